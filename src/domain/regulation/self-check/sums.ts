import { finding, type Finding } from '../../findings/finding';
import { Exact } from '../../numbers/exact';
import type { Criterion } from '../criterion';
import { combine } from '../parents/parent-rule';
import type { Regulation } from '../regulation';
import type { SelfCheckContext } from './context';
import { tablesOf } from './group-tables';
import { spokenName } from './spoken-name';

/** Children make their section's maximum; the sections of every table make the scale. */
export function checkSums(context: SelfCheckContext): readonly Finding[] {
  return [...checkChildren(context), ...checkScale(context)];
}

/** A row inside a section that is not for everybody is an exception: the section stays what it is. */
function checkChildren({ regulation }: SelfCheckContext): readonly Finding[] {
  return regulation.criteria.flatMap((criterion) => {
    if (criterion.parentRule === null || criterion.branch !== 'main') return [];
    const sum = worth(criterion, regulation);
    if (sum.equals(criterion.max)) return [];
    return [
      finding({
        kind: 'childrenDoNotSum',
        criterion: criterion.code,
        place: criterion.place,
        raw: criterion.max.toString(),
        params: { sum: sum.toString(), max: criterion.max.toString(), title: criterion.title },
      }),
    ];
  });
}

/** What the children give at most, in the parent's own way: a sum, a mean, the highest. */
function worth(criterion: Criterion, regulation: Regulation): Exact {
  const children = regulation.childrenOf(criterion);
  if (criterion.parentRule === null) return criterion.max;
  return combine(
    criterion.parentRule,
    children.map(({ code, max }) => ({ code, value: max })),
  );
}

function checkScale({ regulation, members, cells }: SelfCheckContext): readonly Finding[] {
  const scale = regulation.settings.number('scale');
  const tables = tablesOf(regulation);
  return tables.flatMap(({ names, roots }) => {
    const sum = Exact.sum(roots.map((root) => root.max));
    if (scale === null || scale.equals(sum)) return [];
    const table = tables.length === 1 ? '' : labelOf(names, roots, members, cells);
    return [
      finding({
        kind: 'sectionsDoNotSum',
        place: cells.setting('scale'),
        raw: table === '' ? scale.toString() : `${table}: ${sum.toString()}`,
        params: { sum: sum.toString(), scale: scale.toString(), table },
      }),
    ];
  });
}

/** The groups that the table is for; the others' table is called as its first section says it. */
function labelOf(
  names: readonly string[],
  roots: readonly Criterion[],
  members: SelfCheckContext['members'],
  cells: SelfCheckContext['cells'],
): string {
  if (names.length > 0) return names.map((name) => spokenName(name, members)).join('; ');
  const excepting = roots.find(({ appliesTo }) => appliesTo.except);
  return excepting ? cells.criterion(excepting, 'appliesTo').text.replaceAll('\n', '; ') : '';
}
