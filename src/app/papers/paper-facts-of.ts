import { SUMMARY_SHEET } from '../../domain/book/sheets/summary';
import { voteResults } from '../../domain/awards/votes/vote-results';
import type { Exact } from '../../domain/numbers/exact';
import { fixed } from '../../domain/numbers/fixed';
import type { Settings } from '../../domain/settings/settings';
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
import { paperFields } from './paper-fields';
import type { BookState } from '../book/read-state';
import { proposalRows } from '../ranking/result-rows';
import { keptTexts } from '../ranking/write-proposal';

const NOT_RANKED = 'Chưa xếp hạng';

type Print = (value: Exact | null) => string;
type Printer = Readonly<Record<'points' | 'percent' | 'asIs', Print>>;

/** Everything the papers say, as it is printed; the clerk's own words come from *Đề nghị*. */
export function paperFactsOf(
  state: BookState,
  checked: CheckedState,
  words: Words,
  draft: boolean,
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
  const rows = proposalRows(outcome.proposal, outcome.units, year, words, keptTexts(state));
  const { proposed, undecided, excluded } = words.report.proposalStatus;
  const withStatus = (status: string): readonly ProposalRow[] =>
    rows.filter((row) => row.status === status);
  const { scope: among } = words.explanation.rank;
  const list = awards.flatMap(({ name, authority, scope, apart }): readonly ProposedAward[] => {
    const units = withStatus(proposed).filter(({ award }) => award === name);
    if (units.length === 0) return [];
    const shown = units.map((row) => {
      const one = proposedUnit(row, totals);
      return apart && one.rank !== '' ? { ...one, rank: `${one.rank} (${among[scope]})` } : one;
    });
    return [{ award: name, authority, units: shown }];
  });
  const open = withStatus(undecided).map((row) => otherUnit(row, totals));
  return {
    draft,
    fields: paperFields(year, list, open.length),
    awards: list,
    undecided: open,
    leftOut: withStatus(excluded).map((row) => otherUnit(row, totals)),
    ...rankingOf(checked, print),
    votes: votesOf(year, print),
  };
}

/** Figures as the regulation shows them, with the sign that *Thiết lập* asks for. */
function printerOf(settings: Settings): Printer {
  const digits = settings.number('showDigits') ?? settings.number('roundDigits');
  const sign = settings.choice('printDecimal') === 'dot' ? '.' : ',';
  const printed = (count: number): Print => {
    return (value) => (value === null ? '' : fixed(value, count, sign));
  };
  return {
    points: printed(digits?.toNumber() ?? 2),
    percent: printed(settings.integer('percentDigits')),
    asIs: (value) => value?.toString().replace('.', sign) ?? '',
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
): OtherUnit {
  return {
    unit: String(unit),
    total: totals.get(String(unit)) ?? '',
    rank: String(rank),
    award: String(award),
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
  const count = (figure: number | null): string => (figure === null ? '' : String(figure));
  return voteResults(year).map(({ record, percent }) => {
    const { words, unit, ballot } = record;
    return {
      matter: words,
      unit: nameIn(year)(unit),
      method: VOTE_SETTINGS.voteMethod.choices[ballot.method],
      present: count(ballot.present),
      collected: count(ballot.collected),
      agree: count(ballot.agree),
      disagree: count(ballot.disagree),
      empty: count(
        ballot.blank === null && ballot.invalid === null
          ? null
          : (ballot.blank ?? 0) + (ballot.invalid ?? 0),
      ),
      percent: print.asIs(percent),
    };
  });
}
