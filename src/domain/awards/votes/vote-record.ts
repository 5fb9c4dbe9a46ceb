import type { Place } from '../../findings/finding';
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
  readonly unit: string;
  readonly round: number;
  readonly ballot: Ballot;
  readonly place: Place;
  /** 0-based row of the sheet. */
  readonly row: number;
}
