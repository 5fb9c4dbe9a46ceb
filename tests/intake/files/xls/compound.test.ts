import { openCompound } from '../../../../src/intake/files/xls/compound';
import { problemIn } from '../craft/problem-in';
import { utf16 } from '../craft/biff';

const END = 0xfffffffe;
const FREE = 0xffffffff;
const [TABLE, DIRECTORY, SMALL_TABLE, SMALL_ROOM, SECOND, FIRST] = [0, 1, 2, 3, 4, 5];
const BIG = Uint8Array.from({ length: 700 }, (_, n) => (n * 7 + 1) & 255);
const SMALL = Uint8Array.from({ length: 130 }, (_, n) => (n * 5 + 3) & 255);

/** Places in a container of six sectors, which tests change. */
interface Place {
  readonly view: DataView;
  /** Where a sector begins. */
  readonly of: (sector: number) => number;
  /** Writes the sector behind a sector. */
  readonly next: (sector: number, value: number) => void;
  /** Writes the small sector behind a small one. */
  readonly nextSmall: (sector: number, value: number) => void;
  readonly entry: (n: number, name: string, type: number, start: number, size: number) => void;
}

/** A stream of two sectors, the later one first, one of three small sectors, and one of nothing. */
function container(change?: (place: Place) => void, shift = 9): Uint8Array {
  const size = 2 ** shift;
  const bytes = new Uint8Array(7 * size);
  const view = new DataView(bytes.buffer);
  const of = (sector: number): number => (sector + 1) * size;
  const u32 = (at: number, value: number): void => view.setUint32(at, value, true);
  const next = (sector: number, value: number): void => u32(of(TABLE) + sector * 4, value);
  const nextSmall = (sector: number, value: number): void =>
    u32(of(SMALL_TABLE) + sector * 4, value);
  const entry: Place['entry'] = (n, name, type, start, length) => {
    const at = of(DIRECTORY) + n * 128;
    bytes.set(utf16(name), at);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, type);
    // Each to the right of the one before it, all of them below the root.
    [FREE, n + 1, n === 0 ? 1 : FREE].forEach((link, m) => u32(at + 68 + m * 4, link));
    u32(at + 116, start);
    u32(at + 120, length);
  };
  view.setUint16(30, shift, true);
  view.setUint16(32, 6, true);
  [DIRECTORY, 0, BIG.length, SMALL_TABLE, 1, END, 0].forEach((value, n) => u32(48 + n * 4, value));
  for (let at = 76; at < 512; at += 4) u32(at, FREE);
  u32(76, TABLE);
  bytes.fill(0xff, of(TABLE), of(TABLE) + size);
  bytes.fill(0xff, of(SMALL_TABLE), of(SMALL_TABLE) + size);
  [0xfffffffd, END, END, END, END, SECOND].forEach((value, n) => next(n, value));
  [5, FREE, 0, FREE, FREE, END].forEach((value, n) => nextSmall(n, value));
  entry(0, 'Root Entry', 5, SMALL_ROOM, 512);
  entry(1, 'Workbook', 2, FIRST, BIG.length);
  entry(2, 'Ẩn', 2, 2, SMALL.length);
  entry(3, 'None', 2, END, 0);
  bytes.set(BIG.subarray(0, size), of(FIRST));
  bytes.set(BIG.subarray(size), of(SECOND));
  [2, 0, 5].forEach((small, n) =>
    bytes.set(SMALL.subarray(n * 64, n * 64 + 64), of(SMALL_ROOM) + small * 64),
  );
  change?.({ view, of, next, nextSmall, entry });
  return bytes;
}

function contentOf(bytes: Uint8Array, name: string): Uint8Array {
  const { streams, read } = openCompound(bytes);
  const stream = streams.get(name);
  if (!stream) throw new Error(name);
  return read(stream);
}
const namesOf = (bytes: Uint8Array): readonly string[] => [...openCompound(bytes).streams.keys()];
const damageOf = (step: () => unknown): readonly unknown[] => {
  const { problem, params } = problemIn(step);
  return [problem, params.reason];
};

const CORRUPT = ['corrupt', 'container'];
const TRUNCATED = ['truncated', 'container'];

describe.each([9, 12])('sectors of 2 ** %i bytes', (shift) => {
  const bytes = container(undefined, shift);

  it('each stream in the order of its chain, to its own length', () => {
    expect(contentOf(bytes, 'workbook')).toEqual(BIG);
    expect(contentOf(bytes, 'ẩn')).toEqual(SMALL);
    expect(contentOf(bytes, 'none')).toEqual(new Uint8Array(0));
  });

  it('wherever it stands in memory', () => {
    const around = new Uint8Array(bytes.length + 9).fill(0x77);
    around.set(bytes, 5);
    expect(contentOf(around.subarray(5, 5 + bytes.length), 'workbook')).toEqual(BIG);
  });
});

