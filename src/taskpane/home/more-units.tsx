import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../pane-words';

/** So far before the last row comes into sight that nobody who scrolls waits. */
const BEFOREHAND = '800px';

interface Props {
  readonly shown: number;
  readonly more: number;
  readonly onMore: (asked: boolean) => void;
}

/** Where a table goes on: by itself for who scrolls there, by the button for who comes with the keyboard. */
export function MoreUnits({ shown, more, onMore }: Props): ReactElement {
  const { home: words } = useWords();
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(onMore);
  useEffect(() => {
    latest.current = onMore;
  });
  useEffect(() => {
    if (!end.current) return undefined;
    const sight = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) latest.current(false);
      },
      // The pane is a frame on Excel's page: without a root of its own it would have no margin.
      { root: document, rootMargin: BEFOREHAND },
    );
    sight.observe(end.current);
    return () => sight.disconnect();
    // Anew with more rows: the end of a short table may still be in sight, which is no news.
  }, [shown]);
  return (
    <div ref={end}>
      <Button appearance="subtle" onClick={() => onMore(true)}>
        {words.more(more)}
      </Button>
    </div>
  );
}
