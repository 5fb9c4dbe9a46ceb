import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { before } from '../../intake/recognise/row-changes';
import { HEADINGS, SELF, type FormChange } from '../../intake/recognise/sample-book';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { answer, checkRowsOf } from '../../support/clerk';
import { NOW, openSample } from '../../support/sample-book';
import {
  asks,
  FIRE,
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

describe('columns that nothing tells apart', () => {
  const [first, second] = ['Điểm tự chấm vòng 1', 'Điểm tự chấm vòng 2'];
  const twice: FormChange = {
    headings: [[...HEADINGS.map((text, column) => (column === SELF ? first : text)), second]],
    rows: (rows) => {
      for (const row of rows.values()) if (row[SELF] !== null) row[HEADINGS.length] = 0.5;
    },
  };

  it('wait in Ghi nhớ, once, until the clerk says which is which', async () => {
    await send('phu-yen.xlsx', twice);
    const asked = await send('phu-yen.xlsx', twice);
    expect(asked.files[0]?.problem).toContain('Không rõ cột nào là “Điểm tự chấm”');
    expect(remembered(excel).map((row) => [row['Loại'], row['Đã gặp'], row['Hiểu là']])).toEqual([
      ['Cột', first, null],
      ['Cột', second, null],
    ]);
    expect(kinds(await rankWorkbook(NOW))).not.toContain('memoryUnreadable');

    const sheet = sheetOf(excel.workbook, 'Ghi nhớ');
    const { row } = findCell(sheet, second);
    const letter = String.fromCharCode(65 + columnOf(sheet, 'Hiểu là').column);
    excel.userTypes('Ghi nhớ', `${letter}${String(row + 1)}`, 'Điểm tự chấm');
    expect((await send('phu-yen.xlsx', twice)).files[0]).toMatchObject({
      unit: 'PY',
      problem: null,
    });
    expect(selfScore(excel, 'Phú Yên', 'V.3')).toBe(0.5);
  });

  it('are told apart in Kiểm tra by the heading of the right one', async () => {
    await send('phu-yen.xlsx', twice);
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).find(asks('T05'))).toMatchObject({
      'Hiện tại': `Điểm tự chấm: ${first} | ${second}`,
    });
    answer(excel, asks('T05'), second.toLowerCase());
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).filter(asks('T05'))).toEqual([]);
    expect(checkRowsOf(excel).filter(asks('C22'))).toHaveLength(1);
    await send('phu-yen.xlsx', twice);
    expect(selfScore(excel, 'Phú Yên', 'V.3')).toBe(0.5);
    await rankWorkbook(NOW);
    expect(checkRowsOf(excel).filter(asks('C22'))).toEqual([]);
  });

  it('an answer that names neither stays asked', async () => {
    await send('phu-yen.xlsx', twice);
    await rankWorkbook(NOW);
    answer(excel, asks('T05'), 'Điểm tự chấm');
    expect(kinds(await rankWorkbook(NOW))).toContain('answerUnusable');
  });

  it('are not asked about by words that two of them share', async () => {
    const headings = [[...HEADINGS, 'Điểm tự chấm']];
    await send('phu-yen.xlsx', { ...twice, headings });
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Ghi nhớ');
  });
});

describe('a file that was taken', () => {
  const evidenceOf = (criterion: string): unknown => {
    const sheet = sheetOf(excel.workbook, 'Phú Yên');
    const { column } = columnOf(sheet, 'Minh chứng');
    return valueAt(sheet, findCell(sheet, criterion).row, column);
  };

  it('is read again for the evidence of a row that was asked about', async () => {
    const rows: FormChange['rows'] = (all) => {
      before('II', ['', '', FIRE, null, null, 2.25, 'BC số 7'])(all);
      all.delete('III.1.1');
    };
    await send('phu-yen.xlsx', { rows });
    expect((await send('phu-yen.xlsx', { rows })).files[0]?.known).toBe(true);
    await rankWorkbook(NOW);
    answer(excel, asks('C02'), 'III.1.1');
    expect(kinds(await rankWorkbook(NOW))).toContain('importAgain');
    expect([selfScore(excel, 'Phú Yên', 'III.1.1'), evidenceOf('III.1.1')]).toEqual([2.25, null]);
    expect((await send('phu-yen.xlsx', { rows })).files[0]?.known).toBe(false);
    expect([selfScore(excel, 'Phú Yên', 'III.1.1'), evidenceOf('III.1.1')]).toEqual([
      2.25,
      'BC số 7',
    ]);
    expect((await send('phu-yen.xlsx', { rows })).files[0]?.known).toBe(true);
  });

  it('is read again once a wrong answer is deleted', async () => {
    typeMemory(excel, ['Tiêu chí', FIRE, 'III.1.1']);
    await send('phu-yen.xlsx', unknownRow(2.25));
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBe(2.25);
    const sheet = sheetOf(excel.workbook, 'Ghi nhớ');
    for (const cell of ['A2', 'B2', 'C2']) excel.userTypes(sheet.name, cell, '');
    const again = await send('phu-yen.xlsx', unknownRow(2.25));
    expect(again.files[0]?.known).toBe(false);
    expect(kinds(again)).toContain('unknownRow');
    expect(selfScore(excel, 'Phú Yên', 'III.1.1')).toBeNull();
  });
});
