import { Exact } from '../numbers/exact';
import type { OutsideScores } from '../outside/outside-scores';
import type { Criterion } from '../regulation/criterion';
import {
  BY_HAND,
  NO_INPUT,
  scored,
  type Computed,
  type HeldHonour,
  type ResultValue,
} from '../regulation/rule';
import { isBlank, lastResult, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Claim, FigureCell } from '../score-sheet/score-sheet';
import { evidenceWanted } from './evidence-wanted';
import { mixOthers } from './mix-others';
import type { Figures } from './figures';
import type { LeafReason, NaEffect } from './results';
import type { ScorePolicy } from './score-policy';

/** What scoring one leaf of one unit needs besides the claim. */
export interface LeafContext {
  readonly policy: ScorePolicy;
  readonly unit: string;
  /** Blank cells of this unit count as zero: so said for all, or for who sent nothing. */
  readonly blankIsZero: boolean;
  /** The unit sent nothing, and that counts as zero all over. */
  readonly nothingSent: boolean;
  readonly honours: readonly HeldHonour[];
  readonly outside: OutsideScores;
  /** Decided in *Không chấm* or by *Áp dụng*; null: the criterion applies. */
  effectOf(criterion: Criterion): NaEffect | null;
  /** Points by comparison with the other units, where the rule compares. */
  comparedBy(criterion: Criterion): Computed | undefined;
}

/**
 * What one unit gets for one leaf, written at its position. Figures that are in doubt count as
 * missing, never as a guess.
 */
export function scoreLeaf(
  criterion: Criterion,
  claim: Claim | undefined,
  context: LeafContext,
  position: number,
  into: Figures,
): void {
  const effect = effectOn(criterion, claim, context);
  if (effect !== null) {
    notApplicable(criterion, effect, position, into);
    return;
  }
  const { policy } = context;
  const unassigned = isUnassigned(criterion, claim, policy);
  const outside = unassigned && policy.unassignedResult === 'scoreOutsideBase';
  const base = outside ? Exact.zero : criterion.max;
  if (criterion.rule?.automatic) automatic(criterion, base, context, position, into);
  else claimed(criterion, claim, base, context, position, into);
}

/** Why the leaf is not scored for this unit; null: it is. */
export function effectOn(
  criterion: Criterion,
  claim: Claim | undefined,
  { effectOf, policy }: LeafContext,
): NaEffect | null {
  const decided = effectOf(criterion);
  if (decided !== null) return decided;
  const state = claim?.self.figure.state;
  if (state === 'notApplicable') return policy.naEffect;
  if (state === 'notDue') return policy.notDueIsZero ? 'zero' : 'shrinkBase';
  return isUnassigned(criterion, claim, policy) && !countsThough(claim, policy)
    ? policy.naEffect
    : null;
}

/** No person scores it, so its one figure stands in every column. */
function automatic(
  criterion: Criterion,
  base: Exact,
  context: LeafContext,
  position: number,
  into: Figures,
): void {
  const computed = automaticPoints(criterion, context);
  const points = computed.kind === 'points' ? computed.points : zeroFor(computed, context);
  into.put(position, base, points, points, points);
  if (points !== null) return;
  const why = computed.kind === 'unknown' ? computed.why : null;
  into.notes.set(position, { state: 'missing', effect: null, why });
}

/** What the add-in makes of an automatic leaf: the comparison with others, or its own records. */
export function automaticPoints(criterion: Criterion, context: LeafContext): Computed {
  const computed = context.comparedBy(criterion) ?? alone(criterion, context);
  return decidedByMeeting(computed, criterion, context);
}

/** A blank result is zero where the regulation says so; a doubt, or a mark that is due, is not. */
function zeroFor(
  { why }: Extract<Computed, { kind: 'unknown' }>,
  { blankIsZero, nothingSent }: LeafContext,
): Exact | null {
  return nothingSent || (blankIsZero && why === 'noResult') ? Exact.zero : null;
}

/** *Hội nghị quyết định* between several leaders: its word is a row of *Điểm chấm ngoài*. */
function decidedByMeeting(
  computed: Computed,
  criterion: Criterion,
  { outside, unit }: LeafContext,
): Computed {
  if (computed.kind !== 'unknown' || computed.why !== 'sharedLead') return computed;
  const [row, second] = outside.of(criterion.code, unit);
  return row?.points && !second ? scored(Exact.min(row.points, criterion.max)) : computed;
}

/** An automatic leaf that needs no other unit: records of awards, marks from outside. */
function alone(criterion: Criterion, { honours, outside, unit }: LeafContext): Computed {
  const { rule, code } = criterion;
  return rule?.compute({ ...NO_INPUT, honours, outside: outside.of(code, unit) }) ?? BY_HAND;
}

