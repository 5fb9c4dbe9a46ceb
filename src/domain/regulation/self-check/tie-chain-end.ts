import { finding, type Finding } from '../../findings/finding';
import type { SelfCheckContext } from './context';

/** Where a rank earns an award, equal points must end in somebody's decision or in a shared rank. */
export function checkTieChainEnd({ regulation, cells }: SelfCheckContext): readonly Finding[] {
  const { tieChain, settings, awards } = regulation;
  const byRank = awards.some(({ method }) => method === 'rank' || method === 'rankAndVote');
  const written = settings.text('tieChain');
  // A chain that could not be read is reported as that.
  const unread = written !== '' && tieChain.steps.length === 0;
  if (!byRank || unread || tieChain.ending !== 'unstated') return [];
  return [
    finding({
      kind: 'tieChainOpen',
      place: cells.setting('tieChain'),
      raw: written === '' ? null : written,
      params: { found: written },
    }),
  ];
}
