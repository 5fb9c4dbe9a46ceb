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
  facts: UnitFacts,
): ValuePlace {
  const [first] = steps;
  const final = at(claim?.concluded?.final ?? null);
  const cell = claim && scoreCell(claim);
  if (first?.move === 'notScored') return causePlace(first.cause, claim) ?? final;
  if (first?.move === 'computed') {
    // Compared by results, a mark from outside has no say.
    const byResults = first.from === 'comparison' && rule?.comparison?.measure !== undefined;
    const place = byResults ? null : recordPlace(code, honours, facts);
    return place ? at(place) : final;
  }
  if (!cell) return final;
  if (first?.move === 'absent' && !rule?.automatic) return atCell(cell);
  const taken = first?.move === 'taken' && steps.length === 1;
  return taken && isSame(numberOf(cell), first.after) ? atCell(cell) : final;
}

/** The award that earned the points, or the one mark from outside; null: neither, or several marks. */
function recordPlace(
  code: string,
  honours: readonly HonourUse[],
  { context }: UnitFacts,
): Place | null {
  if (honours.length > 0) {
    return honours.find(({ use }) => use === 'earned')?.honour.place ?? null;
  }
  const [mark, second] = context.outside.of(code, context.unit);
  return mark && !second ? mark.place : null;
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
