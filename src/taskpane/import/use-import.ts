import { useCallback, useState } from 'react';
import type { ImportedFile, ImportReport } from '../../app/import-submissions';
import { useWords } from '../pane-words';
import { useJob, type JobHandle } from '../use-job';

const NOT_READ = { unit: null, sheet: null, matched: 0, errors: 0, warnings: 0, known: false };

export interface Intake {
  readonly handle: JobHandle<ImportReport>;
  /** The files of the last choice, in its order; known before any result is. */
  readonly names: readonly string[];
  /** Where the figures stood in the files taken so far, for findings that ranking brings up. */
  readonly origins: ImportReport['origins'];
  readonly take: (files: readonly File[]) => Promise<void>;
}

export function useImport(refresh: () => Promise<void>): Intake {
  const { import: words } = useWords();
  const handle = useJob<ImportReport>();
  const [names, setNames] = useState<readonly string[]>([]);
  const [origins, setOrigins] = useState<ImportReport['origins']>(new Map());
  const { start } = handle;

  const unreadable = useCallback(
    ({ name, bytes }: { name: string; bytes: ArrayBuffer | null }): ImportedFile[] =>
      bytes ? [] : [{ ...NOT_READ, name, problem: words.unreadable }],
    [words],
  );

  const take = useCallback(
    async (files: readonly File[]) => {
      if (files.length === 0) return;
      setNames(files.map((file) => file.name));
      await start(async (options) => {
        const opened = await Promise.all(
          files.map(async (file) => ({
            name: file.name,
            // A folder that was dropped, or a file that another program holds, cannot be read.
            bytes: await file.arrayBuffer().catch(() => null),
          })),
        );
        // The readers of old file formats are large: they load when the first file comes.
        const { importSubmissions } = await import('../../app/import-submissions');
        const report = await importSubmissions(
          opened.flatMap(({ name, bytes }) =>
            bytes ? [{ name, bytes: new Uint8Array(bytes) }] : [],
          ),
          options,
        );
        setOrigins((before) => new Map([...before, ...report.origins]));
        return { ...report, files: [...report.files, ...opened.flatMap(unreadable)] };
      });
      await refresh();
    },
    [start, refresh, unreadable],
  );
  return { handle, names, origins, take };
}
