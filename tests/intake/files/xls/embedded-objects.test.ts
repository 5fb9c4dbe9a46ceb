import { CFB, utils, write } from '@e965/xlsx';
import { sniff } from '../../../../src/intake/files/sniff';
import { readXls } from '../../../../src/intake/files/xls/read-xls';
import { craftCompound } from '../craft/compound';
import { problemOf } from '../craft/outcome';

/** The stream of an .xls whose first cell holds this. */
function bookOf(value: number): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[value]]), 'Phiếu');
  const file = new Uint8Array(write(book, { type: 'array', bookType: 'xls' }) as ArrayBuffer);
  const entry = CFB.find(CFB.read(file, { type: 'array' }), '/Workbook');
  return Uint8Array.from((entry as { content: ArrayLike<number> }).content);
}

async function firstValue(
  streams: Readonly<Record<string, Uint8Array | string>>,
): Promise<unknown> {
  const { grids } = await readXls(craftCompound(streams));
  return grids[0]?.cells.get(0)?.get(0)?.value;
}

const [OUTER, INNER] = [bookOf(8.75), bookOf(99)];

describe('a table that was put into a file as an object', () => {
  it.each<[string, Readonly<Record<string, Uint8Array>>]>([
    ['before the workbook', { 'MBD0012A4F3/Workbook': INNER, Workbook: OUTER }],
    ['behind it', { Workbook: OUTER, 'ZBD0012A4F3/Workbook': INNER }],
    ['in another object', { 'MBD1/MBD2/Workbook': INNER, Workbook: OUTER }],
    ['of an older Excel', { 'MBD1/Book': INNER, Workbook: OUTER }],
  ])('is not the workbook: %s', async (_, streams) => {
    expect(await firstValue(streams)).toBe(8.75);
    expect(sniff(craftCompound(streams))).toBe('xls');
  });

  it('does not make a workbook of a Word document', async () => {
    const bytes = craftCompound({ 'ObjectPool/_1234/Workbook': INNER, WordDocument: 'x' });
    expect(sniff(bytes)).toBe('doc');
    expect(await problemOf(bytes)).toMatchObject({ params: { fileKind: 'doc' } });
  });

  it('does not make a document encrypted', () => {
    expect(sniff(craftCompound({ 'MBD1/EncryptedPackage': 'x', Workbook: OUTER }))).toBe('xls');
  });

  it('is no workbook without one around it', () => {
    expect(sniff(craftCompound({ 'MBD1/Workbook': INNER, Other: 'x' }))).toBe('unknown');
  });
});

describe('a list of files whose order makes no sense', () => {
  /** Entries of 128 bytes; `at`: where the three links of an entry stand. */
  function linked(change: (view: DataView, at: (name: string) => number) => void): Uint8Array {
    const bytes = craftCompound({ 'MBD1/Workbook': INNER, Workbook: OUTER });
    const view = new DataView(bytes.buffer);
    const wide = (name: string): readonly number[] =>
      [...name].flatMap((char) => [char.charCodeAt(0), 0]);
    const directory = (view.getUint32(48, true) + 1) * 512;
    change(view, (name) => {
      for (let at = directory; at < bytes.length; at += 128) {
        if (wide(name).every((byte, n) => bytes[at + n] === byte)) return at;
      }
      throw new Error(name);
    });
    return bytes;
  }

  it('ends, though it goes in a circle', async () => {
    const bytes = linked((view, at) => {
      for (const link of [68, 72]) view.setUint32(at('MBD1') + link, 0, true);
    });
    expect((await problemOf(bytes)).params).toMatchObject({ fileKind: 'unknown' });
  });

  it('is damaged, where nothing is left in it', async () => {
    const bytes = linked((view, at) => {
      view.setUint32(at('Root Entry') + 76, 0xffffffff, true);
    });
    expect(sniff(bytes)).toBe('xls');
    expect(await problemOf(bytes)).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'container' },
    });
  });
});
