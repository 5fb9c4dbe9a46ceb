/** *Tóm tắt thành tích* of one line, and what it is told from the next time. */
export interface SettledSummary {
  readonly summary: string;
  /** The draft that stands there, or that a person's own text was written from. */
  readonly drafted: string;
  /** A person wrote the text, and the figures under it are others by now. */
  readonly outdated: boolean;
}

/**
 * What stands there as the last run drafted it is drafted anew; anything else is a person's and stays.
 * Beside it the draft stays that it was written from, so that one sees when the figures changed, until
 * the cell is emptied.
 * @param draft what the figures say now; '' where nothing is proposed
 */
export function settleSummary(written: string, before: string, draft: string): SettledSummary {
  const own = written !== '' && written !== before;
  if (!own) return { summary: draft, drafted: draft, outdated: false };
  const drafted = before === '' ? draft : before;
  return { summary: written, drafted, outdated: draft !== '' && drafted !== draft };
}
