import { importSubmissions } from '../../../src/app/import/import-submissions';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { openXlsx } from '../../../src/workbench/file/open';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf, recordsOf, sheetOf } from '../../support/cells';
import { corrected } from '../../support/offered-files';
import { logRows, typeInto } from '../../support/regulation-book';
import { fileOf, importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

test('the same file twice is taken once', async () => {
  await importSample();
  const before = excel.workbook.sheets.map(contentOf);
  const again = await importSample();
  expect(again.files.every((file) => file.known && file.problem === null)).toBe(true);
  expect(excel.workbook.sheets.map(contentOf)).toEqual(before);
});

test('two files of one unit: neither is taken, both are named', async () => {
  const file = fileOf('Da Nang');
  const other = await openXlsx(file.bytes);
  const first = other.workbook.sheets[0];
  if (first) first.name = 'Bản 2';
  const { saveXlsx } = await import('../../../src/workbench/file/save');
  const copy = { name: 'Da Nang (2).xlsx', bytes: (await saveXlsx(other.workbook)).bytes };
  const report = await importSubmissions([file, copy], NOW);
  expect(report.findings.map(({ kind, unit }) => [kind, unit])).toContainEqual([
    'duplicateSubmission',
    'DNA',
  ]);
  expect(excel.workbook.sheets.map((sheet) => sheet.name)).not.toContain('Đà Nẵng');
  expect(report.files.every((one) => one.problem?.includes('Da Nang'))).toBe(true);
});

test('a file that cannot be read is said so, the others go on', async () => {
  const broken: SubmittedFile = {
    name: 'hong.xlsx',
    bytes: fileOf('Khanh Hoa').bytes.slice(0, 4000),
  };
  const empty: SubmittedFile = { name: 'rong.xlsx', bytes: new Uint8Array() };
  const report = await importSubmissions([broken, empty, fileOf('KON TUM')], NOW);
  expect(report.files.map(({ name, unit, problem }) => [name, unit, problem !== null])).toEqual([
    ['hong.xlsx', null, true],
    ['rong.xlsx', null, true],
    ['SNV KON TUM.xlsx', 'KT', false],
  ]);
  const ranked = await rankWorkbook(NOW);
  // Nobody's file holds nobody back: Kon Tum has its total, the others are missing.
  expect(ranked.units.find((unit) => unit.code === 'KT')?.total).toBe('84.5');
  const rows = recordsOf(sheetOf(excel.workbook, 'Kiểm tra'), 'Mã');
  expect(rows.filter((row) => row['Mã'] === 'T01')).toHaveLength(2);
});

test('a corrected file replaces the figures in place and says what it replaces', async () => {
  await importSample();
  const file = fileOf('Quảng Ngãi');
  const { workbook } = await openXlsx(file.bytes);
  const sheet = workbook.sheets[0];
  for (const columns of sheet?.cells.values() ?? []) {
    for (const cell of columns.values()) if (cell.value === 4.75) cell.value = 4.5;
  }
  const { saveXlsx } = await import('../../../src/workbench/file/save');
  const names = excel.workbook.sheets.map((one) => one.name);
  const corrected = { name: 'Quảng Ngãi_final2.xlsx', bytes: (await saveXlsx(workbook)).bytes };
  const report = await importSubmissions([corrected], NOW);
  expect(report.files[0]).toMatchObject({ unit: 'QNG', problem: null });
  expect(excel.workbook.sheets.map((one) => one.name)).toEqual(names);
  const received = recordsOf(sheetOf(excel.workbook, 'Phiếu đã nhận'), 'Đơn vị');
  expect(received.find((row) => row['Đơn vị'] === 'Quảng Ngãi')).toMatchObject({
    Tệp: 'Quảng Ngãi_final2.xlsx',
    'Thay cho': 'Quảng Ngãi_final.xlsx',
  });
});

test('a corrected file tells what it changes, and what must be verified again', async () => {
  const { file, code, before, after } = await corrected(fileOf('Quảng Ngãi'), 'Ngãi_2.xlsx');
  await importSample();
  typeInto(excel, 'Quảng Ngãi', code, 'Điểm thẩm định', Number(before.replace(',', '.')));
  const { findings } = await importSubmissions([file], NOW);
  expect(findings.filter(({ kind }) => /Replaced|verifyAgain/.test(kind))).toMatchObject([
    {
      kind: 'figuresReplaced',
      unit: 'QNG',
      params: { count: 1, changes: `${code}: ${before} → ${after}` },
    },
    { kind: 'verifyAgain', unit: 'QNG', params: { count: 1, codes: [code] } },
  ]);
  expect(logRows(excel, 'Nhập lại phiếu')).toMatchObject([
    { Trước: null, Sau: 'Ngãi_2.xlsx › Sheet1' },
    { 'Đối tượng': `Quảng Ngãi · ${code} · Điểm tự chấm`, Trước: before, Sau: after },
  ]);
  // Nothing can find it again: it stays until the unit sends another file.
  await rankWorkbook(NOW);
  const kept = recordsOf(sheetOf(excel.workbook, 'Kiểm tra'), 'Mã').map((row) => row['Mã']);
  expect(kept).toEqual(expect.arrayContaining(['P43', 'P44']));
});

test('scoring sheets pasted into the workbook are taken once and never changed', async () => {
  for (const part of ['Da Nang', 'KON TUM']) {
    const { workbook } = await openXlsx(fileOf(part).bytes);
    const [pasted] = workbook.sheets;
    if (!pasted) throw new Error('no sheet');
    pasted.name = `Dán ${part}`;
    pasted.id = `pasted-${part}`;
    excel.workbook.sheets.push(pasted);
  }
  const before = ['Dán Da Nang', 'Dán KON TUM'].map((name) =>
    contentOf(sheetOf(excel.workbook, name)),
  );
  const report = await rankWorkbook(NOW);
  const totals = report.units
    .filter((unit) => unit.received)
    .map(({ code, total }) => [code, total]);
  expect(totals).toEqual([
    ['DNA', '97.5'],
    ['KT', '84.5'],
  ]);
  const count = excel.workbook.sheets.length;
  const again = await rankWorkbook(NOW);
  expect(again.changed).toBe(false);
  expect(excel.workbook.sheets).toHaveLength(count);
  expect(
    ['Dán Da Nang', 'Dán KON TUM'].map((name) => contentOf(sheetOf(excel.workbook, name))),
  ).toEqual(before);
});
