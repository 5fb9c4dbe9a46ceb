import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';

/** Bonus points need a cap, or somebody who said that there is none. */
export function checkBonusCap({ regulation, sheets }: SelfCheckContext): readonly Finding[] {
  const open = regulation.roots.filter(
    (root) => root.branch === 'bonus' && root.children.length > 0 && root.limits.cap === null,
  );
  if (open.length === 0 || regulation.settings.isAnswered('bonusCap')) return [];
  return [
    finding({
      kind: 'bonusUncapped',
      place: { file: null, sheet: sheets.settings, cell: null },
      params: { codes: open.map((root) => root.code).join(', ') },
    }),
  ];
}
