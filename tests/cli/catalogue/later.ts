/** Bad inputs that no file of this catalogue shows yet. */
interface LaterRow {
  readonly row: number;
  readonly title: string;
  readonly why: string;
}

const VERIFICATION = 'later: with verification, votes and awards';

export const LATER: readonly LaterRow[] = [
  { row: 45, title: 'leader scores itself, or is the only verifier', why: VERIFICATION },
  { row: 46, title: 'verified score changed without a reason', why: VERIFICATION },
  { row: 47, title: 'every verified score equals the self score', why: VERIFICATION },
  { row: 48, title: 'all units at the maximum', why: VERIFICATION },
  { row: 49, title: 'tie at the edge of an award', why: VERIFICATION },
  { row: 50, title: 'quota exceeded or rounded up', why: VERIFICATION },
  { row: 51, title: 'proposed unit is excluded', why: VERIFICATION },
  { row: 52, title: 'ballots that do not add up', why: VERIFICATION },
  { row: 53, title: 'hand-over flag recorded as an award', why: VERIFICATION },
  { row: 54, title: 'decision differs from the proposal', why: VERIFICATION },
];
