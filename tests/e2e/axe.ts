import axe, { type Result } from 'axe-core';
import type { Frame } from 'playwright-core';

/** Fluent's hidden stops at both ends of the pane: they pass the keyboard on to the page around it. */
const STOPS = '[data-tabster-dummy]';

/**
 * What axe finds in one frame as it stands, by every rule that is on by default. Asked in the frame
 * itself: the binding for Playwright reads the library three times for every look and opens a page to
 * put the answers of the frames together, which takes eight times as long.
 */
export async function axeFinds(frame: Frame): Promise<readonly Result[]> {
  const there = await frame.evaluate(() => 'axe' in window);
  if (!there) await frame.evaluate(axe.source);
  return frame.evaluate(async (stops) => {
    const library = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await library.run({ exclude: [[stops]] }, { iframes: false });
    return violations;
  }, STOPS);
}
