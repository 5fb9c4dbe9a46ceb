/** Words of the command line only. */
export interface CliWords {
  readonly findings: (errors: number, warnings: number) => string;
  readonly regulation: string;
  /** What the regulation's check of itself comes to. */
  readonly selfCheck: string;
  readonly selfCheckFound: (count: number) => string;
  readonly selfCheckClean: string;
  readonly accepted: (count: number) => string;
  readonly ranking: string;
  readonly proposal: (count: number) => string;
  readonly imported: (taken: number, files: number) => string;
  readonly explained: (explanations: number, notices: number) => string;
  readonly written: (path: string) => string;
  readonly sheets: (count: number, folder: string) => string;
  readonly paper: (path: string, gaps: readonly string[]) => string;
  readonly papersProvisional: string;
  readonly ranksOpen: string;
  readonly honoursOpen: (proposals: readonly string[]) => string;
  readonly compared: (before: string, after: string) => string;
  readonly same: string;
  readonly differs: (count: number) => string;
  readonly notKept: (sheets: string) => string;
  readonly change: string;
  readonly changedRow: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly severity: string;
  readonly unit: string;
  readonly place: string;
  readonly criterion: string;
  readonly message: string;
  readonly proposed: string;
  readonly rank: string;
  readonly total: string;
  readonly percent: string;
  readonly classification: string;
  readonly note: string;
  readonly status: string;
  readonly award: string;
  readonly reason: string;
}
