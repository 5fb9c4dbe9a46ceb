import type { ProposedAward } from './paper-facts';
import { countInFull } from './number-words';

type Counted = Pick<ProposedAward, 'award'> & { readonly units: readonly unknown[] };

/**
 * `Danh sách này có 04 (bốn) tập thể, gồm: 01 (một) Cờ thi đua …`: what is signed cannot be added to.
 * @param undecided while there are any, nobody should sign it
 */
export function countLine(awards: readonly Counted[], undecided: number): string {
  const count = awards.reduce((sum, { units }) => sum + units.length, 0);
  const each = awards.map(({ award, units }) => `${countInFull(units.length)} ${award}`);
  const parts = each.length === 0 ? '' : `, gồm: ${each.join('; ')}`;
  const open =
    undecided === 0
      ? ''
      : ` Còn ${countInFull(undecided)} trường hợp chưa quyết định: danh sách chưa dùng để ký.`;
  return `Danh sách này có ${countInFull(count)} tập thể${parts}.${open}`;
}
