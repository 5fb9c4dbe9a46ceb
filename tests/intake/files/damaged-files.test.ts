import { FileProblem } from '../../../src/intake/files/file-problem';
import { LIMITS } from '../../../src/intake/files/limits';
import { type ArchiveEntry, openArchive } from '../../../src/intake/files/zip/archive';
import { inflateEntry } from '../../../src/intake/files/zip/inflate-entry';
import { within } from '../../support/cost/within';
import { cell, firstGrid, memoryOf, problemOf } from './craft/outcome';
import { craftRows, packageParts, sheetXml, stylesXml } from './craft/package';
import {
  joined,
  type RawEntry,
  rawEntries,
  rawEntry,
  rawZip,
  repeatedDeflate,
} from './craft/raw-zip';

const SHEET = 'xl/worksheets/sheet1.xml';
const SPEC = { sheets: [{ name: 'A', xml: sheetXml('<row><c><v>7</v></c></row>') }] };
const MB = 2 ** 20;

function withSheet(sheet: Omit<RawEntry, 'name'>): Uint8Array {
  const others = rawEntries(packageParts(SPEC)).filter(({ name }) => name !== SHEET);
  return rawZip([...others, { name: SHEET, ...sheet }]);
}

describe('bombs', () => {
  const blanks = repeatedDeflate(sheetXml('').slice(0, -30), ' '.repeat(MB), 1024);
  const row = '<row><c><v>1</v></c><c><v>2</v></c></row>';
  const cells = repeatedDeflate('<worksheet>', row.repeat(Math.ceil(MB / row.length)), 300);

  it.each([
    ['1 GB of blanks', blanks, 1024 * MB],
    ['300 MB of cells', cells, 300 * MB],
  ])('%s: refused by its declared size, without inflating', async (_, packed, size) => {
    const bytes = withSheet({ packed, size, crc: 0 });
    const { result, mb } = await within(20, () => memoryOf(() => problemOf(bytes)));
    expect(result).toMatchObject({
      problem: 'tooLarge',
      params: { part: SHEET, limit: 'partBytes' },
    });
    expect(mb).toBeLessThan(60);
  });

  it('200 MB of blanks: refused by its ratio', async () => {
    const packed = repeatedDeflate('', ' '.repeat(MB), 200);
    const problem = await problemOf(withSheet({ packed, size: 200 * MB, crc: 0 }));
    expect(problem).toMatchObject({ problem: 'tooLarge', params: { limit: 'ratio' } });
  });

  it.each([
    ['a kilobyte', 1024],
    ['eight megabytes', 8 * MB],
  ])('1 GB that claims to be %s: stopped as soon as it is more', async (_, size) => {
    const bytes = withSheet({ packed: blanks, size, crc: 0 });
    const { result, mb } = await within(200, () => memoryOf(() => problemOf(bytes)));
    expect(result).toMatchObject({ problem: 'corrupt', params: { reason: 'compression' } });
    expect(mb).toBeLessThan(250);
  });

  it('1 GB in a picture that nobody reads: ignored', async () => {
    const media = { name: 'xl/media/image1.bin', packed: blanks, size: 1024 * MB, crc: 0 };
    const bytes = rawZip([...rawEntries(packageParts(SPEC)), media]);
    const { result, mb } = await within(50, () => memoryOf(() => firstGrid(bytes)));
    expect(cell(result, 'A1')?.value).toBe(7);
    expect(mb).toBeLessThan(60);
  });

  it('the budget counts every reading of a part, however often sheets point to it', () => {
    const archive = openArchive(rawZip([rawEntry('a.xml', '<a/>')]));
    const entry = archive.entries.get('a.xml') as ArchiveEntry;
    expect([...inflateEntry(archive, entry)]).toHaveLength(1);
    expect(archive.spent).toBe(4);
    archive.spent = LIMITS.totalBytes - 4;
    expect([...inflateEntry(archive, entry)]).toHaveLength(1);
    expect(() => [...inflateEntry(archive, entry)]).toThrow(FileProblem);
  });

  it('a tag without end', async () => {
    const problem = await problemOf(
      craftRows('', { sheets: [{ name: 'A', xml: `<a b="${' '.repeat(5 * MB)}` }] }),
    );
    expect(problem).toMatchObject({ problem: 'tooLarge', params: { limit: 'token', part: SHEET } });
  });

  it('ten thousand entries and more', async () => {
    const entry = rawEntry('a', '');
    const many = Array.from({ length: 10_001 }, (_, n) => ({ ...entry, name: `a${n}` }));
    expect(await problemOf(rawZip(many))).toMatchObject({ params: { limit: 'entries' } });
  });

  it('a long shared formula over very many cells: its text is counted', async () => {
    const formula = `A1+"${'x'.repeat(8000)}"`;
    const rows = [
      '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B6000">',
      formula,
      '</f></c></row>',
    ];
    for (let n = 2; n <= 6000; n += 1) {
      rows.push(`<row r="${n}"><c r="B${n}"><f t="shared" si="0"/></c></row>`);
    }
    const problem = await within(200, () => problemOf(craftRows(rows.join(''))));
    expect(problem).toMatchObject({ problem: 'tooLarge', params: { limit: 'formulaText' } });
  });
});

