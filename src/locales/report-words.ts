import type { VoteOutcome } from '../domain/awards/votes/count-votes';
import type { ProposalReason } from '../domain/awards/contest';
import type { ProposalStatus } from '../domain/awards/proposal-line';
import type { Severity } from '../domain/findings/catalogue';
import type { UnitStatus } from '../domain/year/outcome';
import type { AmendmentProblem } from '../domain/regulation/versions/amendment';
import type { RegulationChange } from '../domain/regulation/versions/diff';

/** Words that the sheets, the pane and the command line share. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly unitStatus: Readonly<Record<UnitStatus, string>>;
  readonly proposalStatus: Readonly<Record<ProposalStatus, string>>;
  readonly voteOutcome: Readonly<Record<VoteOutcome['outcome'], string>>;
  readonly reasons: Readonly<
    Record<ProposalReason['reason'], (p: (name: string) => string) => string>
  >;
  readonly proposed: (award: string) => string;
  readonly undecided: (award: string) => string;
  readonly notRankedNote: (why: string) => string;
  readonly rankOpen: (condition: string) => string;
  readonly classOpen: (condition: string) => string;
  readonly lateLabel: string;
  /** Errors of the unit's own sheet, and those that hold everybody back. */
  readonly blockedNote: (errors: { readonly own: number; readonly common: number }) => string;
  readonly provisional: string;
  readonly noAward: string;
  readonly ruleIssue: Readonly<Record<string, string>>;
  /** By problem, or by problem and kind of file. */
  readonly fileProblem: Readonly<Record<string, string>>;
  readonly fileAdvice: Readonly<Record<string, string>>;
  readonly fileTrouble: Readonly<Record<string, string>>;
  readonly decimalSign: Readonly<Record<string, string>>;
  readonly guessedFrom: Readonly<Record<string, string>>;
  readonly changeKind: Readonly<Record<RegulationChange['kind'], string>>;
  readonly version: (number: string) => string;
  /** The regulation as the sheets have it now, beside its locked versions. */
  readonly versionNow: (number: string) => string;
  readonly amendmentProblem: Readonly<Record<AmendmentProblem, string>>;
  readonly log: {
    readonly imported: string;
    readonly replaced: string;
    readonly moreFigures: (count: number) => string;
    readonly insteadOf: (files: string) => string;
    readonly accepted: string;
    readonly exception: string;
    readonly remembered: string;
    readonly ranked: string;
    readonly created: string;
    readonly amended: string;
    readonly nextRoles: string;
  };
  readonly sheets: {
    readonly unitTitle: (period: string) => string;
    readonly ofPeriod: (title: string, period: string) => string;
    readonly source: (file: string, sheet: string, time: string) => string;
    readonly checksHint: (errors: number, warnings: number) => string;
    readonly summaryHint: (scale: string) => string;
    readonly outOfDate: string;
    /** Stands below the title while the sheet is being written over. */
    readonly unfinished: string;
    readonly proposalHint: (count: number, undecided: number, excluded: number) => string;
    readonly proposalHalf: string;
    readonly preparedBy: string;
    readonly headOfUnit: string;
    readonly valueHint: string;
    readonly sectionsChart: (year: string) => string;
    readonly verificationChart: (year: string) => string;
    readonly notForUnit: string;
    readonly taken: string;
  };
}
