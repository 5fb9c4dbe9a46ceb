import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, UseCaseOptions } from '../app/use-case/use-case';
import { useLanguage } from './pane-words';

/** One use-case under way, or how the last one ended. */
type Job<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: Progress | null; readonly stopping: boolean }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'cancelled' };

export interface JobHandle<Result> {
  readonly job: Job<Result>;
  /** Resolves when the work has ended, however it ended. */
  readonly start: (work: (options: UseCaseOptions) => Promise<Result>) => Promise<void>;
  readonly cancel: () => void;
  readonly clear: () => void;
}

export function useJob<Result>(): JobHandle<Result> {
  const language = useLanguage();
  const [job, setJob] = useState<Job<Result>>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback(
    async (work: (options: UseCaseOptions) => Promise<Result>) => {
      const current = new AbortController();
      controller.current = current;
      const { signal } = current;
      setJob({ state: 'running', progress: null, stopping: false });
      const onProgress = (progress: Progress): void =>
        setJob((before) => (before.state === 'running' ? { ...before, progress } : before));
      try {
        const result = await work({ signal, onProgress, language });
        // Hundreds of rows may come of it: they are laid out in turns.
        startTransition(() => setJob({ state: 'done', result }));
      } catch (error) {
        // What a stopped request answers differs by host; that it was stopped is what counts.
        setJob(signal.aborted ? { state: 'cancelled' } : { state: 'failed', error });
      }
    },
    [language],
  );

  const cancel = useCallback(() => {
    controller.current?.abort();
    setJob((before) => (before.state === 'running' ? { ...before, stopping: true } : before));
  }, []);

  const clear = useCallback(() => setJob({ state: 'idle' }), []);
  return { job, start, cancel, clear };
}
