import type { Exact } from '../numbers/exact';
import type { UnitScores } from '../scoring/results';
import type { Choice, Settings } from '../settings/settings';

/**
 * The figure that orders the units. Null: the unit is not in the order. What is printed is what is
 * compared, unless the regulation says otherwise: two units with 95,00 must not differ by a digit
 * that nobody sees (domain §6 row 19).
 */
export function rankFigure(scores: UnitScores, settings: Settings): Exact | null {
  const exact = settings.choice('compareOn') === 'exact';
  switch (settings.choice('rankBasis')) {
    case 'points':
      return exact ? scores.exactTotal : scores.total;
    case 'percent':
      return exact ? scores.exactPercent : scores.percent;
    case 'normalised':
      return exact ? toScale(scores.exactTotal, scores, settings) : converted(scores, settings);
  }
}

/** What the bands of the classes are about: as ranks are, where nothing else is said. */
export function classBasis(settings: Settings): Choice<'classBasis'> {
  return settings.choice('classBasis') ?? settings.choice('rankBasis');
}

/** *Điểm quy đổi*: points on another scale, as a unit with the whole base would have earned them. */
export function converted(
  scores: Pick<UnitScores, 'total' | 'base'>,
  settings: Settings,
): Exact | null {
  const figure = toScale(scores.total, scores, settings);
  if (figure === null || settings.choice('roundAt') === 'none') return figure;
  return figure.round(settings.integer('roundDigits'), settings.choice('roundMode'));
}

function toScale(
  total: Exact | null,
  { base }: Pick<UnitScores, 'base'>,
  settings: Settings,
): Exact | null {
  const scale = settings.number('normaliseTo') ?? settings.number('scale');
  if (total === null || scale === null || base.sign() <= 0) return null;
  return total.times(scale).dividedBy(base);
}
