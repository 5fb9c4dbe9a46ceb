import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { SOURCES_SHEET } from '../../domain/book/sheets/sources';
import { TARGETS_SHEET } from '../../domain/book/sheets/targets';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import type { SchemaId } from '../../domain/book/schemas';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { COVERAGE } from '../../domain/seal/coverage';
import { fold } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import { setupSheet } from '../../excel/sheets/setup';
import type { SheetColumn } from '../../excel/write/table-sheet';
import type { BookState } from '../book/read-state';
import { CARRIED_SHEETS, carriedRows } from './carried-rows';
import type { GatherChange } from './gather-report';
import type { GatheredBook } from './plan-gather';
import { standingTable, tableWrite, type TableWrite } from './table-write';
import { receivedRowsOf, rosterRows, sourceRows, targetRowsOf } from './unit-rows';

type Rows = readonly (readonly string[])[];

export interface GatheredTables {
  readonly writes: readonly TableWrite[];
  /** *Sổ nguồn*: by its rows a book counts as gathered, so they come after everything else of it. */
  readonly sources: TableWrite | null;
  readonly changes: readonly GatherChange[];
}

/** Marks the rows of a record sheet that came from a cluster's book. */
const MARK: SheetColumn = { heading: 'Gom từ', width: 16, text: true };

/** The tables of the province's book as the books that are taken make them. */
export function gatheredTables(
  state: BookState,
  taken: readonly GatheredBook[],
  time: string,
): GatheredTables {
  const tables = [
    byUnit(state, taken, UNITS_SHEET, rosterRows, ['name']),
    targets(state, taken),
    byUnit(state, taken, RECEIVED_SHEET, receivedRowsOf, ['unit']),
    ...CARRIED_SHEETS.map((schema) => records(state, taken, schema)),
  ];
  const sources = byUnit(state, taken, SOURCES_SHEET, (book) => sourceRows(book, time), ['unit']);
  return {
    writes: tables.flatMap(({ write }) => (write ? [write] : [])),
    sources: sources.write,
    changes: [...tables, sources].flatMap(({ changes }) => changes),
  };
}

type Written = ReturnType<typeof tableWrite>;

/** Sheets with one row for every unit: a row belongs to the book of its unit. */
function byUnit(
  state: BookState,
  taken: readonly GatheredBook[],
  schema: SheetSchema,
  rowsOf: (book: GatheredBook) => Rows,
  key: readonly string[],
): Written {
  const { columns } = setupSheet(schema, [], '');
  const table = state.snapshot.tables.get(schema.id as SchemaId);
  const places = key.map((one) => Object.keys(schema.columns).indexOf(one));
  const units = unitsOf(state, taken);
  return tableWrite(
    state,
    { schema, columns, table },
    standingTable(
      table,
      columns,
      schema,
      (cells) => units.get(fold(cells[places[0] ?? 0] ?? '')) ?? null,
    ),
    taken.map((book) => ({ file: book.source.file, rows: rowsOf(book) })),
    places,
  );
}

/** Names, folded, of the units that the books have or had → the file whose rows theirs are. */
function unitsOf(
  { roster }: BookState,
  taken: readonly GatheredBook[],
): ReadonlyMap<string, string> {
  const named = (units: readonly Unit[], file: string): readonly (readonly [string, string])[] =>
    units.flatMap(({ name, shortName }) => [
      [fold(name), file] as const,
      [fold(shortName), file] as const,
    ]);
  return new Map(
    taken.flatMap(({ source: { file }, units, before }) => [
      ...named(
        roster.filter(({ code }) => before.units.has(code)),
        file,
      ),
      ...named(
        units.map(({ unit }) => unit),
        file,
      ),
    ]),
  );
}

function targets(state: BookState, taken: readonly GatheredBook[]): Written {
  const table = state.snapshot.tables.get(TARGETS_SHEET.id as SchemaId);
  const rows = taken.map((book) => ({ file: book.source.file, rows: targetRowsOf(book) }));
  const { regulation } = state.year;
  const codes = new Set([
    ...(table?.headings ?? []).filter((heading) => regulation.find(heading) !== undefined),
    ...rows.flatMap((one) => one.rows.flatMap((row) => [...row.targets.keys()])),
  ]);
  const own = setupSheet(TARGETS_SHEET, [], '').columns;
  const columns = [
    ...own,
    ...[...codes].map((heading): SheetColumn => ({ heading, width: 12, text: true })),
  ];
  const units = unitsOf(state, taken);
  return tableWrite(
    state,
    { schema: TARGETS_SHEET, columns, table },
    standingTable(table, columns, TARGETS_SHEET, ([unit = '']) => units.get(fold(unit)) ?? null),
    rows.map((one) => ({
      file: one.file,
      rows: one.rows.map((row) => [
        row.unit,
        ...[...codes].map((code) => row.targets.get(code) ?? ''),
      ]),
    })),
    [0],
  );
}

/** Records: a row says itself which book it came from; those of the province say nothing. */
function records(state: BookState, taken: readonly GatheredBook[], schema: SheetSchema): Written {
  const table = state.snapshot.tables.get(schema.id as SchemaId);
  const columns = [...setupSheet(schema, [], '').columns, MARK];
  const marks = new Map(
    taken.flatMap(({ source, before }) => [...before.marks].map((mark) => [mark, source.file])),
  );
  const standing = standingTable(
    table,
    columns,
    schema,
    (cells) => marks.get(cells.at(-1) ?? '') ?? null,
  );
  const keys = Object.keys(schema.columns);
  const key = COVERAGE[schema.id as SchemaId]?.key ?? [];
  const fresh = taken.map((book) => ({
    file: book.source.file,
    rows: carriedRows(book.source, schema).map((row) => [...row, book.mark]),
  }));
  return tableWrite(
    state,
    { schema, columns, table },
    standing,
    schema.id === MEMORY_SHEET.id ? agreed(fresh, standing) : fresh,
    key.map((one) => keys.indexOf(one)),
  );
}

interface FreshRows {
  readonly file: string;
  readonly rows: Rows;
}

/** *Loại* and *Đã gặp*; *Hiểu là*. */
const QUESTION = 2;

/**
 * Answers that two clusters gave otherwise are nobody's here: figures do not rest on them any more,
 * and the next file is asked about anew. What all of them say is said once.
 */
function agreed(
  fresh: readonly FreshRows[],
  standing: ReturnType<typeof standingTable>,
): readonly FreshRows[] {
  const questionOf = (row: readonly string[]): string =>
    row.slice(0, QUESTION).map(fold).join('\n');
  const kept = standing.filter(({ owner }) => owner === null).map(({ cells }) => cells);
  const answers = new Map<string, Set<string>>();
  for (const row of [...kept, ...fresh.flatMap(({ rows }) => rows)]) {
    const known = answers.get(questionOf(row)) ?? new Set<string>();
    answers.set(questionOf(row), known.add(fold(row[QUESTION] ?? '')));
  }
  const said = new Set(kept.map(questionOf));
  return fresh.map(({ file, rows }) => ({
    file,
    rows: rows.filter((row) => {
      const question = questionOf(row);
      if (said.has(question) || (answers.get(question)?.size ?? 0) > 1) return false;
      said.add(question);
      return true;
    }),
  }));
}
