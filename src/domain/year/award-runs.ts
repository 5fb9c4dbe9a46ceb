import { awardsNamed } from '../awards/award-source';
import type { AwardScope, AwardTier } from '../awards/award-tier';
import { fold } from '../text/fold';

/** Awards that are given in one go: their places are counted over the same units. */
export interface AwardRun {
  readonly scope: AwardScope;
  readonly tiers: readonly AwardTier[];
}

/**
 * In the order of the table, but an award comes after those that decide whom it may go to. Awards of
 * one scope stay together as far as that lets them: they are one ladder, whatever stands between.
 */
export function awardRuns(awards: readonly AwardTier[]): readonly AwardRun[] {
  const runs: { scope: AwardScope; tiers: AwardTier[] }[] = [];
  const left = [...awards];
  while (left.length > 0) {
    const last = runs.at(-1);
    const ready = left.filter((tier) => isReady(tier, left));
    // Some that wait for each other are a mistake of the table, reported by the self-check.
    const next = ready.find(({ scope }) => scope === last?.scope) ?? ready[0] ?? left[0];
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    if (last?.scope === next.scope) last.tiers.push(next);
    else runs.push({ scope: next.scope, tiers: [next] });
  }
  return runs;
}

/** Nothing that is still to be given decides whom this award may go to, or how often it is given. */
function isReady(tier: AwardTier, left: readonly AwardTier[]): boolean {
  const own = fold(tier.name);
  const waiting = new Set(left.map(({ name }) => fold(name)));
  const named = [
    ...awardsNamed(tier.source),
    ...(tier.base.kind === 'proposedFor' ? [tier.base.award] : []),
  ];
  return named.map(fold).every((name) => name === own || !waiting.has(name));
}
