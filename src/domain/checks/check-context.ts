import { finding, type Finding, type FindingDraft } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Rule } from '../regulation/rule';
import { FORMULA } from '../regulation/rules/formula';
import type { Regulation } from '../regulation/regulation';
import type { Claim, FigureCell, FigureField } from '../score-sheet/score-sheet';
import type { ScorePolicy } from '../scoring/score-policy';
import { momentText } from '../settings/dates';
import type { Unit } from '../units/unit';

/** One leaf of one unit that counts: what a check of a claim looks at. */
export interface ClaimContext {
  readonly unit: Unit;
  readonly criterion: Criterion;
  readonly claim: Claim;
  readonly regulation: Regulation;
  readonly policy: ScorePolicy;
  /** The unit's final points for another criterion; null: it has none. */
  readonly pointsOf: (code: string) => Exact | null;
}

export type ClaimCheck = (context: ClaimContext) => readonly Finding[];

/** A finding about one figure, with every place and form of it filled in. */
export function aboutFigure(
  { unit, criterion }: Pick<ClaimContext, 'unit' | 'criterion'>,
  cell: FigureCell,
  field: FigureField,
  draft: Pick<FindingDraft, 'kind' | 'proposed' | 'params'>,
): Finding {
  return finding({
    ...draft,
    unit: unit.code,
    criterion: criterion.code,
    place: cell.origin ?? cell.own,
    ownCell: cell.own,
    raw: shownText(cell),
    stored: storedText(cell),
    params: {
      field,
      max: criterion.max.toString(),
      ...(cell.figure.state === 'number' ? {} : { rawAsTyped: 'yes' }),
      ...draft.params,
    },
  });
}

/** As the person sees it: of a date the day, not the number that Excel keeps for it. */
function shownText({ figure, raw }: FigureCell): string {
  return figure.state === 'date' ? (momentText(figure.serial) ?? raw) : raw;
}

function storedText({ figure, raw }: FigureCell): string | null {
  switch (figure.state) {
    case 'blank':
      return null;
    case 'number':
      return figure.value.toString();
    case 'date':
      return String(figure.serial);
    case 'text':
      return figure.text;
    case 'error':
      return figure.code;
    case 'notApplicable':
    case 'notDue':
      return raw;
  }
}

/** The rule for a sentence; of a formula only that it is one: it is written for the machine. */
export function ruleParams(rule: Rule): Readonly<Record<string, string>> {
  return rule.kind === FORMULA.kind ? { formula: 'yes' } : { rule: rule.print() };
}

/** A result in a sentence about a score: a figure in the reader's form, a text as it was typed. */
export function resultParams(cell: FigureCell): Readonly<Record<string, string>> {
  const result = shownText(cell);
  return cell.figure.state === 'number' ? { result } : { result, resultAsTyped: 'yes' };
}
