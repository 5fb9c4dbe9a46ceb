import { useEffect, useState } from 'react';
import type { Home } from '../../app/home/home.types';
import { watchChanges } from '../../app/book/watch-changes';

/**
 * Whether the ranking still follows from the sheets: as it was read, and what was typed since. An edit
 * that falls into the reading counts as later: nobody knows whether it was read.
 *
 * @param readFrom when reading of `home` began, by `performance.now()`
 */
export function useOutOfDate({ outOfDate, ranked, watched }: Home, readFrom: number): boolean {
  /** Sheet → when somebody last typed into it. */
  const [edits, setEdits] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    const onChange = (sheetId: string): void => {
      setEdits((before) => new Map([...before, [sheetId, performance.now()]]));
    };
    // Without events the formula in *Tổng hợp* still says it.
    watchChanges(onChange).then(
      (stopListening) => {
        if (gone) stopListening().catch(() => undefined);
        else stop = stopListening;
      },
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.().catch(() => undefined);
    };
  }, []);
  const edited = watched.some((sheet) => (edits.get(sheet) ?? 0) > readFrom);
  return outOfDate || (ranked && edited);
}
