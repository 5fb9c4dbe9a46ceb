import {
  startTransition,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from 'react';

export interface MoreRows {
  /** So many rows are drawn. */
  readonly shown: number;
  readonly body: RefObject<HTMLTableSectionElement | null>;
  /**
   * Another one whenever there are more rows.
   * @param asked by somebody who pressed for it, not by scrolling
   */
  readonly showMore: (asked: boolean) => void;
}

interface Coming {
  readonly from: number;
  readonly asked: boolean;
  readonly focused: Element | null;
}

/** A row takes the focus only from here: it is nothing to press. */
function focusRow(row: HTMLTableRowElement | undefined): void {
  if (!row) return;
  row.tabIndex = -1;
  row.focus();
}

/**
 * A long table is drawn so many rows at a time. Who asked for more goes on at the first new row; so
 * does who had the focus on something that went away with them: the button after the last row, which
 * comes into sight, and with it the rows, as the keyboard reaches it.
 */
export function useMoreRows(atOnce: number): MoreRows {
  const [shown, show] = useState(atOnce);
  const body = useRef<HTMLTableSectionElement>(null);
  const coming = useRef<Coming | null>(null);
  useLayoutEffect(() => {
    const came = coming.current;
    coming.current = null;
    if (!came || !document.hasFocus()) return;
    const lost = came.focused !== null && !came.focused.isConnected;
    if (came.asked || lost) focusRow(body.current?.rows[came.from]);
  }, [shown]);
  const showMore = useCallback(
    (asked: boolean): void => {
      // Rows that are on their way already are those that are asked for.
      coming.current = {
        from: shown,
        asked: asked || coming.current?.asked === true,
        focused: document.activeElement,
      };
      startTransition(() => show(shown + atOnce));
    },
    [shown, atOnce],
  );
  return { shown, body, showMore };
}
