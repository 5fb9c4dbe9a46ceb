import type { Criterion } from '../regulation/criterion';
import type { ScorePolicy } from './score-policy';

/**
 * What happens to points without evidence: the criterion's own word, else the regulation's. Null
 * where *Minh chứng* names nothing, and for deductions, which nobody claims.
 */
export function evidenceWanted(
  { evidence, branch }: Pick<Criterion, 'evidence' | 'branch'>,
  policy: Pick<ScorePolicy, 'noEvidence'>,
): ScorePolicy['noEvidence'] | null {
  if (branch === 'deduction') return null;
  if (evidence.whenMissing !== null) return evidence.whenMissing;
  return evidence.text === '' ? null : policy.noEvidence;
}
