/**
 * The embedded Excel's workbook as plain, mutable data. Three parts work on it: the object model
 * answers Office.js requests from it, the file part opens and saves .xlsx, the calculator fills in
 * `value` of formula cells. Rows and columns count from 0; colours are `#RRGGBB`; sizes are points
 * unless said otherwise.
 */
export type CellError = { readonly error: string };
export type CellValue = number | string | boolean | CellError | null;

export interface BorderEdge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** Styles are shared between cells and never changed in place: replace the object. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly color: string;
  };
  /** Empty string: no fill. */
  readonly fill: string;
  readonly borders: Partial<Readonly<Record<BorderSide, BorderEdge>>>;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Entered with a leading apostrophe: text, whatever it looks like. */
  readonly quotePrefix: boolean;
}

export interface CellModel {
  /** With the leading `=`, in en-US with commas; undefined for a constant. */
  formula?: string;
  value: CellValue;
  style: CellStyle;
  /** An array formula entered with Ctrl+Shift+Enter: the cells that it fills, always the same. */
  arrayArea?: AreaModel;
  /** A formula whose result fills more than its own cell: the cells it filled last. */
  spillArea?: AreaModel;
  /** Filled by a spilling formula next to it: the calculator clears it before it runs again. */
  spilled?: boolean;
  hyperlink?: {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  };
}

export interface AreaModel {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface TableModel {
  id: string;
  name: string;
  area: AreaModel;
  columns: { id: number; name: string }[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface NameModel {
  name: string;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface DataValidationModel {
  areas: AreaModel[];
  /** The Office.js `DataValidationRule`, as given. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
}

export interface ConditionalFormatModel {
  id: string;
  areas: AreaModel[];
  type: string;
  /** The type's rule and format, as Office.js gives them. */
  rule: Record<string, unknown>;
  format: { fontColor?: string; bold?: boolean; italic?: boolean; fillColor?: string };
  stopIfTrue: boolean;
  priority: number;
}

export interface ChartSeriesModel {
  name: string;
  /** Formulas such as `='Tổng hợp'!$C$8:$C$18`. */
  values: string;
  categories: string;
  color?: string;
  hasDataLabels?: boolean;
}

export interface ChartModel {
  id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeriesModel[];
  categoryAxisTitle?: string;
  valueAxisTitle?: string;
  valueAxisMinimum?: number;
  valueAxisMaximum?: number;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  centerHorizontally: boolean;
  centerVertically: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  printOrder: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: AreaModel[];
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** The first page has headers and footers of its own, which are empty here. */
  firstPageApart: boolean;
  /** Rows that start a new page because somebody said so, in their order. */
  rowBreaks: number[];
  headersFooters: Partial<
    Record<
      'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
      string
    >
  >;
}

export interface SheetModel {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** In characters, as `worksheet.standardWidth` counts. */
  standardWidth: number;
  /** Points of rows without a height of their own; 15 when undefined. */
  standardHeight?: number;
  /** The part of the opened file that the sheet came from. */
  originPart?: string;
  cells: Map<number, Map<number, CellModel>>;
  /** Width in points. */
  columns: Map<
    number,
    { width?: number; hidden?: boolean; outlineLevel?: number; style?: CellStyle }
  >;
  rows: Map<
    number,
    {
      height?: number;
      hidden?: boolean;
      outlineLevel?: number;
      style?: CellStyle;
      /** The height is Excel's own, not somebody's: it may change with the content. */
      autoHeight?: boolean;
    }
  >;
  merges: AreaModel[];
  tables: TableModel[];
  names: NameModel[];
  validations: DataValidationModel[];
  conditionalFormats: ConditionalFormatModel[];
  charts: ChartModel[];
  freeze: { rows: number; columns: number };
  pageLayout: PageLayoutModel;
  protection: {
    protected: boolean;
    options: Record<string, boolean>;
    /** `Excel.ProtectionSelectionMode`: which cells may be selected. */
    selectionMode?: string;
    password?: string;
    /** Attributes of a password that came with the file, which nobody can turn back into one. */
    stored?: Record<string, string>;
  };
  customProperties: Map<string, string>;
  autoFilter?: AreaModel;
  comments: { row: number; column: number; text: string; author: string }[];
}

export interface WorkbookModel {
  sheets: SheetModel[];
  activeSheetId: string;
  names: NameModel[];
  /** `workbook.settings` of this add-in. */
  settings: Map<string, unknown>;
  properties: Record<
    'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'manager' | 'company',
    string
  >;
  customProperties: Map<string, string | number | boolean>;
  protection: { protected: boolean; password?: string; stored?: Record<string, string> };
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables';
  date1904: boolean;
  /** Cells on a circular reference at the last calculation, as addresses with their sheets. */
  circularCells?: readonly string[];
}

/** A part of the package that was there at opening and could not be carried into the saved file. */
export interface LostPart {
  /** Path inside the package, e.g. `xl/drawings/drawing1.xml`. */
  readonly part: string;
  /** In plain words: "text box", "macro project". */
  readonly what: string;
  readonly sheet?: string;
}
