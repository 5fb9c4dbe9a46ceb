import { deflateSync } from 'fflate';
import { inflateEntry } from '../../../src/intake/files/zip/inflate-entry';
import { openArchive, type ArchiveEntry } from '../../../src/intake/files/zip/archive';
import { LIMITS } from '../../../src/intake/files/limits';
import { firstGrid, problemOf } from './craft/outcome';
import { craftRows, packageParts, sheetXml } from './craft/package';
import { rawEntries, rawEntry, rawZip, repeatedDeflate } from './craft/raw-zip';

const ROW = '<row><c><v>7</v></c></row>';
const MB = 2 ** 20;
/** A kilobyte that no deflating makes shorter. */
const NOISE = Uint8Array.from({ length: 1000 }, (_, at) => ((at * 7919) ^ (at * 104729)) % 251);
const COMPRESSION = { reason: 'compression', part: 'a.xml' };

/** `after`: what stands behind the cells, in which nobody looks for any. */
function book(rows: string, after = ''): Uint8Array {
  const xml = sheetXml(rows, after);
  return rawZip(rawEntries(packageParts({ sheets: [{ name: 'A', xml }] })));
}

describe('an archive', () => {
  // Of little more than 32 KB packed, one is unpacked in pieces, the others at once.
  it.each([
    ['200 MB, said to be a kilobyte', repeatedDeflate('', ' '.repeat(MB), 200), 1000],
    ['20 MB, said to be a kilobyte', repeatedDeflate('', ' '.repeat(MB), 20), 1000],
    ['a kilobyte, said to be a byte less', deflateSync(new Uint8Array(1000)), 999],
    ['a kilobyte, said to be nothing', deflateSync(new Uint8Array(1000)), 0],
    ['a kilobyte as it is, said to be half', deflateSync(NOISE, { level: 0 }), 500],
    ['a kilobyte, said to be a byte more', deflateSync(new Uint8Array(1000)), 1001],
    ['a kilobyte, cut off', deflateSync(NOISE).subarray(0, 600), 1000],
    ['nothing at all, said to be a byte', new Uint8Array(0), 1],
  ])('that holds %s gives nothing of it out', (_, packed, size) => {
    const archive = openArchive(rawZip([{ name: 'a.xml', packed, size, crc: 0 }]));
    const entry = archive.entries.get('a.xml') as ArchiveEntry;
    let given = 0;
    const unpack = (): void => {
      for (const piece of inflateEntry(archive, entry)) given += piece.length;
    };
    expect(unpack).toThrow(expect.objectContaining({ params: COMPRESSION }));
    // A piece that is too short may have been given before its end shows it.
    expect(given).toBeLessThan(Math.max(1, size));
  });

  it('that holds nothing, packed or not, is read as nothing', () => {
    for (const packed of [new Uint8Array(0), deflateSync(new Uint8Array(0))]) {
      const archive = openArchive(rawZip([{ name: 'a.xml', packed, size: 0, crc: 0 }]));
      expect([...inflateEntry(archive, archive.entries.get('a.xml') as ArchiveEntry)]).toEqual([]);
    }
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
