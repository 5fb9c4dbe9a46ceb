import { createHash } from 'node:crypto';

/** Mutants of a whole room that nobody chose, so that few of them speak for all. */
export interface Draw {
  /** Of all mutants, in percent. */
  readonly percent: number;
  readonly seed: string;
}

/** From the script to the process that plays the tests. */
export const DRAW = 'MUTATION_DRAW';

const RANGE = 2 ** 32;

/** `id`: Stryker's number of the mutant, the same for as long as the room is. */
export function isDrawn({ percent, seed }: Draw, id: string): boolean {
  const hash = createHash('sha256').update(`${seed} ${id}`).digest();
  return hash.readUInt32BE(0) < (RANGE * percent) / 100;
}

/** Null: every mutant is judged. */
export function drawFrom(told: string | undefined): Draw | null {
  return told === undefined || told === '' ? null : (JSON.parse(told) as Draw);
}
