import { breakBefore, emphasizeSubjects } from '../../../src/excel/sheets/explanation';
import { freshExcel, writtenIn } from '../fresh-excel';

const excel = freshExcel();

const written = (work: Parameters<typeof writtenIn>[1]): ReturnType<typeof writtenIn> =>
  writtenIn(excel(), work);

describe('Giải thích kết quả', () => {
  it('what a unit is asked about stands out', async () => {
    const sheet = await written((_, own) => {
      emphasizeSubjects(own);
      return Promise.resolve();
    });
    expect(sheet.conditionalFormats).toMatchObject([
      {
        areas: [{ top: 5, left: 0, bottom: 20_004, right: 6 }],
        rule: { formula: '=AND($C6<>"",LEFT($C6,1)<>" ")' },
        format: { fillColor: '#DDEBF7', bold: true },
      },
    ]);
  });

  it('each unit begins a page, as many as Excel keeps; breaks of before are gone', async () => {
    const many = Array.from({ length: 1030 }, (_, at) => 10 + at * 3);
    for (const rows of [[3, 4], many]) {
      const sheet = await written((_, own) => {
        breakBefore(own, rows);
        return Promise.resolve();
      });
      expect(sheet.pageLayout.rowBreaks).toEqual(rows.slice(0, 1026));
    }
  });
});