function claimed(
  criterion: Criterion,
  claim: Claim | undefined,
  base: Exact,
  { policy, outside, unit, blankIsZero }: LeafContext,
  position: number,
  into: Figures,
): void {
  const typed = numberOf(claim?.self);
  const self = typed ?? (blankIsZero && isBlank(claim?.self) ? Exact.zero : null);
  const verifiedCell = claim && lastVerified(claim);
  const verified = numberOf(verifiedCell);
  const own = chooseOwn(self, verified, verifiedCell, policy);
  let final = policy.mixesLeaves ? mixOthers(own, criterion.code, unit, outside, policy) : own;
  let why: LeafReason | null = own !== null && final === null ? 'tooFewMarks' : null;
  if (final !== null && verified === null && losesWithoutEvidence(criterion, claim, policy)) {
    if (final.sign() > 0) why = 'noEvidence';
    final = Exact.zero;
  }
  // What others score for the unit it need not score itself: its own total takes their figure.
  const ownSelf = criterion.scoredBy.by === 'unit' ? self : (typed ?? final);
  into.put(position, base, ownSelf, verified, final);
  if (verified !== null) into.verifiedByAnyone = true;
  if (final === null || why !== null) {
    into.notes.set(position, { state: final === null ? 'missing' : 'scored', effect: null, why });
  }
}

/** *Giao chỉ tiêu* says `KG`, or nothing where nothing means not assigned (domain §4, base 990). */
export function isUnassigned(
  criterion: Criterion,
  claim: Claim | undefined,
  policy: Pick<ScorePolicy, 'zeroTarget'>,
): boolean {
  if (criterion.rule?.needsTarget !== true || claim === undefined) return false;
  const { figure } = claim.target;
  if (figure.state === 'notApplicable') return true;
  if (policy.zeroTarget !== 'notAssigned') return false;
  return figure.state === 'blank' || (figure.state === 'number' && figure.value.sign() === 0);
}

/** Not assigned, but something was achieved, and the regulation scores it. */
export function countsThough(
  claim: Claim | undefined,
  policy: Pick<ScorePolicy, 'unassignedResult'>,
): boolean {
  if (claim === undefined || policy.unassignedResult === 'ignore') return false;
  return !isBlank(lastResult(claim));
}

/**
 * *Điểm cuối cùng lấy theo*, as far as the unit and its verifier are concerned: never the higher of
 * the two. Where only others score, their own scores still stand for the leaf itself.
 */
export function chooseOwn(
  self: Exact | null,
  verified: Exact | null,
  verifiedCell: FigureCell | undefined,
  policy: ScorePolicy,
): Exact | null {
  // Something stands in the verified cell, but it is no number: not a reason to fall back.
  const unverified = isBlank(verifiedCell) && policy.selfWhileUnverified ? self : null;
  const byVerifier = verified ?? unverified;
  if (policy.ownShare.sign() === 0) return byVerifier;
  let mixed = Exact.zero;
  for (const { source, weight } of policy.source.terms) {
    if (source === 'peer' || source === 'council') continue;
    const points = source === 'self' ? self : byVerifier;
    if (points === null) return null;
    if (weight.equals(policy.ownShare)) return points;
    mixed = mixed.plus(points.times(weight));
  }
  return mixed.dividedBy(policy.ownShare);
}

export function losesWithoutEvidence(
  criterion: Criterion,
  claim: Claim | undefined,
  policy: ScorePolicy,
): boolean {
  return claim?.evidence === '' && evidenceWanted(criterion, policy) === 'zero';
}

function notApplicable(
  { max, branch }: Criterion,
  decided: NaEffect,
  position: number,
  into: Figures,
): void {
  // Beside the scale there is nothing to grant and no base: no bonus is earned and nothing deducted.
  const effect = branch === 'main' ? decided : 'shrinkBase';
  const points = effect === 'grantMax' ? max : Exact.zero;
  const base = effect === 'shrinkBase' || effect === 'redistribute' ? Exact.zero : max;
  into.put(position, base, points, points, points);
  into.notes.set(position, { state: 'notApplicable', effect, why: null });
}

/** *Kết quả thực hiện* as a rule takes it. */
export function resultValue(cell: FigureCell | undefined): ResultValue {
  const figure = cell?.figure;
  if (figure?.state === 'number') {
    return { kind: 'number', value: figure.value, percent: figure.percent };
  }
  if (figure?.state === 'text') return { kind: 'text', text: figure.text };
  return { kind: 'none' };
}
