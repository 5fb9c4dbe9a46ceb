import { useEffect, useRef, useState } from 'react';
import type { Home } from '../../app/home/home.types';
import { watchChanges } from '../../app/book/watch-changes';

/** Whether the ranking still follows from the sheets: as it was read, and what was typed since. */
export function useOutOfDate(home: Home): boolean {
  const [editedSince, setEditedSince] = useState<Home | null>(null);
  const current = useRef(home);
  useEffect(() => {
    current.current = home;
  }, [home]);
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    const onChange = (sheetId: string): void => {
      const { ranked, watched } = current.current;
      if (ranked && watched.includes(sheetId)) setEditedSince(current.current);
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
  return home.outOfDate || editedSince === home;
}
