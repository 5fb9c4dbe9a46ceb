import { achievementsOf } from '../../domain/achievements/achievements';
import { settleSummary, type SettledSummary } from '../../domain/achievements/settle-summary';
import type { ProposalLine } from '../../domain/awards/proposal-line';
import type { Unit } from '../../domain/units/unit';
import type { Outcome, UnitOutcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import { achievementText } from '../../documents/achievement-text';
import { figureLook } from '../../documents/figure-look';
import type { ProposalRow } from '../../excel/sheets/proposal';
import type { Words } from '../../locales/words';
import { withDecisions } from './kept-decisions';
import type { KeptLine, KeptTexts } from './kept-texts';
import { describeReason } from './result-rows';
import { ballotsFor, shownVotes } from './shown-votes';

const STATUS_ORDER = { proposed: 0, undecided: 1, excluded: 2 } as const;

/** Rows of *Đề nghị khen thưởng*: proposed by award and rank, then undecided, then the others. */
export function proposalRows(
  { proposal, units }: Pick<Outcome, 'proposal' | 'units'>,
  year: Year,
  words: Words,
  kept: KeptTexts,
): readonly ProposalRow[] {
  const byCode = new Map(units.map((unit) => [unit.scores.unit.code, unit]));
  const rows = inListOrder(proposal, year).map((line, index): ProposalRow => {
    const outcome = byCode.get(line.unit);
    const own = keptOf(line, outcome, kept);
    return {
      ...rowOf(line, outcome, year, words),
      order: index + 1,
      history: own?.texts.history ?? '',
      note: own?.texts.note ?? '',
      decision: '',
      decisionNumber: '',
      refusal: '',
      ...drafts(summaryOf(line, outcome, year, own)),
    };
  });
  return withDecisions(rows, kept);
}

function drafts({ summary, drafted }: SettledSummary): Pick<ProposalRow, 'summary' | 'drafted'> {
  return { summary, drafted };
}

/** The clerk's own texts on a line of the proposal. */
export function keptOf(
  line: ProposalLine,
  outcome: UnitOutcome | undefined,
  kept: KeptTexts,
): KeptLine | undefined {
  return kept.of(outcome?.scores.unit.name ?? '', shownAward(line));
}

/** Drafted for those that are proposed: about the others no text is asked for. */
export function summaryOf(
  { unit, status }: ProposalLine,
  outcome: UnitOutcome | undefined,
  year: Year,
  own: KeptLine | undefined,
): SettledSummary {
  const { regulation, sheets } = year;
  const draft =
    status === 'proposed' && outcome
      ? achievementText(
          achievementsOf(outcome.scores, sheets.get(unit), regulation),
          figureLook(regulation.settings),
        )
      : '';
  return settleSummary(own?.texts.summary ?? '', own?.texts.drafted ?? '', draft);
}

/** No award stands beside a unit that gets none. */
function shownAward({ status, award }: ProposalLine): string {
  return status === 'excluded' ? '' : (award?.name ?? '');
}

function inListOrder(proposal: readonly ProposalLine[], year: Year): readonly ProposalLine[] {
  const { awards } = year.regulation;
  const tier = ({ award }: ProposalLine): number =>
    award === null ? awards.length : awards.indexOf(award);
  // Where votes choose, who has more of them stands first.
  const agreed = (line: ProposalLine): number =>
    line.award?.method === 'vote' ? (ballotsFor(line, year)?.agree ?? 0) : 0;
  return [...proposal].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      tier(a) - tier(b) ||
      agreed(b) - agreed(a) ||
      (a.rank ?? 9999) - (b.rank ?? 9999),
  );
}

function rowOf(
  line: ProposalLine,
  outcome: UnitOutcome | undefined,
  year: Year,
  words: Words,
): Omit<
  ProposalRow,
  'order' | 'history' | 'summary' | 'drafted' | 'note' | 'decision' | 'decisionNumber' | 'refusal'
> {
  const ballots = ballotsFor(line, year);
  const unit = outcome?.scores.unit;
  const leads = unit?.role === 'leader';
  const reasons = [
    ...line.reasons,
    ...(line.status === 'proposed' && leads ? [{ reason: 'isLeader' } as const] : []),
  ];
  return {
    unit: unit?.name ?? line.unit,
    cluster: unit && leads ? clusterLed(unit, year) : '',
    total: outcome?.status === 'ranked' ? (outcome.scores.total?.toNumber() ?? '') : '',
    rank: line.rank ?? '',
    award: shownAward(line),
    authority: line.status === 'excluded' ? '' : (line.award?.authority ?? ''),
    votes: ballots ? shownVotes(ballots, words) : '',
    status: words.report.proposalStatus[line.status],
    reason: reasons.map((reason) => describeReason(reason, year, words)).join('; '),
  };
}

/** In a book of several clusters each has a leader of its own. */
function clusterLed({ cluster }: Unit, { regulation: { settings } }: Year): string {
  const several = settings.choice('bookScope') === 'many' && cluster !== '';
  return several ? cluster : settings.text('clusterName');
}
