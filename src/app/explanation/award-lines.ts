import type { AwardNode, Explanation } from '../../domain/explanation/node';
import type { Year } from '../../domain/year/year';
import type { Words } from '../../locales/words';
import { nameIn } from '../book/name-in';
import { describeReason } from '../ranking/result-rows';
import { line, type ExplainedLine } from './line';
import { conditionLine } from './standing-lines';

/** Which awards the unit is proposed for, which not, and why. */
export function awardsLine(
  { awards, noAward }: Explanation,
  year: Year,
  words: Words,
): ExplainedLine {
  const { subject, award: say } = words.explanation;
  if (awards.length === 0 && year.regulation.settings.choice('period') === 'half') {
    return line(subject.awards, { value: '–', how: say.halfYear });
  }
  const got = awards.flatMap(({ tier, status }) => (status === 'proposed' ? [tier.name] : []));
  const open = awards.flatMap(({ tier, status }) =>
    status === 'undecided' ? [words.report.undecided(tier.name)] : [],
  );
  return line(subject.awards, {
    value: [...got, ...open].join('; ') || '–',
    how: noAward ? reasons(noAward, year, words) || say.none : '',
    children: awards.map((award) => awardLine(award, year, words)),
  });
}

function awardLine(
  { tier, status, reasons: why, conditions, holders }: AwardNode,
  year: Year,
  words: Words,
): ExplainedLine {
  const { award: say } = words.explanation;
  const nameOf = nameIn(year);
  const among = tier.rankedApart ? words.explanation.rank.scope[tier.scope] : '';
  const names = holders.map(({ unit, rank }) =>
    say.holder(nameOf(unit), String(rank ?? '–'), among),
  );
  const own = reasons(why, year, words);
  return line(tier.name, {
    value: status === null ? '–' : words.report.proposalStatus[status],
    how: own || (status === null ? say.notIn : ''),
    basis: tier.basis,
    children: [
      ...conditions.map((check) => conditionLine(say.condition, check, words)),
      ...(names.length > 0 ? [line(say.holders, { how: names.join('; ') })] : []),
    ],
  });
}

function reasons(why: Explanation['noAward'], year: Year, words: Words): string {
  return (why ?? []).map((reason) => describeReason(reason, year, words)).join('; ');
}
