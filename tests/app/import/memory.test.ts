import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { before, change } from '../../intake/recognise/row-changes';
import { HEADINGS, SELF, TITLE, type FormChange } from '../../intake/recognise/sample-book';
import { contentOf, recordsOf, sheetOf } from '../../support/cells';
import { answer, checkRowsOf } from '../../support/clerk';
import { NOW, openSample } from '../../support/sample-book';
import {
  asks,
  FIRE,
  GIA_LAI,
  kinds,
  remembered,
  selfScore,
  send,
  typeMemory,
  unknownRow,
} from '../../support/sent-form';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

describe('a row that was asked about', () => {
  it('goes where the clerk says, is remembered, and the next file is not asked about', async () => {
    await send('phu-yen.xlsx', unknownRow(2.25));
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).find(asks('C02'))).toMatchObject({
      'Đơn vị': 'Phú Yên',
      'Hiện tại': `${FIRE} = 2,25`,
    });
    answer(excel, asks('C02'), 'iii.1.1');
    const report = await rankWorkbook(NOW);

    expect(kinds(report)).not.toContain('unknownRow');
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe(2.25);
    expect(remembered(excel)).toEqual([
      { Loại: 'Tiêu chí', 'Đã gặp': FIRE, 'Hiểu là': 'III.1.1', Ngày: '21/11/2026' },
    ]);
    const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
    expect(log.filter((row) => row['Việc'] === 'Ghi nhớ')).toEqual([
      expect.objectContaining({
        'Đối tượng': `Tiêu chí · ${FIRE}`,
        Sau: 'III.1.1',
        'Lý do': expect.stringContaining('phu-yen.xlsx › Phiếu!') as string,
      }),
    ]);
    expect(log.filter((row) => row['Việc'] === 'Chấp nhận đề xuất')).toEqual([
      expect.objectContaining({ Trước: null, Sau: '2,25' }),
    ]);

    const next = await send('gia-lai.xlsx', { ...unknownRow(1.75), above: GIA_LAI });
    expect(selfScore(excel, 'Gia Lai', 'III.1.1')).toBe(1.75);
    expect(kinds(next)).toContain('readFromMemory');
    expect(kinds(next)).not.toContain('unknownRow');
    expect(checkRowsOf(excel).find(asks('C20'))).toMatchObject({ 'Đơn vị': 'Gia Lai' });
  });

  it('once answered stays answered: ranking again writes the same', async () => {
    await send('phu-yen.xlsx', unknownRow(2.25));
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), 'III.1.1');
    await rankWorkbook(NOW);
    const sheets = (): unknown => excel.workbook.sheets.map((sheet) => contentOf(sheet));
    const once = sheets();
    await rankWorkbook(NOW);
    expect(sheets()).toEqual(once);
  });

  it('of text goes in as text, which is asked about as always', async () => {
    await send('phu-yen.xlsx', unknownRow('2,5'));
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), 'III.1.1');
    const report = await rankWorkbook(NOW);
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe('2,5');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ kind: 'numberAsText', criterion: 'III.1.1', proposed: '2.5' }),
    );
  });

  it('may belong to no criterion', async () => {
    await send('phu-yen.xlsx', { rows: before('II', ['', '', FIRE, null, null, 2.5, null]) });
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), 'không thuộc tiêu chí nào');
    const report = await rankWorkbook(NOW);
    expect(kinds(report)).not.toContain('unknownRow');
    expect(remembered(excel)).toMatchObject([{ 'Hiểu là': 'Không thuộc tiêu chí nào' }]);
  });

  it('has its criterion to itself: of two answered alike in one go the second stays asked', async () => {
    const rows: FormChange['rows'] = (all) => {
      before('II', ['', '', FIRE, null, null, 2.25, null])(all);
      before('IV', ['', '', 'Chăm sóc vườn hoa, cây cảnh', null, null, 1.5, null])(all);
      all.delete('III.1.1');
    };
    await send('phu-yen.xlsx', { rows });
    await rankWorkbook(NOW);
    answer(excel, (row) => asks('C02')(row) && String(row['Hiện tại']).includes('2,25'), 'III.1.1');
    answer(excel, (row) => asks('C02')(row) && String(row['Hiện tại']).includes('1,5'), 'III.1.1');
    const report = await rankWorkbook(NOW);
    expect(kinds(report).filter((kind) => kind === 'unknownRow')).toHaveLength(1);
    expect(kinds(report)).toContain('answerUnusable');
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe(2.25);
    expect(remembered(excel)).toHaveLength(1);
  });

  it('that was read by its code moves to the criterion it is said to be', async () => {
    const rows: FormChange['rows'] = (all) => {
      change('III.1.1', (row) => {
        row[TITLE] = FIRE;
        row[SELF] = 2.25;
      })(all);
      all.delete('V.3');
    };
    await send('phu-yen.xlsx', { rows });
    await rankWorkbook(NOW);
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe(2.25);
    answer(excel, asks('C07'), 'V.3');
    await rankWorkbook(NOW);
    expect([selfScore(excel, 'Phú Yên', 'III.1.1'), selfScore(excel, 'Phú Yên', 'V.3')]).toEqual([
      null,
      2.25,
    ]);
    expect(remembered(excel)).toMatchObject([{ 'Đã gặp': `III.1.1 ${FIRE}`, 'Hiểu là': 'V.3' }]);
  });

  it.each([
    ['no code', 'Mục ba', 'Không hiểu'],
    ['nothing', '', 'Không hiểu'],
    ['a criterion that has a score', 'II.1', 'đã có điểm'],
  ])('answered with %s stays asked, and why is said', async (_, said, why) => {
    await send('phu-yen.xlsx', unknownRow(2.25));
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), said);
    for (let turn = 0; turn < 2; turn += 1) {
      const report = await rankWorkbook(NOW);
      expect(kinds(report).filter((kind) => kind === 'answerUnusable')).toHaveLength(1);
      expect(checkRowsOf(excel).find(asks('C02'))).toMatchObject({
        'Đề xuất sửa thành': said === '' ? null : said,
        'Xử lý': 'Ghi nhớ',
      });
      expect(checkRowsOf(excel).find(asks('C21'))?.['Nội dung']).toContain(why);
    }
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Ghi nhớ');
    // Nothing of it is left once the clerk thinks better of it.
    answer(excel, asks('C02'), 'III.1.1');
    expect(kinds(await rankWorkbook(NOW))).not.toContain('answerUnusable');
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe(2.25);
  });
});

