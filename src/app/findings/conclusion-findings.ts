import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding } from '../../domain/findings/finding';
import { fold } from '../../domain/text/fold';
import { nearest } from '../../domain/text/likeness';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import { nameIn } from '../book/name-in';

/** What came of the awards in *Kết luận*: a row that changed nothing is a doubt, not a detail. */
export function conclusionFindings(year: Year, outcome: Outcome): readonly Finding[] {
  const { awards } = year.regulation;
  // Half a year proposes nobody, so no conclusion can have come to anything.
  if (year.regulation.settings.choice('period') === 'half') return [];
  const nameOf = nameIn(year);
  const proposed = new Set(
    outcome.proposal.flatMap(({ unit, award, status }) =>
      award && status === 'proposed' ? [`${unit} ${fold(award.name)}`] : [],
    ),
  );
  const idle = year.awardDecisions.filter(({ award, unit, granted }) => {
    const known = awards.some(({ name }) => fold(name) === fold(award));
    return !known || (granted && !proposed.has(`${unit} ${fold(award)}`));
  });
  return [...groupBy(idle, ({ award }) => fold(award)).values()].map((decisions) => {
    const award = decisions[0]?.award ?? '';
    const units = decisions.map(({ unit }) => nameOf(unit)).join(', ');
    const known = awards.some(({ name }) => fold(name) === fold(award));
    const names = awards.map(({ name }) => name);
    const likely = nearest(fold(award), names.map(fold));
    const suggestion = names.find((name) => fold(name) === likely) ?? '';
    return finding({
      kind: 'conclusionIdle',
      raw: `${award}: ${units}`,
      params: { award, units, known: known ? 'yes' : '', suggestion },
    });
  });
}
