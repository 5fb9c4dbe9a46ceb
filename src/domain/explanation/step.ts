import type { Place } from '../findings/finding';
import { Exact, type RoundingMode } from '../numbers/exact';
import { combine, type ParentRule } from '../regulation/parents/parent-rule';
import type { Source } from '../regulation/sources/score-source';
import type { LeafReason, NaEffect } from '../scoring/results';

/** Why a leaf is not scored for the unit. */
export type EffectCause =
  /** A row of *Không chấm*. */
  | {
      readonly by: 'decision';
      readonly reason: string;
      readonly basis: string;
      readonly place: Place;
    }
  /** *Áp dụng* of the criterion or of a row above it. */
  | { readonly by: 'scope' }
  /** The unit's own word in its score cell. */
  | { readonly by: 'unit' }
  | { readonly by: 'notDue' }
  | { readonly by: 'notAssigned' };

/** Why there is no figure. */
export type Absence =
  | LeafReason
  | 'nothingSent'
  | 'notInSheet'
  | 'blank'
  /** Something stands there that nobody may read as a score. */
  | 'unreadable'
  | 'notVerified';

/** Which of a unit's cells a score was taken from. */
export type Taken = 'self' | 'selfUnverified' | 'verified' | 'verified2';

export interface Share {
  readonly source: Source;
  readonly weight: Exact;
  /** Null: too few have given marks. */
  readonly points: Exact | null;
}

/**
 * One move on the way to a figure, as data. The first makes a figure out of cells or of the rows
 * below, every other one changes the figure before it.
 */
export type Move =
  | { readonly move: 'combined'; readonly rule: ParentRule; readonly of: readonly string[] }
  | { readonly move: 'added' }
  | {
      readonly move: 'balance';
      readonly plus: readonly string[];
      readonly minus: readonly string[];
      /** Has to be there, but is not counted: a bonus that only parts equals. */
      readonly aside: readonly string[];
    }
  | { readonly move: 'taken'; readonly from: Taken; readonly points: Exact }
  | { readonly move: 'averaged'; readonly shares: readonly Share[]; readonly whole: Exact }
  | {
      readonly move: 'computed';
      readonly from: 'rule' | 'comparison' | 'meeting';
      readonly points: Exact;
    }
  | { readonly move: 'blankIsZero' }
  | {
      readonly move: 'notScored';
      readonly effect: NaEffect;
      readonly cause: EffectCause;
      readonly points: Exact;
    }
  | { readonly move: 'absent'; readonly why: Absence }
  | { readonly move: 'noEvidence' }
  | { readonly move: 'mixed'; readonly ownShare: Exact; readonly shares: readonly Share[] }
  | { readonly move: 'stretched'; readonly whole: Exact; readonly scored: Exact }
  | { readonly move: 'freed'; readonly points: Exact }
  | { readonly move: 'capped'; readonly at: Exact }
  | { readonly move: 'floored'; readonly at: Exact }
  | { readonly move: 'late'; readonly points: Exact; readonly days: number | null }
  | { readonly move: 'lateAdded'; readonly points: Exact; readonly days: number | null }
  /** Lateness is left out here, because it is taken from what others gave too. */
  | { readonly move: 'lateApart'; readonly points: Exact }
  | { readonly move: 'rounded'; readonly digits: number; readonly mode: RoundingMode }
  | { readonly move: 'maximum'; readonly points: Exact }
  | { readonly move: 'ratio'; readonly of: Exact | null; readonly to: Exact };

/** A move and the figure after it. */
export type Step = Move & { readonly after: Exact | null };

/** Figures of the rows below, by their key. */
export type Below = ReadonlyMap<string, Exact | null>;

/** The figure after a move; null: there is none. */
export function make(move: Move, before: Exact | null, below: Below): Exact | null {
  switch (move.move) {
    case 'combined':
    case 'added':
    case 'balance':
      return fromBelow(move, below);
    case 'taken':
    case 'computed':
    case 'notScored':
    case 'maximum':
      return move.points;
    case 'averaged':
      return weighted(move.shares, Exact.zero)?.dividedBy(move.whole) ?? null;
    case 'blankIsZero':
      return Exact.zero;
    case 'absent':
      return null;
    case 'mixed':
      return mixed(before, move);
    case 'ratio':
      if (move.of === null || move.to.sign() <= 0) return null;
      return move.of.times(Exact.hundred).dividedBy(move.to);
    case 'noEvidence':
    case 'stretched':
    case 'freed':
    case 'capped':
    case 'floored':
    case 'late':
    case 'lateAdded':
    case 'lateApart':
    case 'rounded':
      return before === null ? null : changed(move, before);
  }
}

/** Moves that change the figure before them. */
type Changing = Extract<
  Move,
  {
    readonly move:
      | 'noEvidence'
      | 'stretched'
      | 'freed'
      | 'capped'
      | 'floored'
      | 'late'
      | 'lateAdded'
      | 'lateApart'
      | 'rounded';
  }
>;

function changed(move: Changing, before: Exact): Exact {
  switch (move.move) {
    case 'noEvidence':
      return Exact.zero;
    case 'stretched':
      return before.times(move.whole.dividedBy(move.scored));
    case 'freed':
    case 'lateAdded':
    case 'lateApart':
      return before.plus(move.points);
    case 'capped':
      return Exact.min(before, move.at);
    case 'floored':
      return Exact.max(before, move.at);
    case 'late':
      return before.minus(move.points);
    case 'rounded':
      return before.round(move.digits, move.mode);
  }
}

function fromBelow(
  move: Extract<Move, { readonly move: 'combined' | 'added' | 'balance' }>,
  below: Below,
): Exact | null {
  if (move.move === 'added') return sumOf([...below.keys()], below);
  if (move.move === 'balance') {
    const [plus, minus, aside] = [move.plus, move.minus, move.aside].map((keys) =>
      sumOf(keys, below),
    );
    return plus && minus && aside ? plus.minus(minus) : null;
  }
  const values: { code: string; value: Exact }[] = [];
  for (const code of move.of) {
    const value = below.get(code);
    if (!value) return null;
    values.push({ code, value });
  }
  return combine(move.rule, values);
}

function sumOf(keys: readonly string[], below: Below): Exact | null {
  const values = keys.map((key) => below.get(key) ?? null);
  return values.reduce((sum, value) => (sum && value ? sum.plus(value) : null), Exact.zero);
}

function mixed(
  own: Exact | null,
  { ownShare, shares }: Extract<Move, { readonly move: 'mixed' }>,
): Exact | null {
  if (ownShare.sign() <= 0) return weighted(shares, Exact.zero);
  return own && weighted(shares, own.times(ownShare));
}

function weighted(shares: readonly Share[], start: Exact): Exact | null {
  return shares.reduce<Exact | null>(
    (sum, { weight, points }) => sum && points && sum.plus(points.times(weight)),
    start,
  );
}

/** Moves made one after the other. */
export class Trail {
  readonly steps: Step[] = [];

  constructor(private readonly below: Below = new Map()) {}

  get value(): Exact | null {
    return this.steps.at(-1)?.after ?? null;
  }

  add(move: Move): void {
    this.steps.push({ ...move, after: make(move, this.value, this.below) });
  }

  /** Only where it makes a difference: a limit that does not bite, a rounding that changes nothing. */
  addIfFelt(move: Move): void {
    const after = make(move, this.value, this.below);
    if (after === null || this.value === null || after.equals(this.value)) return;
    this.steps.push({ ...move, after });
  }
}
