import type { Finding, Place } from '../findings/finding';
import type { Exact } from '../numbers/exact';

/** What stands in a figure cell. Missing, zero and not applicable are three different things. */
export type Figure =
  | { readonly state: 'blank' }
  | { readonly state: 'notApplicable' }
  /** `Chưa đến kỳ`: not to be reported yet, which is neither missing nor zero (domain §3.7). */
  | { readonly state: 'notDue' }
  | { readonly state: 'number'; readonly value: Exact; readonly percent: boolean }
  /** A cell that Excel took for a date; `serial` is what it holds. */
  | { readonly state: 'date'; readonly serial: number }
  | { readonly state: 'text'; readonly text: string }
  /** An error code, or a formula whose result was never stored. */
  | { readonly state: 'error'; readonly code: string };

export const BLANK: Figure = { state: 'blank' };

export interface FigureCell {
  readonly figure: Figure;
  /** In the unit's sheet of the workbook. */
  readonly own: Place;
  /** In the file that was sent, while it is known. */
  readonly origin: Place | null;
  /** As the person sees it. */
  readonly raw: string;
}

export type FigureField =
  'target' | 'result' | 'self' | 'verifiedResult' | 'verified' | 'verifiedResult2' | 'verified2';

/** What a unit claims for one criterion, and what verification made of it. */
export interface Claim {
  readonly criterion: string;
  readonly target: FigureCell;
  readonly result: FigureCell;
  readonly self: FigureCell;
  readonly verifiedResult: FigureCell;
  readonly verified: FigureCell;
  /** Second verification; blank where the regulation knows only one. */
  readonly verifiedResult2: FigureCell;
  readonly verified2: FigureCell;
  /** The rule's extra rows (`II.3.2#cộng`), by folded name: what stands in *Kết quả thực hiện*. */
  readonly data: ReadonlyMap<string, FigureCell>;
  /** Null: not read, because the regulation asks for none. */
  readonly evidence: string | null;
  readonly reason: string;
  readonly reason2: string;
  readonly explanation: string;
  /** Cells of *Điểm cuối cùng* and *Điểm tối đa áp dụng*; null: the clerk deleted the column. */
  readonly concluded?: { readonly final: Place | null; readonly base: Place | null };
}

export interface ScoreSheet {
  /** Unit code. */
  readonly unit: string;
  readonly claims: ReadonlyMap<string, Claim>;
  /** Found while the sheet was read: rows of no criterion, criteria twice. */
  readonly findings: readonly Finding[];
}
