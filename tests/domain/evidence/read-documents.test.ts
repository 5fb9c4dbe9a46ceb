import fc from 'fast-check';
import { readDocuments } from '../../../src/domain/evidence/read-documents';
import { printCivilDate } from '../../../src/domain/settings/dates';
import { within } from '../../support/cost/within';

function read(text: string): readonly string[] {
  return readDocuments(text).map(({ number, date }) => {
    if (!date) return number;
    const meant = date.meant ? printCivilDate(date.meant) : '–';
    return `${number} ${date.date ? '' : '?'}${meant}`;
  });
}

describe('documents named as evidence', () => {
  it.each<[string, readonly string[]]>([
    ['Quyết định số 65/QĐ-SNV ngày 24/03/2020', ['65/QĐ-SNV 24/03/2020']],
    ['QĐ số: 1234/QĐ-UBND, ngày 5 tháng 3 năm 2025', ['1234/QĐ-UBND 05/03/2025']],
    ['BC 12/BC-VP (05.3.2025)', ['12/BC-VP 05/03/2025']],
    ['Kế hoạch số 15/KH-SNV', ['15/KH-SNV']],
    [
      'KH 5/KH-UBND ngày 01/02/2025; BC 6/BC-UBND ngày 02-03-2025',
      ['5/KH-UBND 01/02/2025', '6/BC-UBND 02/03/2025'],
    ],
    ['Nghị định 98/2023/NĐ-CP ngày 31/12/2023', ['98/2023/NĐ-CP 31/12/2023']],
    ['12/BC-SNV ngày 03/25/2025', ['12/BC-SNV ?25/03/2025']],
    ['12/BC-SNV ngày 5/3/25', ['12/BC-SNV ?05/03/2025']],
    ['12/BC-SNV ngày 31/02/2025', ['12/BC-SNV ?–']],
    ['12/BC-SNV; họp ngày 05/03/2025', ['12/BC-SNV']],
    ['12/BC-SNV ngày 25-03-2025', ['12/BC-SNV 25/03/2025']],
    ['12/BC-SNV ngày 5 / 3 / 2025', ['12/BC-SNV 05/03/2025']],
    // Two different signs between its parts: no date.
    ['12/BC-SNV ngày 05/03-2025', ['12/BC-SNV']],
    ['12/BC-SNV ngày 05/03/20255', ['12/BC-SNV']],
    ['12/BC-SNV ngày 3/25/25', ['12/BC-SNV ?25/03/2025']],
    ['12/BC-SNV ngày 31 tháng 2 năm 2025', ['12/BC-SNV ?–']],
    ['12/BC-SNV NGÀY 5 THÁNG 3 NĂM 2025', ['12/BC-SNV 05/03/2025']],
    // The words of a date go before its figures.
    ['12/BC-SNV (01/02/2025) ngày 5 tháng 3 năm 2025', ['12/BC-SNV 05/03/2025']],
    ['12/BC-SNV, 01/02/2025, 03/02/2025', ['12/BC-SNV 01/02/2025']],
    ['ngày 05/03/2025: 12/BC-SNV', ['12/BC-SNV']],
    ['123456/QĐ-UBND', ['123456/QĐ-UBND']],
    ['1234567/QĐ-UBND', []],
    ['12a/QĐ-UBND', ['12a/QĐ-UBND']],
    ['12/QĐ', ['12/QĐ']],
    ['12/NQ-HĐND-PC', ['12/NQ-HĐND-PC']],
    ['X12/QĐ-UBND', []],
    ['1/12/QĐ-UBND', []],
    ['12/qđ-ubnd', []],
    ['hoàn thành 9/10 nội dung, đạt 3/4', []],
    ['Đã gửi bản giấy ngày 05/03/2025', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are looked for in so many characters, not in a whole report', () => {
    const before = (count: number): string => 'x '.repeat(count);
    expect(read(`${before(990)}1/QĐ-SNV`)).toEqual(['1/QĐ-SNV']);
    expect(read(`${before(1000)}1/QĐ-SNV`)).toEqual([]);
  });

  it('are read in no time from any text', async () => {
    const long = fc.string({ unit: fc.constantFrom(...'1/ĐQ-ngày .5;Aa\u00a0'), maxLength: 5000 });
    await fc.assert(
      fc.asyncProperty(long, async (text) => {
        expect(await within(50, () => readDocuments(text))).toBeDefined();
      }),
      { numRuns: 50 },
    );
  });
});
