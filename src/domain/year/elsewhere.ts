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
    const run = this.runOf(award);
    return run ? heldIn(run, unit, award) : 'no';
  }

  count(award: string): CountRange {
    const run = this.runOf(award);
    if (!run) return { least: 0, most: 0 };
    const answers = [...run.lines.keys()].map((unit) => heldIn(run, unit, award));
    return {
      least: answers.filter((one) => one === 'yes').length,
      most: answers.filter((one) => one !== 'no').length,
    };
  }

  private runOf(award: string): HeldRun | undefined {
    return this.runs.find(({ tiers }) => tiers.some(({ name }) => fold(name) === fold(award)));
  }
}

interface HeldRun {
  readonly tiers: readonly AwardTier[];
  readonly lines: ReadonlyMap<string, readonly ProposalLine[]>;
}

function heldIn({ tiers, lines }: HeldRun, unit: string, award: string): Certainty {
  const own = lines.get(unit) ?? [];
  const named = own.filter((line) => line.award !== null && fold(line.award.name) === fold(award));
  if (named.some(({ status }) => status === 'proposed')) return 'yes';
  if (named.some(({ status }) => status === 'undecided')) return 'open';
  // An open line speaks of the highest award that is still possible: it may be a lower one.
  const tier = tiers.find(({ name }) => fold(name) === fold(award));
  const open = own.some(
    (line) => line.status === 'undecided' && (line.award === null || !standsBeside(line.award)),
  );
  return open && tier !== undefined && !standsBeside(tier) ? 'open' : 'no';
}
