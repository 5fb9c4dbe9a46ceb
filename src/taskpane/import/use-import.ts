import { useCallback, useState } from 'react';
import { isLeftover } from '../../app/book/leftover-file';
import type { ImportReport } from '../../app/import/take-candidates';
import type { SubmissionsRead } from '../../app/import/read-submissions';
import type { UseCaseOptions } from '../../app/use-case/use-case';
import { thenRefresh } from '../then-refresh';
import { useJob, type JobHandle } from '../use-job';
import { choiceOf, toggled } from './choice';
import { startReader } from './start-reader';
import { WorkerReader } from './worker-reader';

/** Two steps: files are read and looked at, then taken. Nothing is written before the second. */
export interface Intake {
  readonly reading: JobHandle<SubmissionsRead>;
  readonly taking: JobHandle<ImportReport>;
  /** The files of the last choice, in its order; known before any result is. */
  readonly names: readonly string[];
  /** Ids of the sheets that will be taken. */
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Where the figures stood in the files taken so far, for findings that ranking brings up. */
  readonly origins: ImportReport['origins'];
  readonly read: (files: readonly File[]) => Promise<void>;
  /** The same files once more: the workbook was changed, or the reading failed. */
  readonly readAgain: () => Promise<void>;
  readonly take: () => Promise<void>;
  readonly clear: () => void;
  readonly busy: boolean;
  /** Sheets that were read and chosen, and are not taken yet. */
  readonly waiting: number;
  /** Something stands there to be looked at. */
  readonly open: boolean;
}

export function useImport(refresh: () => Promise<void>): Intake {
  const reading = useJob<SubmissionsRead>();
  const taking = useJob<ImportReport>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [origins, setOrigins] = useState<ImportReport['origins']>(new Map());
  const { start: startReading, clear: clearReading, job } = reading;
  const { start: startTaking, clear: clearTaking } = taking;
  const result = job.state === 'done' ? job.result : null;

  const read = useCallback(
    async (given: readonly File[]) => {
      const offered = given.filter(({ name }) => !isLeftover(name));
      if (offered.length === 0) return;
      setFiles(offered);
      clearTaking();
      await startReading(async (options) => {
        const { readSubmissions } = await import('../../app/import/read-submissions');
        const reader = new WorkerReader(startReader);
        try {
          const done = await readSubmissions(
            offered.map((file) => ({
              name: file.name,
              bytes: async () => new Uint8Array(await file.arrayBuffer()),
            })),
            { ...options, reader },
          );
          setChosen(choiceOf(done));
          return done;
        } finally {
          reader.close();
        }
      });
    },
    [startReading, clearTaking],
  );

  const take = useCallback(async () => {
    if (!result) return;
    const work = async (options: UseCaseOptions): Promise<ImportReport> => {
      const { takeSubmissions } = await import('../../app/import/take-submissions');
      const report = await takeSubmissions(result, { ...options, only: chosen });
      setOrigins((before) => new Map([...before, ...report.origins]));
      return report;
    };
    await thenRefresh(startTaking, work, refresh);
  }, [result, chosen, startTaking, refresh]);

  const toggle = useCallback(
    (id: string) => {
      if (result) setChosen((before) => toggled(before, id, result));
    },
    [result],
  );
  const readAgain = useCallback(() => read(files), [read, files]);
  const clear = useCallback(() => {
    clearReading();
    clearTaking();
  }, [clearReading, clearTaking]);
  return {
    reading,
    taking,
    names: files.map(({ name }) => name),
    chosen,
    toggle,
    origins,
    read,
    readAgain,
    take,
    clear,
    busy: job.state === 'running' || taking.job.state === 'running',
    waiting: result && taking.job.state === 'idle' ? chosen.size : 0,
    open: job.state !== 'idle' || taking.job.state !== 'idle',
  };
}
