import { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { FigureColumns } from '../score-sheet/figure-columns';
import { evidenceWanted } from './evidence-wanted';
import type { Figures } from './figures';
import type { ScorePolicy } from './score-policy';
import type { LeafRow } from './scoring-plan';

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

/**
 * @param leaves that are plain
 * @param columns null: the unit sent nothing
 * @returns the leaves in whose score cell a word stands, so that they are not plain for this unit
 */
export function scorePlainLeaves(
  leaves: readonly LeafRow[],
  columns: FigureColumns | null,
  policy: ScorePolicy,
  blankIsZero: boolean,
  into: Figures,
): readonly LeafRow[] {
  const withWord: LeafRow[] = [];
  const { selfOnly, selfWhileUnverified } = policy;
  const { self, verified } = columns ?? NOTHING_SENT;
  for (const leaf of leaves) {
    const claimed = self[leaf.index] ?? null;
    const judged = verified[leaf.index] ?? null;
    // Kinds first: a figure that is looked at as if it might be a word is looked at slowly.
    if (typeof claimed === 'string' && claimed !== 'doubt') {
      withWord.push(leaf);
      continue;
    }
    const own = typeof claimed === 'string' ? null : (claimed ?? (blankIsZero ? Exact.zero : null));
    const checked = typeof judged === 'string' ? null : judged;
    const final = selfOnly
      ? own
      : (checked ?? (judged === null && selfWhileUnverified ? own : null));
    into.put(leaf.position, leaf.criterion.max, own, checked, final);
    if (checked !== null) into.verifiedByAnyone = true;
    if (final === null) into.notes.set(leaf.position, MISSING);
  }
  return withWord;
}

const NOTHING_SENT: FigureColumns = { self: [], verified: [] };
const MISSING = { state: 'missing', effect: null, why: null } as const;
