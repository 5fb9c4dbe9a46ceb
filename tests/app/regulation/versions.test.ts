import { amendRegulation } from '../../../src/app/regulation/amend-regulation';
import {
  compareVersions,
  readOpenRegulation,
} from '../../../src/app/regulation/compare-regulations';
import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { AmendmentDraft } from '../../../src/domain/regulation/versions/amendment';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { createSheet } from '../../../src/workbench/model/create';
import { ensureCell } from '../../../src/workbench/model/cells';
import { columnOf, contentOf, findCell, sheetOf } from '../../support/cells';
import { DRAFT, logRows, settingOf, typeInto, versionRows } from '../../support/regulation-book';
import { importSample, NOW, openSample } from '../../support/sample-book';

const COPIES = [
  ['Bảng tiêu chí', 'Bảng tiêu chí (bản 1)'],
  ['Thiết lập', 'Thiết lập (bản 1)'],
  ['Xếp loại', 'Xếp loại (bản 1)'],
  ['Cơ cấu khen thưởng', 'Cơ cấu khen thưởng (bản 1)'],
] as const;

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

describe('amending', () => {
  test('keeps locked copies, cell by cell, and opens the next version', async () => {
    const before = new Map(
      excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)] as const),
    );
    const { fingerprint } = await readOpenRegulation();
    const done = await amendRegulation(DRAFT, NOW);
    expect(done).toEqual({ version: 2, copies: COPIES.map(([, copy]) => copy) });

    for (const [name, copy] of COPIES) {
      const sheet = sheetOf(excel.workbook, copy);
      expect(contentOf(sheet)).toEqual(before.get(name));
      expect(sheet.protection).toMatchObject({ protected: true });
      expect(sheet.protection.password).toBeUndefined();
      expect(() => excel.userTypes(copy, 'A6', 'x')).toThrow(/protected/);
    }
    expect(versionRows(excel)).toEqual([
      {
        Bản: '1',
        'Tên văn bản': null,
        'Số, ký hiệu': null,
        'Ngày thông qua': null,
        'Hiệu lực từ': null,
        'Cách áp dụng': 'Cả năm',
        'Mã nhận dạng': fingerprint,
      },
      {
        Bản: '2',
        'Tên văn bản': DRAFT.name,
        'Số, ký hiệu': DRAFT.document,
        'Ngày thông qua': '15/07/2020',
        'Hiệu lực từ': '01/12/2019',
        'Cách áp dụng': 'Cả năm',
        'Mã nhận dạng': fingerprint,
      },
    ]);
    expect(settingOf(excel, 'Bản quy chế hiện hành')).toBe('2');
    expect(settingOf(excel, 'Mã nhận dạng quy chế')).toBe(fingerprint);
    expect(logRows(excel, 'Sửa đổi, bổ sung quy chế')).toHaveLength(1);
    // The sheets that are written on stay what they were.
    for (const name of ['Bảng tiêu chí', 'Xếp loại', 'Đơn vị', 'Tổng hợp']) {
      expect(contentOf(sheetOf(excel.workbook, name))).toEqual(before.get(name));
    }
  });

  test('is one writing request, and does not touch the user’s own sheets', async () => {
    const own = createSheet('Của tôi');
    ensureCell(own, 0, 0).value = 'Nháp';
    ensureCell(own, 1, 0).formula = "='Bảng tiêu chí'!E6";
    excel.workbook.sheets.splice(2, 0, own);
    const before = contentOf(own);
    const order = excel.workbook.sheets.map(({ name }) => name);
    excel.traffic.reset();
    await amendRegulation(DRAFT, NOW);
    const writing = excel.traffic.log.filter(({ kinds }) => (kinds.set ?? 0) > 0);
    expect(writing).toHaveLength(1);
    expect(contentOf(own)).toEqual(before);
    const kept = excel.workbook.sheets
      .map(({ name }) => name)
      .filter((name) => order.includes(name));
    expect(kept).toEqual(order);
  });

  test('then the difference is exactly what was changed', async () => {
    await amendRegulation(DRAFT, NOW);
    expect((await compareVersions(null, null)).changes).toEqual([]);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Điểm tối đa', 4);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,5');
    typeInto(excel, 'Bảng tiêu chí', 'V', 'Điểm tối đa', 11);
    typeInto(excel, 'Thiết lập', 'Thang điểm ★', 'Giá trị', '101');
    typeInto(excel, 'Cơ cấu khen thưởng', '2', 'Số lượng', '4');
    const { before, after, changes, missing } = await compareVersions(1, null);
    expect([before.version, after.version, missing]).toEqual(['1', '2', []]);
    expect(
      changes.map(({ what, key, field, before: old, after: now }) => [what, key, field, old, now]),
    ).toEqual([
      ['criterion', 'V', 'Điểm tối đa', '10', '11'],
      ['criterion', 'V.3', 'Điểm tối đa', '3', '4'],
      [
        'criterion',
        'V.3',
        'Mức điểm',
        expect.stringContaining('0,25'),
        expect.stringContaining('0,5'),
      ],
      ['setting', 'Thang điểm', 'Giá trị', '100', '101'],
      ['award', 'Bằng khen của Bộ trưởng Bộ Nội vụ', 'Số lượng', '3', '4'],
    ]);
    expect(before.fingerprint).not.toBe(after.fingerprint);
  });

  test('ranks afterwards by the new version; saved and opened again, all is as it was', async () => {
    await importSample();
    await rankWorkbook({ ...NOW, acceptProposed: true });
    await amendRegulation(DRAFT, NOW);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Điểm tối đa', 4);
    typeInto(excel, 'Bảng tiêu chí', 'V.3', 'Mức điểm', 'bước 0,25');
    typeInto(excel, 'Bảng tiêu chí', 'V', 'Điểm tối đa', 11);
    typeInto(excel, 'Thiết lập', 'Thang điểm ★', 'Giá trị', '101');
    const report = await rankWorkbook(NOW);
    expect(report.errors).toBe(0);
    expect(report.units.every(({ rank }) => rank !== null)).toBe(true);
    expect(report.year.regulation.find('V.3')?.max.toString()).toBe('4');
    const { fingerprint } = await readOpenRegulation();
    // Nothing was received under version 2 yet: what stands there now is what it says.
    expect(settingOf(excel, 'Mã nhận dạng quy chế')).toBe(fingerprint);
    expect(versionRows(excel).map((row) => row['Mã nhận dạng'])).toEqual([
      (await compareVersions(1, null)).before.fingerprint,
      fingerprint,
    ]);
    expect(jsonReport(report, new Map(), 'vi').regulation).toMatchObject({
      version: '2',
      effectiveFrom: '01/12/2019',
    });
    const { changes } = await compareVersions(1, null);
    const { bytes } = await excel.save();
    excel.uninstall();
    excel = await openEmbeddedExcel({ bytes });
    excel.install();
    expect((await compareVersions(1, null)).changes).toEqual(changes);
    expect(sheetOf(excel.workbook, 'Bảng tiêu chí (bản 1)').protection.protected).toBe(true);
    const again = await rankWorkbook(NOW);
    expect(again.changed).toBe(false);
    expect(again.year.regulation.find('V.3')?.max.toString()).toBe('4');
  });

  test('twice makes two locked versions, each compared with any other', async () => {
    await amendRegulation(DRAFT, NOW);
    typeInto(excel, 'Bảng tiêu chí', 'V.1', 'Nội dung tiêu chí', 'Báo cáo tháng gửi Cụm trưởng');
    const second = { ...DRAFT, document: '45/QĐ-CTĐ', effectiveFrom: '01/10/2020' };
    expect((await amendRegulation(second, NOW)).version).toBe(3);
    typeInto(excel, 'Bảng tiêu chí', 'V.2', 'Nội dung tiêu chí', 'Báo cáo nhanh');
    const keysOf = async (before: number | null, after: number | null) =>
      (await compareVersions(before, after)).changes.map(({ key }) => key);
    expect(await keysOf(1, 2)).toEqual(['V.1']);
    expect(await keysOf(null, null)).toEqual(['V.2']);
    expect(await keysOf(1, null)).toEqual(['V.1', 'V.2']);
    expect(versionRows(excel).map((row) => row['Bản'])).toEqual(['1', '2', '3']);
    await expect(compareVersions(7, null)).rejects.toMatchObject({ kind: 'noEarlierVersion' });
  });

  test.each<readonly [string, Partial<AmendmentDraft>, string]>([
    ['without a name', { name: '' }, 'Tên văn bản'],
    ['after the period', { effectiveFrom: '01/12/2020' }, 'Hiệu lực từ'],
    ['a date that is none', { adoptedOn: '31/6/2020' }, 'Ngày thông qua'],
  ])('is refused %s, and nothing is written', async (_, change, field) => {
    const before = excel.workbook.sheets.map(contentOf);
    await expect(amendRegulation({ ...DRAFT, ...change }, NOW)).rejects.toMatchObject({
      kind: 'amendmentRefused',
      params: { field },
    });
    expect(excel.workbook.sheets.map(contentOf)).toEqual(before);
  });

  test('what the clerk wrote about the first version stays', async () => {
    await amendRegulation(DRAFT, NOW);
    typeInto(excel, 'Các bản quy chế', '1', 'Tên văn bản', 'Quy chế năm 2020');
    typeInto(excel, 'Các bản quy chế', '1', 'Hiệu lực từ', '01/12/2019');
    const { row } = findCell(sheetOf(excel.workbook, 'Các bản quy chế'), '1');
    const { column } = columnOf(sheetOf(excel.workbook, 'Các bản quy chế'), 'Số, ký hiệu');
    ensureCell(sheetOf(excel.workbook, 'Các bản quy chế'), row, column).formula = '="12/QC"';
    await amendRegulation({ ...DRAFT, document: '45/QĐ-CTĐ' }, NOW);
    const kept = sheetOf(excel.workbook, 'Các bản quy chế').cells.get(row)?.get(column);
    expect(kept?.formula).toBe('="12/QC"');
    expect(versionRows(excel)[0]).toMatchObject({
      'Tên văn bản': 'Quy chế năm 2020',
      'Hiệu lực từ': '01/12/2019',
    });
  });
});

