import type { Regulation } from '../../regulation/regulation';
import { fold } from '../../text/fold';
import type { AwardTier } from '../award-tier';
import type { VoteMatter } from './vote-record';

/** The award that was voted on; undefined: something else was, or no such award is there. */
export function votedAward(
  matter: VoteMatter,
  { awards }: Pick<Regulation, 'awards'>,
): AwardTier | undefined {
  if (matter.kind !== 'award') return undefined;
  return awards.find(({ name }) => fold(name) === fold(matter.award));
}
