import type { KeyboardEvent } from 'react';

/**
 * On the web office.js moves the focus itself when Tab is pressed, along everything that can be tabbed
 * to. Where the focus stands on something else, the heading of a screen that just opened, it finds no
 * next one and sends the keyboard back to the sheet (`onWindowKeydown`, `focusToNextTabbable` in
 * excel-web). There the browser is left to do it: it goes on from where the focus stands.
 */
export function keepTab(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Tab' && target instanceof HTMLElement && target.tabIndex < 0)
    event.stopPropagation();
}