describe('after a failure', () => {
  /** The workbook as an amendment without any failure leaves it. */
  async function undisturbed(): Promise<readonly (readonly [string, unknown])[]> {
    const other = await openSample();
    await amendRegulation(DRAFT, NOW);
    const made = other.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)] as const);
    other.uninstall();
    excel.install();
    return made;
  }
  const now = () => excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)] as const);

  test('the answer is lost: doing it again changes nothing more', async () => {
    const wanted = await undisturbed();
    excel.faults.onRequest(3, { kind: 'drop', code: 'GeneralException' });
    await expect(amendRegulation(DRAFT, NOW)).rejects.toMatchObject({ kind: 'unexpected' });
    expect(now()).toEqual(wanted);
    expect(await amendRegulation(DRAFT, NOW)).toEqual({ version: 2, copies: [] });
    expect(now()).toEqual(wanted);
  });

  test('broken off before the number was written: it goes on from there', async () => {
    const wanted = await undisturbed();
    await amendRegulation(DRAFT, NOW);
    // As if the host had died after two copies and the row.
    typeInto(excel, 'Thiết lập', 'Bản quy chế hiện hành', 'Giá trị', '');
    typeInto(excel, 'Thiết lập', 'Mã nhận dạng quy chế', 'Giá trị', '');
    for (const [, copy] of COPIES.slice(2)) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(copy).delete();
        await context.sync();
      });
    }
    const done = await amendRegulation(DRAFT, NOW);
    expect(done).toEqual({ version: 2, copies: COPIES.slice(2).map(([, copy]) => copy) });
    expect(now()).toEqual(wanted);
  });
});

