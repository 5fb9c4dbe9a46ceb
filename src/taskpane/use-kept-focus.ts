import { useEffect, useRef } from 'react';

/**
 * What had the focus may be gone when work begins or ends: a dialog, a button of the outcome before.
 * The keyboard then goes on from one place, and not from nowhere, which on the web is out of the pane.
 *
 * @param state of the work; the focus is looked after whenever it changes
 * @param id of the element that takes it
 */
export function useKeptFocus(state: string, id: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) document.getElementById(id)?.focus();
  }, [state, id]);
}
