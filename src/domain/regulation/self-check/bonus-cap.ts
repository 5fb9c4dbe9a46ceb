import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';

/** Bonus points need a cap, or somebody who said that there is none. */
export function checkBonusCap({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const open = regulation.roots.filter(
    (root) => root.branch === 'bonus' && root.children.length > 0 && root.limits.cap === null,
  );
  if (open.length === 0 || regulation.settings.isAnswered('bonusCap')) return [];
  const codes = open.map((root) => root.code).sort();
  return [
    finding({
      kind: 'bonusUncapped',
      place: cells.setting('bonusCap'),
      params: { codes: codes.join(', ') },
    }),
  ];
}
