import type {
  AreaModel,
  ChartModel,
  ChartSeriesModel,
  ConditionalFormatModel,
  NameModel,
  SheetModel,
  TableModel,
} from '../model/types';

/** A range: one rectangle of one sheet. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: AreaModel;
}
/** One or more rectangles of one sheet: what formats, validations and rules work on. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly AreaModel[];
}
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}
export type BorderName =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

/** The Office.js classes that exist here, and what stands behind an object of each. */
export interface Targets {
  Workbook: null;
  Application: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  Runtime: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { readonly key: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  WorksheetCollection: null;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  PageLayout: SheetModel;
  PageBreakCollection: SheetModel;
  PageBreak: { readonly sheet: SheetModel; readonly row: number };
  HeaderFooterGroup: SheetModel;
  HeaderFooter: SheetModel;
  AutoFilter: { readonly sheet: SheetModel; readonly table?: TableModel };
  NamedItemCollection: { readonly sheet?: SheetModel };
  NamedItem: { readonly name: NameModel; readonly sheet?: SheetModel };
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeSort: RangeTarget;
  RangeFormat: AreasTarget;
  RangeFont: AreasTarget;
  RangeFill: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly side: BorderName };
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  CustomConditionalFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  CellValueConditionalFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  TextConditionalFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  ColorScaleConditionalFormat: {
    readonly sheet: SheetModel;
    readonly rule: ConditionalFormatModel;
  };
  DataBarConditionalFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  ConditionalFormatRule: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  ConditionalRangeFormat: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  ConditionalRangeFont: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  ConditionalRangeFill: { readonly sheet: SheetModel; readonly rule: ConditionalFormatModel };
  TableCollection: { readonly sheet?: SheetModel };
  TableScopedCollection: { readonly tables: readonly TableTarget[] };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly columnId: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  ChartCollection: SheetModel;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartFont: ChartTarget;
  ChartLegend: ChartTarget;
  ChartDataLabels: ChartTarget & { readonly series?: ChartSeriesModel };
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget & { readonly axis: 'category' | 'value' };
  ChartAxisTitle: ChartTarget & { readonly axis: 'category' | 'value' };
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartTarget & { readonly series: ChartSeriesModel };
  ChartSeriesFormat: ChartTarget & { readonly series: ChartSeriesModel };
  ChartFill: ChartTarget & { readonly series: ChartSeriesModel };
}

export type ClassName = keyof Targets;

/** An object of the object model, as object paths and answers carry it. */
export class HostObject {
  readonly className: ClassName;
  /** Changes only for a tracked range whose cells moved. */
  target: unknown;

  constructor(className: ClassName, target: unknown) {
    this.className = className;
    this.target = target;
  }
}

export function object<K extends ClassName>(className: K, target: Targets[K]): HostObject {
  return new HostObject(className, target);
}
