import { holdsEverybody } from '../findings/catalogue';
import type { HandledFinding } from '../findings/finding';
import { isBlocking } from '../findings/status';
import type { CheckedYear } from './year';

/** Units that an open error holds back, and by which criteria (`all`: the whole sheet is in doubt). */
export type Blocked = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

export function blockedUnits(year: CheckedYear): Blocked {
  const blocked = new Map<string, Set<string> | 'all'>();
  for (const finding of year.findings.filter(isBlocking)) {
    for (const unit of unitsHeldBy(finding, year)) {
      const before = blocked.get(unit);
      if (finding.unit === null || finding.criterion === null || before === 'all') {
        blocked.set(unit, 'all');
      } else if (before) before.add(finding.criterion);
      else blocked.set(unit, new Set([finding.criterion]));
    }
  }
  return blocked;
}

/** An error of the regulation holds everybody back; a file that nobody can read, nobody. */
function unitsHeldBy(finding: HandledFinding, year: CheckedYear): readonly string[] {
  if (finding.unit !== null) return [finding.unit];
  return holdsEverybody(finding.kind) ? year.units.map((unit) => unit.code) : [];
}
