import type { Ballots } from '../contest';

interface Voted extends Ballots {
  readonly unit: string;
}

/**
 * Who has a place by the votes, and who may yet get one: as many votes as somebody else at the edge,
 * or ballots that cannot be counted.
 */
export function countVoted(
  voted: readonly Voted[],
  places: number,
): { readonly sure: readonly string[]; readonly open: readonly string[] } {
  const unclear = voted.filter(({ outcome }) => outcome === 'unclear');
  const agreed = voted.filter(({ outcome }) => outcome === 'agreed');
  const sure: string[] = [];
  const open: string[] = places > 0 ? unclear.map(({ unit }) => unit) : [];
  for (const { unit, agree } of agreed) {
    const ahead = agreed.filter((one) => one.agree > agree).length;
    const level = agreed.filter((one) => one.agree === agree).length;
    // A ballot that cannot be counted may still take a place.
    if (ahead + level + unclear.length <= places) sure.push(unit);
    else if (ahead < places) open.push(unit);
  }
  return { sure, open };
}
