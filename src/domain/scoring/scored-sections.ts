import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';

/**
 * Sections of the main part in which at least one criterion is scored for the unit: only there do
 * others give marks. What is not applicable is settled by the regulation, whatever they say.
 * @param isScored of a leaf, by its code
 */
export function scoredSections(
  regulation: Regulation,
  isScored: (code: string) => boolean,
): readonly Criterion[] {
  const anyScored = (criterion: Criterion): boolean =>
    criterion.children.length === 0
      ? isScored(criterion.code)
      : regulation.childrenOf(criterion).some(anyScored);
  return regulation.roots.filter((root) => root.branch === 'main' && anyScored(root));
}
