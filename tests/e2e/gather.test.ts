import { clusterDraft, makeClusterBook, sealed } from '../support/gathered';
import type { PanePage } from './pane-page';
import { useStage } from './stage';

/** The input of this screen; that of the home screen takes sheets of units. */
const BOOKS = 'input[accept=".xlsx,.xlsm"]';

const stage = useStage();
let opened: PanePage;

afterEach(async () => {
  await opened.close();
});

it('gathers the books of three clusters into an empty workbook, and again into that of the province', async () => {
  const files = [];
  for (const cluster of [1, 2, 3]) {
    const name = `cum-${String(cluster)}.xlsx`;
    const after = cluster === 1 ? sealed : undefined;
    files.push((await makeClusterBook(name, clusterDraft(cluster), after)).file);
  }
  opened = await stage.open();
  const { pane } = opened;
  await pane.getByRole('button', { name: 'Gom sổ của các cụm' }).click({ timeout: 60_000 });
  await pane.getByText('Chọn sổ kết quả').waitFor();
  await opened.expectClean();

  await opened.choose([...files, { name: 'thu.xlsx', bytes: new Uint8Array([1, 2, 3]) }], BOOKS);
  await pane.getByText('Đã gom 3/4 sổ, 12 đơn vị').waitFor({ timeout: 120_000 });
  await opened.picture('gather');
  await opened.expectClean();

  await pane.getByRole('button', { name: 'Về trang chính' }).click();
  await pane.getByRole('button', { name: 'Gom sổ của các cụm' }).waitFor();
  await opened.picture('gather-home');
  await pane.getByRole('button', { name: 'Gom sổ của các cụm' }).click();
  await opened.choose(files, BOOKS);
  await pane.getByText('Đã gom 3/3 sổ, 12 đơn vị').waitFor({ timeout: 120_000 });
  expect(await pane.getByText('Không đổi').count()).toBe(3);
  await opened.expectClean();
});
