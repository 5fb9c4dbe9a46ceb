import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';

/** Each rule against itself and its maximum: holes and overlaps of bands, points out of reach. */
export function checkRules({ regulation }: SelfCheckContext): readonly Finding[] {
  return regulation.leaves.flatMap((criterion) =>
    (criterion.rule?.check() ?? []).map(({ issue, at }) =>
      finding({
        kind: 'ruleInconsistent',
        criterion: criterion.code,
        place: criterion.place,
        raw: criterion.rule?.print() ?? null,
        params: { issue, at, max: criterion.max.toString() },
      }),
    ),
  );
}
