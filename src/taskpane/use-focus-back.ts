import { useEffect, useRef } from 'react';

/** Milliseconds between two looks: no event tells that a dialog is gone. */
const LOOK = 50;
/** After the dialog is gone. */
const LOOKS = 10;
const GOES_ON = ['keydown', 'pointerdown'] as const;

/**
 * Who closes a dialog comes back to what opened it. Fluent would lead the keyboard to the top of the
 * pane; its own hook for this keeps stops at both ends of the pane, past which the way by Tab is lost.
 *
 * @param open the dialog
 * @param id of what opened it
 * @param otherwise of what takes the keyboard where that is gone by then: the work may end first
 */
export function useFocusBack(open: boolean, id: string, otherwise: string): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    if (open) return;
    let looks = 0;
    const looking = setInterval(() => {
      if (document.querySelector('[role=alertdialog]')) return;
      looks += 1;
      // Fluent has its say first, and may have it late.
      if (looks > 1 && document.hasFocus()) {
        const place = document.getElementById(id) ?? document.getElementById(otherwise);
        if (document.activeElement !== place) place?.focus();
      }
      if (looks === LOOKS) stop();
    }, LOOK);
    // Who goes on by himself is where he wants to be.
    const stop = (): void => {
      clearInterval(looking);
      for (const name of GOES_ON) document.removeEventListener(name, stop, true);
    };
    for (const name of GOES_ON) document.addEventListener(name, stop, true);
    return stop;
  }, [open, id, otherwise]);
}
