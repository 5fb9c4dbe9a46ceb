import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../../src/app/ranking/check-workbook';
import {
  describeFindingChanges,
  describeUnitChange,
} from '../../../src/app/ranking/describe-changes';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { readChecked } from '../../../src/app/book/read-checked';
import { staleResults } from '../../../src/app/ranking/stale-results';
import type { RankReport } from '../../../src/app/ranking/rank-report';
import { wordsFor } from '../../../src/locales/words';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { decide } from '../../support/clerk';
import { columnOf, findCell, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

const words = wordsFor('vi');
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
});
afterEach(() => {
  excel.uninstall();
});

const unitsIn = ({ changes }: RankReport): readonly string[] =>
  changes.units.map((change) => describeUnitChange(change, words));

test('the first ranking has nothing to be compared with', async () => {
  expect((await rankWorkbook(NOW)).changes).toEqual({
    first: true,
    units: [],
    added: [],
    gone: [],
  });
});

test('nothing changed, nothing said', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const { changes } = await rankWorkbook(NOW);
  expect(changes).toEqual({ first: false, units: [], added: [], gone: [] });
});

test('a unit that can be ranked now, and the finding that stood in its way', async () => {
  await rankWorkbook(NOW);
  decide(excel, (row) => row['Mã'] === 'P01' && row['Đơn vị'] === 'Quảng Nam', 'Chấp nhận đề xuất');
  const report = await rankWorkbook(NOW);
  expect(unitsIn(report)).toContainEqual(
    expect.stringMatching(/^Quảng Nam: hạng chưa xếp hạng → 4; tổng điểm chưa xếp hạng → 94,25/),
  );
  const gone = describeFindingChanges(report.changes, report.year, words);
  expect(gone).toContainEqual(
    expect.objectContaining({ kind: 'Đã hết', code: 'P01', unit: 'Quảng Nam' }),
  );
});

test('a figure edited in between: what it changes is told, though Tổng hợp shows it already', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const { column } = columnOf(sheet, 'Điểm tự chấm');
  const { row } = findCell(sheet, 'V.3');
  const cell = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  excel.userTypes('Khánh Hòa', cell, 0.5);
  const before = await checkWorkbook(NOW);
  const report = await rankWorkbook(NOW);
  expect(unitsIn(report)[0]).toMatch(/^Khánh Hòa: .*tổng điểm .* → /);
  // What was foreseen is what happened.
  expect(unitsIn(before)).toEqual(unitsIn(report));
  expect((await rankWorkbook(NOW)).changes.units).toEqual([]);
});

test('the language of the run before makes no difference', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true, language: 'en' });
  expect((await rankWorkbook(NOW)).changes.units).toEqual([]);
});

const cellOf = (name: string, row: string, heading: string): string => {
  const sheet = sheetOf(excel.workbook, name);
  const { column } = columnOf(sheet, heading);
  return `${String.fromCharCode(65 + column)}${String(findCell(sheet, row).row + 1)}`;
};

test('a class that another threshold changes is told, and that the sheets are stale', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  excel.userTypes('Xếp loại', cellOf('Xếp loại', 'Xuất sắc', 'Từ (≥)'), 92);
  expect(await isStale()).toBe(true);
  const report = await rankWorkbook(NOW);
  expect(unitsIn(report)).toEqual([
    'Gia Lai: xếp loại Xuất sắc → Tốt',
    'Lâm Đồng: xếp loại Xuất sắc → Tốt',
  ]);
  expect(await isStale()).toBe(false);
  expect((await rankWorkbook(NOW)).changes.units).toEqual([]);
});

test('a class that an edited figure changes is told, though Tổng hợp shows it already', async () => {
  await rankWorkbook({ ...NOW, acceptProposed: true });
  excel.userTypes('Gia Lai', cellOf('Gia Lai', 'V.3', 'Điểm tự chấm'), 0);
  const report = await rankWorkbook(NOW);
  expect(unitsIn(report)).toContainEqual(
    expect.stringMatching(/^Gia Lai: hạng .*; xếp loại Xuất sắc → Tốt/),
  );
});

async function isStale(): Promise<boolean> {
  const { state, checked } = await readChecked(NOW);
  return staleResults(state, checked);
}

test('what was never ranked is stale, what was just ranked is not', async () => {
  expect(await isStale()).toBe(true);
  await rankWorkbook(NOW);
  expect(await isStale()).toBe(false);
  excel.userTypes('Khánh Hòa', cellOf('Khánh Hòa', 'V.3', 'Điểm tự chấm'), 0.5);
  expect(await isStale()).toBe(true);
});

test('units that compete for two awards, one of them across clusters, are as they were', async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/cases/e.xlsx')));
  const many = await openEmbeddedExcel({ bytes });
  many.install();
  await rankWorkbook(NOW);
  const again = await rankWorkbook(NOW);
  expect(again.changes.units).toEqual([]);
  expect(await isStale()).toBe(false);
  many.uninstall();
  excel.install();
}, 120_000);
