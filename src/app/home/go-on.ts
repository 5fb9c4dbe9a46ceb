import type { BegunRun, RunKind } from '../../domain/undo/begun-run';
import { createClusterWorkbook } from '../create/create-workbook';
import { listTemplates, loadTemplate } from '../create/templates';
import { ACCEPT_ALL, rankWorkbook } from '../ranking/rank-workbook';
import { takeBack } from '../undo/take-back';
import type { UseCaseOptions } from '../use-case/use-case';
import type { CutOff } from './home.types';

/** What a press on *Làm tiếp* can do by itself; for an import somebody has to choose the files again. */
const BY_ITSELF: ReadonlySet<RunKind> = new Set(['ranking', 'answers', 'growth', 'takingBack']);

/** Writing that was begun and never ended, as the workbook still says. */
export function cutOffsOf(begun: readonly BegunRun[]): readonly CutOff[] {
  return begun.map(({ what, time, step, kept, about }): CutOff => {
    const template = what === 'creation' && listTemplates().some(({ name }) => name === about);
    return { what, time, step, about, kept, byItself: template || BY_ITSELF.has(what) };
  });
}

/** Does again what was cut off: every use case converges to what it would have written undisturbed. */
export async function goOn({ what, about }: CutOff, options: UseCaseOptions = {}): Promise<void> {
  if (what === 'creation') await createClusterWorkbook(await loadTemplate(about), options);
  else if (what === 'takingBack') await takeBack(options);
  else await rankWorkbook({ ...options, acceptProposed: about === ACCEPT_ALL });
}
