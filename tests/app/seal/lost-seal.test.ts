import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { sealYear } from '../../../src/app/seal/seal-year';
import { verifySeal } from '../../../src/app/seal/verify-seal';
import type { Seal } from '../../../src/app/seal/judge-seal';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { ensureCell } from '../../../src/workbench/model/cells';
import { sheetOf } from '../../support/cells';
import { NOW } from '../../support/sample-book';
import { sealedSample } from '../../support/sealed-sample';

let excel: EmbeddedExcel;
let sealed: Uint8Array;
let seal: Seal;

beforeAll(async () => {
  ({ bytes: sealed, seal } = await sealedSample());
}, 120_000);

beforeEach(async () => {
  excel = await openEmbeddedExcel({ bytes: sealed });
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

test('sealed content that was damaged or deleted is said', async () => {
  const sheet = sheetOf(excel.workbook, 'Niêm phong (dữ liệu)');
  ensureCell(sheet, 2, 0).value = 'pAAAA';
  expect(await verifySeal(NOW)).toMatchObject({ state: 'unreadable', problem: 'contentLost' });
  excel.workbook.sheets.splice(excel.workbook.sheets.indexOf(sheet), 1);
  expect(await verifySeal(NOW)).toMatchObject({ state: 'unreadable', problem: 'contentLost' });
});

test('a seal whose sheet was deleted is missed, with its code and its time', async () => {
  const { sheets } = excel.workbook;
  sheets.splice(sheets.indexOf(sheetOf(excel.workbook, 'Niêm phong')), 1);
  expect(await verifySeal(NOW)).toEqual({ state: 'unreadable', seal, problem: 'sheetDeleted' });
  const { findings } = await rankWorkbook(NOW);
  expect(findings.filter(({ kind }) => kind === 'sealUnreadable')).toHaveLength(1);
  await sealYear(NOW);
  expect(await verifySeal(NOW)).toMatchObject({ state: 'same' });
});
