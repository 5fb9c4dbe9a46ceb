import type { FileProblem } from '../../../../src/intake/files/file-problem';
import type { SourceWorkbook } from '../../../../src/intake/files/source-workbook';
import { readXls } from '../../../../src/intake/files/xls/read-xls';
import { ascii, biff, craftXls, EOF, f64, u16, u32, u8 } from '../craft/biff';
import { craftCompound } from '../craft/compound';
import { joined } from '../craft/raw-zip';

const number = (row: number, value: number): Uint8Array => biff(0x0203, u16(row, 0, 0), f64(value));
const begin = (version: number, kind: number): Uint8Array =>
  biff(0x0809, u16(version, kind, 0, 0), u32(0, 0));
const CHART = begin(0x0600, 0x0020);
const BOOK = begin(0x0600, 5);
const SHEET = begin(0x0600, 0x0010);
const named = (name: string, offset: number): Uint8Array =>
  biff(0x0085, u32(offset), u8(0, 0, name.length, 0), ascii(name));

const values = ({ grids }: SourceWorkbook): unknown =>
  grids.map(({ name, cells }) => [
    name,
    ...[...cells].map(([row, line]) => [row, line.get(0)?.value]),
  ]);
/** The problem of records that stand in no container, or in one. */
async function problemOf(...records: readonly Uint8Array[]): Promise<unknown> {
  const end = await readXls(joined(records)).catch((error: unknown) => error);
  const { problem, params } = end as FileProblem;
  return [problem, params?.reason ?? params?.fileKind];
}
const CORRUPT = ['corrupt', 'record'];
const TRUNCATED = ['truncated', 'record'];

describe('Excel 2 to 4: one sheet without a container', () => {
  it.each([
    [2, biff(0x0009, u16(2, 0x0010))],
    [3, biff(0x0209, u16(3, 0x0010, 0))],
    [4, biff(0x0409, u16(4, 0x0010, 0))],
  ])('Excel %i', async (version, bof) => {
    const font =
      version === 2
        ? biff(0x0031, new Uint8Array(4), u8(1), ascii('A'))
        : biff(0x0231, new Uint8Array(6), u8(1), ascii('A'));
    const book = await readXls(joined([bof, font, number(0, 7), EOF]));
    expect(values(book)).toEqual([['Sheet1', [0, 7]]]);
    expect(book.grids[0]?.visibility).toBe('visible');
    expect(book).toMatchObject({ kind: 'xls', macros: false, externalLinks: false });
    expect(book.warnings).toEqual([{ kind: 'oldEncoding', sheet: '', count: 1 }]);
  });

  it('a sheet of macros is no sheet, and told', async () => {
    const macros = joined([biff(0x0409, u16(4, 0x0040, 0)), EOF]);
    expect(await problemOf(macros)).toEqual(['noSheets', undefined]);
    const both = await readXls(
      joined([macros, biff(0x0409, u16(4, 0x0010, 0)), number(0, 7), EOF]),
    );
    expect([both.macros, values(both)]).toEqual([true, [['Sheet1', [0, 7]]]]);
  });
});

