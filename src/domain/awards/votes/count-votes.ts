import { Exact } from '../../numbers/exact';
import { mismatches, type Ballot, type BallotFigure, type Mismatch } from './ballot';
import { reaches, type VoteRule } from './vote-rule';

export type VoteOutcome =
  /** Per cent of the base; null where nobody counted, or where the base does not fit who voted. */
  | { readonly outcome: 'agreed'; readonly percent: Exact | null }
  | {
      readonly outcome: 'refused';
      readonly percent: Exact | null;
      /** Too few votes, or the one who chairs is not among them. */
      readonly why: 'share' | 'chair';
    }
  | { readonly outcome: 'noQuorum' }
  | { readonly outcome: 'arithmetic'; readonly mismatches: readonly Mismatch[] }
  | {
      readonly outcome: 'incomplete';
      /**
       * `paperVotes`: the share is taken of those present, and it depends on how those who voted by
       * paper voted. `chair`: nobody recorded how the one who chairs voted.
       */
      readonly why: 'missing' | 'paperVotes' | 'chair';
      readonly missing: readonly BallotFigure[];
    };

/** Whether a unit has its votes. Figures that contradict each other or are missing decide nothing. */
export function countVotes(ballot: Ballot, rule: VoteRule): VoteOutcome {
  const wrong = mismatches(ballot);
  if (wrong.length > 0) return { outcome: 'arithmetic', mismatches: wrong };
  if (rule.quorum !== null) {
    const { present, members } = ballot;
    if (present === null || members === null) return incomplete(ballot, ['members', 'present']);
    if (!reaches(rule.quorum, Exact.integer(present), Exact.integer(members))) {
      return { outcome: 'noQuorum' };
    }
  }
  // The meeting agreed and nobody counted: there is nothing to compare with a share.
  if (ballot.method === 'consensus' && ballot.agree === null && ballot.disagree === null) {
    return ballot.chairAgreed === false && rule.chairMustAgree
      ? { outcome: 'refused', percent: null, why: 'chair' }
      : { outcome: 'agreed', percent: null };
  }
  return rule.base === 'present' && (ballot.written ?? 0) > 0
    ? countPresent(ballot, rule)
    : countAll(ballot, rule);
}

function countAll(ballot: Ballot, rule: VoteRule): VoteOutcome {
  const { agree } = ballot;
  const base = baseOf(ballot, rule);
  if (agree === null || base === null) return incomplete(ballot, neededFor(rule));
  const percent = percentOf(agree, base);
  return reaches(rule.share, Exact.integer(agree), Exact.integer(base))
    ? withChair(ballot, rule, percent)
    : { outcome: 'refused', percent, why: 'share' };
}

/**
 * Ballots sent by paper lie among the others, but their voters are not among those present. Decided
 * only where it comes to the same however they voted.
 */
function countPresent(ballot: Ballot, rule: VoteRule): VoteOutcome {
  const { agree, present } = ballot;
  if (agree === null || present === null || baseOf(ballot, rule) === null) {
    return incomplete(ballot, neededFor(rule));
  }
  const carried = new Set(
    paperDivisions(agree, present, ballot, rule).map(([part, whole]) =>
      reaches(rule.share, Exact.integer(part), Exact.integer(whole)),
    ),
  );
  // Both, or none at all where more papers came than were counted.
  if (carried.size !== 1) return { outcome: 'incomplete', why: 'paperVotes', missing: [] };
  return carried.has(true)
    ? withChair(ballot, rule, null)
    : { outcome: 'refused', percent: null, why: 'share' };
}

/**
 * Who of those present agreed, and of how many it is taken, for the kindest and the harshest way in
 * which the papers may have voted: by how many of them were blank or invalid.
 */
function paperDivisions(
  agree: number,
  present: number,
  ballot: Ballot,
  { blankBallots }: VoteRule,
): readonly (readonly [part: number, whole: number])[] {
  const written = ballot.written ?? 0;
  const against = ballot.disagree ?? Infinity;
  const empty = (ballot.blank ?? 0) + (ballot.invalid ?? 0);
  return Array.from({ length: Math.min(empty, written) + 1 }, (_, emptyPapers) => {
    const left = written - emptyPapers;
    const fewest = Math.max(0, left - against);
    const most = Math.min(agree, left);
    if (fewest > most) return [];
    const whole = blankBallots === 'count' ? present : present - (empty - emptyPapers);
    return [
      [agree - most, whole],
      [agree - fewest, whole],
    ] as const;
  }).flat();
}

/** What the share is taken of; null where a figure is missing. */
export function baseOf(ballot: Ballot, { base, blankBallots }: VoteRule): number | null {
  const { agree, disagree } = ballot;
  const blank = emptied(ballot, 'blank');
  if (base === 'valid') {
    if (agree === null || disagree === null || blank === null) return null;
    return blankBallots === 'count' ? agree + disagree + blank : agree + disagree;
  }
  const all = ballot[base];
  if (blankBallots === 'count' || all === null) return all;
  const invalid = emptied(ballot, 'invalid');
  return blank === null || invalid === null ? null : all - blank - invalid;
}

/** An empty cell is none where the others were counted; else nobody knows. */
function emptied(ballot: Ballot, figure: 'blank' | 'invalid'): number | null {
  return ballot[figure] ?? (ballot.disagree === null ? null : 0);
}

function neededFor({ base, blankBallots }: VoteRule): readonly BallotFigure[] {
  if (base === 'valid') return ['agree', 'disagree'];
  return blankBallots === 'count' ? ['agree', base] : ['agree', 'disagree', base];
}

function withChair(ballot: Ballot, rule: VoteRule, percent: Exact | null): VoteOutcome {
  const { agree, members, chairAgreed } = ballot;
  if (!rule.chairMustAgree || chairAgreed === true) return { outcome: 'agreed', percent };
  if (chairAgreed === false) return { outcome: 'refused', percent, why: 'chair' };
  // Everybody agreed, so the one who chairs did too.
  return agree === members
    ? { outcome: 'agreed', percent }
    : { outcome: 'incomplete', why: 'chair', missing: [] };
}

function incomplete(ballot: Ballot, needed: readonly BallotFigure[]): VoteOutcome {
  const missing = needed.filter((figure) => ballot[figure] === null);
  return { outcome: 'incomplete', why: 'missing', missing };
}

function percentOf(agree: number, base: number): Exact | null {
  if (base <= 0) return null;
  return Exact.integer(agree).times(Exact.hundred).dividedBy(Exact.integer(base));
}
