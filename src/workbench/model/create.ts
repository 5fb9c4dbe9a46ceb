import type { CellStyle, PageLayoutModel, SheetModel, WorkbookModel } from './types';

/** Excel's own default: the style of a cell that nobody formatted. */
export const DEFAULT_STYLE: CellStyle = Object.freeze({
  numberFormat: 'General',
  font: Object.freeze({
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  }),
  fill: '',
  borders: Object.freeze({}),
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
});

/** Points of a row whose height nobody set, in Calibri 11. */
export const DEFAULT_ROW_HEIGHT = 15;
/** Characters, as `worksheet.standardWidth` gives it. */
export const DEFAULT_STANDARD_WIDTH = 8.43;

const counters = new Map<string, number>();

/** Ids count upwards per prefix: stable within a process, never written to a file. */
export function nextId(prefix: string): string {
  const next = (counters.get(prefix) ?? 0) + 1;
  counters.set(prefix, next);
  return `${prefix}${next}`;
}

/** Excel's "Normal" margins, in points. */
export function createPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    printOrder: 'DownThenOver',
    zoom: { scale: 100 },
    firstPageApart: false,
    rowBreaks: [],
    headersFooters: {},
  };
}

export function createSheet(name: string): SheetModel {
  return {
    id: `{${nextId('sheet-')}}`,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: DEFAULT_STANDARD_WIDTH,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    pageLayout: createPageLayout(),
    protection: { protected: false, options: {} },
    customProperties: new Map(),
    comments: [],
  };
}

/** A workbook without sheets: only the file reader wants one. */
export function createEmptyWorkbook(): WorkbookModel {
  return {
    sheets: [],
    activeSheetId: '',
    names: [],
    settings: new Map(),
    properties: {
      title: '',
      subject: '',
      author: '',
      keywords: '',
      comments: '',
      category: '',
      manager: '',
      company: '',
    },
    customProperties: new Map(),
    protection: { protected: false },
    calculationMode: 'Automatic',
    date1904: false,
  };
}

export function createWorkbook(): WorkbookModel {
  const workbook = createEmptyWorkbook();
  const sheet = createSheet('Sheet1');
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  return workbook;
}
