import type { Place } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { isBlank, lastVerified, numberOf } from '../score-sheet/claim-figures';
import type { Claim, FigureCell } from '../score-sheet/score-sheet';
import type { HonourUse } from './node';
import type { EffectCause, Step } from './step';
import type { UnitFacts } from './unit-facts';

/** The cell to look at for a value, and where it stood in the file that was sent. */
export interface ValuePlace {
  readonly place: Place | null;
  readonly origin: Place | null;
}

/**
 * The score that was taken, the row that decided it, or *Điểm cuối cùng*: never a cell that holds
 * something else. Where there is no score yet, the cell that waits for one.
 */
export function leafPlace(
  { code, rule }: Criterion,
  claim: Claim | undefined,
  steps: readonly Step[],
  honours: readonly HonourUse[],
  { context }: UnitFacts,
): ValuePlace {
  const [first] = steps;
  const final = at(claim?.concluded?.final ?? null);
  if (!first) return final;
  switch (first.move) {
    case 'taken': {
      const cell = claim && scoreCell(claim);
      const same = cell && steps.length === 1 && isSame(numberOf(cell), first.after);
      return same ? atCell(cell) : final;
    }
    case 'notScored':
      return causePlace(first.cause, claim) ?? final;
    case 'computed': {
      const honour = honours.find(({ use }) => use === 'earned')?.honour.place;
      if (honour) return at(honour);
      const byResults = first.from === 'comparison' && rule?.comparison?.measure !== undefined;
      const [mark, second] = byResults ? [] : context.outside.of(code, context.unit);
      return mark && !second && honours.length === 0 ? at(mark.place) : final;
    }
    case 'absent':
      return claim && !rule?.automatic ? atCell(scoreCell(claim)) : final;
    default:
      return final;
  }
}

/** What decided that a row is not scored for the unit; null: the regulation itself. */
export function causePlace(cause: EffectCause, claim: Claim | undefined): ValuePlace | null {
  switch (cause.by) {
    case 'decision':
      return at(cause.place);
    case 'unit':
    case 'notDue':
      return claim ? atCell(claim.self) : null;
    case 'notAssigned':
      return claim && !isBlank(claim.target) ? atCell(claim.target) : null;
    case 'scope':
      return null;
  }
}

/** The cell that a person goes to: the score that was taken, else the row's own. */
function scoreCell(claim: Claim): FigureCell {
  const verified = lastVerified(claim);
  return isBlank(verified) ? claim.self : verified;
}

function isSame(a: Exact | null, b: Exact | null): boolean {
  return a !== null && b !== null && a.equals(b);
}

function at(place: Place | null): ValuePlace {
  return { place, origin: null };
}

function atCell({ own, origin }: FigureCell): ValuePlace {
  return { place: own, origin };
}
