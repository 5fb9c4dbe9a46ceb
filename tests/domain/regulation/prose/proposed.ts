import type { Branch } from '../../../../src/domain/regulation/criterion';
import { proposeRule } from '../../../../src/domain/regulation/prose/propose-rule';
import { exact } from '../../builders';

/** What is proposed for a *Mức điểm* as written: `Cách chấm | Mức điểm`, or null. */
export function proposed(points: string, max: string, branch: Branch = 'main'): string | null {
  const rule = proposeRule('', points, exact(max), branch);
  return rule && `${rule.method} | ${rule.points}`;
}
