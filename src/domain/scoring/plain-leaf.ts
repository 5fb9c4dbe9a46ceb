import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { FigureEntry } from '../score-sheet/figure-columns';
import { evidenceWanted } from './evidence-wanted';
import type { Figures } from './figures';
import type { ScorePolicy } from './score-policy';

/**
 * A leaf whose final score is its verified score, or the unit's own: most of every regulation. Its
 * figures come straight from the sheet's columns, the others take the long way (`scoreLeaf`), which
 * gives the same for these.
 */
export function isPlain(
  { rule, scoredBy, evidence, branch }: Criterion,
  policy: ScorePolicy,
): boolean {
  return (
    rule?.automatic !== true &&
    rule?.needsTarget !== true &&
    scoredBy.by === 'unit' &&
    evidenceWanted({ evidence, branch }, policy) !== 'zero' &&
    !policy.mixesLeaves &&
    policy.source.terms.filter(({ source }) => source === 'self' || source === 'verified').length <
      2
  );
}

/** False: a word stands in the score cell, so that the leaf is not plain for this unit. */
export function scorePlain(
  { max }: Criterion,
  self: FigureEntry,
  verified: FigureEntry,
  policy: ScorePolicy,
  blankIsZero: boolean,
  position: number,
  into: Figures,
): boolean {
  if (self === 'notApplicable' || self === 'notDue') return false;
  const own = self === 'doubt' ? null : (self ?? (blankIsZero ? Exact.zero : null));
  const checked = typeof verified === 'string' ? null : verified;
  const final = policy.selfOnly
    ? own
    : (checked ?? (verified === null && policy.selfWhileUnverified ? own : null));
  into.put(position, max, own, checked, final);
  if (checked !== null) into.verifiedByAnyone = true;
  if (final === null) into.notes.set(position, MISSING);
  return true;
}

const MISSING = { state: 'missing', effect: null, why: null } as const;
