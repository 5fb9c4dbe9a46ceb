import type { UseCaseOptions } from '../app/use-case/use-case';
import { toFailure } from '../app/use-case/failure';
import type { JobHandle } from './use-job';

/**
 * Does the work, and reads the workbook again whatever its end; not where somebody is typing in a
 * cell: Excel lets nobody in, and the same would be said twice.
 */
export async function thenRefresh<Result>(
  start: JobHandle<Result>['start'],
  work: (options: UseCaseOptions) => Promise<Result>,
  refresh: () => Promise<void>,
): Promise<void> {
  let shutOut = false;
  await start(async (options) => {
    try {
      return await work(options);
    } catch (error) {
      shutOut = toFailure(error).kind === 'cellEdit';
      throw error;
    }
  });
  if (!shutOut) await refresh();
}
