import type { BegunRun, RunKind } from '../../domain/undo/begun-run';
import { isTemplate } from '../create/templates';
import type { CutOff } from './home.types';

/** What a press on *Làm tiếp* can do by itself; for an import somebody has to choose the files again. */
const BY_ITSELF: ReadonlySet<RunKind> = new Set(['ranking', 'answers', 'growth', 'takingBack']);

/** Writing that was begun and never ended, as the workbook still says. */
export function cutOffsOf(begun: readonly BegunRun[]): readonly CutOff[] {
  return begun.map(({ what, time, step, kept, about }): CutOff => {
    const template = what === 'creation' && isTemplate(about);
    return { what, time, step, about, kept, byItself: template || BY_ITSELF.has(what) };
  });
}
