import { useCallback } from 'react';
import type { ImportReport } from '../../app/import/take-candidates';
import type { RankReport } from '../../app/ranking/rank-report';
import type { UseCaseOptions } from '../../app/use-case/use-case';
import { thenRefresh } from '../then-refresh';
import { useJob, type JobHandle } from '../use-job';

export interface Rank {
  readonly handle: JobHandle<RankReport>;
  readonly start: (acceptProposed: boolean) => Promise<void>;
}

/** The big button's work; whatever its end, the workbook is read again. */
export function useRank(refresh: () => Promise<void>, origins: ImportReport['origins']): Rank {
  const handle = useJob<RankReport>();
  const { start: run } = handle;
  const start = useCallback(
    async (acceptProposed: boolean) => {
      const work = async (options: UseCaseOptions): Promise<RankReport> => {
        const { rankWorkbook } = await import('../../app/ranking/rank-workbook');
        return rankWorkbook({ ...options, acceptProposed, origins });
      };
      await thenRefresh(run, work, refresh);
    },
    [run, refresh, origins],
  );
  return { handle, start };
}
