import { nameKey, words } from '../text/fold';

/** What a heading of a scoring sheet may mean. */
export type ColumnMeaning =
  'code' | 'order' | 'title' | 'max' | 'target' | 'result' | 'self' | 'evidence' | 'unitNote';

/** One answer of the clerk, as it is understood and as the sheet has it. */
export interface Remembered<Means> {
  readonly means: Means;
  /** *Đã gặp* as it stands. */
  readonly seen: string;
  /** *Hiểu là* as it stands. */
  readonly said: string;
}

/** Answers that the workbook keeps for the next file and the next year. Null: nothing of ours. */
export interface Memory {
  readonly columns: ReadonlyMap<string, Remembered<ColumnMeaning | null>>;
  /** Code of the criterion. */
  readonly criteria: ReadonlyMap<string, Remembered<string | null>>;
  /** Code of the unit. */
  readonly units: ReadonlyMap<string, Remembered<string>>;
}

export const NO_MEMORY: Memory = { columns: new Map(), criteria: new Map(), units: new Map() };

/** Headings and wordings: marks, accents and case carry nothing. */
export function wordingKey(text: string): string {
  return words(text).join(' ');
}

/** Names keep their accents: Thủy and Thúy are two units. */
export const unitKey = nameKey;

/** A row by its code and words, as *Đã gặp* has it. */
export function seenRow(code: string, title: string): string {
  return [code, title].filter((part) => part !== '').join(' ');
}

export function recallColumn(
  { columns }: Memory,
  heading: string,
): Remembered<ColumnMeaning | null> | undefined {
  return columns.size === 0 ? undefined : columns.get(wordingKey(heading));
}

/** The row with the code that was written beside it says more than its words alone. */
export function recallCriterion(
  { criteria }: Memory,
  { code, title }: { readonly code: string; readonly title: string },
): Remembered<string | null> | undefined {
  if (criteria.size === 0) return undefined;
  return criteria.get(wordingKey(seenRow(code, title))) ?? criteria.get(wordingKey(title));
}

export function recallUnit({ units }: Memory, name: string): Remembered<string> | undefined {
  return units.size === 0 ? undefined : units.get(unitKey(name));
}

/** `“Chấm” → Điểm tự chấm`: how a reading from memory is shown. */
export function shownAnswer({ seen, said }: Pick<Remembered<unknown>, 'seen' | 'said'>): string {
  return `“${seen}” → ${said}`;
}
