import { createClusterWorkbook } from '../create/create-workbook';
import { loadTemplate } from '../create/templates';
import { ACCEPT_ALL, rankWorkbook } from '../ranking/rank-workbook';
import { takeBack } from '../undo/take-back';
import type { UseCaseOptions } from '../use-case/use-case';
import type { CutOff } from './home.types';

/** Does again what was cut off: every use case converges to what it would have written undisturbed. */
export async function goOn({ what, about }: CutOff, options: UseCaseOptions = {}): Promise<void> {
  if (what === 'creation') await createClusterWorkbook(await loadTemplate(about), options);
  else if (what === 'takingBack') await takeBack(options);
  else await rankWorkbook({ ...options, acceptProposed: about === ACCEPT_ALL });
}
