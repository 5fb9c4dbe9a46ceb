import type { PanePage } from './pane-page';

/** More than any screen of the pane has to tab through. */
const MOST_TABS = 120;

/** What has the focus in the pane, by its name. */
function focusedIn(opened: PanePage): Promise<string> {
  return opened.inPane(() => {
    const { activeElement } = document;
    const labelled = activeElement?.getAttribute('aria-label');
    const label =
      activeElement instanceof HTMLInputElement
        ? (activeElement.labels?.[0]?.textContent ?? '')
        : '';
    return labelled ?? (label || activeElement?.textContent) ?? '';
  });
}

/** Presses Tab until what has this name has the focus, then Enter; at the end of the pane, back again. */
export async function press(opened: PanePage, name: RegExp): Promise<void> {
  await opened.settled();
  const seen: string[] = [];
  let way = 'Tab';
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    const focused = await focusedIn(opened);
    if (name.test(focused)) {
      await opened.page.keyboard.press('Enter');
      return;
    }
    // Past the last one Excel takes the keyboard; here nobody does.
    if (seen.at(-1) === focused) way = way === 'Tab' ? 'Shift+Tab' : 'Tab';
    seen.push(focused);
    await opened.page.keyboard.press(way);
  }
  throw new Error(`no way to ${String(name)} with the keyboard: ${[...new Set(seen)].join(' | ')}`);
}
