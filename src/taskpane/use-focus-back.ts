import { useEffect, useRef } from 'react';

/** Milliseconds between two looks: no event tells that a dialog is gone. */
const LOOK = 50;

/**
 * Who closes a dialog comes back to what opened it. Fluent would lead the keyboard to the top of the
 * pane; its own hook for this keeps stops at both ends of the pane, past which the way by Tab is lost.
 *
 * @param open the dialog
 * @param id of what opened it; where it is gone by then, nothing happens
 */
export function useFocusBack(open: boolean, id: string): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (open) return;
    let gone = false;
    const looking = setInterval(() => {
      if (document.querySelector('[role=alertdialog]')) return;
      // Fluent has its say first.
      if (!gone) {
        gone = true;
        return;
      }
      clearInterval(looking);
      if (document.hasFocus()) document.getElementById(id)?.focus();
    }, LOOK);
    return () => clearInterval(looking);
  }, [open, id]);
}
