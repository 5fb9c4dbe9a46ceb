import { ascii, biff, craftXls, u16, u32, u8 } from './craft/biff';
import { within } from '../../support/cost/within';
import { cell, firstGrid, problemOf } from './craft/outcome';
import { joined } from './craft/raw-zip';

const at = (row: number, column: number): Uint8Array => u16(row, column, 0);

describe('records in very many pieces', () => {
  const texts = (count: number): Uint8Array =>
    joined(Array.from({ length: count }, () => joined([u16(1), u8(0), ascii('a')])));

  it('a hundred thousand texts over ten thousand pieces take no longer than their bytes', async () => {
    const count = 100_000;
    const all = texts(count);
    const pieces = Array.from({ length: all.length / 40 }, (_, n) =>
      biff(0x003c, all.subarray(n * 40, n * 40 + 40)),
    );
    const globals = [biff(0x00fc, u32(count, count)), ...pieces];
    const sheets = [{ name: 'A', records: [biff(0x00fd, at(0, 0), u32(count - 1))] }];
    const bytes = craftXls({ globals, sheets });
    const result = await within(300, () => firstGrid(bytes));
    expect(cell(result, 'A1')?.value).toBe('a');
  });

  it('a million empty pieces of one record are no workbook', async () => {
    const globals = [
      biff(0x00fc, u32(0, 0)),
      joined(Array.from({ length: 1_000_000 }, () => biff(0x003c))),
    ];
    expect((await problemOf(craftXls({ globals, sheets: [{ records: [] }] }))).problem).toBe(
      'corrupt',
    );
  });
});

it('a list of sectors that runs in a circle ends', async () => {
  const bytes = craftXls({ sheets: [{ records: [] }] });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The sequel of the header's list, of which there are four thousand million, is the first sector.
  view.setUint32(68, 0, true);
  view.setUint32(72, 0xffffffff, true);
  view.setUint32(512 + 508, 0, true);
  expect((await problemOf(bytes)).problem).toBe('corrupt');
});
