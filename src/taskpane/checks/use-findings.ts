import { useCallback, useEffect, useRef, useState } from 'react';
import type { FindingAction } from '../../app/findings/handle-finding';
import { handleFinding } from '../../app/findings/handle-finding';
import type { FindingList } from '../../app/findings/findings.types';
import { listFindings } from '../../app/findings/list-findings';
import type { OriginsByUnit } from '../../app/book/read-state';
import { showCell } from '../../app/book/show-cell';
import type { CellTarget } from '../../app/findings/finding-target';
import { useJob, type JobHandle } from '../use-job';
import { keepOrder } from './keep-order';

export interface Findings {
  readonly list: FindingList | null;
  readonly reading: JobHandle<FindingList>;
  /** One decision is being written; its line. */
  readonly writing: JobHandle<{ readonly id: string; readonly action: FindingAction['do'] }>;
  readonly showing: JobHandle<null>;
  readonly read: () => Promise<void>;
  readonly handle: (id: string, action: FindingAction) => Promise<void>;
  readonly show: (target: CellTarget) => Promise<void>;
}

export function useFindings(origins: OriginsByUnit): Findings {
  const [list, setList] = useState<FindingList | null>(null);
  const reading = useJob<FindingList>();
  const writing = useJob<{ readonly id: string; readonly action: FindingAction['do'] }>();
  const showing = useJob<null>();
  const { start: startReading } = reading;
  const { start: startWriting } = writing;
  const { start: startShowing } = showing;
  const latest = useRef(0);

  const read = useCallback(() => {
    latest.current += 1;
    const turn = latest.current;
    return startReading(async (options) => {
      const found = await listFindings({ ...options, origins });
      // A reading that a later one has overtaken would take back what was decided since.
      if (turn === latest.current) setList((before) => keepOrder(before, found));
      return found;
    });
  }, [startReading, origins]);

  const handle = useCallback(
    async (id: string, action: FindingAction) => {
      let done = false;
      await startWriting(async (options) => {
        await handleFinding(id, action, { ...options, origins });
        done = true;
        return { id, action: action.do };
      });
      if (done) await read();
    },
    [startWriting, read, origins],
  );

  const show = useCallback(
    (target: CellTarget) =>
      startShowing(async (options) => {
        await showCell(target, options);
        return null;
      }),
    [startShowing],
  );

  useEffect(() => {
    void read();
  }, [read]);
  return { list, reading, writing, showing, read, handle, show };
}
