import { UNIT_COLUMNS } from '../book/unit-sheet';
import { tidy } from '../text/fold';
import { wordingKey, type ColumnMeaning } from './memory';
import { readColumnMeaning } from './memory-words';

export interface AskedColumn {
  readonly meaning: ColumnMeaning;
  readonly headings: readonly string[];
}

const [IS, OR] = [': ', ' | '] as const;

/** `Điểm tự chấm: Vòng 1 | Vòng 2`: what a column is, and the headings that nothing tells apart. */
export function printAskedColumn(meaning: ColumnMeaning, headings: readonly string[]): string {
  return UNIT_COLUMNS[meaning].heading + IS + headings.map(tidy).join(OR);
}

/** Null: a line of somebody else's making. */
export function readAskedColumn(line: string): AskedColumn | null {
  const at = line.indexOf(IS);
  const meaning = at < 0 ? undefined : readColumnMeaning(line.slice(0, at));
  if (!meaning) return null;
  return { meaning, headings: line.slice(at + IS.length).split(OR) };
}

/** The one heading that the answer names; null where it names none, or two that read alike. */
export function headingMeant({ headings }: AskedColumn, said: string): string | null {
  const key = wordingKey(said);
  const alike = headings.filter((heading) => wordingKey(heading) === key);
  return key !== '' && alike.length === 1 ? (alike[0] ?? null) : null;
}
