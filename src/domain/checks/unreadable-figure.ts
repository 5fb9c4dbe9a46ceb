import { readTypedNumber } from '../numbers/typed-number';
import { fold } from '../text/fold';
import type { Finding } from '../findings/finding';
import { aboutFigure, type ClaimCheck, type ClaimContext } from './check-context';
import { beyondLimits, limitBroken } from './score-limits';

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
      if (context.criterion.branch !== 'main' && saysNothing(figure.text)) {
        return [
          aboutFigure(context, cell, field, {
            kind: 'numberAsText',
            proposed: '0',
            params: { form: 'nothing' },
          }),
        ];
      }
      const typed = readTypedNumber(figure.text, context.criterion.max);
      if (typed.kind === 'ambiguous') {
        return [aboutFigure(context, cell, field, { kind: 'ambiguousThousands' })];
      }
      if (typed.kind === 'none' || typed.form === 'percent') {
        return [aboutFigure(context, cell, field, { kind: 'notANumber' })];
      }
      const broken = limitBroken(context.criterion, typed.value);
      if (broken !== null) return [beyondLimits(context, cell, field, broken)];
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

const NOTHING =
  /^(?:khong(?: (?:co|phat sinh|xay ra|vi pham|bi tru|tru|tru diem|thuong|co diem thuong))?|(?:khong|khong co|0|00) (?:vu|lan|truong hop|vu viec|nguoi|don|cuoc|vi pham)|none|nothing)$/;

/**
 * Beside the scale nothing happened means zero: no bonus, nothing deducted. Of a criterion of the
 * scale it may as well mean that it does not apply.
 */
function saysNothing(text: string): boolean {
  return text.length <= LONGEST_WORD && NOTHING.test(fold(text).replace(/[.,;!]+$/, ''));
}

const LONGEST_WORD = 40;
