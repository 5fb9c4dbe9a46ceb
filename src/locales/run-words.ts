/** What is said of a run beside its results: what is new in it, whether it is still up to date. */
export interface RunWords {
  readonly changes: (units: number, added: number, gone: number) => string;
  readonly noChanges: string;
  readonly notRanked: string;
  readonly noAward: string;
  readonly step: (before: string, after: string) => string;
  readonly rank: (step: string) => string;
  readonly total: (step: string) => string;
  readonly award: (step: string) => string;
  readonly added: string;
  readonly gone: string;
  readonly title: string;
  readonly all: (count: number) => string;
  readonly outOfDate: string;
  readonly rankAgain: string;
}
