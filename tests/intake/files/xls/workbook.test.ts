import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import { ascii, biff, craftXls, f64, u16, u32, u8, utf16 } from '../craft/biff';
import { cell } from '../craft/outcome';
import { joined } from '../craft/raw-zip';

const OWN = biff(0x01ae, u16(2, 0x0401));
const FOREIGN = biff(0x01ae, u16(1), u16(5), u8(0), ascii('a.xls'));
const references = (...list: readonly (readonly [number, number, number])[]): Uint8Array =>
  biff(0x0017, u16(list.length), ...list.map((three) => u16(...three)));
const name = (text: string): Uint8Array =>
  biff(0x0018, u8(0, 0, 0, text.length), new Uint8Array(10), u8(1), utf16(text));
const formula = (...tokens: readonly Uint8Array[]): Uint8Array => {
  const bytes = joined(tokens);
  return biff(0x0006, u16(0, 0, 0), f64(7), u16(0), u32(0), u16(bytes.length), bytes);
};
const ref = (index: number): Uint8Array => joined([u8(0x3a), u16(index, 0, 0xc000)]);
const named = (index: number): Uint8Array => joined([u8(0x23), u16(index, 0)]);

async function formulaOf(
  token: Uint8Array,
  globals: readonly Uint8Array[],
  names: readonly string[] = ['Bang', 'Phòng 1', "Ba'n", '1a'],
): Promise<readonly unknown[]> {
  const sheets = names.map((one, n) => ({ name: one, records: n === 0 ? [formula(token)] : [] }));
  const book = await readWorkbookFile(craftXls({ globals, sheets }));
  const [grid] = book.grids;
  return [grid && cell(grid, 'A1')?.formula, book.externalLinks];
}

it.each<[readonly [number, number, number], string | undefined]>([
  [[0, 0, 0], 'Bang!A1'],
  [[0, 1, 1], "'Phòng 1'!A1"],
  [[0, 2, 2], "'Ba''n'!A1"],
  [[0, 3, 3], "'1a'!A1"],
  [[0, 0, 1], "'Bang:Phòng 1'!A1"],
  [[0, 9, 9], '#REF!A1'],
  [[0, 0, 9], '#REF!A1'],
  [[0, 9, 0], '#REF!A1'],
])('the sheets %j of the own file are %s', async (three, expected) => {
  expect(await formulaOf(ref(0), [OWN, references(three)])).toEqual([expected, false]);
});

it('another file is told, and its sheet goes by the number of the file', async () => {
  expect(await formulaOf(ref(1), [OWN, FOREIGN, references([0, 0, 0], [1, 0, 0])])).toEqual([
    '[2]!A1',
    true,
  ]);
  expect(await formulaOf(ref(0), [references([0, 0, 0])])).toEqual(['[1]!A1', true]);
});

it('a list without a file behind it leads nowhere', async () => {
  expect(await formulaOf(ref(0), [biff(0x01ae, u16(1))])).toEqual([undefined, false]);
  expect(await formulaOf(ref(5), [OWN, references([0, 0, 0])])).toEqual([undefined, false]);
});

it('names are counted from one', async () => {
  const globals = [name('Điểm'), name('Tối_đa')];
  expect(await formulaOf(named(1), globals)).toEqual(['Điểm', false]);
  expect(await formulaOf(named(2), globals)).toEqual(['Tối_đa', false]);
  expect(await formulaOf(named(3), globals)).toEqual([undefined, false]);
});
