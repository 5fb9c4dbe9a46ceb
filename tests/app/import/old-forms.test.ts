import { amendRegulation } from '../../../src/app/regulation/amend-regulation';
import { checkWorkbook } from '../../../src/app/ranking/check-workbook';
import { readOpenRegulation } from '../../../src/app/regulation/compare-regulations';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { ensureCell } from '../../../src/workbench/model/cells';
import { sheetOf } from '../../support/cells';
import { checkRowsOf } from '../../support/clerk';
import {
  DRAFT,
  fillIn,
  markOf,
  receivedRows,
  sendForm,
  settingOf,
  typeInto,
} from '../../support/regulation-book';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

describe('forms', () => {
  test('carry their line, and nothing else that they had not', async () => {
    const { fingerprint } = await readOpenRegulation();
    let line: unknown = null;
    let rows = 0;
    await sendForm(excel, 'KT', (form) => {
      line = markOf(form);
      rows = [...sheetOf(form.workbook, 'Phiếu tự chấm').cells.keys()].filter(
        (row) => row < 4,
      ).length;
    });
    expect(line).toBe(`Mã phiếu: KT · 2020 · bản 1 · ${fingerprint}`);
    expect(rows).toBe(4);
  });

  test('of the version in force: known by the line, no doubt about unit, year or version', async () => {
    const { fingerprint } = await readOpenRegulation();
    const file = await sendForm(excel, 'KT', (form) => {
      fillIn(form);
      const sheet = sheetOf(form.workbook, 'Phiếu tự chấm');
      for (const row of [0, 1, 2]) ensureCell(sheet, row, 0).value = null;
      // Spaced otherwise by the mail program.
      ensureCell(sheet, 3, 0).value = ` MÃ PHIẾU:kt·2020 · Bản 1·${fingerprint.toUpperCase()}`;
    });
    const { files, findings } = await importSubmissions([file], NOW);
    expect(files[0]).toMatchObject({ unit: 'KT', problem: null });
    expect(findings.map(({ kind }) => kind)).toEqual([]);
    const [received] = receivedRows(excel);
    expect(received).toMatchObject({ 'Đơn vị': 'Kon Tum', 'Bản quy chế': `1 · ${fingerprint}` });
    expect(String(received?.['Mã nhận dạng'])).toMatch(/^[0-9a-f]{32}:Phiếu tự chấm$/);
  });

  test('made before the amendment and filled in after it: an error with its cell', async () => {
    const file = await sendForm(excel, 'KT', fillIn);
    const { fingerprint: old } = await readOpenRegulation();
    await amendRegulation(DRAFT, NOW);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Điểm tối đa', 4);
    typeInto(excel, 'Bảng tiêu chí', 'V', 'Điểm tối đa', 11);
    typeInto(excel, 'Thiết lập', 'Thang điểm ★', 'Giá trị', '101');
    const { files, findings } = await importSubmissions([file], NOW);
    expect(files[0]).toMatchObject({ unit: 'KT', problem: null });
    expect(findings.filter(({ kind }) => kind === 'oldForm')).toEqual([
      expect.objectContaining({
        unit: 'KT',
        place: { file: 'tra loi.xlsx', sheet: 'Phiếu tự chấm', cell: 'A4' },
        params: expect.objectContaining({
          version: '1',
          current: '2',
          codes: ['V', 'V.3'],
        }) as unknown,
      }),
    ]);
    const report = await rankWorkbook(NOW);
    expect(report.units.find(({ code }) => code === 'KT')).toMatchObject({ total: null });
    const [row] = checkRowsOf(excel).filter((one) => one['Mã'] === 'T13');
    expect(row).toMatchObject({
      'Mức độ': 'Lỗi',
      'Đơn vị': 'Kon Tum',
      'Vị trí': 'tra loi.xlsx › Phiếu tự chấm!A4',
      'Nội dung':
        'Phiếu được lập theo bản 1 của quy chế; bản đang áp dụng là bản 2. Tiêu chí đã thay đổi: V, V.3.',
    });
    const [received] = receivedRows(excel);
    expect(received?.['Bản quy chế']).toBe(`1 · ${old}`);
  });

  test('an amendment that left every criterion alone makes no form old', async () => {
    const file = await sendForm(excel, 'KT', fillIn);
    await amendRegulation(DRAFT, NOW);
    typeInto(excel, 'Cơ cấu khen thưởng', '2', 'Số lượng', '4');
    const { findings } = await importSubmissions([file], NOW);
    expect(findings.map(({ kind }) => kind)).not.toContain('oldForm');
  });

  test('the regulation edited after the forms went out, without an amendment', async () => {
    const file = await sendForm(excel, 'KT', fillIn);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,5');
    const { findings } = await importSubmissions([file], NOW);
    const [found] = findings.filter(({ kind }) => kind === 'oldForm');
    expect(found?.params).toMatchObject({ version: '1', current: '1', edited: 'yes' });
    expect(found?.params).not.toHaveProperty('codes');
  });

  test('for another year, or another’s form, is said', async () => {
    const other = await sendForm(excel, 'KT', (form) => {
      fillIn(form);
      const sheet = sheetOf(form.workbook, 'Phiếu tự chấm');
      ensureCell(sheet, 3, 0).value = String(markOf(form)).replace('2020', '2019');
      ensureCell(sheet, 0, 0).value = 'SỞ NỘI VỤ TỈNH GIA LAI';
    });
    const { findings } = await importSubmissions([other], NOW);
    expect(findings.map(({ kind }) => kind).sort()).toEqual(['formOfOther', 'otherYear']);
    expect(findings.find(({ kind }) => kind === 'formOfOther')).toMatchObject({
      unit: null,
      params: { other: 'Sở Nội vụ tỉnh Gia Lai' },
    });
  });
});

describe('a regulation edited without a new version', () => {
  test('is a warning once sheets were received, and none after an amendment', async () => {
    await rankWorkbook(NOW);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,5');
    const kinds = async () => (await rankWorkbook(NOW)).findings.map(({ kind }) => kind);
    // Nobody has sent anything yet: the clerk is still typing the regulation.
    expect(await kinds()).not.toContain('regulationEdited');
    await importSample();
    expect(await kinds()).not.toContain('regulationEdited');
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,25');
    const report = await rankWorkbook(NOW);
    const found = report.findings.find(({ kind }) => kind === 'regulationEdited');
    expect(found?.params.registered).toBe(settingOf(excel, 'Mã nhận dạng quy chế'));
    expect(found?.params.found).not.toBe(found?.params.registered);
    await amendRegulation(DRAFT, NOW);
    expect(await kinds()).not.toContain('regulationEdited');
  });

  test('a book that records no code shows the one it has', async () => {
    const { fingerprint } = await readOpenRegulation();
    typeInto(excel, 'Thiết lập', 'Mã nhận dạng quy chế', 'Giá trị', '');
    expect(jsonReport(await checkWorkbook(), new Map(), 'vi').regulation.id).toBe(fingerprint);
    typeInto(excel, 'Thiết lập', 'Mã nhận dạng quy chế', 'Giá trị', 'QC 2020');
    await rankWorkbook(NOW);
    expect(settingOf(excel, 'Mã nhận dạng quy chế')).toBe('QC 2020');
    expect(jsonReport(await checkWorkbook(), new Map(), 'vi').regulation.id).toBe('QC 2020');
  });
});
