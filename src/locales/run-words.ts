import type { UndoRecord } from '../domain/undo/undo-record';

/** What is said of a run beside its results: what is new in it, whether it is still up to date. */
export interface RunWords {
  readonly changes: (units: number, added: number, gone: number) => string;
  readonly noChanges: string;
  readonly notRanked: string;
  readonly noAward: string;
  readonly step: (before: string, after: string) => string;
  readonly rank: (step: string) => string;
  readonly total: (step: string) => string;
  readonly classification: (step: string) => string;
  readonly noClass: string;
  readonly award: (step: string) => string;
  readonly added: string;
  readonly gone: string;
  readonly title: string;
  readonly all: (count: number) => string;
  readonly outOfDate: string;
  readonly rankAgain: string;
  readonly logTakenBack: string;
  readonly logVotesPrepared: string;
  readonly voteRows: (count: number) => string;
  readonly what: Readonly<Record<UndoRecord['what'], string>>;
  readonly cells: (count: number) => string;
  readonly leftAlone: (places: string) => string;
  readonly takeBack: string;
  readonly takeBackTitle: string;
  readonly takeBackText: (what: string, time: string, cells: number) => string;
  readonly nothingToTakeBack: string;
  readonly takenBack: (cells: number) => string;
}
