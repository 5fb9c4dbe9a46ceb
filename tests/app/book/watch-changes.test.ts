import { readHome } from '../../../src/app/home/home';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { watchChanges } from '../../../src/app/book/watch-changes';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';
import { settle } from '../../workbench/host/with-excel';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
});
afterEach(() => {
  excel.uninstall();
});

const idOf = (name: string): string => sheetOf(excel.workbook, name).id;

test('what a person types is told, what a ranking writes is not', async () => {
  const told: string[] = [];
  const stop = await watchChanges((sheet) => told.push(sheet));
  await rankWorkbook({ ...NOW, acceptProposed: true });
  await settle();
  expect(told).toEqual([]);
  excel.userTypes('Khánh Hòa', 'G9', 1);
  await settle();
  expect(told).toEqual([idOf('Khánh Hòa')]);
  await stop();
  excel.userTypes('Khánh Hòa', 'G9', 2);
  await settle();
  expect(told).toHaveLength(1);
});

test('a ranking rests on regulation, records and units’ sheets, not on what it writes', async () => {
  await rankWorkbook(NOW);
  const { watched } = await readHome();
  for (const name of ['Bảng tiêu chí', 'Đơn vị', 'Khánh Hòa', 'Kiểm tra']) {
    expect(watched).toContain(idOf(name));
  }
  for (const name of ['Tổng hợp', 'Đề nghị khen thưởng', 'Nhật ký']) {
    expect(watched).not.toContain(idOf(name));
  }
});

test('a pane that opens later knows without having heard of it', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  expect((await readHome()).outOfDate).toBe(false);
  excel.userTypes('Khánh Hòa', 'G9', 0.25);
  expect((await readHome()).outOfDate).toBe(true);
  await rankWorkbook(NOW);
  expect((await readHome()).outOfDate).toBe(false);
});
