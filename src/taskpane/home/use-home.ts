import { useCallback, useEffect, useRef, useState } from 'react';
import type { Home } from '../../app/home/home.types';
import { useLanguage } from '../pane-words';

export interface HomeReading {
  /** The last state read; it stays on screen while a newer one is being read. */
  readonly home: Home | null;
  readonly readAt: Date | null;
  /** When reading it began, by `performance.now()`: what is typed later may not be in it. */
  readonly readFrom: number;
  readonly busy: boolean;
  readonly error: unknown;
}

export function useHome(): { reading: HomeReading; refresh: () => Promise<void> } {
  const language = useLanguage();
  const [reading, setReading] = useState<HomeReading>({
    home: null,
    readAt: null,
    readFrom: 0,
    busy: true,
    error: undefined,
  });
  const latest = useRef(0);

  const read = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const readFrom = performance.now();
    try {
      const { readHome } = await import(/* webpackChunkName: "home" */ '../../app/home/home');
      const home = await readHome({ language });
      if (turn === latest.current) {
        setReading({ home, readAt: new Date(), readFrom, busy: false, error: undefined });
      }
    } catch (error) {
      if (turn === latest.current) setReading((before) => ({ ...before, busy: false, error }));
    }
  }, [language]);

  const refresh = useCallback(() => {
    setReading((before) => ({ ...before, busy: true, error: undefined }));
    return read();
  }, [read]);

  useEffect(() => {
    void read();
  }, [read]);
  return { reading, refresh };
}
