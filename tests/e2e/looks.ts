import { axeFinds } from './axe';
import type { PanePage } from './pane-page';

const WIDTHS = [320, 400, 800];
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/**
 * What axe finds on one screen, in every look and width; empty: nothing. In the middle of something
 * too: waiting for its end is the caller's affair.
 */
export async function violationsOn(screen: string, opened: PanePage): Promise<readonly string[]> {
  const { page } = opened;
  const found: string[] = [];
  for (const { name, media } of LOOKS) {
    await page.emulateMedia(media);
    await opened.still();
    for (const width of WIDTHS) {
      await setWidth(opened, width);
      const violations = await axeFinds(opened.frame());
      const wide = await overflows(opened);
      found.push(
        ...violations.map(({ id, nodes }) =>
          [screen, name, width, id, nodes.map(({ html }) => html).join(' ')].join(' · '),
        ),
        ...(wide ? [[screen, name, width, 'wider than the pane'].join(' · ')] : []),
      );
    }
  }
  await page.emulateMedia(LOOKS[0].media);
  return found;
}

/** The pane as wide as that, over the page; null: in its place. */
async function setWidth({ page }: PanePage, width: number | null): Promise<void> {
  await page.evaluate((wanted) => {
    const frame = document.querySelector<HTMLElement>('#pane');
    if (!frame) return;
    frame.style.cssText =
      wanted === null ? '' : `position:fixed;right:0;top:0;bottom:0;width:${String(wanted)}px`;
  }, width);
}

/** Whether the pane has to be scrolled sideways. */
function overflows(opened: PanePage): Promise<boolean> {
  return opened.inPane(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}

/** The screen in every look and width, and a picture of it as narrow as Excel lets it become. */
export async function expectReadable(screen: string, opened: PanePage): Promise<void> {
  expect(await violationsOn(screen, opened)).toEqual([]);
  await setWidth(opened, 320);
  await opened.still();
  await opened.page.locator('#pane').screenshot({ path: `out/pictures/state-${screen}.png` });
  // Back to where it stands beside the switches of the workbench.
  await setWidth(opened, null);
}
