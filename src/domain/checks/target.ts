import type { Finding } from '../findings/finding';
import type { Figure } from '../score-sheet/score-sheet';
import type { AssignedTarget } from '../targets/read-targets';
import { aboutFigure, type ClaimContext } from './check-context';

/**
 * The target in the unit's sheet against *Giao chỉ tiêu*. A target that a unit sets itself moves its
 * points, and `KG` takes the criterion out of its base: neither may come from the unit alone.
 */
export function checkTarget(
  context: Pick<ClaimContext, 'unit' | 'criterion' | 'claim'>,
  assigned: AssignedTarget | undefined,
): readonly Finding[] {
  const { criterion, claim } = context;
  const { target } = claim;
  if (criterion.rule?.needsTarget !== true) return [];
  if (assigned === undefined) {
    if (target.figure.state === 'notApplicable') {
      return [aboutFigure(context, target, 'target', { kind: 'unassignedByUnit' })];
    }
    return target.figure.state === 'blank'
      ? []
      : [aboutFigure(context, target, 'target', { kind: 'targetByUnit' })];
  }
  if (isSame(target.figure, assigned.figure)) return [];
  const { figure } = assigned;
  return [
    aboutFigure(context, target, 'target', {
      kind: 'targetDiffers',
      // `KG` is a word: it is typed by a person, not accepted as a figure.
      proposed: figure.state === 'number' ? figure.value.toString() : null,
      params: { assigned: textOf(assigned) },
    }),
  ];
}

export function isSame(one: Figure, other: Figure): boolean {
  if (one.state === 'number' && other.state === 'number') return one.value.equals(other.value);
  if (one.state === 'text' && other.state === 'text') return one.text === other.text;
  return one.state === other.state;
}

export function textOf({ figure, value }: AssignedTarget): string {
  return figure.state === 'number' ? figure.value.toString() : String(value);
}
