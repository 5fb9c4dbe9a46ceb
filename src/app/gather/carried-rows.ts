import { DECISIONS_SHEET } from '../../domain/book/sheets/decisions';
import { EXCLUSIONS_SHEET } from '../../domain/book/sheets/exclusions';
import { HONOURS_SHEET } from '../../domain/book/sheets/honours';
import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { NOT_SCORED_SHEET } from '../../domain/book/sheets/not-scored';
import { OUTSIDE_SHEET } from '../../domain/book/sheets/outside';
import { ROLES_SHEET } from '../../domain/book/sheets/roles';
import { VOTES_SHEET } from '../../domain/book/sheets/votes';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { fold, nameKey } from '../../domain/text/fold';
import { namesAll } from '../../domain/text/names';
import { findUnit, namesOf, type Unit } from '../../domain/units/unit';
import { typedRows } from '../book/typed-rows';
import type { SourceBook } from './source-book';

type Cells = Readonly<Record<string, string>>;

/** What makes rows of one cluster's book say the same in the book of all. */
interface Carrying {
  readonly schema: SheetSchema;
  /** Columns that name units. */
  readonly units: readonly string[];
  readonly adapt?: (row: Cells, book: SourceBook) => readonly Cells[];
}

/** The records of the year, besides those that have one row for every unit. */
const CARRIED: readonly Carrying[] = [
  { schema: NOT_SCORED_SHEET, units: ['unit'], adapt: forEveryUnit },
  { schema: OUTSIDE_SHEET, units: ['unit', 'assessor'] },
  { schema: HONOURS_SHEET, units: ['unit'] },
  { schema: EXCLUSIONS_SHEET, units: ['unit'] },
  { schema: VOTES_SHEET, units: ['unit'], adapt: withMembers },
  { schema: DECISIONS_SHEET, units: ['subject', 'conclusion'] },
  { schema: ROLES_SHEET, units: ['unit'] },
  { schema: MEMORY_SHEET, units: ['means'] },
];

export const CARRIED_SHEETS: readonly SheetSchema[] = CARRIED.map(({ schema }) => schema);

/** The rows of a record sheet of the book, in the columns of its schema. */
export function carriedRows(book: SourceBook, schema: SheetSchema): readonly (readonly string[])[] {
  const carrying = CARRIED.find((one) => one.schema.id === schema.id);
  if (!carrying) return [];
  const keys = Object.keys(schema.columns);
  const { adapt = asItIs, units } = carrying;
  return typedRows(book.state.snapshot, schema)
    .map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])) as Cells)
    .map((row) => withNames(row, units, book.state.roster))
    .flatMap((row) => adapt(row, book))
    .map((row) => keys.map((key) => row[key] ?? ''));
}

function asItIs(row: Cells): readonly Cells[] {
  return [row];
}

/** A code is the cluster's own; a name means the same unit in the book of all. */
function withNames(row: Cells, columns: readonly string[], roster: readonly Unit[]): Cells {
  return {
    ...row,
    ...Object.fromEntries(columns.map((key) => [key, namedByName(row[key] ?? '', roster)])),
  };
}

export function namedByName(text: string, roster: readonly Unit[]): string {
  const parts = text.split(';');
  const units = parts.map((part) => findUnit(roster, part));
  const byCode = units.some((unit, at) => unit && !isNameOf(unit, parts[at] ?? ''));
  if (!byCode) return text;
  return parts.map((part, at) => units[at]?.name ?? part.trim()).join('; ');
}

function isNameOf(unit: Unit, text: string): boolean {
  return namesOf(unit).some((name) => nameKey(name) === nameKey(text));
}

/** “All units” of a cluster are not all units of the province. */
function forEveryUnit(row: Cells, { state }: SourceBook): readonly Cells[] {
  if (row.criterion === '' || !namesAll(row.unit ?? '')) return [row];
  return state.year.units.map(({ name }) => ({ ...row, unit: name }));
}

/** How many have a vote follows from the cluster's own settings where the row does not say it. */
function withMembers(row: Cells, { state: { year } }: SourceBook): readonly Cells[] {
  const unit = findUnit(year.units, row.unit ?? '');
  const vote = year.votes.find(
    ({ words, unit: code, round }) =>
      code === unit?.code &&
      fold(words) === fold(row.matter ?? '') &&
      round === Number(row.round || '1'),
  );
  const members = vote?.ballot.members ?? null;
  return [row.members === '' && members !== null ? { ...row, members: String(members) } : row];
}
