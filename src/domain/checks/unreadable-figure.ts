import { readTypedNumber } from '../numbers/typed-number';
import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';

/** A score that is no number: text that looks like one gets a proposal, anything else a question. */
export const checkUnreadableFigure: ClaimCheck = (context) => [
  ...unreadable(context, 'self'),
  ...unreadable(context, 'verified'),
  ...unreadable(context, 'verified2'),
];

function unreadable(
  context: ClaimContext,
  field: 'self' | 'verified' | 'verified2',
): readonly Finding[] {
  const cell = context.claim[field];
  const { figure } = cell;
  switch (figure.state) {
    case 'blank':
      return [];
    case 'notApplicable':
    case 'notDue':
      // A unit may claim it; verification gives points, and what is not scored stands in *Không chấm*.
      return field !== 'self' ? [aboutFigure(context, cell, field, { kind: 'notANumber' })] : [];
    case 'number':
      return figure.percent
        ? [aboutFigure(context, cell, field, { kind: 'percentOrFraction' })]
        : [];
    case 'date':
      return [aboutFigure(context, cell, field, { kind: 'dateInFigure' })];
    case 'error':
      return [
        figure.code === 'uncalculated'
          ? aboutFigure(context, cell, field, { kind: 'uncalculatedFormula' })
          : aboutFigure(context, cell, field, { kind: 'errorCell' }),
      ];
    case 'text': {
      const typed = readTypedNumber(figure.text, context.criterion.max);
      if (typed.kind === 'ambiguous') {
        return [aboutFigure(context, cell, field, { kind: 'ambiguousThousands' })];
      }
      if (typed.kind === 'none' || typed.form === 'percent') {
        return [aboutFigure(context, cell, field, { kind: 'notANumber' })];
      }
      return [
        aboutFigure(context, cell, field, {
          kind: 'numberAsText',
          proposed: typed.value.toString(),
          params: { form: typed.form },
        }),
      ];
    }
  }
}
