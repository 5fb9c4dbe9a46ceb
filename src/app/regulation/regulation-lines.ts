import type { Quantity } from '../../domain/awards/quantity';
import { Exact } from '../../domain/numbers/exact';
import { printInterval } from '../../domain/regulation/language/interval';
import { formatFigure } from '../../locales/culture';
import type { Words } from '../../locales/words';
import type { RegulationFigures } from './describe-regulation';
import type { TemplateFigures } from '../create/describe-template';

/** One figure of a regulation, said in the reader's language: a list of a few short texts. */
export interface RegulationLine {
  readonly label: string;
  readonly texts: readonly string[];
}

/** The preview of a template, the same behind both doors. */
export function templateLines(figures: TemplateFigures, words: Words): readonly RegulationLine[] {
  const { units, unitCount } = words.templates;
  const count = formatIn(words)(figures.units);
  return [...regulationLines(figures, words), { label: units, texts: [unitCount(count)] }];
}

function formatIn({ culture }: Words): (value: Exact | number) => string {
  return (value) => formatFigure(value.toString(), culture);
}

export function regulationLines(
  figures: RegulationFigures,
  words: Words,
): readonly RegulationLine[] {
  const say = words.templates;
  const shown = formatIn(words);
  const { scale, bonus, deduction, sections, criteria, extraCriteria, awards } = figures;
  const quantityText = (quantity: Quantity): string => {
    switch (quantity.kind) {
      case 'fixed':
        return shown(quantity.count);
      case 'share': {
        const percent = `${shown(quantity.share.times(Exact.hundred))}%`;
        return quantity.atMost ? say.quantity.atMost(percent) : percent;
      }
      case 'bySize':
        return quantity.sizes
          .map(({ interval, count }) => `${printInterval(interval)}: ${shown(count)}`)
          .join('; ');
      case 'unlimited':
        return say.quantity.unlimited;
    }
  };
  return [
    {
      label: say.scale,
      texts: [
        say.points(shown(scale)),
        ...(bonus ? [say.bonus(shown(bonus))] : []),
        ...(deduction ? [say.deduction(shown(deduction))] : []),
      ],
    },
    {
      label: say.sections,
      texts: sections.map(({ code, title, max }) => `${code}. ${title} (${shown(max)})`),
    },
    {
      label: say.criteria,
      texts: [
        shown(criteria),
        ...(extraCriteria > 0 ? [say.extraCount(shown(extraCriteria))] : []),
      ],
    },
    { label: say.rankBasis, texts: [say.rankBasisNames[figures.rankBasis]] },
    {
      label: say.awards,
      texts:
        awards.length === 0
          ? [say.noAwards]
          : awards.map(({ name, quantity, method }) => {
              const how = [quantityText(quantity), say.methods[method]].filter((text) => text);
              return `${name} (${how.join(', ')})`;
            }),
    },
  ];
}
