import type { AwardTier } from './award-tier';
import type { Contest, ProposalReason, Waiting } from './contest';
import { NONE, type EndsOf, type PossibleEnds } from './ends';
import { possibleEnds } from './possible-ends';
import type { ProposalLine } from './proposal-line';
import { reasonsFor } from './proposal-reasons';
import { standsBeside } from './run-ladder';

/**
 * The table of awards over one order of units. A unit is proposed only if it gets the same award in
 * every way in which the year may still end; otherwise nothing is picked. One line for each unit,
 * and one more for each award that it gets, may get or was voted on for beside the ladder.
 */
export function proposeAwards(contest: Contest): readonly ProposalLine[] {
  return awardLines(contest, possibleEnds(contest), (line) => reasonsFor(line, contest));
}

type Verdict = Omit<ProposalLine, 'reasons'>;
type ReasonsOf = (line: Verdict) => readonly ProposalReason[];

/** The lines that these ends of the year come to. */
export function awardLines(
  contest: Contest,
  endsOf: EndsOf,
  reasonsOf: ReasonsOf,
): readonly ProposalLine[] {
  const lines: ProposalLine[] = [];
  for (const { units, rank } of contest.places) {
    for (const { unit } of units) {
      lines.push(ladderLine(unit.code, rank, endsOf(unit.code), contest, reasonsOf));
    }
  }
  for (const waiting of contest.waiting) {
    lines.push(waitingLine(waiting, endsOf(waiting.unit), contest));
  }
  return [...lines, ...linesBeside(lines, endsOf, contest, reasonsOf)];
}

function ladderLine(
  unit: string,
  rank: number,
  { ladder }: PossibleEnds,
  contest: Contest,
  reasonsOf: ReasonsOf,
): ProposalLine {
  const [only = NONE] = ladder;
  const settled = ladder.size === 1;
  const award = settled ? (contest.tiers[only] ?? null) : bestOf(ladder, contest);
  const status = !settled ? 'undecided' : award ? 'proposed' : 'excluded';
  return { unit, award, status, rank, reasons: reasonsOf({ unit, award, status, rank }) };
}

/** The highest award that is still possible: what the undecided line speaks of. */
function bestOf(ladder: ReadonlySet<number>, { tiers }: Contest): AwardTier | null {
  const [best = NONE] = [...ladder].filter((index) => index !== NONE).sort((a, b) => a - b);
  return tiers[best] ?? null;
}

function waitingLine(
  { unit, condition }: Waiting,
  { ladder }: PossibleEnds,
  contest: Contest,
): ProposalLine {
  const award = bestOf(ladder, contest);
  const status = award === null ? 'excluded' : 'undecided';
  const reason: ProposalReason =
    condition === undefined ? { reason: 'blocked' } : { reason: 'conditionUnknown', condition };
  return { unit, award, status, rank: null, reasons: [reason] };
}

function linesBeside(
  units: readonly ProposalLine[],
  endsOf: EndsOf,
  contest: Contest,
  reasonsOf: ReasonsOf,
): readonly ProposalLine[] {
  const inDoubt = new Set(contest.waiting.flatMap((one) => (one.inDoubt ? [one.unit] : [])));
  return contest.tiers.flatMap((award, index) => {
    if (!standsBeside(award)) return [];
    return units.flatMap(({ unit, rank }): ProposalLine[] => {
      const end = endsOf(unit).beside.get(index);
      const votedOn = contest.ballotsOn(unit, award) !== null;
      if (end === undefined && !votedOn) return [];
      const voted = end === 'yes' ? 'proposed' : end === 'maybe' ? 'undecided' : 'excluded';
      // No points go into it, but nobody is proposed as long as something of theirs is in doubt.
      if (voted === 'proposed' && inDoubt.has(unit)) {
        return [{ unit, award, status: 'undecided', rank, reasons: [{ reason: 'blocked' }] }];
      }
      const line = { unit, award, status: voted, rank } as const;
      return [{ ...line, reasons: reasonsOf(line) }];
    });
  });
}
