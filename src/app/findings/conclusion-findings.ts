import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding } from '../../domain/findings/finding';
import { fold } from '../../domain/text/fold';
import { nearest } from '../../domain/text/likeness';
import { joinNames } from '../../domain/text/names';
import { awardsOfPeriod } from '../../domain/year/awards-of-period';
import type { Outcome } from '../../domain/year/outcome';
import type { Year } from '../../domain/year/year';
import { nameIn } from '../book/name-in';

/** What came of the awards in *Kết luận*: a row that changed nothing is a doubt, not a detail. */
export function conclusionFindings(year: Year, outcome: Outcome): readonly Finding[] {
  const { awards } = year.regulation;
  // Half a year leaves the year's awards alone, so a conclusion on them can have come to nothing.
  const now = awardsOfPeriod(year.regulation);
  const waits = (award: string): boolean =>
    year.regulation.settings.choice('period') === 'half' &&
    now.every(({ name }) => fold(name) !== fold(award));
  const nameOf = nameIn(year);
  const proposed = new Set(
    outcome.proposal.flatMap(({ unit, award, status }) =>
      award && status === 'proposed' ? [`${unit} ${fold(award.name)}`] : [],
    ),
  );
  const idle = year.awardDecisions.filter(({ award, unit, granted }) => {
    if (waits(award)) return false;
    const known = awards.some(({ name }) => fold(name) === fold(award));
    return !known || (granted && !proposed.has(`${unit} ${fold(award)}`));
  });
  return [...groupBy(idle, ({ award }) => fold(award)).values()].map((decisions) => {
    const award = decisions[0]?.award ?? '';
    const units = joinNames(decisions.map(({ unit }) => nameOf(unit)));
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
