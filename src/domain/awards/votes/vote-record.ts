import type { Place } from '../../findings/finding';
import type { ColumnKey } from '../../book/sheet-schema';
import type { VOTES_SHEET } from '../../book/sheets/votes';
import type { Ballot } from './ballot';

/** What was voted on. */
export type VoteMatter =
  | { readonly kind: 'award'; readonly award: string }
  /** *Phân định bằng điểm*: which of the units with equal points goes first. */
  | { readonly kind: 'tie' }
  /** Election of the next leader and deputy, approval of scores or classes: recorded only. */
  | { readonly kind: 'other' };

/** A row of *Kết quả suy tôn*; of several rounds the last one counts. */
export interface VoteRecord {
  readonly matter: VoteMatter;
  /** *Nội dung biểu quyết* as it stands: the minutes quote it. */
  readonly words: string;
  /** As it stands in the row, where no unit is called so (`unread`). */
  readonly unit: string;
  readonly round: number;
  readonly ballot: Ballot;
  readonly place: Place;
  /** 0-based row of the sheet. */
  readonly row: number;
  /**
   * Columns that are not understood, or that another row of the same round repeats: the row settles
   * nothing, and nobody may go on as if it were not there.
   */
  readonly unread?: readonly VoteColumn[];
}

export type VoteColumn = ColumnKey<typeof VOTES_SHEET>;
