import { finding, type Finding } from '../../../domain/findings/finding';
import { readTypedNumber } from '../../../domain/numbers/typed-number';
import type { Regulation } from '../../../domain/regulation/regulation';
import { isSame, textOf } from '../../../domain/checks/target';
import { readFigure } from '../../../domain/score-sheet/read-figure';
import { BLANK } from '../../../domain/score-sheet/score-sheet';
import type { AssignedTarget } from '../../../domain/targets/read-targets';
import type { RecognisedRow } from '../recognised-sheet';

/**
 * The assigned target takes the place of the one in the file, whose self score may rest on another:
 * a form that carries its targets and differs from *Giao chỉ tiêu* says so.
 */
export function checkTargets(
  rows: readonly RecognisedRow[],
  targets: ReadonlyMap<string, AssignedTarget>,
  regulation: Regulation,
): readonly Finding[] {
  return rows.flatMap(({ criterion, target }) => {
    const assigned = targets.get(criterion);
    if (!assigned || !target || !regulation.find(criterion)?.rule?.needsTarget) return [];
    const figure = target.uncalculated ? BLANK : readFigure(target.value, target.numberFormat);
    if (isSame(figure, assigned.figure) || meansSame(target.value, assigned)) return [];
    return [
      finding({
        kind: 'changedTarget',
        place: target.place,
        criterion,
        raw: String(target.value),
        params: { code: criterion, found: String(target.value), expected: textOf(assigned) },
      }),
    ];
  });
}

/** `90` typed as text: the unit changed nothing. */
function meansSame(written: string | number | boolean, { figure }: AssignedTarget): boolean {
  if (typeof written !== 'string' || figure.state !== 'number') return false;
  const typed = readTypedNumber(written, null);
  return typed.kind === 'number' && typed.value.equals(figure.value);
}
