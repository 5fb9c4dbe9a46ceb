import { Exact } from '../numbers/exact';
import type { OutsideScores } from '../outside/outside-scores';
import type { Criterion } from '../regulation/criterion';
import { BY_HAND, NO_INPUT, scored, type Computed, type ResultValue } from '../regulation/rule';
import type { Claim, FigureCell } from '../score-sheet/score-sheet';
import { evidenceWanted } from './evidence-wanted';
import { mixOthers } from './mix-others';
import type { LeafReason, LeafResult, NaEffect } from './results';
import type { ScorePolicy } from './score-policy';

/** What scoring one leaf of one unit needs besides the claim. */
export interface LeafContext {
  readonly policy: ScorePolicy;
  readonly unit: string;
  /** Blank cells of this unit count as zero: so said for all, or for who sent nothing. */
  readonly blankIsZero: boolean;
  readonly honours: readonly string[];
  readonly outside: OutsideScores;
  /** Decided in *Không chấm* or by *Áp dụng*; null: the criterion applies. */
  effectOf(criterion: Criterion): NaEffect | null;
  /** Points by comparison with the other units, where the rule compares. */
  comparedBy(criterion: Criterion): Computed | undefined;
}

/** What one unit gets for one leaf. Figures that are in doubt count as missing, never as a guess. */
export function scoreLeaf(
  criterion: Criterion,
  claim: Claim | undefined,
  context: LeafContext,
): LeafResult {
  const { policy } = context;
  const decided = context.effectOf(criterion);
  if (decided !== null) return notApplicable(criterion, decided);
  if (claim?.self.figure.state === 'notApplicable') {
    return notApplicable(criterion, policy.naEffect);
  }
  if (claim?.self.figure.state === 'notDue') {
    return notApplicable(criterion, policy.notDueIsZero ? 'zero' : 'shrinkBase');
  }
  let base = criterion.max;
  if (isUnassigned(criterion, claim, policy)) {
    if (!countsThough(claim, policy)) return notApplicable(criterion, policy.naEffect);
    if (policy.unassignedResult === 'scoreOutsideBase') base = Exact.zero;
  }
  if (criterion.rule?.automatic) return automatic(criterion, base, context);
  return claimed(criterion, claim, base, context);
}

/** No person scores it, so its one figure stands in every column. */
function automatic(criterion: Criterion, base: Exact, context: LeafContext): LeafResult {
  const computed = decidedByMeeting(
    context.comparedBy(criterion) ?? alone(criterion, context),
    criterion,
    context,
  );
  const points =
    computed.kind === 'points' ? computed.points : context.blankIsZero ? Exact.zero : null;
  const why = computed.kind === 'unknown' && points === null ? computed.why : null;
  return leaf(criterion, base, points, points, points, why);
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
): LeafResult {
  const blank = blankIsZero && isBlank(claim?.self) ? Exact.zero : null;
  const self = numberOf(claim?.self) ?? blank;
  const verifiedCell = claim && lastVerified(claim);
  const verified = numberOf(verifiedCell);
  const own = chooseOwn(self, verified, verifiedCell, policy);
  let final =
    policy.mixLevel === 'criterion' ? mixOthers(own, criterion.code, unit, outside, policy) : own;
  let why: LeafReason | null = own !== null && final === null ? 'tooFewMarks' : null;
  if (final !== null && verified === null && losesWithoutEvidence(criterion, claim, policy)) {
    if (final.sign() > 0) why = 'noEvidence';
    final = Exact.zero;
  }
  // What others score for the unit it need not score itself: its own total takes their figure.
  const ownSelf = self ?? (criterion.scoredBy.by === 'unit' ? null : final);
  return leaf(criterion, base, ownSelf, verified, final, why);
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
function countsThough(claim: Claim | undefined, policy: ScorePolicy): boolean {
  if (claim === undefined || policy.unassignedResult === 'ignore') return false;
  return !isBlank(lastResult(claim));
}

/**
 * *Điểm cuối cùng lấy theo*, as far as the unit and its verifier are concerned: never the higher of
 * the two. Where only others score, their own scores still stand for the leaf itself.
 */
function chooseOwn(
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

function losesWithoutEvidence(
  criterion: Criterion,
  claim: Claim | undefined,
  policy: ScorePolicy,
): boolean {
  return claim?.evidence === '' && evidenceWanted(criterion, policy) === 'zero';
}

function leaf(
  criterion: Criterion,
  base: Exact,
  self: Exact | null,
  verified: Exact | null,
  final: Exact | null,
  why: LeafReason | null,
): LeafResult {
  const state = final === null ? 'missing' : 'scored';
  return { criterion, state, effect: null, base, self, verified, final, why };
}

function notApplicable(criterion: Criterion, effect: NaEffect): LeafResult {
  const points = effect === 'grantMax' ? criterion.max : Exact.zero;
  const base = effect === 'shrinkBase' || effect === 'redistribute' ? Exact.zero : criterion.max;
  return {
    criterion,
    state: 'notApplicable',
    effect,
    base,
    self: points,
    verified: points,
    final: points,
    why: null,
  };
}

/** The second verification where it says something, else the first. */
export function lastVerified(claim: Claim): FigureCell {
  return isBlank(claim.verified2) ? claim.verified : claim.verified2;
}

/** The result that counts: as verified last, else as the unit reported it. */
export function lastResult(claim: Claim): FigureCell {
  if (!isBlank(claim.verifiedResult2)) return claim.verifiedResult2;
  return isBlank(claim.verifiedResult) ? claim.result : claim.verifiedResult;
}

export function numberOf(cell: FigureCell | undefined): Exact | null {
  return cell?.figure.state === 'number' && !cell.figure.percent ? cell.figure.value : null;
}

export function isBlank(cell: FigureCell | undefined): boolean {
  return cell === undefined || cell.figure.state === 'blank';
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
