import { child, childrenOf, descendants, flag, type XmlElement } from './xml';

/** Elements of a sheet that stand for something a user sees, one entry per occurrence. */
const SHEET_ELEMENTS: readonly (readonly [string, string])[] = [
  ['protectedRange', 'range that may be edited while the sheet is protected'],
  ['scenario', 'scenario'],
  ['customSheetView', 'custom view'],
  ['dataConsolidate', 'consolidation settings'],
  ['brk', 'manual page break'],
  ['cellWatch', 'watched cell'],
  ['oleObject', 'embedded object'],
  ['control', 'form control'],
  ['picture', 'background image'],
  ['legacyDrawingHF', 'image in the header or footer'],
  ['webPublishItem', 'web publishing setting'],
  ['sparklineGroup', 'sparklines'],
  ['slicer', 'slicer'],
  ['timelineRef', 'timeline'],
  ['dataValidation', 'data validation'],
  ['cfRule', 'conditional format'],
  ['mergeCell', 'merged cells'],
  ['customPr', 'property of the sheet'],
  ['filterColumn', 'filter criteria'],
  ['evenHeader', 'header of even pages'],
  ['evenFooter', 'footer of even pages'],
  ['firstHeader', 'header of the first page'],
  ['firstFooter', 'footer of the first page'],
];

/** Numbers of the shared strings that have several formats in one text. */
export function stringFeatures(root: XmlElement | undefined): ReadonlySet<number> {
  const rich = new Set<number>();
  childrenOf(root, 'si').forEach((item, index) => {
    if (isRich(item)) rich.add(index);
  });
  return rich;
}

function isRich(item: XmlElement | undefined): boolean {
  return childrenOf(item, 'r').some((run) => (child(run, 'rPr')?.children.length ?? 0) > 0);
}

function cellFeatures(root: XmlElement, rich: ReadonlySet<number>): string[] {
  let mixed = 0;
  const found: string[] = [];
  for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const { t, vm } = cell.attributes;
      if (t === 's' && rich.has(Number(child(cell, 'v')?.text))) mixed += 1;
      if (t === 'inlineStr' && isRich(child(cell, 'is'))) mixed += 1;
      if (vm !== undefined) found.push('picture or linked data in a cell');
      if (child(cell, 'f')?.attributes.t === 'dataTable') found.push('what-if data table');
    }
  }
  // One entry for the sheet: hundreds of half-bold cells are one thing to tell a user.
  if (mixed > 0) found.push('several formats within the text of one cell');
  return found;
}

/** The Excel 2010 twin of a data bar repeats the plain one and is no rule of its own. */
function isTwin(element: XmlElement): boolean {
  return (
    element.name === 'cfRule' &&
    child(element, 'dataBar') !== undefined &&
    child(element, 'extLst') === undefined &&
    element.attributes.priority === undefined
  );
}

/** Some writers give every sheet empty headers of even and first pages: nothing is lost with them. */
function isEmptyHeader(element: XmlElement): boolean {
  return /^(?:even|first)(?:Header|Footer)$/.test(element.name) && element.text === '';
}

function collect(element: XmlElement, found: string[]): void {
  const what = SHEET_ELEMENTS.find(([name]) => name === element.name)?.[1];
  if (what !== undefined && !isTwin(element) && !isEmptyHeader(element)) found.push(what);
  for (const inner of element.children) if (inner.name !== 'sheetData') collect(inner, found);
}

export function sheetFeatures(root: XmlElement, rich: ReadonlySet<number>): string[] {
  const found = cellFeatures(root, rich);
  collect(root, found);
  const pane = descendants(child(root, 'sheetViews'), 'pane')[0];
  if (pane !== undefined && !/^frozen/.test(pane.attributes.state ?? '')) {
    found.push('split of the window');
  }
  return found;
}

function graphicWhat(anchor: XmlElement): string[] {
  const found: string[] = [];
  for (const element of anchor.children) {
    if (element.name === 'sp') {
      const isText = flag(child(child(element, 'nvSpPr'), 'cNvSpPr')?.attributes.txBox);
      found.push(isText ? 'text box' : 'shape');
    } else if (element.name === 'pic') found.push('picture');
    else if (element.name === 'cxnSp') found.push('line');
    else if (element.name === 'grpSp') found.push('group of shapes');
    else if (element.name === 'contentPart') found.push('ink');
    else if (element.name === 'AlternateContent') {
      found.push(...graphicWhat(child(element, 'Choice') ?? element));
    } else if (element.name === 'graphicFrame') {
      const uri = descendants(element, 'graphicData')[0]?.attributes.uri ?? '';
      found.push(/\/chart$/.test(uri) ? 'chart' : 'drawing of another kind');
    }
  }
  return found;
}

/** What stands on a drawing, one entry per object. */
export function drawingFeatures(root: XmlElement): string[] {
  return root.children.flatMap((anchor) =>
    anchor.name === 'AlternateContent'
      ? (child(anchor, 'Choice')?.children ?? []).flatMap(graphicWhat)
      : graphicWhat(anchor),
  );
}

export function tableFeatures(root: XmlElement): string[] {
  const found = ['table'];
  for (const column of childrenOf(child(root, 'tableColumns'), 'tableColumn')) {
    if (child(column, 'calculatedColumnFormula') !== undefined) {
      found.push('automatic formula of a table column');
    }
    if (column.attributes.totalsRowFunction !== undefined) {
      found.push('function of a table total (its formula is kept)');
    }
  }
  for (const element of descendants(root, 'filterColumn')) {
    if (element.children.length > 0) found.push('filter criteria');
  }
  return found;
}
