import { finding, type Finding } from '../findings/finding';
import { lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Year } from '../year/year';
import { leavesScored } from './unit-leaves';

/** Verified throughout and nowhere otherwise; or the maximum throughout. Both may well be right. */
export function equalScores(year: Year): readonly Finding[] {
  const leavesOf = leavesScored(year);
  return year.units.flatMap((unit): readonly Finding[] => {
    const leaves = leavesOf(unit);
    if (!leaves) return [];
    const params = { count: leaves.length };
    const asSelf = leaves.every(({ claim, self }) => numberOf(lastVerified(claim))?.equals(self));
    const full = leaves.every(
      ({ criterion, self }) => criterion.max.sign() > 0 && self.equals(criterion.max),
    );
    return [
      ...(asSelf ? [finding({ kind: 'verifiedAsSelf', unit: unit.code, params })] : []),
      ...(full ? [finding({ kind: 'everyMaximum', unit: unit.code, params })] : []),
    ];
  });
}