describe('a copy is never the regulation', () => {
  test('neither by hidden name – desktop Excel gives a copied sheet its own – nor by headings', async () => {
    await amendRegulation(DRAFT, NOW);
    const copied = excel.workbook.sheets.filter(({ name }) => name.endsWith('(bản 1)'));
    for (const sheet of copied) expect(sheet.names).toEqual([]);
    for (const [id, copy] of [
      ['TieuChi', 'Bảng tiêu chí (bản 1)'],
      ['ThietLap', 'Thiết lập (bản 1)'],
    ] as const) {
      sheetOf(excel.workbook, copy).names.push({
        name: `_ThiDua.${id}`,
        formula: `='${copy}'!$A$1`,
        visible: false,
        comment: '',
      });
    }
    typeInto(excel, 'Bảng tiêu chí', 'V.1', 'Nội dung tiêu chí', 'Báo cáo tháng');
    expect((await rankWorkbook(NOW)).year.regulation.find('V.1')?.title).toBe('Báo cáo tháng');

    // Another program has lost every name, and the sheet has another title: the copies stay copies.
    // The copy even looks more like ours: it has all its headings.
    const sheet = sheetOf(excel.workbook, 'Bảng tiêu chí');
    const { row, column } = findCell(sheet, 'Ghi chú');
    ensureCell(sheet, row, column).value = 'Ý kiến';
    excel.workbook.names = [];
    for (const sheet of excel.workbook.sheets) sheet.tables = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng tiêu chí').name = 'Thang điểm của Cụm';
      await context.sync();
    });
    expect((await rankWorkbook(NOW)).year.regulation.find('V.1')?.title).toBe('Báo cáo tháng');
    expect((await compareVersions(null, null)).changes).toHaveLength(1);
  });

  test('a sheet that somebody calls so is his own', async () => {
    const own = createSheet('Bảng tiêu chí (bản 1)');
    ensureCell(own, 0, 0).value = 'bản nháp của tôi';
    excel.workbook.sheets.push(own);
    const { copies } = await amendRegulation(DRAFT, NOW);
    expect(copies).toContain('Bảng tiêu chí (bản 1) (2)');
    expect(contentOf(own)).toEqual({ '0,0': '"bản nháp của tôi" General' });
    typeInto(excel, 'Bảng tiêu chí', 'V.1', 'Nội dung tiêu chí', 'Báo cáo tháng');
    expect((await compareVersions(1, null)).changes.map(({ key }) => key)).toEqual(['V.1']);
  });
});
