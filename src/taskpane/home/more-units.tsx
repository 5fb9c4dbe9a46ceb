import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../pane-words';

/** So far before the last row comes into sight that nobody who scrolls waits. */
const BEFOREHAND = '800px';

interface Props {
  readonly more: number;
  /** Another one whenever there are more rows. */
  readonly onMore: (asked: boolean) => void;
}

/** Where a table goes on: by itself for who scrolls there, by the button for who comes with the keyboard. */
export function MoreUnits({ more, onMore }: Props): ReactElement {
  const { home: words } = useWords();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    const sight = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore(false);
      },
      // The pane is a frame on Excel's page: without a root of its own it would have no margin.
      { root: document, rootMargin: BEFOREHAND },
    );
    sight.observe(end.current);
    return () => sight.disconnect();
    // Anew with more rows: the end of a short table may still be in sight, which is no news.
  }, [onMore]);
  return (
    <div ref={end}>
      <Button appearance="subtle" onClick={() => onMore(true)}>
        {words.more(more)}
      </Button>
    </div>
  );
}
