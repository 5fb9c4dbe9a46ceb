import { text, type OfficialDocument } from '../../../src/domain/papers/document';
import { inExcel } from '../../../src/excel/run';
import { writePaperSheet } from '../../../src/excel/sheets/paper-sheet';
import { Writer } from '../../../src/excel/write/writer';
import { composePaper } from '../../../src/documents/compose';
import { USUAL_WORDINGS } from '../../../src/documents/wording/usual-wordings';
import type { SheetModel } from '../../../src/workbench/model/types';
import { FACTS } from '../../documents/facts';
import { styleAt, valueAt } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const excel = freshExcel();

describe('a paper on a sheet of its own', () => {
  const letter = composePaper('letter', USUAL_WORDINGS.letter, FACTS);
  async function paper(
    papers: readonly OfficialDocument[],
    existing: string | null = null,
  ): Promise<SheetModel> {
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const about = { id: 'letter', sheetName: 'Tờ trình', papers };
      await writePaperSheet(writer, existing, about, new Set());
      await writer.flush();
    });
    const sheet = excel().workbook.sheets.at(-1);
    if (!sheet) throw new Error('no sheet');
    return sheet;
  }

  it('has the margins and the face of the decree, one page wide', async () => {
    const sheet = await paper([letter]);
    expect(sheet).toMatchObject({ name: 'Tờ trình', showGridlines: false });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Portrait',
      topMargin: 57,
      bottomMargin: 57,
      leftMargin: 85,
      rightMargin: 57,
      zoom: { horizontalFitToPages: 1 },
      firstPageApart: true,
      headersFooters: { centerHeader: '&P' },
      rowBreaks: [],
    });
    expect(sheet.pageLayout.paperSize).toMatch(/a4/i);
    const [area] = sheet.pageLayout.printArea ?? [];
    expect(area).toMatchObject({ top: 0, left: 0, right: 23 });
    expect(sheet.columns.get(0)?.width).toBeCloseTo(453 / 24, 3);
    expect(sheet.columns.get(23)?.width).toBeCloseTo(453 / 24, 3);
    expect(sheet.columns.get(24)?.width).toBeUndefined();
    const names = excel().workbook.names.map(({ name, visible }) => [name, visible]);
    expect(names).toEqual([['_ThiDua.Paper.letter', false]]);
    const font = styleAt(sheet, 0, 0);
    expect(font).toMatchObject({
      font: { name: 'Times New Roman', size: 12 },
      wrapText: true,
      verticalAlignment: 'Center',
      horizontalAlignment: 'Center',
    });
    expect(valueAt(sheet, 0, 10)).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(styleAt(sheet, 0, 10).font.bold).toBe(true);
    expect(sheet.merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 0, right: 9 },
        { top: 0, left: 10, bottom: 0, right: 23 },
      ]),
    );
    // A line below the motto, none elsewhere in that row.
    expect(styleAt(sheet, 2, 13).borders.EdgeTop?.style).toBe('Continuous');
    expect(sheet.cells.get(2)?.get(11)?.style.borders.EdgeTop).toBeUndefined();
    expect(sheet.rows.get(2)?.height).toBe(10);
  });

  it('several begin a page each, uncounted; one that shares a page does not', async () => {
    const shared: OfficialDocument = { ...letter, sharesPage: true };
    const sheet = await paper([letter, letter, shared]);
    const length = (await paper([letter], sheet.id)).pageLayout.printArea?.[0]?.bottom ?? 0;
    const again = await paper([letter, letter, shared], sheet.id);
    expect(again.pageLayout.rowBreaks).toEqual([length + 1]);
    expect(again.pageLayout.headersFooters.centerHeader ?? '').toBe('');
  });

  it('is written anew in its place: nothing of before is left', async () => {
    const first = await paper([letter]);
    const blocks: OfficialDocument['blocks'] = [
      { kind: 'paragraph', style: 'body', line: text('=một câu') },
    ];
    const short = { ...letter, blocks, orientation: 'landscape' as const };
    const again = await paper([short], first.id);
    expect(excel().workbook.sheets.filter(({ name }) => name === 'Tờ trình')).toHaveLength(1);
    const [area] = again.pageLayout.printArea ?? [];
    const beyond = [...again.cells].flatMap(([row, cells]) =>
      [...cells.values()].flatMap(({ value }) =>
        row > (area?.bottom ?? 0) && value !== null ? [value] : [],
      ),
    );
    expect(beyond).toEqual([]);
    expect(again.merges.filter(({ bottom }) => bottom > (area?.bottom ?? 0))).toEqual([]);
    expect(again.pageLayout.orientation).toBe('Landscape');
    expect(again.columns.get(0)?.width).toBeCloseTo(700 / 24, 3);
    const said = [...again.cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => value),
    );
    expect(said.some((value) => typeof value === 'string' && value.trim() === '=một câu')).toBe(
      true,
    );
  });

  it('frames its tables, and marks what is still to be filled in', async () => {
    const list = composePaper('minutes', USUAL_WORDINGS.minutes, FACTS);
    const sheet = await paper([list, letter]);
    const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
    const open = cells.filter(({ value }) => typeof value === 'string' && value.includes('[…]'));
    expect(open.length).toBeGreaterThan(0);
    for (const { style } of open) expect(style.fill).toBe('#FFE699');
    const framed = cells.filter(({ style }) => style.borders.EdgeBottom?.style === 'Continuous');
    expect(framed.length).toBeGreaterThan(0);
    for (const { style } of framed) expect(style.font.size).toBe(11);
  });
});