describe('damage', () => {
  const whole = craftRows('<row><c><v>7</v></c></row>'.repeat(200));

  it('cut anywhere: an error that says so', async () => {
    for (const part of [0.1, 0.5, 0.9]) {
      const problem = await problemOf(whole.slice(0, Math.floor(whole.length * part)));
      expect(problem.problem).toBe('truncated');
    }
  });

  it('one flipped byte in the data of any part that is read: an error', async () => {
    const parts = packageParts(SPEC);
    for (const name of Object.keys(parts).filter((part) => part !== '[Content_Types].xml')) {
      const entries = rawEntries(parts).map((entry) => {
        if (entry.name !== name) return entry;
        const packed = entry.packed.slice();
        const middle = packed.length >> 1;
        packed[middle] = (packed[middle] as number) ^ 0x10;
        return { ...entry, packed };
      });
      expect(await problemOf(rawZip(entries))).toMatchObject({
        problem: 'corrupt',
        params: { part: name },
      });
    }
  });

  it.each<[string, Partial<RawEntry>, object]>([
    ['check sum', { crc: 1 }, { problem: 'corrupt', params: { reason: 'checksum' } }],
    ['length', { size: 99 }, { problem: 'corrupt', params: { reason: 'compression' } }],
    ['method', { method: 9 }, { problem: 'corrupt', params: { reason: 'compressionMethod' } }],
    ['password', { flags: 1 }, { problem: 'encrypted' }],
  ])('an entry with another %s', async (_, change, expected) => {
    const good = rawEntry(SHEET, sheetXml(''));
    expect(await problemOf(withSheet({ ...good, ...change }))).toMatchObject(expected);
  });

  it('two parts of one name: readers would differ on which one counts', async () => {
    const entries = rawEntries(packageParts(SPEC));
    const again = rawEntry(SHEET.toUpperCase(), sheetXml('<row><c><v>8</v></c></row>'));
    expect(await problemOf(rawZip([...entries, again]))).toMatchObject({
      params: { reason: 'repeatedPart' },
    });
  });

  it('a directory that lies about its place', async () => {
    const shifted = joined([whole.slice(0, 40), new Uint8Array(1), whole.slice(40)]);
    expect(await problemOf(shifted)).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'archive' },
    });
  });

  it('junk behind the end, as mail gateways leave it: read', async () => {
    const grid = await firstGrid(joined([whole, new Uint8Array(100)]));
    expect(grid.rowCount).toBe(200);
  });

  it.each([
    ['not closed', '<row><c><v>1</v></c>', 'xml'],
    ['closed crosswise', '<row><c><v>1</c></v></row>', 'xml'],
    ['an unknown entity', '<row><c t="str"><v>&xxe;</v></c></row>', 'xml'],
    ['a bare ampersand', '<row><c t="str"><v>a & b</v></c></row>', 'xml'],
    ['an attribute without quotes', '<row r=1><c><v>1</v></c></row>', 'xml'],
    ['a cell outside its row', '<row r="2"><c r="A3"><v>1</v></c></row>', 'reference'],
    ['a cell past the last column', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'reference'],
    ['a row past the last', '<row r="1048577"/>', 'reference'],
    ['a cell without a row', '<c r="A1"><v>1</v></c>', 'structure'],
  ])('sheet XML: %s', async (_, rows, reason) => {
    const problem = await problemOf(craftRows(rows));
    expect(problem).toMatchObject({ problem: 'corrupt', params: { reason, part: SHEET } });
  });

  it('a document type: refused, whatever it declares', async () => {
    const xml = `<!DOCTYPE a [<!ENTITY b "c">]>${sheetXml('').replace(/^<\?.*\?>\n/, '')}`;
    const problem = await problemOf(
      rawZip(rawEntries(packageParts({ sheets: [{ name: 'A', xml }] }))),
    );
    expect(problem).toMatchObject({ params: { reason: 'doctype' } });
  });

  it('letters that are no UTF-8', async () => {
    const content = joined([
      new Uint8Array([60, 97, 62, 0xc3, 0x28]),
      new Uint8Array([60, 47, 97, 62]),
    ]);
    expect(await problemOf(withSheet(rawEntry(SHEET, content)))).toMatchObject({
      params: { reason: 'encoding' },
    });
  });

  it.each([
    ['the sheet', SHEET],
    ['the texts', 'xl/sharedStrings.xml'],
    ['the styles', 'xl/styles.xml'],
    ['the workbook', 'xl/workbook.xml'],
  ])('%s is missing', async (_, missing) => {
    const parts = packageParts({ ...SPEC, sharedStrings: '', styles: stylesXml('') });
    const entries = rawEntries(parts).filter(({ name }) => name !== missing);
    expect(await problemOf(rawZip(entries))).toMatchObject({ params: { reason: 'missingPart' } });
  });

  it('no worksheet at all', async () => {
    const bytes = rawZip(rawEntries(packageParts({ sheets: [] })));
    expect(await problemOf(bytes)).toMatchObject({ problem: 'noSheets' });
  });

  it('carries no words, only what the words are chosen by', async () => {
    const problem = await problemOf(new Uint8Array(0));
    expect(problem).toMatchObject({ name: 'FileProblem', problem: 'empty', params: {} });
    expect(problem.message).toBe('empty');
  });
});
