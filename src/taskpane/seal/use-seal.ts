import { useCallback } from 'react';
import type { SealJudgement } from '../../app/seal/judge-seal';
import type { UseCaseOptions } from '../../app/use-case/use-case';
import { useJob, type JobHandle } from '../use-job';

export interface SealWork {
  readonly handle: JobHandle<SealJudgement>;
  readonly verify: () => Promise<void>;
  /** Seals, and says how the seal stands. */
  readonly seal: () => Promise<void>;
}

async function judge(options: UseCaseOptions): Promise<SealJudgement> {
  const { verifySeal } = await import('../../app/seal/verify-seal');
  return verifySeal(options);
}

export function useSeal(refresh: () => Promise<void>): SealWork {
  const handle = useJob<SealJudgement>();
  const { start } = handle;
  const verify = useCallback(() => start((options) => judge(options)), [start]);
  const seal = useCallback(async () => {
    await start(async (options) => {
      const { sealYear } = await import('../../app/seal/seal-year');
      await sealYear(options);
      return judge(options);
    });
    await refresh();
  }, [start, refresh]);
  return { handle, verify, seal };
}
