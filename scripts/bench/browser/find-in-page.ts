import type { ElementHandle } from 'playwright-core';
import type { PanePage } from '../../../tests/e2e/pane-page';

/** As it stands there, or a pattern. */
export type Wording = string | RegExp;

export const PATIENCE = { timeout: 90_000 };
const POLLING = { polling: 100, ...PATIENCE };

/** As the page gets it: a pattern does not travel. */
interface Wanted {
  readonly text: string;
  readonly isPattern: boolean;
}

function wantedOf(wording: Wording): Wanted {
  return typeof wording === 'string'
    ? { text: wording, isPattern: false }
    : { text: wording.source, isPattern: true };
}

/*
 * Looked for in the page itself and only where it may be: the ways in which Playwright asks (roles,
 * names, visible texts) take longer, with hundreds of rows, than the work whose length is measured.
 */

/** Until a text stands there for a person to read, by itself or as a part. */
export function see(open: PanePage, wording: Wording): Promise<void> {
  return waitUntil(open, wording, true);
}

/** Until it stands there no more. */
export function seeNoMore(open: PanePage, wording: Wording): Promise<void> {
  return waitUntil(open, wording, false);
}

async function waitUntil(open: PanePage, wording: Wording, shown: boolean): Promise<void> {
  await open.frame().waitForFunction(
    ({ text, isPattern, wanted }: Wanted & { readonly wanted: boolean }) => {
      const test = isPattern ? new RegExp(text) : null;
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        // What React joined of several pieces is one text.
        const of = [...(node.parentNode?.childNodes ?? [])];
        const own = of.filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        if (own[0] !== node) continue;
        const said = own
          .map(({ nodeValue }) => nodeValue)
          .join('')
          .trim();
        const found = test ? test.test(said) : said.includes(text);
        if (found && !node.parentElement?.closest('[hidden]')) return wanted;
      }
      return !wanted;
    },
    { ...wantedOf(wording), wanted: shown },
    POLLING,
  );
}

/** The first button of that whole name, once it is there. */
export async function buttonOf(
  open: PanePage,
  name: Wording,
  within = 'body',
): Promise<ElementHandle<HTMLElement>> {
  const found = await open.frame().waitForFunction(
    ({ text, isPattern, selector }: Wanted & { readonly selector: string }) => {
      const test = isPattern ? new RegExp(text) : null;
      for (const button of document.querySelectorAll<HTMLElement>(`${selector} button`)) {
        const own = (button.getAttribute('aria-label') ?? button.textContent).trim();
        const fits = test ? test.test(own) : own === text;
        if (fits && !button.closest('[hidden]')) return button;
      }
      return null;
    },
    { ...wantedOf(name), selector: within },
    POLLING,
  );
  const button = found.asElement();
  if (!button) throw new Error(`no button ${String(name)}`);
  return button;
}

/** @param within a selector, where the same button stands elsewhere too */
export async function press(open: PanePage, name: Wording, within?: string): Promise<void> {
  const button = await buttonOf(open, name, within);
  await button.click(PATIENCE);
}
