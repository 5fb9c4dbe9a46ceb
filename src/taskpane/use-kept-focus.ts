import { useLayoutEffect, useRef } from 'react';

/** Milliseconds: a dialog keeps the focus while it fades away, and no event tells that it is gone. */
const CLOSED = 1_000;

/**
 * What had the focus may be gone when work begins or ends: a dialog, a button of the outcome before.
 * The keyboard then goes on from one place, and not from nowhere, which on the web is out of the pane.
 *
 * @param state of the work; the focus is looked after whenever it changes
 * @param id of the element that takes it
 */
export function useKeptFocus(state: string, id: string): void {
  const before = useRef(state);
  // With the change itself: a moment later somebody else who looks after it might have taken it.
  useLayoutEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const look = (): void => {
      const { activeElement, body } = document;
      // Who types into the sheet meanwhile keeps the keyboard.
      const lost = document.hasFocus() && (activeElement === null || activeElement === body);
      if (lost) document.getElementById(id)?.focus();
    };
    look();
    const looking = setInterval(look, 50);
    const enough = setTimeout(() => clearInterval(looking), CLOSED);
    return () => {
      clearInterval(looking);
      clearTimeout(enough);
    };
  }, [state, id]);
}
