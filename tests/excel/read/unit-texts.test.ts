import type { UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import { readUnitTexts } from '../../../src/excel/read/unit-texts';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

const idOf = (name: string): string =>
  excel().workbook.sheets.find((sheet) => sheet.name === name)?.id ?? '';

async function make(name: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.add(name);
    for (const [at, value] of Object.entries(cells)) sheet.getRange(at).values = [[value]];
    await session.request();
  });
}

const layout = (
  columns: Readonly<Partial<Record<UnitColumnKey, number>>>,
  rows: Readonly<Record<string, number>>,
) => ({
  columns: new Map(Object.entries(columns) as [UnitColumnKey, number][]),
  rows: new Map(Object.entries(rows)),
});

describe('texts of a unit’s sheet', () => {
  it('of hundreds of sheets come in several messages', async () => {
    const rows = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`I.${String(at)}`, at]),
    );
    const names = ['A', 'B', 'C', 'D', 'E'];
    for (const name of names) await make(name, { A4: `tệp ${name}`, C7: `cv ${name}` });
    excel().traffic.reset();
    const texts = await inExcel((session) =>
      readUnitTexts(
        session,
        names.map((name) => ({ sheetId: idOf(name), layout: layout({ evidence: 2 }, rows) })),
      ),
    );
    expect(excel().traffic.log.filter(({ cleanup }) => !cleanup)).toHaveLength(3);
    expect(texts.map(({ source }) => source)).toEqual(names.map((name) => `tệp ${name}`));
    expect(texts.map((one) => one.texts.get('evidence')?.get('I.6'))).toEqual(
      names.map((name) => `cv ${name}`),
    );
  });

  it('are read beside their criterion, wherever rows and columns stand, for all sheets at once', async () => {
    await make('A', { A4: 'từ tệp', C7: 'cv 1', C9: 'cv 2', E7: 'ghi chú', C8: 'của ai đó' });
    await make('B', { D10: 5 });
    excel().traffic.reset();
    const texts = await inExcel((session) =>
      readUnitTexts(session, [
        { sheetId: idOf('A'), layout: layout({ evidence: 2, unitNote: 4 }, { II: 8, I: 6 }) },
        { sheetId: idOf('B'), layout: layout({ evidence: 3 }, { I: 9 }) },
      ]),
    );
    expect(excel().traffic.log.filter(({ cleanup }) => !cleanup)).toHaveLength(1);
    expect(texts).toEqual([
      {
        source: 'từ tệp',
        texts: new Map([
          [
            'evidence',
            new Map([
              ['II', 'cv 2'],
              ['I', 'cv 1'],
            ]),
          ],
          [
            'unitNote',
            new Map([
              ['II', ''],
              ['I', 'ghi chú'],
            ]),
          ],
        ]),
      },
      { source: '', texts: new Map([['evidence', new Map([['I', 5]])]]) },
    ]);
  });

  it('of no sheet there are none', async () => {
    expect(await inExcel((session) => readUnitTexts(session, []))).toEqual([]);
  });
});
