import { severityOf } from '../findings/catalogue';
import { finding, type Finding } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import { countsThough, isUnassigned } from '../scoring/score-leaf';
import type { Criterion } from '../regulation/criterion';
import { targetsOf, type AssignedTarget } from '../targets/read-targets';
import { YearScorer } from '../year/score-year';
import type { Year } from '../year/year';
import type { Unit } from '../units/unit';
import { checkAutomatic } from './automatic-score';
import { checkClaimNotCounted } from './claim-not-counted';
import type { ClaimCheck, ClaimContext } from './check-context';
import { checkEvidence, remindOfEvidence } from './evidence';
import { checkDocuments } from './evidence-documents';
import { checkInherited } from './inherited-honours';
import { checkLateness } from './lateness';
import { checkMissingScore } from './missing-score';
import { checkMixedScores } from './mixed-scores';
import { checkRuleAgreement } from './rule-agreement';
import { checkScoreLimits } from './score-limits';
import { scoresInResults, type Shifted } from './scores-in-results';
import { checkTarget } from './target';
import { checkUnlistedNotApplicable } from './unlisted-not-applicable';
import { checkUnreadableFigure } from './unreadable-figure';
import { checkUnusableResult } from './unusable-result';
import { checkVerification } from './verification';

/** Every check of a figure. A new one is a file and a line here. */
const CLAIM_CHECKS: readonly ClaimCheck[] = [
  checkUnreadableFigure,
  checkUnusableResult,
  checkScoreLimits,
  checkVerification,
  checkUnlistedNotApplicable,
  checkEvidence,
];

/** Checks that hold a figure against what its rule makes of result and target. */
const RULE_CHECKS: readonly ClaimCheck[] = [checkRuleAgreement, checkMissingScore];

/** Doubts about what the units sent, unit by unit, criterion by criterion. */
export function checkYear(year: Year): readonly Finding[] {
  return year.units.flatMap(unitChecker(year));
}

/** The same, one unit at a time: for a thread that has to paint in between. */
export function unitChecker(year: Year): (unit: Unit) => readonly Finding[] {
  const scorer = new YearScorer(year);
  return (unit) => {
    const sheet = year.sheets.get(unit.code);
    if (!sheet) return [missingSubmission(unit, scorer.plan.policy.missingSheetIsZero)];
    return [
      ...sheet.findings,
      ...checkLateness(unit, year, scorer.lateRule),
      ...checkClaims(unit, year, scorer),
      ...remindOfEvidence(unit, sheet, year.regulation, scorer),
      ...checkDocuments(unit, sheet, year),
      ...checkInherited(unit, year),
    ];
  };
}

/** Nothing to wait for where the regulation counts it as zero, but it must not go unseen. */
function missingSubmission(unit: Unit, isZero: boolean): Finding {
  const kind = isZero ? 'sheetCountedZero' : 'missingSubmission';
  return finding({ kind, unit: unit.code, params: { name: unit.name } });
}

function checkClaims(unit: Unit, year: Year, scorer: YearScorer): readonly Finding[] {
  const { regulation } = year;
  const { policy } = scorer.plan;
  const claims = year.sheets.get(unit.code)?.claims;
  const effectOn = scorer.effectsOn(unit);
  const leaves = scorer.leavesOf(unit);
  const findings: Finding[] = [...checkMixedScores(unit, leaves, year, scorer.plan)];
  const finals = new Map(leaves.map((leaf) => [leaf.criterion.code, leaf.final]));
  const targets = targetsOf(year.targets, unit.code);
  const targetOf = ({ code }: Criterion): AssignedTarget | undefined => targets.get(code);
  const pointsOf = (code: string): Exact | null => finals.get(code) ?? null;
  const shifted = scoresInResults(
    regulation.leaves.flatMap((criterion) => {
      const claim = claims?.get(criterion.code);
      const asked = claim && effectOn(criterion) === null && !criterion.rule?.automatic;
      return asked && !isUnassigned(criterion, claim, policy) ? [{ unit, criterion, claim }] : [];
    }),
  );
  if (shifted) findings.push(shifted.finding);
  regulation.leaves.forEach((criterion, index) => {
    const claim = claims?.get(criterion.code);
    if (claim) findings.push(...checkClaimNotCounted({ unit, criterion, claim }, leaves[index]));
    if (effectOn(criterion) !== null) return;
    if (criterion.rule?.automatic) {
      findings.push(...checkAutomatic(unit, criterion, claim, leaves[index]));
      // Whoever scores it, a unit does not take a criterion out of its base by itself.
      if (claim) {
        const own = { unit, criterion, claim, policy };
        findings.push(...checkUnlistedNotApplicable(own), ...checkTarget(own, targetOf(criterion)));
      }
      return;
    }
    if (!claim) {
      findings.push(finding({ kind: 'missingScore', unit: unit.code, criterion: criterion.code }));
      return;
    }
    const context = { unit, criterion, claim, regulation, policy, pointsOf };
    const aboutTarget = checkTarget(context, targetOf(criterion));
    findings.push(...aboutTarget);
    if (isUnassigned(criterion, claim, policy) && !countsThough(claim, policy)) return;
    for (const check of CLAIM_CHECKS) findings.push(...check(context));
    // What the rule makes of a target that is in doubt is no proposal.
    if (aboutTarget.some(({ kind }) => severityOf(kind) === 'error')) return;
    findings.push(...checkByRule(context, shifted));
  });
  return findings;
}

/** Where scores seem to stand in the column of results, no rule has anything to go by. */
function checkByRule(context: ClaimContext, shifted: Shifted | null): readonly Finding[] {
  if (!shifted) return RULE_CHECKS.flatMap((check) => check(context));
  if (shifted.codes.has(context.criterion.code)) return [];
  return checkMissingScore(context).map((found) => ({ ...found, proposed: null }));
}
