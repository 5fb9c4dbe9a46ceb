import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Claim } from '../score-sheet/score-sheet';
import { automaticPoints, chooseOwn, effectOn, losesWithoutEvidence } from '../scoring/score-leaf';
import type { ScorePolicy } from '../scoring/score-policy';
import { addLate, addRounding, addSectionShares, addShares } from './explain-shares';
import { detailOf } from './leaf-detail';
import type { PointsNode } from './node';
import { Trail, type Absence, type EffectCause, type Taken } from './step';
import { takesLate, type UnitFacts } from './unit-facts';
import { leafPlace } from './value-place';

/** Why this unit has these points for one leaf. */
export function explainLeaf(criterion: Criterion, facts: UnitFacts): PointsNode {
  const { plan, figures, sheet } = facts;
  const { code } = criterion;
  const position = plan.positions.get(code) ?? -1;
  const claim = sheet?.claims.get(code);
  const trail = new Trail();
  start(trail, criterion, claim, facts);
  if (takesLate(code, position, facts)) {
    addLate(trail, plan.policy.sectionBelowZero ? null : Exact.zero, facts);
  }
  const byCriterion = plan.policy.roundAt === 'criterion';
  if (byCriterion) addRounding(trail, facts);
  if (facts.mixed.has(code)) {
    addSectionShares(trail, code, position, null, facts);
    if (byCriterion) addRounding(trail, facts);
  }
  const detail = detailOf(criterion, claim, facts);
  const { self, verified, final } = figures.at(position);
  return {
    subject: { about: 'leaf', criterion },
    key: code,
    value: final,
    steps: trail.steps,
    children: [],
    self,
    verified,
    detail,
    ...leafPlace(criterion, claim, trail.steps, detail.honours, facts),
    findings: facts.findingsOn(code),
  };
}

function start(
  trail: Trail,
  criterion: Criterion,
  claim: Claim | undefined,
  facts: UnitFacts,
): void {
  const { context, plan, figures } = facts;
  if (effectOn(criterion, claim, context) !== null) {
    const position = plan.positions.get(criterion.code) ?? -1;
    const effect = figures.notes.get(position)?.effect ?? 'shrinkBase';
    const points = effect === 'grantMax' ? criterion.max : Exact.zero;
    trail.add({ move: 'notScored', effect, cause: causeOf(criterion, claim, facts), points });
  } else if (criterion.rule?.automatic) startAutomatic(trail, criterion, facts);
  else startClaimed(trail, criterion, claim, facts);
}

function startAutomatic(trail: Trail, criterion: Criterion, { context }: UnitFacts): void {
  const compared = context.comparedBy(criterion);
  const computed = automaticPoints(criterion, context);
  if (computed.kind === 'points') {
    const byMeeting = compared?.kind === 'unknown' && compared.why === 'sharedLead';
    const from = byMeeting ? 'meeting' : compared ? 'comparison' : 'rule';
    trail.add({ move: 'computed', from, points: computed.points });
    return;
  }
  const { nothingSent, blankIsZero } = context;
  if (nothingSent || (blankIsZero && computed.why === 'noResult')) {
    trail.add({ move: 'blankIsZero' });
  } else trail.add({ move: 'absent', why: computed.why });
}

function startClaimed(
  trail: Trail,
  criterion: Criterion,
  claim: Claim | undefined,
  facts: UnitFacts,
): void {
  const { policy } = facts.context;
  // Where only others score, there is nothing of the unit's own to show.
  if (!policy.mixesLeaves || policy.ownShare.sign() > 0) startOwn(trail, claim, facts);
  if (policy.mixesLeaves) addShares(trail, criterion.code, facts);
  const verified = numberOf(claim && lastVerified(claim));
  if (verified === null && losesWithoutEvidence(criterion, claim, policy)) {
    trail.addIfFelt({ move: 'noEvidence' });
  }
}

/** The unit's own score, its verifier's, or both, as *Điểm cuối cùng lấy theo* says. */
function startOwn(trail: Trail, claim: Claim | undefined, facts: UnitFacts): void {
  const { policy, blankIsZero } = facts.context;
  const typed = numberOf(claim?.self);
  const self = typed ?? (blankIsZero && isBlank(claim?.self) ? Exact.zero : null);
  const cell = claim && lastVerified(claim);
  const verified = numberOf(cell);
  const own = chooseOwn(self, verified, cell, policy);
  const terms = policy.source.terms.filter(
    ({ source }) => source === 'self' || source === 'verified',
  );
  const byVerifier = policy.ownShare.sign() === 0 || terms[0]?.source === 'verified';
  const unverified = isBlank(cell) && policy.selfWhileUnverified ? self : null;
  if (own === null) trail.add({ move: 'absent', why: whyAbsent(claim, policy, facts) });
  else if (terms.length > 1) {
    const shares = terms.map(({ source, weight }) => ({
      source,
      weight,
      points: source === 'self' ? self : (verified ?? unverified),
    }));
    trail.add({ move: 'averaged', shares, whole: policy.ownShare });
  } else if (byVerifier && verified !== null) {
    const second = claim !== undefined && !isBlank(claim.verified2);
    trail.add({ move: 'taken', from: second ? 'verified2' : 'verified', points: own });
  } else if (typed === null) trail.add({ move: 'blankIsZero' });
  else {
    const from: Taken = byVerifier ? 'selfUnverified' : 'self';
    trail.add({ move: 'taken', from, points: own });
  }
}

function whyAbsent(claim: Claim | undefined, policy: ScorePolicy, { sheet }: UnitFacts): Absence {
  if (!sheet) return 'nothingSent';
  if (!claim) return 'notInSheet';
  const cell = lastVerified(claim);
  const asksVerifier = policy.source.terms.some(({ source }) => source === 'verified');
  if (asksVerifier && !isBlank(cell) && numberOf(cell) === null) return 'unreadable';
  if (asksVerifier && isBlank(cell) && !policy.selfWhileUnverified) return 'notVerified';
  return isBlank(claim.self) ? 'blank' : 'unreadable';
}

export function causeOf(
  criterion: Criterion,
  claim: Claim | undefined,
  facts: UnitFacts,
): EffectCause {
  const { context, year } = facts;
  if (context.effectOf(criterion) !== null) {
    const rows = year.notScored.filter((row) => row.criterion === criterion.code);
    const decided =
      rows.find(({ unit }) => unit === context.unit) ?? rows.find(({ unit }) => unit === null);
    return decided
      ? {
          by: 'decision',
          reason: decided.reason,
          basis: decided.basis,
          place: decided.place,
        }
      : { by: 'scope' };
  }
  const word = claim?.self.figure.state;
  if (word === 'notApplicable') return { by: 'unit' };
  return { by: word === 'notDue' ? 'notDue' : 'notAssigned' };
}
