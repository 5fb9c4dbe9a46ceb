/** The figures of a vote that a row of *Kết quả suy tôn* may hold. */
export type BallotFigure =
  | 'members'
  | 'present'
  | 'issued'
  | 'collected'
  | 'written'
  | 'agree'
  | 'disagree'
  | 'blank'
  | 'invalid';

/** One vote on one unit. Null: nothing was written there, which is not zero. */
export interface Ballot extends Readonly<Record<BallotFigure, number | null>> {
  readonly method: 'secret' | 'hands' | 'consensus';
  /** Null: nobody recorded it; a secret ballot does not show it. */
  readonly chairAgreed: boolean | null;
}

/** Figures that cannot all be right: the left ones together against the right ones together. */
export interface Mismatch {
  readonly left: readonly BallotFigure[];
  readonly should: 'equal' | 'notExceed';
  readonly right: readonly BallotFigure[];
  readonly leftSum: number;
  readonly rightSum: number;
}

const CAST: readonly BallotFigure[] = ['agree', 'disagree', 'blank', 'invalid'];

/** Left blank where there were none: nobody voted by paper, no ballot was blank. */
const NONE_IF_EMPTY: ReadonlySet<BallotFigure> = new Set(['written', 'blank', 'invalid']);

type Comparison = Pick<Mismatch, 'left' | 'should' | 'right'>;

/** `collected` holds the ballots sent by paper too; `present` does not hold who sent them. */
const ALWAYS: readonly Comparison[] = [
  { left: ['present', 'written'], should: 'notExceed', right: ['members'] },
  { left: ['issued'], should: 'notExceed', right: ['members'] },
  { left: ['collected'], should: 'notExceed', right: ['members'] },
  { left: ['collected'], should: 'notExceed', right: ['present', 'written'] },
  { left: ['collected'], should: 'notExceed', right: ['issued', 'written'] },
  { left: ['written'], should: 'notExceed', right: ['collected'] },
];

/** A show of hands collects nothing: what was cast is compared with the people instead. */
function aboutCast({ collected, disagree }: Ballot): readonly Comparison[] {
  const left = disagree === null ? CAST.filter((figure) => figure !== 'disagree') : CAST;
  return collected === null
    ? [
        { left, should: 'notExceed', right: ['members'] },
        { left, should: 'notExceed', right: ['present', 'written'] },
      ]
    : [{ left, should: disagree === null ? 'notExceed' : 'equal', right: ['collected'] }];
}

/** Where the figures contradict each other. Figures that are missing contradict nothing. */
export function mismatches(ballot: Ballot): readonly Mismatch[] {
  return [...aboutCast(ballot), ...ALWAYS].flatMap((comparison) => {
    const leftSum = sumOf(ballot, comparison.left);
    const rightSum = sumOf(ballot, comparison.right);
    if (leftSum === null || rightSum === null) return [];
    const right = comparison.should === 'equal' ? leftSum === rightSum : leftSum <= rightSum;
    return right ? [] : [{ ...comparison, leftSum, rightSum }];
  });
}

/** Null: a figure is missing that may well be more than zero. */
function sumOf(ballot: Ballot, figures: readonly BallotFigure[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    const value = ballot[figure] ?? (NONE_IF_EMPTY.has(figure) ? 0 : null);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
