import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { amendRegulation } from '../../src/app/regulation/amend-regulation';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { DRAFT, typeInto } from '../support/regulation-book';
import { NOW, openSample } from '../support/sample-book';
import { thiduaIn, type CommandRun } from '../support/command-line';

let folder: string;

const thidua = (...args: readonly string[]): CommandRun => thiduaIn(folder, args);

/** `truoc.xlsx` as made; `sau.xlsx` amended and then changed in two places. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-diff-'));
  const excel = await openSample();
  writeFileSync(join(folder, 'truoc.xlsx'), (await excel.save()).bytes);
  await amendRegulation(DRAFT, NOW);
  typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,5');
  typeInto(excel, 'Cơ cấu khen thưởng', '2', 'Số lượng', '4');
  writeFileSync(join(folder, 'sau.xlsx'), (await excel.save()).bytes);
  excel.uninstall();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the same regulation in two workbooks: 0, whatever else they hold', () => {
  const { code, out, err } = thidua('diff', 'truoc.xlsx', 'truoc.xlsx');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Hai bản quy chế giống nhau.');
});

test('different ones: 1, sheet by sheet, and as JSON', () => {
  const done = thidua('diff', 'truoc.xlsx', 'sau.xlsx', '--json', 'f.json');
  expect(done).toMatchObject({ code: 1, err: '' });
  expect(done.out).toMatch(/BẢNG TIÊU CHÍ\n.*\n.*\nSửa +V\.3 Chất lượng .* Mức điểm .*0,25.*0,5/);
  expect(done.out).toMatch(/CƠ CẤU KHEN THƯỞNG\n.*\n.*\nSửa .*Bằng khen .* Số lượng +3 +4/);
  const json = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8')) as Record<string, unknown>;
  expect(json).toMatchObject({
    schemaVersion: 1,
    before: { file: 'truoc.xlsx', version: '1' },
    after: { file: 'sau.xlsx', version: '2' },
    notCompared: [],
    changes: [
      { kind: 'changed', what: 'criterion', key: 'V.3', field: 'Mức điểm' },
      { kind: 'changed', what: 'award', field: 'Số lượng', before: '3', after: '4' },
    ],
  });
});

test('one workbook: its last locked version against what stands in it now, in English too', () => {
  const { code, out } = thidua('diff', 'sau.xlsx', '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain('2 changes');
  expect(out).toMatch(/sau\.xlsx, Version 1 \([0-9a-f]{10}\) → sau\.xlsx, Version 2 /);
});

test('a locked sheet that was deleted is named, not taken for an empty one', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'sau.xlsx')));
  const excel = await openEmbeddedExcel({ bytes });
  excel.install();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Cơ cấu khen thưởng (bản 1)').delete();
    await context.sync();
  });
  writeFileSync(join(folder, 'thieu.xlsx'), (await excel.save()).bytes);
  excel.uninstall();
  const { code, out } = thidua('diff', 'thieu.xlsx');
  expect(code).toBe(1);
  expect(out).toContain('1 thay đổi');
  expect(out).toContain('Không so sánh được vì một bản không còn trang: Cơ cấu khen thưởng');
});

test.each<readonly [string, readonly string[], RegExp]>([
  ['no workbook', ['diff'], /so\.xlsx/],
  ['three workbooks', ['diff', 'truoc.xlsx', 'sau.xlsx', 'nua.xlsx'], /nua\.xlsx/],
  ['one that is not there', ['diff', 'truoc.xlsx', 'khong-co.xlsx'], /khong-co\.xlsx/],
  ['never amended', ['diff', 'truoc.xlsx'], /chưa có bản quy chế/],
  ['output is an input', ['diff', 'truoc.xlsx', 'sau.xlsx', '--json', 'sau.xlsx'], /sau\.xlsx/],
])('wrong use: %s', (_, args, message) => {
  const { code, out, err } = thidua(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
  expect(err).not.toMatch(/\n\s+at /);
});
