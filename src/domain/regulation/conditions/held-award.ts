/** An award a unit holds, and the year it was given for. */
export interface HeldAward {
  readonly award: string;
  readonly year: number;
}
