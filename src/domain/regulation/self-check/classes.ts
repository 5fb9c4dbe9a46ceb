import { finding, type Finding } from '../../findings/finding';
import { Exact } from '../../numbers/exact';
import { classBasis } from '../../ranking/rank-figure';
import type { Regulation } from '../regulation';
import type { SelfCheckContext } from './context';
import { reachOf } from './reach';

/** No class is out of everybody's reach; below the lowest one a unit has none, which may be meant. */
export function checkClasses({ regulation }: SelfCheckContext): readonly Finding[] {
  const { classes } = regulation;
  const highest = highestFigure(regulation);
  const out = classes.filter(({ from }) => highest?.lessThan(from));
  const lowest = classes.at(-1);
  return [
    ...out.map(({ name, from, place }) =>
      finding({
        kind: 'classUnreachable',
        place,
        raw: name,
        params: { name, from: from.toString(), highest: (highest ?? from).toString() },
      }),
    ),
    ...(lowest && lowest.from.sign() > 0
      ? [
          finding({
            kind: 'lowestClassOpen',
            place: lowest.place,
            raw: lowest.name,
            params: { name: lowest.name, from: lowest.from.toString() },
          }),
        ]
      : []),
  ];
}

/** What `classFigure` can be at most: points, a percentage of the scale, or points on another scale. */
function highestFigure(regulation: Regulation): Exact | null {
  const { settings } = regulation;
  const { base, total } = reachOf(regulation);
  if (total === null || base.sign() <= 0) return null;
  const basis = classBasis(settings);
  if (basis === 'percent') return total.times(Exact.hundred).dividedBy(base);
  const scale = settings.number('normaliseTo') ?? settings.number('scale') ?? base;
  const figure = basis === 'normalised' ? total.times(scale).dividedBy(base) : total;
  if (settings.isUnlimited('classTotalCap')) return figure;
  const cap = settings.number('classTotalCap') ?? settings.number('scale');
  return cap === null ? figure : Exact.min(figure, cap);
}
