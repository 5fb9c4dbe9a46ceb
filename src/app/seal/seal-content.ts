import { inOrder } from '../../domain/awards/read-awards';
import { AWARDS_SHEET } from '../../domain/book/sheets/awards';
import { PROPOSAL_SHEET } from '../../domain/book/sheets/proposal';
import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import { cellText, type TableRow } from '../../domain/book/table';
import { VERIFICATION_KEYS, type UnitColumnKey } from '../../domain/book/unit-sheet';
import type { Place } from '../../domain/findings/finding';
import { COVERAGE, UNIT_RESULTS, type Coverage } from '../../domain/seal/coverage';
import { NOT_SEALED } from '../../domain/seal/seal-items';
import { unitSheetId, type PlacedRow } from '../../domain/seal/sealed-row';
import { sealedValue, shownSealed } from '../../domain/seal/sealed-value';
import { tidy } from '../../domain/text/fold';
import { cellAddress } from '../../excel/addresses';
import type { BookSnapshot } from '../../excel/read/book';
import type { CellInput, TableSnapshot } from '../../excel/read/table-snapshot';
import type { UnitSnapshot } from '../../excel/read/unit-snapshot';
import { wordsFor } from '../../locales/words';
import { tableOf } from '../book/book-tables';
import { noteInVietnamese, reasonsInVietnamese, votesInVietnamese } from '../book/language-free';
import { readProposalStatus } from '../ranking/proposal-status';
import type { BookState } from '../book/read-state';
import { mapInTurns } from '../../excel/turns';

/** What a unit's sheet says that no formula works out; evidence where the regulation has it read. */
const UNIT_KEYS = [
  'target',
  'result',
  'self',
  'evidence',
  ...VERIFICATION_KEYS,
] as const satisfies readonly UnitColumnKey[];

/** Everything that a seal covers, as it stands in the workbook now: no request, only what was read. */
export async function sealedContent({
  snapshot,
  unitSheets,
  year,
}: Pick<BookState, 'snapshot' | 'unitSheets' | 'year'>): Promise<readonly PlacedRow[]> {
  const isSection = (code: string): boolean =>
    (year.regulation.find(code)?.children.length ?? 0) > 0;
  const isSectionHeading = (heading: string): boolean =>
    year.regulation.roots.some(({ code }) => heading.startsWith(`${code}. `));
  const tables = await mapInTurns(SCHEMA_LIST, ({ id }) =>
    tableContent(snapshot, id as SchemaId, isSectionHeading),
  );
  const units = await mapInTurns(unitSheets, ([code, sheet]) =>
    unitContent(code, sheet.snapshot, isSection),
  );
  return [...tables, ...units].flat();
}

function tableContent(
  snapshot: BookSnapshot,
  id: SchemaId,
  isSection: (heading: string) => boolean,
): readonly PlacedRow[] {
  const coverage = COVERAGE[id];
  const table = snapshot.tables.get(id);
  if (!coverage || !table) return [];
  const ladder = id === AWARDS_SHEET.id ? ladderOf(snapshot) : null;
  return table.table.rows.flatMap((row, index): PlacedRow[] => {
    const cells = cellsOf(row, coverage);
    if (coverage.headings === 'every') addHeadings(cells, table, index, () => true, false);
    if (coverage.headings === 'sections') addHeadings(cells, table, index, isSection, true);
    sameInEveryLanguage(id, cells);
    const place = ladder?.get(row.row);
    if (place !== undefined) cells.set('ladder', place);
    if (cells.size === 0 || skipped(id, row)) return [];
    const key = coverage.key
      .map((column) => cellText(row.cells[column]))
      .filter((text) => text !== '')
      .join(' · ');
    const placeOf = (column: string): Place => ({
      file: null,
      sheet: table.sheetName,
      cell: row.cells[column]?.address ?? headingCell(table, row, column),
    });
    return [{ sheet: id, key, cells, placeOf }];
  });
}

