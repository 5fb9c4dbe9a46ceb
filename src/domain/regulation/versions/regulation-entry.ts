import { rowLines, type Table, type TableRow } from '../../book/table';
import type { SheetSchema } from '../../book/sheet-schema';
import { fold } from '../../text/fold';
import type { RegulationPart } from './parts';

/** One thing that the regulation says, ready to be compared. */
export interface RegulationField {
  /** Key of the column: a heading may be worded otherwise one day, what it means stays. */
  readonly key: string;
  readonly heading: string;
  /** For people: the normal form where there is one. */
  readonly shown: string;
  /** As it was typed. What nobody typed otherwise has not changed, whatever follows from it. */
  readonly written: string;
  /** Equal where both mean the same; empty: as if nothing stood there. */
  readonly normal: string;
}

export interface RegulationEntry {
  readonly part: RegulationPart;
  /** Code of a criterion; label of a setting; name of a class or an award. */
  readonly key: string;
  /** Equal where both are the same criterion, setting, class or award. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly RegulationField[];
}

/** Everything the regulation says. Awards stand in the order of the ladder; other order means nothing. */
export type RegulationText = readonly RegulationEntry[];

export type Normal = (written: string) => string;

export const asWritten: Normal = (written) => written;

/** For words of a drop-down: accents, case and spaces carry nothing. */
export const asKeyword: Normal = fold;

/** The columns of a row that are compared, each with what makes two texts of it the same. */
export function fieldsOf<Key extends string>(
  schema: SheetSchema<Key>,
  row: TableRow<Key>,
  normals: Readonly<Partial<Record<Key, Normal>>>,
): readonly RegulationField[] {
  return (Object.entries(normals) as [Key, Normal][]).map(([key, normal]) => {
    const written = rowLines(row, key);
    return {
      key,
      heading: schema.columns[key].heading,
      shown: written,
      written,
      normal: normal(written),
    };
  });
}

/** Rows of the same id are told apart by their count: none of them hides a change in another. */
export function numbered(entries: readonly RegulationEntry[]): readonly RegulationEntry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const count = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, count);
    return count === 1 ? entry : { ...entry, id: `${entry.id}\u0001${String(count)}` };
  });
}

export function rowsWith<Key extends string>(
  table: Table<Key>,
  key: Key,
): readonly TableRow<Key>[] {
  return table.rows.filter((row) => rowLines(row, key) !== '');
}
