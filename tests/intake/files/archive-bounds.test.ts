import { inflateEntry } from '../../../src/intake/files/zip/inflate-entry';
import { openArchive, type ArchiveEntry } from '../../../src/intake/files/zip/archive';
import { LIMITS } from '../../../src/intake/files/limits';
import { firstGrid, problemOf } from './craft/outcome';
import { craftRows, packageParts, sheetXml } from './craft/package';
import { rawEntries, rawEntry, rawZip, repeatedDeflate } from './craft/raw-zip';

const ROW = '<row><c><v>7</v></c></row>';
const MB = 2 ** 20;

/** `after`: what stands behind the cells, in which nobody looks for any. */
function book(rows: string, after = ''): Uint8Array {
  const xml = sheetXml(rows, after);
  return rawZip(rawEntries(packageParts({ sheets: [{ name: 'A', xml }] })));
}

describe('an archive', () => {
  it('that unpacks to more than it says gives nothing of it out', () => {
    const packed = repeatedDeflate('', ' '.repeat(MB), 200);
    const archive = openArchive(rawZip([{ name: 'a.xml', packed, size: 1000, crc: 0 }]));
    const entry = archive.entries.get('a.xml') as ArchiveEntry;
    let given = 0;
    expect(() => {
      for (const piece of inflateEntry(archive, entry)) given += piece.length;
    }).toThrow();
    expect(given).toBe(0);
  });

  it('in an archive is no sheet: nobody opens it', async () => {
    const inner = rawZip([rawEntry('xl/worksheets/sheet1.xml', sheetXml(ROW))]);
    const parts = rawEntries(packageParts({ sheets: [{ name: 'A', xml: sheetXml(ROW) }] }));
    const grid = await firstGrid(rawZip([...parts, rawEntry('xl/embeddings/a.xlsx', inner)]));
    expect(grid.cells.size).toBe(1);
    const swapped = parts.filter(({ name }) => name !== 'xl/worksheets/sheet1.xml');
    const nested = rawZip([...swapped, rawEntry('xl/worksheets/sheet1.xml', inner)]);
    expect((await problemOf(nested)).problem).toBe('corrupt');
  });
});

describe('XML', () => {
  it.each([LIMITS.xmlDepth, 200_000])('%i elements deep is refused', async (depth) => {
    const deep = `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(await problemOf(book(ROW, deep))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'xml' },
    });
  });

  it('a few dozen deep is what makers write', async () => {
    const deep = `${'<a>'.repeat(50)}${'</a>'.repeat(50)}`;
    expect((await firstGrid(book(ROW, deep))).cells.size).toBe(1);
  });

  it('a tag without an end is not waited for', async () => {
    const packed = repeatedDeflate('<worksheet><sheetData><row a="', 'x'.repeat(MB), 6);
    const sheet = { name: 'xl/worksheets/sheet1.xml', packed, size: 7 * MB, crc: 0 };
    const parts = rawEntries(packageParts({ sheets: [{ name: 'A', xml: '' }] }));
    const bytes = rawZip([...parts.filter(({ name }) => name !== sheet.name), sheet]);
    expect((await problemOf(bytes)).params).toMatchObject({ limit: 'token' });
  });

  it('a hundred attributes are read', async () => {
    const many = Array.from({ length: 100 }, (_, n) => `a${String(n)}="1"`).join(' ');
    expect((await firstGrid(craftRows(`<row ${many}><c><v>7</v></c></row>`))).cells.size).toBe(1);
  });

  it('a vocabulary without an end is refused', async () => {
    const words = Array.from({ length: LIMITS.xmlNames + 10 }, (_, n) => `<a${String(n)}/>`);
    expect(await problemOf(book(ROW, words.join('')))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'structure' },
    });
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a SYSTEM "http://x/y">'])(
    '%s is refused before anything is read of it',
    async (doctype) => {
      const parts = packageParts({ sheets: [{ name: 'A', xml: sheetXml(ROW) }] });
      const sheet = 'xl/worksheets/sheet1.xml';
      parts[sheet] = `${doctype}${(parts[sheet] ?? '').replace(/^<\?.*\?>\s*/, '')}`;
      expect(await problemOf(rawZip(rawEntries(parts)))).toMatchObject({
        problem: 'corrupt',
        params: { reason: 'doctype' },
      });
    },
  );

  it('an entity that nobody has defined is refused', async () => {
    const cell = (text: string): string =>
      `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const grid = await firstGrid(book(cell('&#x41;&amp;')));
    expect(grid.cells.get(0)?.get(0)?.value).toBe('A&');
    expect((await problemOf(book(cell('&lol;')))).params).toMatchObject({ reason: 'xml' });
  });
});
