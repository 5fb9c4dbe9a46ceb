import type { AwardTier } from '../../domain/awards/award-tier';
import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { voteResults } from '../../domain/awards/votes/vote-results';
import { printCivilDate } from '../../domain/settings/dates';
import { VOTE_SETTINGS } from '../../domain/settings/groups/votes';
import type { Year } from '../../domain/year/year';
import type {
  OtherUnit,
  PaperFacts,
  ProposedAward,
  ProposedUnit,
  RankedUnit,
  VoteLine,
} from '../../documents/paper-facts';
import type { ProposalRow } from '../../excel/sheets/proposal';
import type { Words } from '../../locales/words';
import type { CheckedState } from '../ranking/check-state';
import { nameIn } from '../book/name-in';
import { ballotsOf } from './ballot-facts';
import { printCount, printerOf, type Printer } from './figures';
import { paperFields } from './paper-fields';
import { resultsOf } from './result-facts';
import { spokenAward, spokenName } from './spoken-award';
import type { BookState } from '../book/read-state';
import { decisionsOf } from '../ranking/kept-decisions';
import { keptTexts } from '../ranking/kept-texts';
import { proposalRows } from '../ranking/proposal-rows';

const NOT_RANKED = 'Chưa xếp hạng';

/** Everything the papers say, as it is printed; the clerk's own words come from *Đề nghị*. */
export function paperFactsOf(
  state: BookState,
  checked: CheckedState,
  words: Words,
  { draft, ballotsDraft }: Pick<PaperFacts, 'draft' | 'ballotsDraft'>,
): PaperFacts {
  const { year, outcome } = checked;
  const { settings, awards } = year.regulation;
  const print = printerOf(settings);
  const totals = new Map(
    outcome.units.map(({ scores, status }) => [
      scores.unit.name,
      status === 'ranked' ? print.points(scores.total) : '',
    ]),
  );
  const rows = proposalRows(outcome, year, words, keptTexts(state));
  const { proposed, undecided, excluded } = words.report.proposalStatus;
  const withStatus = (status: string): readonly ProposalRow[] =>
    rows.filter((row) => row.status === status);
  const { scope: among } = words.explanation.rank;
  const list = awards.flatMap((tier): readonly ProposedAward[] => {
    const units = withStatus(proposed).filter(({ award }) => award === tier.name);
    if (units.length === 0) return [];
    const { authority, scope, rankedApart } = tier;
    const shown = units.map((row) => {
      const one = proposedUnit(row, totals);
      return rankedApart && one.rank !== ''
        ? { ...one, rank: `${one.rank} (${among[scope]})` }
        : one;
    });
    return [{ award: spokenAward(tier), authority, units: shown }];
  });
  const other = (row: ProposalRow): OtherUnit => otherUnit(row, totals, awards);
  const open = withStatus(undecided).map(other);
  return {
    draft,
    fields: paperFields(year, list, { undecided: open.length, decided: decisionsOf(state) }),
    awards: list,
    undecided: open,
    leftOut: withStatus(excluded).map(other),
    ...rankingOf(checked, print),
    votes: votesOf(year, print),
    ballots: ballotsOf(checked, print),
    ballotsDraft,
    results: resultsOf(checked, rows, print, words),
    pact: {
      contents: year.pact.contents,
      signers: year.pact.signers.map(({ name, signedOn }) => ({
        unit: name,
        signedOn: signedOn ? printCivilDate(signedOn) : '',
      })),
    },
  };
}

function proposedUnit(row: ProposalRow, totals: ReadonlyMap<string, string>): ProposedUnit {
  const { unit, cluster, rank, votes, history, summary, note } = row;
  return {
    unit: String(unit),
    clusterLed: String(cluster),
    total: totals.get(String(unit)) ?? '',
    rank: String(rank),
    votes: String(votes),
    history: String(history),
    summary: String(summary),
    note: String(note),
  };
}

function otherUnit(
  { unit, rank, award, reason }: ProposalRow,
  totals: ReadonlyMap<string, string>,
  awards: readonly AwardTier[],
): OtherUnit {
  return {
    unit: String(unit),
    total: totals.get(String(unit)) ?? '',
    rank: String(rank),
    award: spokenName(String(award), awards),
    reason: String(reason),
  };
}

function rankingOf(
  { year, outcome }: CheckedState,
  { points, percent }: Printer,
): Pick<PaperFacts, 'sections' | 'ranking' | 'byPercent'> {
  const { roots, settings } = year.regulation;
  const sections = roots.filter(({ branch }) => branch === 'main');
  const beside = (['bonus', 'deduction'] as const).filter((branch) =>
    roots.some((root) => root.branch === branch),
  );
  return {
    byPercent: settings.choice('rankBasis') === 'percent',
    sections: [
      ...sections.map(({ code, title }) => `${code}. ${title}`),
      ...beside.map((branch) => SUMMARY_SHEET.columns[branch].heading),
    ],
    // Who has no rank comes last, and is there.
    ranking: [...outcome.units]
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0)
      .map(({ scores, status, rank, classification }): RankedUnit => {
        const own = status === 'ranked';
        return {
          unit: scores.unit.name,
          points: [
            ...sections.map(({ code }) =>
              own ? points(scores.nodes.get(code)?.final ?? null) : '',
            ),
            ...beside.map((branch) => (own ? points(scores[branch].final) : '')),
          ],
          total: own ? points(scores.total) : '',
          percent: own ? percent(scores.percent) : '',
          rank: own ? String(rank ?? '') : NOT_RANKED,
          classification: classification ?? '',
        };
      }),
  };
}

function votesOf(year: Year, print: Printer): readonly VoteLine[] {
  return voteResults(year).map(({ record, percent }) => {
    const { words, unit, ballot } = record;
    return {
      matter: words,
      unit: nameIn(year)(unit),
      method: VOTE_SETTINGS.voteMethod.choices[ballot.method],
      present: printCount(ballot.present),
      collected: printCount(ballot.collected),
      agree: printCount(ballot.agree),
      disagree: printCount(ballot.disagree),
      empty: printCount(
        ballot.blank === null && ballot.invalid === null
          ? null
          : (ballot.blank ?? 0) + (ballot.invalid ?? 0),
      ),
      percent: print.asIs(percent),
    };
  });
}
