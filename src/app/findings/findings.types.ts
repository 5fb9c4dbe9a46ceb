import type { Severity } from '../../domain/findings/catalogue';
import type { CellTarget } from './finding-target';

/** What the clerk decided about a line, as *Kiểm tra* has it. */
export type LineHandling =
  | { readonly state: 'open' }
  | { readonly state: 'accepted' }
  | { readonly state: 'exception'; readonly reason: string }
  | { readonly state: 'answered'; readonly said: string }
  /** Something stands in *Xử lý* that does not do yet: an exception without its reason. */
  | { readonly state: 'incomplete'; readonly written: string };

/** A question about a file that is answered once and remembered. */
export interface LineQuestion {
  readonly answers: readonly { readonly said: string; readonly shown: string }[];
}

/** One line of *Kiểm tra* as the pane shows it. */
export interface FindingLine {
  /** The row of *Kiểm tra* that it stands in. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly criterion: string | null;
  readonly text: string;
  readonly advice: string;
  readonly place: string;
  readonly target: CellTarget | null;
  /** Null: nothing is proposed that could be accepted. */
  readonly fix: { readonly before: string; readonly after: string } | null;
  readonly canExcept: boolean;
  readonly question: LineQuestion | null;
  readonly handling: LineHandling;
}

export interface FindingGroup {
  /** Unit code; null: the regulation and the whole workbook. */
  readonly unit: string | null;
  readonly name: string;
  /** What still blocks, and warnings: as the home screen counts them. */
  readonly errors: number;
  readonly warnings: number;
  readonly lines: readonly FindingLine[];
  /** Empty: there is nothing to ask of the unit. */
  readonly message: string;
}

/** A unit whose scores verification changed: a notice can be made for it. */
export interface NoticeChoice {
  readonly unit: string;
  readonly name: string;
  readonly changed: number;
}

export interface FindingList {
  readonly notices: readonly NoticeChoice[];
  readonly groups: readonly FindingGroup[];
  readonly errors: number;
  readonly warnings: number;
}
