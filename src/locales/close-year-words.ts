/** *Khép năm*: who leads next, and the workbook of the next year. */
export interface CloseYearWords {
  readonly half: string;
  readonly roles: (next: string) => string;
  readonly now: (title: string, names: string) => string;
  readonly role: (title: string, next: string) => string;
  readonly nobody: string;
  readonly twice: string;
  readonly breaksRotation: (name: string) => string;
  readonly determinedBy: string;
  readonly determinedByHint: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly record: string;
  readonly recording: string;
  readonly recorded: (names: string) => string;
  readonly handOver: (next: string) => string;
  readonly handOverHint: string;
  readonly decisions: (proposed: number, awarded: number, refused: number) => string;
  readonly undecided: (count: number) => string;
  readonly provisional: string;
  readonly prepare: (next: string) => string;
  readonly copy: string;
  /** What became of the book that was prepared. */
  readonly state: Readonly<
    Record<'kept' | 'refused' | 'copied' | 'shown', (next: string) => string>
  >;
  readonly text: string;
  readonly prepared: (title: string) => string;
  readonly preparedHint: (units: number) => string;
  readonly createPrepared: string;
  readonly dropPrepared: string;
  readonly pasteOpen: string;
  readonly pasteLabel: string;
  readonly pasteUse: string;
}
