import { finding, type Finding } from '../../findings/finding';
import { unitScopes } from '../../units/unit-scopes';
import type { SelfCheckContext } from './context';

/**
 * One cluster written in two ways is two clusters, each with a first place of its own: whether the
 * book has several is said in *Sổ gồm*.
 */
export function checkClusters({
  regulation,
  members,
  cells,
}: SelfCheckContext): readonly Finding[] {
  const { settings } = regulation;
  if (settings.choice('bookScope') === 'many' || settings.choice('rankScope') === 'book') return [];
  const clusters = unitScopes(members, 'cluster');
  if (clusters.length < 2) return [];
  const named = clusters.map((units) => `${units[0]?.cluster || '–'} (${String(units.length)})`);
  return [
    finding({
      kind: 'severalClusters',
      place: cells.setting('bookScope'),
      raw: settings.text('bookScope'),
      params: { clusters: named.join(', ') },
    }),
  ];
}