describe('a unit that was asked about', () => {
  const above: FormChange['above'] = [['TRUNG TÂM LƯU TRỮ'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']];

  it('is known when its file is imported again, with a word about it', async () => {
    expect((await send('TT luu tru.xlsx', { above })).files[0]?.unit).toBeNull();
    await rankWorkbook(NOW);
    answer(excel, asks('T02'), 'Kon Tum');
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).filter(asks('T02'))).toEqual([]);
    expect(checkRowsOf(excel).find(asks('C22'))?.['Nội dung']).toContain('TT luu tru.xlsx');
    expect(remembered(excel)).toMatchObject([
      { Loại: 'Đơn vị', 'Đã gặp': 'TT luu tru.xlsx', 'Hiểu là': 'Sở Nội vụ tỉnh Kon Tum' },
    ]);
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).filter(asks('C22'))).toHaveLength(1);

    const again = await send('TT luu tru.xlsx', { above });
    expect(again.files[0]?.unit).toBe('KT');
    expect(kinds(again)).toEqual(expect.arrayContaining(['unitGuessed', 'readFromMemory']));
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).filter(asks('C22'))).toEqual([]);
  });

  it('nobody’s name is no answer', async () => {
    await send('TT luu tru.xlsx', { above });
    await rankWorkbook(NOW);
    answer(excel, asks('T02'), 'Sở Y tế');
    expect(kinds(await rankWorkbook(NOW))).toContain('answerUnusable');
  });
});

describe('the sheet as the clerk types it', () => {
  const heading = 'Đvị cho';
  const headings = [HEADINGS.map((text, column) => (column === SELF ? heading : text))];

  it('is read; a deleted row is forgotten; a wrong one shows', async () => {
    typeMemory(excel, ['Cột', heading, 'Điểm tự chấm'], ['Cột', 'Số', 'Điểm phạt']);
    const read = await send('phu-yen.xlsx', { headings });
    expect(read.files[0]).toMatchObject({ unit: 'PY', problem: null });
    expect(kinds(read)).toContain('readFromMemory');
    const report = await rankWorkbook(NOW);
    expect(report.findings.filter(({ kind }) => kind === 'memoryUnreadable')).toMatchObject([
      { place: { sheet: 'Ghi nhớ', cell: 'C3' } },
    ]);
    excel.workbook.sheets.splice(
      excel.workbook.sheets.findIndex(({ name }) => name === 'Ghi nhớ'),
      1,
    );
    const forgotten = await send('gia-lai.xlsx', { headings, above: GIA_LAI });
    expect(forgotten.files[0]?.problem).not.toBeNull();
    expect(kinds(await rankWorkbook(NOW))).not.toContain('memoryUnreadable');
  });

  it('keeps what stands there when an answer is added, and a new answer replaces the old', async () => {
    typeMemory(excel, ['cột', heading, 'tự chấm'], ['Tiêu chí', FIRE.toUpperCase(), '']);
    await send('phu-yen.xlsx', unknownRow(2.25));
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), 'III.1.1');
    await rankWorkbook(NOW);
    expect(remembered(excel).map((row) => Object.values(row))).toEqual([
      ['cột', heading, 'tự chấm', ''],
      ['Tiêu chí', FIRE.toUpperCase(), 'III.1.1', '21/11/2026'],
    ]);
  });
});