function cellsOf(row: TableRow, { without = [], computed, grows }: Coverage): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [column, cell] of Object.entries(row.cells)) {
    if (!cell || without.includes(column)) continue;
    // Rows that are kept are written anew as text, each time that one is added.
    const value = grows
      ? sealedValue(cellText(cell))
      : sealedValue(cell.value, cell.numberFormat, computed === true);
    if (value !== null) cells.set(column, value);
  }
  return cells;
}

/** What a run writes in words means the same in the language of the next. */
function sameInEveryLanguage(id: SchemaId, cells: Map<string, string>): void {
  const rewrite = (column: string, written: (text: string) => string): void => {
    const value = cells.get(column);
    if (value?.startsWith("'")) cells.set(column, `'${written(shownSealed(value))}`);
  };
  if (id === SUMMARY_SHEET.id) rewrite('note', noteInVietnamese);
  if (id !== PROPOSAL_SHEET.id) return;
  rewrite('reason', reasonsInVietnamese);
  rewrite('votes', votesInVietnamese);
  rewrite('status', (text) => {
    const status = readProposalStatus(text);
    return status ? wordsFor('vi').report.proposalStatus[status] : text;
  });
}

/** *Giao chỉ tiêu* has a column for every criterion, *Tổng hợp* one for every section. */
function addHeadings(
  cells: Map<string, string>,
  table: TableSnapshot,
  index: number,
  covers: (heading: string) => boolean,
  computed: boolean,
): void {
  const known = new Set(table.columns.values());
  table.headings.forEach((heading, at) => {
    const value = sealedValue(table.values[index]?.[at] ?? '', undefined, computed);
    if (!known.has(at) && heading !== '' && covers(heading) && value !== null)
      cells.set(heading, value);
  });
}

function headingCell(table: TableSnapshot, { row }: TableRow, column: string): string | null {
  const at = table.headings.indexOf(column);
  return at < 0 ? null : cellAddress(row, table.left + at);
}

/** *Kiểm tra*: only what a person decided. *Niêm phong*: all but the fingerprint. */
function skipped(id: SchemaId, { cells }: TableRow): boolean {
  if (id === 'KiemTra') return cellText(cells.action) === '';
  return id === 'NiemPhong' && NOT_SEALED.has(cellText(cells.item));
}

/** Where *Thứ tự* is not filled in, the order of the rows is the order of the awards. */
function ladderOf({ tables }: BookSnapshot): ReadonlyMap<number, string> {
  const { rows } = tableOf(tables, AWARDS_SHEET);
  const numbered = rows.every(({ cells }) => cellText(cells.award) === '' || cells.order?.value);
  if (numbered) return new Map();
  return new Map(inOrder(rows).map(({ row }, index) => [row, String(index + 1)]));
}

function unitContent(
  unit: string,
  { sheet, columns, top, values, formats }: UnitSnapshot,
  isSection: (code: string) => boolean,
): readonly PlacedRow[] {
  const id = unitSheetId(unit);
  return (values.get('code') ?? []).flatMap((written: CellInput, offset): PlacedRow[] => {
    const key = tidy(String(written));
    if (key === '') return [];
    const cells = new Map<string, string>();
    for (const column of UNIT_RESULTS) {
      const sealed = sealedValue(values.get(column)?.[offset] ?? '', undefined, true);
      if (sealed !== null) cells.set(column, sealed);
    }
    for (const column of UNIT_KEYS) {
      const value = values.get(column)?.[offset] ?? '';
      // The sum of a section is a formula's, what stands beside a criterion a person's.
      const sealed = sealedValue(value, formats.get(column)?.[offset], isSection(key));
      if (sealed !== null) cells.set(column, sealed);
    }
    if (cells.size === 0) return [];
    const placeOf = (column: string): Place => {
      const at = columns.get(column as UnitColumnKey);
      const cell = at === undefined ? null : cellAddress(top + offset, at);
      return { file: null, sheet: sheet.name, cell };
    };
    return [{ sheet: id, key, cells, placeOf }];
  });
}
