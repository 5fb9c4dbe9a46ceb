import { useCallback } from 'react';
import type { SealJudgement } from '../../app/seal/judge-seal';
import { sealYear } from '../../app/seal/seal-year';
import { verifySeal } from '../../app/seal/verify-seal';
import { useJob, type JobHandle } from '../use-job';

export interface SealWork {
  readonly handle: JobHandle<SealJudgement>;
  readonly verify: () => Promise<void>;
  /** Seals, and says how the seal stands. */
  readonly seal: () => Promise<void>;
}

export function useSeal(refresh: () => Promise<void>): SealWork {
  const handle = useJob<SealJudgement>();
  const { start } = handle;
  const verify = useCallback(() => start((options) => verifySeal(options)), [start]);
  const seal = useCallback(async () => {
    await start(async (options) => {
      await sealYear(options);
      return verifySeal(options);
    });
    await refresh();
  }, [start, refresh]);
  return { handle, verify, seal };
}