describe('the parts of a stream', () => {
  const book = (...records: readonly Uint8Array[]): Promise<SourceWorkbook> =>
    readXls(craftXls({ sheets: [{ name: 'A', records }] }));

  it('a chart inside a sheet keeps its numbers to itself', async () => {
    const chart = joined([CHART, number(0, 9), EOF]);
    expect(values(await book(number(0, 7), chart, number(1, 8)))).toEqual([['A', [0, 7], [1, 8]]]);
  });

  it('what fills the last sector is not read', async () => {
    const bytes = joined([BOOK, named('A', 999), EOF, SHEET, number(0, 7), EOF]);
    const rest = joined([u16(0, 0), SHEET, number(0, 9), EOF]);
    expect(values(await readXls(joined([bytes, rest])))).toEqual([['A', [0, 7]]]);
  });

  it('a sheet goes by its place, and by its turn when no place is right', async () => {
    const list = (first: number, second: number): Uint8Array =>
      joined([BOOK, named('A', first), named('B', second), EOF]);
    const one = joined([SHEET, number(0, 1), EOF]);
    const two = joined([SHEET, number(0, 2), EOF]);
    const start = list(0, 0).length;
    const turned = joined([list(start + one.length, start), one, two]);
    expect(values(await readXls(turned))).toEqual([
      ['B', [0, 1]],
      ['A', [0, 2]],
    ]);
    expect(values(await readXls(joined([list(9, 9), one, two])))).toEqual([
      ['A', [0, 1]],
      ['B', [0, 2]],
    ]);
  });

  it('Excel 95 is not vouched for, and 97 is', async () => {
    const read = (version: number) =>
      readXls(craftXls({ version, sheets: [{ name: 'A', records: [number(0, 7)] }] }));
    const [old, modern] = [await read(0x0500), await read(0x0600)];
    expect([values(old), values(modern)]).toEqual([[['A', [0, 7]]], [['A', [0, 7]]]]);
    expect([old.warnings.length, modern.warnings.length]).toEqual([1, 0]);
  });

  it.each<[string, readonly Uint8Array[], unknown]>([
    ['another beginning', [number(0, 7)], CORRUPT],
    ['one byte', [u8(9)], CORRUPT],
    ['a beginning without its record', [u8(9, 8)], CORRUPT],
    ['an end too many', [BOOK, EOF, EOF], CORRUPT],
    ['a sheet that is not in the list', [BOOK, EOF, SHEET, EOF], CORRUPT],
    ['a list without its sheet', [BOOK, named('A', 0), EOF], TRUNCATED],
    ['a sheet too few', [BOOK, named('A', 0), named('B', 0), EOF, SHEET, EOF], TRUNCATED],
    ['no end of the sheet', [BOOK, named('A', 0), EOF, SHEET, number(0, 7)], TRUNCATED],
    ['no end of the book', [BOOK], TRUNCATED],
    ['no sheet', [BOOK, EOF], ['noSheets', undefined]],
    ['a chart alone', [BOOK, named('A', 0), EOF, CHART, EOF], ['noSheets', undefined]],
    ['a password', [BOOK, biff(0x002f, u16(0)), EOF], ['encrypted', undefined]],
    [
      'a password in a sheet',
      [BOOK, named('A', 0), EOF, SHEET, biff(0x2f), EOF],
      ['encrypted', undefined],
    ],
  ])('%s', async (_, records, expected) => {
    expect(await problemOf(...records)).toEqual(expected);
  });
});

describe('the container', () => {
  const stream = joined([BOOK, named('A', 0), EOF, SHEET, number(0, 7), EOF]);
  const inside = (more: Readonly<Record<string, string>>): Uint8Array =>
    craftCompound({ Workbook: stream, ...more });

  it('the workbook of Excel 97 comes before one of Excel 95', async () => {
    const both = craftCompound({ Book: 'x', Workbook: stream });
    expect(values(await readXls(both))).toEqual([['A', [0, 7]]]);
    expect(values(await readXls(craftCompound({ Book: stream })))).toEqual([['A', [0, 7]]]);
  });

  it.each([
    ['_VBA_PROJECT_CUR/VBA/dir', true],
    ['_VBA_PROJECT/dir', true],
    ['SummaryInformation', false],
  ])('%s beside it: macros %s', async (name, expected) => {
    expect((await readXls(inside({ [name]: 'x' }))).macros).toBe(expected);
  });

  it('a locked package, or no workbook, is refused', async () => {
    expect(await problemOf(inside({ EncryptedPackage: 'x' }))).toEqual(['encrypted', undefined]);
    expect(await problemOf(craftCompound({ Other: 'x' }))).toEqual(['notAWorkbook', 'xls']);
  });
});
