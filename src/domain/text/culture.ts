/**
 * How the Excel at hand writes figures; what is said beside its cells follows it. Days need no such
 * thing: our sheets write them as `21/11/2026` in every Excel, and so does the pane.
 */
export interface Culture {
  readonly decimal: string;
  /** Between thousands; may be empty. */
  readonly group: string;
}
