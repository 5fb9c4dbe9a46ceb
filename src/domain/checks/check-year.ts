import { finding, type Finding } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import { countsThough, isUnassigned } from '../scoring/score-leaf';
import { YearScorer } from '../year/score-year';
import type { Year } from '../year/year';
import type { Unit } from '../units/unit';
import { checkAutomatic } from './automatic-score';
import type { ClaimCheck } from './check-context';
import { checkEvidence, remindOfEvidence } from './evidence';
import { checkDocuments } from './evidence-documents';
import { checkLateness } from './lateness';
import { checkMissingScore } from './missing-score';
import { checkMixedScores } from './mixed-scores';
import { checkRuleAgreement } from './rule-agreement';
import { checkScoreLimits } from './score-limits';
import { checkUnlistedNotApplicable } from './unlisted-not-applicable';
import { checkUnreadableFigure } from './unreadable-figure';
import { checkVerification } from './verification';

/** Every check of a figure. A new one is a file and a line here. */
const CLAIM_CHECKS: readonly ClaimCheck[] = [
  checkUnreadableFigure,
  checkScoreLimits,
  checkRuleAgreement,
  checkMissingScore,
  checkVerification,
  checkUnlistedNotApplicable,
  checkEvidence,
];

/** Doubts about what the units sent, unit by unit, criterion by criterion. */
export function checkYear(year: Year): readonly Finding[] {
  const scorer = new YearScorer(year);
  return year.units.flatMap((unit) => {
    const sheet = year.sheets.get(unit.code);
    if (!sheet) return [missingSubmission(unit, scorer.plan.policy.missingSheetIsZero)];
    return [
      ...sheet.findings,
      ...checkLateness(unit, year, scorer.lateRule),
      ...checkClaims(unit, year, scorer),
      ...remindOfEvidence(unit, sheet, year.regulation, scorer),
      ...checkDocuments(unit, sheet, year),
    ];
  });
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
  const pointsOf = (code: string): Exact | null => finals.get(code) ?? null;
  regulation.leaves.forEach((criterion, index) => {
    if (effectOn(criterion) !== null) return;
    const claim = claims?.get(criterion.code);
    if (criterion.rule?.automatic) {
      findings.push(...checkAutomatic(unit, criterion, claim, leaves[index]));
      // Whoever scores it, a unit does not take a criterion out of its base by itself.
      if (claim) findings.push(...checkUnlistedNotApplicable({ unit, criterion, claim }));
      return;
    }
    if (!claim) {
      findings.push(finding({ kind: 'missingScore', unit: unit.code, criterion: criterion.code }));
      return;
    }
    if (isUnassigned(criterion, claim, policy) && !countsThough(claim, policy)) return;
    const context = { unit, criterion, claim, regulation, policy, pointsOf };
    for (const check of CLAIM_CHECKS) findings.push(...check(context));
  });
  return findings;
}
