import { severityOf } from '../../domain/findings/catalogue';
import { isBlocking } from '../../domain/findings/status';
import type { HandledFinding } from '../../domain/findings/finding';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import type { HomeUnit } from './home.types';

/** One line per unit, for the home screen. */
export function homeUnits(
  year: Year,
  outcome: Outcome,
  findings: readonly HandledFinding[],
): readonly HomeUnit[] {
  return outcome.units.map(({ scores, status, rank, tied, classification }): HomeUnit => {
    const { unit } = scores;
    const own = findings.filter((found) => found.unit === unit.code);
    const line = outcome.proposal.find((one) => one.unit === unit.code);
    return {
      code: unit.code,
      name: unit.shortName,
      received: year.sheets.has(unit.code),
      errors: own.filter(isBlocking).length,
      warnings: own.filter((found) => severityOf(found.kind) === 'warning').length,
      total: status === 'ranked' ? (scores.total?.toString() ?? null) : null,
      rank,
      tied,
      classification,
      award: line?.award?.name ?? null,
      awardStatus: line?.status ?? null,
    };
  });
}
