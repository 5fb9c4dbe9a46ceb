import { LIMITS } from '../../../../src/intake/files/limits';
import { XlsbRecord, XlsbScanner } from '../../../../src/intake/files/xlsb/records';
import { f64, u16, u32, u8, utf16 } from '../craft/biff';
import { problemIn } from '../craft/problem-in';
import { joined } from '../craft/raw-zip';

/** A record that stands in the middle of other bytes, as they do. */
function recordOf(...parts: readonly Uint8Array[]): XlsbRecord {
  const body = joined(parts);
  const around = joined([u8(0x55, 0x55, 0x55), body, new Uint8Array(40).fill(0x55)]);
  return new XlsbRecord(7, new DataView(around.buffer, 3, body.length));
}

/** All bytes of a record, up to the end that it keeps itself to. */
function contentOf(record: XlsbRecord): readonly number[] {
  const bytes: number[] = [];
  try {
    for (;;) bytes.push(record.u8());
  } catch {
    return bytes;
  }
}

const DAMAGED = { problem: 'corrupt', params: { reason: 'record' } };

describe('one record', () => {
  it('is read from front to back, the lesser byte first', () => {
    const record = recordOf(u8(200), u16(0x1234), u8(9, 9), u32(0xfedcba98), f64(-8.75));
    expect([record.type, record.u8(), record.u16()]).toEqual([7, 200, 0x1234]);
    record.skip(2);
    expect([record.u32(), record.f64()]).toEqual([0xfedcba98, -8.75]);
  });

  it.each<[string, string]>([
    ['letters', 'Sở Tài chính'],
    ['none', ''],
    ['a mark in front', '\ufeffa'],
  ])('its text: %s', (_, text) => {
    const record = recordOf(u32(text.length), utf16(text), u8(3));
    expect([record.text(), record.u8()]).toEqual([text, 3]);
  });

  it('no text takes no more than its length', () => {
    const record = recordOf(u32(0xffffffff), u8(3));
    expect([record.text(), record.u8()]).toEqual(['', 3]);
  });

  it.each<[string, number, (record: XlsbRecord) => unknown]>([
    ['a byte', 1, (record) => record.u8()],
    ['two', 2, (record) => record.u16()],
    ['four', 4, (record) => record.u32()],
    ['a number', 8, (record) => record.f64()],
    ['what is skipped', 5, (record) => record.skip(5)],
  ])('%s may end with the record and not behind it', (_, size, read) => {
    expect(() => read(recordOf(new Uint8Array(size)))).not.toThrow();
    expect(problemIn(() => read(recordOf(new Uint8Array(size - 1))))).toMatchObject(DAMAGED);
    const used = recordOf(new Uint8Array(size));
    used.u8();
    expect(problemIn(() => read(used))).toMatchObject(DAMAGED);
  });

  it('a text may end with the record and not behind it', () => {
    expect(recordOf(u32(2), utf16('ab')).text()).toBe('ab');
    expect(problemIn(() => recordOf(u32(2), utf16('a'), u8(0)).text())).toMatchObject(DAMAGED);
    expect(problemIn(() => recordOf(u32(0xfffffffe), utf16('a')).text())).toMatchObject(DAMAGED);
  });
});

describe('the records of a part', () => {
  /** What comes out of these pieces: type, length and first byte of each. */
  function taken(...pieces: readonly Uint8Array[]): readonly (readonly number[])[] {
    const seen: (readonly number[])[] = [];
    const scanner = new XlsbScanner((record) => {
      const content = contentOf(record);
      seen.push([record.type, content.length, ...content.slice(0, 1)]);
    });
    for (const piece of pieces) scanner.feed(piece);
    scanner.finish();
    return seen;
  }

  it.each<[string, Uint8Array, readonly (readonly number[])[]]>([
    ['nothing', u8(), []],
    ['an empty one', u8(0, 0), [[0, 0]]],
    ['a short number', u8(127, 1, 5), [[127, 1, 5]]],
    ['the least long number', u8(0x80, 1, 1, 5), [[128, 1, 5]]],
    ['a long number', u8(0x9c, 1, 1, 5), [[156, 1, 5]]],
    ['the longest number', u8(0xff, 0x7f, 1, 5), [[16_383, 1, 5]]],
    ['a long number whose end says that it goes on', u8(0x81, 0x81, 1, 5), [[129, 1, 5]]],
    ['a length in two pieces', joined([u8(5, 0x80, 1, 9), new Uint8Array(127)]), [[5, 128, 9]]],
    [
      'a length in three',
      joined([u8(5, 0x80, 0x80, 1, 9), new Uint8Array(16_383)]),
      [[5, 16_384, 9]],
    ],
    ['a length in four', u8(5, 0x81, 0x80, 0x80, 0, 9), [[5, 1, 9]]],
    ['a length whose fourth says that it goes on', u8(5, 0x81, 0x80, 0x80, 0x80, 9), [[5, 1, 9]]],
    [
      'one behind the other',
      u8(1, 1, 8, 2, 0, 3, 2, 7, 6),
      [
        [1, 1, 8],
        [2, 0],
        [3, 2, 7],
      ],
    ],
  ])('%s', (_, bytes, expected) => {
    expect(taken(bytes)).toEqual(expected);
  });

  it('cut at any place, and into single bytes', () => {
    const all = joined([u8(0x9c, 1, 2, 5, 5, 0, 0, 7, 0x80, 1), new Uint8Array(128).fill(6)]);
    const expected = [
      [156, 2, 5],
      [0, 0],
      [7, 128, 6],
    ];
    for (let at = 0; at <= all.length; at += 1) {
      expect([at, taken(all.subarray(0, at), all.subarray(at))]).toEqual([at, expected]);
    }
    expect(taken(...[...all].map((byte) => u8(byte)))).toEqual(expected);
  });

  it.each<[string, Uint8Array]>([
    ['half a number', u8(0x9c)],
    ['no length', u8(5)],
    ['half a length', u8(5, 0x80)],
    ['no content', u8(5, 1)],
    ['less content than it says', u8(5, 3, 1, 1)],
    ['a whole one and half of the next', u8(5, 1, 1, 5)],
  ])('%s: the part is cut off', (_, bytes) => {
    expect(problemIn(() => taken(bytes))).toMatchObject({
      problem: 'truncated',
      params: { reason: 'record' },
    });
  });

  it('a record of a megabyte is read, and a longer one is not waited for', () => {
    expect(LIMITS.token).toBe(2 ** 20);
    const longest = joined([u8(5, 0x80, 0x80, 0x40, 9), new Uint8Array(LIMITS.token - 1)]);
    expect(taken(longest)).toEqual([[5, LIMITS.token, 9]]);
    expect(problemIn(() => taken(u8(5, 0x81, 0x80, 0x40)))).toMatchObject(DAMAGED);
    expect(problemIn(() => taken(u8(5, 0xff, 0xff, 0xff, 0x7f)))).toMatchObject(DAMAGED);
  });
});
