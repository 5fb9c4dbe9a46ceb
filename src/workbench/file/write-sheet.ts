import { formatArea } from '../model/address';
import { ensureCell, usedArea } from '../model/cells';
import { commentsXml, notesDrawing } from './comments';
import { writeArgb } from './colors';
import { conditionalFormatsXml } from './conditional-formats';
import { drawingXml } from './drawing';
import { hyperlinksXml } from './hyperlinks';
import { fitsToPages, pageLayoutXml } from './page-layout';
import { RelationWriter, writeText, type Parts } from './package-parts';
import { sheetProtectionXml } from './protection';
import { headerTexts, tableXml } from './tables';
import { columnsXml, sheetDataXml, sheetFormatXml, type CellTargets } from './write-cells';
import { chartXml } from './write-chart';
import { validationsXml } from './validations';
import { tag } from './xml';
import type { SheetModel, WorkbookModel } from '../model/types';

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The id of the sheet in front: a hidden one cannot be, and Excel would group it with the visible one. */
export function shownSheet({ sheets, activeSheetId }: WorkbookModel): string | undefined {
  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  return (visible.find(({ id }) => id === activeSheetId) ?? visible[0])?.id;
}

/** Numbers of the parts that count through the whole package. */
interface PartNumbers {
  table: number;
  chart: number;
  customProperty: number;
}

export interface SheetTarget extends CellTargets {
  readonly parts: Parts;
  readonly numbers: PartNumbers;
}

function viewXml(sheet: SheetModel, isActive: boolean): string {
  const { rows, columns } = sheet.freeze;
  const frozen = rows > 0 || columns > 0;
  const topLeftCell = formatArea({ top: rows, bottom: rows, left: columns, right: columns });
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = tag('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  const view = tag(
    'sheetView',
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: isActive ? true : undefined,
      workbookViewId: 0,
    },
    frozen ? pane + tag('selection', { pane: activePane }) : '',
  );
  return tag('sheetViews', {}, view);
}

function propertiesXml(sheet: SheetModel): string {
  const color = sheet.tabColor === '' ? '' : tag('tabColor', { rgb: writeArgb(sheet.tabColor) });
  const fit = fitsToPages(sheet.pageLayout) ? tag('pageSetUpPr', { fitToPage: true }) : '';
  return color + fit === '' ? '' : tag('sheetPr', {}, color + fit);
}

function mergesXml({ merges }: SheetModel): string {
  const cells = merges
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) => tag('mergeCell', { ref: formatArea(area) }));
  return cells.length === 0 ? '' : tag('mergeCells', { count: cells.length }, cells.join(''));
}

/** Values are UTF-16LE, as Excel writes a custom property of a sheet. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}

function customPropertiesXml(
  sheet: SheetModel,
  target: SheetTarget,
  relations: RelationWriter,
): string {
  const entries = [...sheet.customProperties].map(([name, value]) => {
    target.numbers.customProperty += 1;
    const path = `xl/customProperty${target.numbers.customProperty}.bin`;
    target.parts.set(path, utf16(value));
    return tag('customPr', { name, 'r:id': relations.add('customProperty', path) });
  });
  return entries.length === 0 ? '' : tag('customProperties', {}, entries.join(''));
}

function drawingPart(
  workbook: WorkbookModel,
  sheet: SheetModel,
  number: number,
  target: SheetTarget,
  relations: RelationWriter,
): string {
  if (sheet.charts.length === 0) return '';
  const path = `xl/drawings/drawing${number}.xml`;
  const own = new RelationWriter();
  const ids = sheet.charts.map((chart) => {
    target.numbers.chart += 1;
    const chartPath = `xl/charts/chart${target.numbers.chart}.xml`;
    writeText(target.parts, chartPath, chartXml(workbook, chart));
    return own.add('chart', chartPath);
  });
  writeText(target.parts, path, drawingXml(sheet, ids));
  own.save(target.parts, path);
  return tag('drawing', { 'r:id': relations.add('drawing', path) });
}

function commentParts(
  sheet: SheetModel,
  number: number,
  target: SheetTarget,
  relations: RelationWriter,
): string {
  if (sheet.comments.length === 0) return '';
  const [texts, drawing] = [`xl/comments${number}.xml`, `xl/drawings/vmlDrawing${number}.vml`];
  writeText(target.parts, texts, commentsXml(sheet));
  target.parts.set(drawing, new TextEncoder().encode(notesDrawing(sheet)));
  relations.add('comments', texts);
  return tag('legacyDrawing', { 'r:id': relations.add('vmlDrawing', drawing) });
}

function tablesXml(sheet: SheetModel, target: SheetTarget, relations: RelationWriter): string {
  const entries = sheet.tables.map((table) => {
    target.numbers.table += 1;
    const path = `xl/tables/table${target.numbers.table}.xml`;
    writeText(target.parts, path, tableXml(sheet, table, target.numbers.table));
    return tag('tablePart', { 'r:id': relations.add('table', path) });
  });
  return entries.length === 0 ? '' : tag('tableParts', { count: entries.length }, entries.join(''));
}

/** The sheet with its tables' header cells as the texts they must be; the model itself stays. */
function withHeaders(sheet: SheetModel): SheetModel {
  const texts = headerTexts(sheet);
  if (texts.size === 0) return sheet;
  const cells = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
  const copy: SheetModel = { ...sheet, cells };
  for (const [key, text] of texts) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { style } = ensureCell(copy, row, column);
    cells.get(row)?.set(column, { value: text, style });
  }
  return copy;
}

/** Writes `xl/worksheets/sheetN.xml` with all parts that hang on it; element order is the schema's. */
export function writeSheet(
  workbook: WorkbookModel,
  original: SheetModel,
  number: number,
  target: SheetTarget,
): string {
  const sheet = withHeaders(original);
  const path = `xl/worksheets/sheet${number}.xml`;
  const relations = new RelationWriter();
  const used = usedArea(sheet, false);
  const filter = sheet.autoFilter;
  const xml = tag(
    'worksheet',
    NAMESPACES,
    propertiesXml(sheet) +
      tag('dimension', { ref: used === null ? 'A1' : formatArea(used) }) +
      viewXml(sheet, shownSheet(workbook) === sheet.id) +
      sheetFormatXml(sheet) +
      columnsXml(sheet, target.styles) +
      sheetDataXml(sheet, target) +
      sheetProtectionXml(sheet) +
      (filter === undefined ? '' : tag('autoFilter', { ref: formatArea(filter) })) +
      mergesXml(sheet) +
      conditionalFormatsXml(sheet, target.styles) +
      validationsXml(sheet) +
      hyperlinksXml(sheet, relations) +
      pageLayoutXml(sheet.pageLayout) +
      customPropertiesXml(sheet, target, relations) +
      drawingPart(workbook, sheet, number, target, relations) +
      commentParts(sheet, number, target, relations) +
      tablesXml(sheet, target, relations),
  );
  writeText(target.parts, path, xml);
  relations.save(target.parts, path);
  return path;
}
