import type { GridCell } from '../../domain/score-sheet/grid';
import type { ColumnMap, Span } from './columns/column-map';
import type { SheetView } from './sheet-view';

/** One row under the headings, its texts as a person reads them. */
export interface BodyRow {
  readonly row: number;
  readonly columns: ColumnMap;
  readonly code: string;
  /** A code typed into a number cell: `1.10` may stand as 1.1. */
  readonly numericCode: boolean;
  readonly order: string;
  readonly title: string;
  readonly max: GridCell | undefined;
  readonly self: GridCell | undefined;
  /** The row of the score, where its words go on to the next row and it stands there. */
  readonly selfRow?: number;
}

/** The rows between one heading and the next; the row that numbers the columns is left out. */
export function readBodyRows(
  view: SheetView,
  columns: ColumnMap,
  from: number,
  to: number,
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  for (const row of view.rows) {
    if (row <= from || row >= to) continue;
    const first = row <= from + 2 && rows.length === 0;
    if (numbersColumns(view, row, first ? BARE : IN_BRACKETS)) continue;
    rows.push(readRow(view, columns, row));
  }
  return rows;
}

function readRow(view: SheetView, columns: ColumnMap, row: number): BodyRow {
  const at = (column: number | undefined): string =>
    column === undefined ? '' : view.text(row, column);
  const code = at(columns.code?.column);
  const codeCell = columns.code && view.cell(row, columns.code.column);
  const order = at(columns.order?.column);
  return {
    row,
    columns,
    code,
    numericCode: codeCell?.kind === 'number',
    order,
    title: longestText(view, row, columns.title) || strayTitle(view, columns, row),
    max: figureCell(view, row, columns.max),
    self: figureCell(view, row, columns.self),
  };
}

/** Under a heading merged over two columns, one may hold the number and one the words. */
function longestText(view: SheetView, row: number, span: Span | undefined): string {
  let longest = '';
  for (let column = span?.column ?? 0; span && column <= span.lastColumn; column += 1) {
    const text = view.text(row, column);
    if (text.length > longest.length) longest = text;
  }
  return longest;
}

/** A heading across the whole table stands in the first column, whatever that column is for. */
function strayTitle(view: SheetView, columns: ColumnMap, row: number): string {
  const figures = new Set(
    [columns.max, columns.target, columns.result, columns.self, ...columns.evidence]
      .concat(columns.unitNote)
      .map((span) => span?.column),
  );
  const title = columns.title?.column;
  const reachesTitle = (column: number): boolean =>
    title !== undefined && (view.areaAt(row, column)?.right ?? column) >= title;
  const texts = view
    .columns(row)
    .filter((column) => view.cell(row, column)?.kind === 'text')
    .filter((column) => !figures.has(column) || reachesTitle(column))
    .filter((column) => column <= (title ?? column))
    .map((column) => view.text(row, column));
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length > 5 ? longest : '';
}

/** A heading merged over two columns: the figure stands in one of them. */
function figureCell(view: SheetView, row: number, span: Span | undefined): GridCell | undefined {
  const column = figureColumn(view, row, span);
  return column === undefined ? undefined : view.cell(row, column);
}

export function figureColumn(
  view: SheetView,
  row: number,
  span: Span | undefined,
): number | undefined {
  if (!span) return undefined;
  for (let column = span.column; column <= span.lastColumn; column += 1) {
    if (view.cell(row, column)) return column;
  }
  return span.column;
}

const BARE = /^\(?[a-z\d]{1,2}\)?(?:\s*=.*)?$/i;
/** On a page further down only brackets tell such a row from one of figures. */
const IN_BRACKETS = /^\([a-z\d]{1,2}\)(?:\s*=.*)?$/i;

/** `(1) (2) (3)=(1)/(2)` or `A B 1 2 3` under the headings. */
function numbersColumns(view: SheetView, row: number, mark: RegExp): boolean {
  const marks = view.columns(row).map((column) => view.text(row, column));
  if (marks.length < 3 || !marks.every((text) => mark.test(text))) return false;
  const numbers = marks.map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN));
  const known = numbers.filter((number) => !Number.isNaN(number));
  return known.length >= 2 && known.every((number, at) => number === (known[0] ?? 0) + at);
}
