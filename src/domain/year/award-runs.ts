import type { AwardScope, AwardTier } from '../awards/award-tier';
import { fold } from '../text/fold';

/** Awards next to each other in the table whose places are counted over the same units. */
export interface AwardRun {
  readonly scope: AwardScope;
  readonly tiers: readonly AwardTier[];
}

/** In the order of the table, but an award that goes to holders of another one comes after it. */
export function awardRuns(awards: readonly AwardTier[]): readonly AwardRun[] {
  const runs: { scope: AwardScope; tiers: AwardTier[] }[] = [];
  for (const tier of inOrder(awards)) {
    const last = runs.at(-1);
    if (last?.scope === tier.scope) last.tiers.push(tier);
    else runs.push({ scope: tier.scope, tiers: [tier] });
  }
  return runs;
}

function inOrder(awards: readonly AwardTier[]): readonly AwardTier[] {
  const placed: AwardTier[] = [];
  const left = [...awards];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => fold(name)));
    const next = left.findIndex((tier) =>
      needs(tier).every((name) => !waiting.has(fold(name)) || fold(name) === fold(tier.name)),
    );
    // Two that wait for each other are a mistake of the table, reported by the self-check.
    placed.push(...left.splice(Math.max(0, next), 1));
  }
  return placed;
}

function needs({ source, base }: AwardTier): readonly string[] {
  const bySource = source.kind === 'proposedFor' ? source.awards : [];
  return base.kind === 'proposedFor' ? [...bySource, base.award] : bySource;
}
