import { finding, type Finding } from '../findings/finding';
import { isBlank, lastVerified } from '../score-sheet/claim-figures';
import type { Outcome } from '../year/outcome';
import type { Year } from '../year/year';

/**
 * The unit that leads the verification is ranked with the others, its own sheet was verified, and
 * nobody wrote down by whom (*Ai thẩm định đơn vị trưởng*).
 */
export function leaderVerified(
  { regulation, units, sheets }: Pick<Year, 'regulation' | 'units' | 'sheets'>,
  outcome: Outcome,
): readonly Finding[] {
  if (regulation.settings.text('leaderVerifiedBy') !== '') return [];
  return units
    .filter(({ role }) => role === 'leader')
    .flatMap(({ code, name }): readonly Finding[] => {
      const own = outcome.units.find(({ scores }) => scores.unit.code === code);
      const claims = [...(sheets.get(code)?.claims.values() ?? [])];
      const verified = claims.some((claim) => !isBlank(lastVerified(claim)));
      if (!own || own.status === 'notRanked' || !verified) return [];
      return [finding({ kind: 'leaderVerifierOpen', unit: code, params: { name } })];
    });
}
