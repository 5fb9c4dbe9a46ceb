import { severityOf } from '../../domain/findings/catalogue';
import type { HandledFinding } from '../../domain/findings/finding';
import { isBlocking } from '../../domain/findings/status';
import type { Year } from '../../domain/year/year';
import { foldBlankSections } from './fold-blank';

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;

/**
 * As a person goes through them: unit by unit as the roster has them, those first that an error holds
 * back; in each, what blocks, then by severity and criterion. Blank sections are one line.
 */
export function inReadingOrder(
  findings: readonly HandledFinding[],
  year: Year,
): readonly HandledFinding[] {
  const unitOrder = new Map(year.units.map((unit, index) => [unit.code, index]));
  const criterionOrder = new Map(year.regulation.criteria.map(({ code }, index) => [code, index]));
  const held = new Set(findings.filter(isBlocking).map(({ unit }) => unit));
  const rank = ({ unit }: HandledFinding): number => (held.has(unit) ? 0 : 1);
  // Sorting keeps the order of equals (ES2019).
  return [...foldBlankSections(findings, year)].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      placeOf(unitOrder, a.unit) - placeOf(unitOrder, b.unit) ||
      Number(isBlocking(b)) - Number(isBlocking(a)) ||
      SEVERITY[severityOf(a.kind)] - SEVERITY[severityOf(b.kind)] ||
      placeOf(criterionOrder, a.criterion) - placeOf(criterionOrder, b.criterion),
  );
}

function placeOf(order: ReadonlyMap<string, number>, key: string | null): number {
  return key === null ? -1 : (order.get(key) ?? order.size);
}
