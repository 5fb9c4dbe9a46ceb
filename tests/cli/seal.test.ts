import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { importSample, NOW, openSample } from '../support/sample-book';
import { thiduaIn, type CommandRun } from '../support/command-line';

let folder: string;

const thidua = (...args: readonly string[]): CommandRun => thiduaIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-seal-'));
  const excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
  writeFileSync(join(folder, 'kq.xlsx'), (await excel.save()).bytes);
  excel.uninstall();
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a workbook that nobody sealed: 2', () => {
  expect(thidua('verify', 'kq.xlsx')).toMatchObject({ code: 2, out: 'Sổ này chưa niêm phong.\n' });
});

test('sealed: 0, and 1 with every cell once something is changed', async () => {
  const sealed = thidua('seal', 'kq.xlsx', '--out', 'np.xlsx');
  expect(sealed).toMatchObject({ code: 0, err: '' });
  const [, code = ''] = /Đã niêm phong: ([0-9A-F-]{19})/.exec(sealed.out) ?? [];
  expect(thidua('verify', 'np.xlsx')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`Đúng với niêm phong ${code}`) as string,
  });

  const bytes = new Uint8Array(readFileSync(join(folder, 'np.xlsx')));
  const excel = await openEmbeddedExcel({ bytes });
  excel.userTypes('Đơn vị', 'C7', 'Tên khác');
  writeFileSync(join(folder, 'sua.xlsx'), (await excel.save()).bytes);
  const changed = thidua('verify', 'sua.xlsx', '--json', 'f.json');
  expect(changed).toMatchObject({ code: 1, err: '' });
  expect(changed.out).toContain(`Khác niêm phong ${code}`);
  expect(changed.out).toMatch(/Sửa +Đơn vị › .* › Tên gọi tắt +Đơn vị!C7 +.* +Tên khác/);
  const json = JSON.parse(readFileSync(join(folder, 'f.json'), 'utf8')) as Record<string, unknown>;
  expect(json).toMatchObject({
    state: 'broken',
    differences: [{ kind: 'changed', sheet: 'DonVi', column: 'shortName', after: "'Tên khác" }],
  });
}, 120_000);

test('results that are out of date: 2, and what to do', async () => {
  const bytes = new Uint8Array(readFileSync(join(folder, 'kq.xlsx')));
  const excel = await openEmbeddedExcel({ bytes });
  excel.userTypes('Xếp loại', 'B6', 92);
  writeFileSync(join(folder, 'cu.xlsx'), (await excel.save()).bytes);
  const refused = thidua('seal', 'cu.xlsx', '--out', 'cu-np.xlsx');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('bấm Xếp hạng rồi niêm phong lại');
  expect(existsSync(join(folder, 'cu-np.xlsx'))).toBe(false);
  expect(thidua('seal', 'cu.xlsx', '--out', 'x.xlsx', '--lang', 'en').err).toContain('press Rank');
}, 120_000);

test('no workbook is written where none is asked for', () => {
  expect(thidua('seal', 'kq.xlsx')).toMatchObject({ code: 2 });
});
