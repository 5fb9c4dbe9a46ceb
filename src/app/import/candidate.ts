import type { RecognisedSheet } from '../../intake/recognise/recognised-sheet';

/** One scoring sheet of one unit, and the fingerprint of what it was read from. */
export interface Candidate {
  readonly sheet: RecognisedSheet;
  readonly fingerprint: string;
  /** Other sheets of the unit that the person passed over for this one. */
  readonly insteadOf?: readonly string[];
}
