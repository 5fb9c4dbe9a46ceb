import { LIMITS } from '../../../../src/intake/files/limits';
import { openArchive } from '../../../../src/intake/files/zip/archive';
import { problemIn } from '../craft/problem-in';
import { joined, rawEntry, rawZip, rawZip64 } from '../craft/raw-zip';

const ONE = rawZip([rawEntry('xl/A.xml', 'abc'), rawEntry('\\b\\C.bin', 'x')]);
const END = ONE.length - 22;
const START = new DataView(ONE.buffer).getUint32(END + 16, true);

/** The archive with a number of one, two or four bytes in another place. */
function changed(at: number, value: number, size: 1 | 2 | 4 = 4, bytes = ONE): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 1) view.setUint8(at, value);
  else if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}
const reasonOf = (bytes: Uint8Array): readonly unknown[] => {
  const { problem, params } = problemIn(() => openArchive(bytes));
  return [problem, params.reason ?? params.limit];
};

it('lists what it holds, by names in small letters', () => {
  const { entries, directoryStart, spent } = openArchive(ONE);
  expect([directoryStart, spent]).toEqual([START, 0]);
  expect([...entries.keys()]).toEqual(['xl/a.xml', 'b/c.bin']);
  expect(entries.get('xl/a.xml')).toMatchObject({
    name: 'xl/A.xml',
    method: 8,
    encrypted: false,
    size: 3,
    offset: 0,
    repeated: false,
    crc: 0x352441c2,
  });
});

it('with the fields for files over 4 GB it lists the same', () => {
  const wide = rawZip64([rawEntry('xl/A.xml', 'abc'), rawEntry('\\b\\C.bin', 'x')]);
  expect([...openArchive(wide).entries]).toEqual([...openArchive(ONE).entries]);
});

it('a remark behind it, even one that looks like its end', () => {
  const remark = joined([ONE.slice(END), new Uint8Array(50)]);
  const bytes = joined([changed(END + 20, remark.length, 2), remark]);
  expect(openArchive(bytes).entries.size).toBe(2);
  const longest = joined([ONE, new Uint8Array(0xffff)]);
  expect(openArchive(longest).entries.size).toBe(2);
  expect(reasonOf(joined([longest, new Uint8Array(1)]))).toEqual(['truncated', 'archive']);
});

it('an encrypted entry, another method, a name that comes twice', () => {
  expect(openArchive(changed(START + 8, 1, 2)).entries.get('xl/a.xml')?.encrypted).toBe(true);
  expect(openArchive(changed(START + 8, 2, 2)).entries.get('xl/a.xml')?.encrypted).toBe(false);
  expect(openArchive(changed(START + 10, 0, 2)).entries.get('xl/a.xml')?.method).toBe(0);
  const twice = openArchive(rawZip([rawEntry('a', 'x'), rawEntry('A', 'yy')])).entries;
  expect([twice.size, twice.get('a')?.repeated, twice.get('a')?.size]).toEqual([1, true, 1]);
});

it('none at all', () => {
  expect(openArchive(rawZip([])).entries.size).toBe(0);
});

it.each<[string, Uint8Array, readonly unknown[]]>([
  ['nothing', new Uint8Array(0), ['truncated', 'archive']],
  ['less than an end', new Uint8Array(21), ['truncated', 'archive']],
  ['without its end', ONE.slice(0, -1), ['truncated', 'archive']],
  ['a directory that is elsewhere', changed(END + 16, START + 1), ['corrupt', 'archive']],
  ['a directory of another length', changed(END + 12, 5), ['corrupt', 'archive']],
  ['fewer entries than it has', changed(END + 10, 1, 2), ['corrupt', 'archive']],
  ['more entries than it has', changed(END + 10, 3, 2), ['corrupt', 'archive']],
  ['an entry of another mark', changed(START, 5), ['corrupt', 'archive']],
  ['a name that goes on past the end', changed(START + 28, 500, 2), ['corrupt', 'archive']],
  ['a remark that goes on past the end', changed(START + 32, 500, 2), ['corrupt', 'archive']],
  ['wide fields that are not there', changed(START + 20, 0xffffffff), ['corrupt', 'archive']],
  ['too many entries', changed(END + 10, LIMITS.entries + 1, 2), ['tooLarge', 'entries']],
  ['a name without an end', rawZip([rawEntry('x'.repeat(1001), 'a')]), ['corrupt', 'archive']],
])('%s', (_, bytes, expected) => {
  expect(reasonOf(bytes)).toEqual(expected);
});

it('a name may have a thousand letters', () => {
  expect(openArchive(rawZip([rawEntry('x'.repeat(1000), 'a')])).entries.size).toBe(1);
});

describe('the end for files over 4 GB', () => {
  const wide = rawZip64([rawEntry('a', 'abc')]);
  const end = wide.length - 22;
  it.each([
    ['one that is elsewhere', changed(end - 20 + 8, 5, 4, wide)],
    ['one past the end', changed(end - 20 + 8, wide.length, 4, wide)],
    ['one far past the end', changed(end - 20 + 12, 1, 4, wide)],
    ['one of another mark', changed(end - 76, 5, 4, wide)],
    ['none', changed(end - 20, 5, 4, wide)],
  ])('%s', (_, bytes) => {
    expect(reasonOf(bytes)).toEqual(['corrupt', 'archive']);
  });
});
