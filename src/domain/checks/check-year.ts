import { finding, type Finding } from '../findings/finding';
import { notApplicableEffect } from '../regulation/not-scored';
import { isUnassigned } from '../scoring/score-leaf';
import type { Year } from '../year/year';
import type { ClaimCheck } from './check-context';
import { checkMissingScore } from './missing-score';
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
];

/** Doubts about what the units sent, unit by unit, criterion by criterion. */
export function checkYear(year: Year): readonly Finding[] {
  const { regulation, notScored } = year;
  const findings: Finding[] = [];
  for (const unit of year.units) {
    const sheet = year.sheets.get(unit.code);
    if (!sheet) {
      findings.push(
        finding({ kind: 'missingSubmission', unit: unit.code, params: { name: unit.name } }),
      );
      continue;
    }
    findings.push(...sheet.findings);
    for (const criterion of regulation.leaves) {
      if (criterion.rule?.automatic) continue;
      if (notApplicableEffect(criterion, unit, regulation, notScored) !== null) continue;
      const claim = sheet.claims.get(criterion.code);
      if (!claim) {
        findings.push(
          finding({ kind: 'missingScore', unit: unit.code, criterion: criterion.code }),
        );
        continue;
      }
      if (isUnassigned(criterion, claim)) continue;
      const context = { unit, criterion, claim, regulation };
      for (const check of CLAIM_CHECKS) findings.push(...check(context));
    }
  }
  return findings;
}
