import { expected } from '../support/sample-book';
import type { PanePage } from './pane-page';

const { asSent } = expected<{ asSent: { units: readonly { rank: number | null }[] } }>();

/** The pane shows the sample ranked as it was sent: three errors, and these ranks in their order. */
export async function expectRanked(opened: PanePage): Promise<void> {
  const { pane } = opened;
  await pane.getByText('Còn 3 lỗi cần xử lý', { exact: true }).waitFor({ timeout: 120_000 });
  await opened.settled();
  const shown = await pane.locator('tbody tr td:first-child').allInnerTexts();
  const ranks = asSent.units.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  expect(shown.map((text) => parseInt(text, 10)).filter((rank) => rank > 0)).toEqual(ranks);
  await opened.expectClean();
}
