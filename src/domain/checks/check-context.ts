import type { Finding, FindingDraft } from '../findings/finding';
import { finding } from '../findings/finding';
import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import type { Regulation } from '../regulation/regulation';
import type { Claim, FigureCell, FigureField } from '../score-sheet/score-sheet';
import type { ScorePolicy } from '../scoring/score-policy';
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
    raw: cell.raw,
    stored: storedText(cell),
    params: { field, max: criterion.max.toString(), ...draft.params },
  });
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
