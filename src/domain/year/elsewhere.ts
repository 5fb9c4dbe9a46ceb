import type { AwardTier } from '../awards/award-tier';
import type { Certainty } from '../awards/certainty';
import type { CountRange } from '../awards/contest';
import type { ProposalLine } from '../awards/proposal-line';
import { standsBeside } from '../awards/run-ladder';
import { groupBy } from '../collections/group-by';
import { fold } from '../text/fold';

/** A run of awards that has been dealt with, over all groups of units. */
export interface DoneRun {
  readonly tiers: readonly AwardTier[];
  readonly lines: readonly ProposalLine[];
}

/** What earlier runs say about one of their awards. */
export class Elsewhere {
  private readonly runs: readonly HeldRun[];

  constructor(done: readonly DoneRun[]) {
    this.runs = done.map(({ tiers, lines }) => ({
      tiers,
      lines: groupBy(lines, ({ unit }) => unit),
    }));
  }

  held(unit: string, award: string): Certainty {
    const held = this.find(award);
    return held ? heldIn(held, unit) : 'no';
  }

  count(award: string): CountRange {
    const held = this.find(award);
    if (!held) return { least: 0, most: 0 };
    const answers = [...held.run.lines.keys()].map((unit) => heldIn(held, unit));
    return {
      least: answers.filter((one) => one === 'yes').length,
      most: answers.filter((one) => one !== 'no').length,
    };
  }

  private find(award: string): HeldTier | undefined {
    for (const run of this.runs) {
      const tier = run.tiers.find(({ name }) => fold(name) === fold(award));
      if (tier) return { run, tier };
    }
    return undefined;
  }
}

interface HeldRun {
  readonly tiers: readonly AwardTier[];
  readonly lines: ReadonlyMap<string, readonly ProposalLine[]>;
}

/** One award of an earlier run. */
interface HeldTier {
  readonly run: HeldRun;
  readonly tier: AwardTier;
}

function heldIn({ run, tier }: HeldTier, unit: string): Certainty {
  const own = run.lines.get(unit) ?? [];
  const named = own.filter(
    (line) => line.award !== null && fold(line.award.name) === fold(tier.name),
  );
  if (named.some(({ status }) => status === 'proposed')) return 'yes';
  if (named.some(({ status }) => status === 'undecided')) return 'open';
  // An open line speaks of the highest award that is still possible: it may be a lower one.
  const open = own.some(
    (line) => line.status === 'undecided' && (line.award === null || !standsBeside(line.award)),
  );
  return open && !standsBeside(tier) ? 'open' : 'no';
}