describe('the head', () => {
  it('of less than its length is cut', () => {
    expect(damageOf(() => openCompound(container().subarray(0, 511)))).toEqual(TRUNCATED);
    expect(damageOf(() => openCompound(new Uint8Array(512)))).toEqual(CORRUPT);
  });

  it.each([8, 10, 11, 13])('with sectors of 2 ** %i bytes is damaged', (shift) => {
    const bytes = container(({ view }) => view.setUint16(30, shift, true));
    expect(damageOf(() => openCompound(bytes))).toEqual(CORRUPT);
  });

  it.each([5, 7])('with small ones of 2 ** %i bytes is damaged', (shift) => {
    const bytes = container(({ view }) => view.setUint16(32, shift, true));
    expect(damageOf(() => openCompound(bytes))).toEqual(CORRUPT);
  });

  it('says from which length on a stream has sectors of its own', () => {
    const from = (length: number): Uint8Array =>
      container(({ view }) => view.setUint32(56, length, true));
    expect(contentOf(from(SMALL.length + 1), 'ẩn')).toEqual(SMALL);
    expect(contentOf(from(SMALL.length), 'ẩn')).not.toEqual(SMALL);
  });
});

describe('the directory', () => {
  it('lists streams and storages by small letters, and neither the root nor what is free', () => {
    const bytes = container(({ entry }) => {
      entry(2, '_VBA_PROJECT_CUR', 1, 0, 0);
      entry(3, 'Gone', 0, 0, 0);
    });
    expect(namesOf(bytes)).toEqual(['workbook', '_vba_project_cur']);
  });

  it('another root is none', () => {
    expect(namesOf(container(({ entry }) => entry(3, 'Root', 5, 9, 9)))).toEqual([
      'workbook',
      'ẩn',
    ]);
  });

  it('without a root is damaged', () => {
    const later = container(({ entry }) => {
      entry(0, 'Root Entry', 1, SMALL_ROOM, 512);
      entry(3, 'Root Entry', 5, SMALL_ROOM, 512);
    });
    expect(damageOf(() => openCompound(later))).toEqual(CORRUPT);
  });

  it('of two streams of one name the first counts', () => {
    const bytes = container(({ entry }) => entry(3, 'WORKBOOK', 2, END, 0));
    expect(contentOf(bytes, 'workbook')).toEqual(BIG);
  });

  it('a name has 32 letters at most, whatever it says', () => {
    const long = 'abcdefghijklmnopqrstuvwxyzabcde';
    const bytes = container(({ view, of, entry }) => {
      entry(3, long, 2, END, 0);
      view.setUint16(of(DIRECTORY) + 3 * 128 + 64, 400, true);
    });
    expect(namesOf(bytes)).toEqual(['workbook', 'ẩn', long]);
  });

  it('goes on in a further sector', () => {
    const bytes = container(({ next, of, view }) => {
      next(DIRECTORY, SMALL_ROOM);
      view.setUint16(of(SMALL_ROOM), 0x5a, true);
      view.setUint16(of(SMALL_ROOM) + 64, 4, true);
      view.setUint8(of(SMALL_ROOM) + 66, 2);
    });
    expect(namesOf(bytes)).toContain('z');
  });
});

describe('chains', () => {
  it.each<[string, string, (place: Place) => void]>([
    ['in a circle', 'workbook', ({ next }) => next(SECOND, FIRST)],
    ['into itself', 'workbook', ({ next }) => next(FIRST, FIRST)],
    ['into what is free', 'workbook', ({ next }) => next(SECOND, FREE)],
    ['into the table', 'workbook', ({ next }) => next(SECOND, 0xfffffffd)],
    ['into the least number that is no sector', 'workbook', ({ next }) => next(SECOND, 0xfffffffa)],
    ['into a place that the table has not', 'workbook', ({ next }) => next(SECOND, 128)],
    ['shorter than the stream', 'workbook', ({ next }) => next(FIRST, END)],
    ['of no sector', 'workbook', ({ entry }) => entry(1, 'Workbook', 2, END, BIG.length)],
    ['small, in a circle', 'ẩn', ({ nextSmall }) => nextSmall(5, 2)],
    ['small, shorter than the stream', 'ẩn', ({ nextSmall }) => nextSmall(0, END)],
    ['small, into what is free', 'ẩn', ({ nextSmall }) => nextSmall(5, FREE)],
    ['small, just past its table', 'ẩn', ({ nextSmall }) => nextSmall(5, 128)],
    ['small, in less room than it says', 'ẩn', ({ entry }) => entry(0, 'R', 5, SMALL_ROOM, 513)],
    ['small, without a table', 'ẩn', ({ view }) => view.setUint32(60, END, true)],
  ])('%s: damaged', (_, name, change) => {
    expect(damageOf(() => contentOf(container(change), name))).toEqual(CORRUPT);
  });

  it('streams as long as their sectors, and one byte longer', () => {
    const of = (length: number): Uint8Array =>
      container(({ entry }) => entry(1, 'Workbook', 2, FIRST, length));
    expect(contentOf(of(1024), 'workbook')).toHaveLength(1024);
    expect(damageOf(() => contentOf(of(1025), 'workbook'))).toEqual(CORRUPT);
  });

  it('small streams as long as their sectors, and one byte longer', () => {
    const of = (length: number): Uint8Array =>
      container(({ entry }) => entry(2, 'Ẩn', 2, 2, length));
    expect(contentOf(of(192), 'ẩn')).toHaveLength(192);
    expect(damageOf(() => contentOf(of(193), 'ẩn'))).toEqual(CORRUPT);
  });

  it('a small stream may fill all the room there is', () => {
    const bytes = container(({ entry, nextSmall }) => {
      for (let n = 0; n < 7; n += 1) nextSmall(n, n + 1);
      nextSmall(7, END);
      entry(2, 'Ẩn', 2, 0, 512);
    });
    expect(contentOf(bytes, 'ẩn')).toHaveLength(512);
  });
});

