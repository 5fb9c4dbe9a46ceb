import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import { within } from '../../support/cost/within';
import { cell, cellCount, firstGrid, memoryOf, problemOf } from './craft/outcome';
import { craftRows, packageParts, sheetXml, stylesXml } from './craft/package';
import { joined, rawEntries, rawEntry, rawZip } from './craft/raw-zip';

/** Yardsticks. Generous: what matters is the order. */
const MOST = 1500;
const styles = stylesXml('<xf numFmtId="0"/><xf numFmtId="2"/>');
const bloated = (rows: readonly string[]): Uint8Array =>
  rawZip(
    rawEntries(packageParts({ sheets: [{ name: 'A', xml: sheetXml(rows.join('')) }], styles })),
  );
const VALUES = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

describe('formatting far beyond the values', () => {
  itAtFullSpeed('every row of the sheet, a million of them', async () => {
    const rows = [VALUES];
    for (let row = 2; row <= 1_048_576; row += 1)
      rows.push(`<row r="${row}" s="1" customFormat="1"/>`);
    const bytes = bloated(rows);
    const { result, mb } = await within(MOST, () => memoryOf(() => firstGrid(bytes)));
    expect([result.rowCount, result.columnCount, cellCount(result)]).toEqual([1, 2, 2]);
    expect(mb).toBeLessThan(250);
  });

  itAtFullSpeed('200,000 rows of eight formatted blanks', async () => {
    const rows = [VALUES];
    for (let row = 2; row <= 200_000; row += 1) {
      rows.push(
        `<row r="${row}">`,
        ...[...'ABCDEFGH'].map((column) => `<c r="${column}${row}" s="1"/>`),
        '</row>',
      );
    }
    const bytes = bloated(rows);
    const { result, mb } = await within(MOST, () => memoryOf(() => firstGrid(bytes)));
    expect([result.rowCount, cellCount(result)]).toEqual([1, 2]);
    expect(mb).toBeLessThan(250);
  });

  it('one formatted cell in the last corner: not seen; with a value: seen, and cheap', async () => {
    const corner = (inner: string): string =>
      `${VALUES}<row r="1048576"><c r="XFD1048576" s="1">${inner}</c></row>`;
    const blank = await firstGrid(craftRows(corner(''), { styles }));
    expect([blank.rowCount, blank.columnCount]).toEqual([1, 2]);
    const result = await within(50, () => firstGrid(craftRows(corner('<v>9</v>'), { styles })));
    expect([result.rowCount, result.columnCount, cellCount(result)]).toEqual([
      1_048_576, 16_384, 3,
    ]);
    expect(cell(result, 'XFD1048576')).toEqual({ kind: 'number', value: 9, numberFormat: '0.00' });
  });
});

itAtFullSpeed('an ordinary sheet of 90 × 8 is read in a moment', async () => {
  const rows: string[] = [];
  for (let row = 1; row <= 90; row += 1) {
    const cells = [...'ABCDEFGH'].map(
      (column, n) => `<c r="${column}${row}" s="1"><v>${row * n}</v></c>`,
    );
    rows.push(`<row r="${row}">${cells.join('')}</row>`);
  }
  const bytes = craftRows(rows.join(''), { styles });
  await within(200, async () => {
    for (let n = 0; n < 20; n += 1) await firstGrid(bytes);
  });
});

describe('texts longer than one piece of the archive', () => {
  // Hardly packable, so that characters fall on the edges between pieces.
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặềểễếệ🏆'];
  let state = 7;
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >> 8;
  const texts = Array.from({ length: 6000 }, () =>
    Array.from({ length: 30 }, () => letters[next() % letters.length]).join(''),
  );
  const xml = sheetXml(
    texts.map((text) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).join(''),
  );
  const wide = joined([
    new Uint8Array([0xff, 0xfe]),
    new Uint8Array(Uint16Array.from(units(xml)).buffer),
  ]);

  it.each([
    ['UTF-8', new TextEncoder().encode(xml)],
    ['UTF-16', wide],
  ])('%s', async (_, content) => {
    const parts = rawEntries(packageParts({ sheets: [{ name: 'A', xml: '' }] }));
    const sheet = rawEntry('xl/worksheets/sheet1.xml', content);
    expect(sheet.packed.length).toBeGreaterThan(100_000);
    const grid = await firstGrid(
      rawZip([...parts.filter(({ name }) => name !== sheet.name), sheet]),
    );
    expect([...grid.cells.values()].map((row) => row.get(0)?.value)).toEqual(texts);
  });
});

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, n) => text.charCodeAt(n));
}

describe('many times the same', () => {
  const tall = `${VALUES}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`;
  const crafted = (before: string, after = ''): Uint8Array =>
    rawZip(
      rawEntries(packageParts({ sheets: [{ name: 'A', xml: sheetXml(tall, after, before) }] })),
    );

  itAtFullSpeed('a hundred thousand ranges of all the columns, hidden', async () => {
    const bytes = crafted(
      `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>`,
    );
    const result = await within(MOST, () => firstGrid(bytes));
    expect(result.hiddenColumns.size).toBe(16_384);
  });

  it('merged cells that lie over each other down to the last row', async () => {
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(1000);
    const bytes = crafted('', `<mergeCells>${merges}</mergeCells>`);
    expect((await problemOf(bytes)).params).toMatchObject({ limit: 'merges' });
  });

  it('a list of relationships without an end', async () => {
    const parts = packageParts({ sheets: [{ name: 'A', xml: sheetXml(VALUES) }] });
    const list = 'xl/_rels/workbook.xml.rels';
    parts[list] = (parts[list] ?? '').replace(
      '</Relationships>',
      '<Relationship Id="x" Type="t" Target="y"/>'.repeat(20_000).concat('</Relationships>'),
    );
    expect((await problemOf(rawZip(rawEntries(parts)))).params).toMatchObject({ limit: 'entries' });
  });
});
