/** How the Excel at hand writes figures and dates; what is said beside its cells follows it. */
export interface Culture {
  readonly decimal: string;
  /** Between thousands; may be empty. */
  readonly group: string;
  /** As Windows has it: `dd/MM/yyyy`. */
  readonly shortDate: string;
}