describe('a table that other sectors list', () => {
  const listed = (sectors: number, change: (place: Place) => void): Uint8Array =>
    container((place) => {
      const { view, of } = place;
      [FIRST, sectors].forEach((value, n) => view.setUint32(68 + n * 4, value, true));
      view.setUint32(76, FREE, true);
      for (const sector of [FIRST, SECOND]) {
        for (let n = 0; n < 512; n += 4) view.setUint32(of(sector) + n, FREE, true);
      }
      change(place);
    });
  const write = ({ view, of }: Place, sector: number, n: number, value: number): void =>
    view.setUint32(of(sector) + n * 4, value, true);

  it.each([0, 126])('is found at place %i of the list', (n) => {
    const bytes = listed(1, (place) => write(place, FIRST, n, TABLE));
    expect(contentOf(bytes, 'ẩn')).toEqual(SMALL);
  });

  it('is found in the second of two lists, if there are to be two', () => {
    const two = (sectors: number): Uint8Array =>
      listed(sectors, (place) => {
        write(place, FIRST, 127, SECOND);
        write(place, SECOND, 0, TABLE);
      });
    expect(contentOf(two(2), 'ẩn')).toEqual(SMALL);
    expect(damageOf(() => openCompound(two(1)))).toEqual(CORRUPT);
    expect(damageOf(() => openCompound(two(0)))).toEqual(CORRUPT);
  });

  it('may have as many sectors as the file, and no more', () => {
    const many = (count: number): Uint8Array =>
      listed(1, (place) => {
        for (let n = 0; n < count; n += 1) write(place, FIRST, n, TABLE);
      });
    expect(contentOf(many(6), 'ẩn')).toEqual(SMALL);
    expect(damageOf(() => openCompound(many(7)))).toEqual(CORRUPT);
  });

  it('outside the file: the file was cut', () => {
    const at = (place: number, value: number): Uint8Array =>
      container(({ view }) => {
        view.setUint32(72, 1, true);
        view.setUint32(place, value, true);
      });
    expect(damageOf(() => openCompound(at(68, 6)))).toEqual(TRUNCATED);
    expect(damageOf(() => openCompound(at(80, 6)))).toEqual(TRUNCATED);
    expect(damageOf(() => openCompound(at(508, 0xfffffff9)))).toEqual(TRUNCATED);
    expect(namesOf(at(68, 0xfffffffa))).toHaveLength(3);
    expect(namesOf(at(508, 0xfffffffa))).toHaveLength(3);
    const cut = listed(1, (place) => write(place, FIRST, 0, TABLE)).subarray(0, -1);
    expect(damageOf(() => openCompound(cut))).toEqual(TRUNCATED);
  });
});

describe('a file that was cut', () => {
  /** The stream goes on in the last sector of the file. */
  const bytes = container(({ next, entry }) => {
    next(SECOND, FIRST);
    next(FIRST, END);
    entry(1, 'Workbook', 2, SECOND, BIG.length);
  });

  it('in what nobody needs of the last sector is whole', () => {
    const stop = 6 * 512 + BIG.length - 512;
    expect(contentOf(bytes.subarray(0, stop), 'workbook')).toHaveLength(BIG.length);
    expect(damageOf(() => contentOf(bytes.subarray(0, stop - 1), 'workbook'))).toEqual(TRUNCATED);
    expect(damageOf(() => contentOf(bytes.subarray(0, 6 * 512), 'workbook'))).toEqual(TRUNCATED);
  });

  it('in its table', () => {
    const late = container(({ view, of, next }) => {
      view.setUint32(76, FIRST, true);
      next(DIRECTORY, 0);
      view.setUint32(of(FIRST) + DIRECTORY * 4, END, true);
    });
    const stop = 6 * 512 + DIRECTORY * 4 + 4;
    expect(namesOf(late.subarray(0, stop))).toHaveLength(3);
    expect(damageOf(() => openCompound(late.subarray(0, stop - 1)))).toEqual(TRUNCATED);
  });

  it('is damaged rather than cut when hardly a sector is left', () => {
    const far = container(({ view, next }) => {
      view.setUint32(48, FIRST, true);
      next(FIRST, END);
    });
    expect(damageOf(() => openCompound(far.subarray(0, 3 * 512)))).toEqual(TRUNCATED);
    expect(damageOf(() => openCompound(far.subarray(0, 3 * 512 - 1)))).toEqual(CORRUPT);
  });
});
