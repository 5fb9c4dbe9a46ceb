import { type Zippable, zipSync } from 'fflate';
import type { Random } from '../../../scripts/support/random';
import type { SeedFile } from './seed-files';

/** What files are broken with: marks of every syntax, and numbers at the edges. */
// prettier-ignore
const TOKENS: readonly string[] = [
  '<', '>', '"', "'", '&', ';', ',', '\t', '\r', '\n', '\0', '=', '/', '\\', '{', '}', '[', ']',
  '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE a [<!ENTITY b "c">]>', '<?xml?>', '</', '/>',
  '&#0;', '&#x110000;', '&amp', '&xxe;', '__proto__', 'constructor', '\ufeff', '\ud800', 'ở',
  '0', '-1', '1', '1e999', 'NaN', '16384', '16385', '1048576', '1048577', '4294967295', '99999999999999999999',
  ' table:number-rows-repeated="1048576"', ' table:number-columns-repeated="16384"',
  ' table:number-rows-spanned="1048576"', ' rowspan=65534', ' colspan=1000', ' ss:Index="1048576"',
  ' ss:MergeAcross="16383"', ' r="XFD1048576"', '<table>', '<tr>', '<td>', '</table>', '<style>', '<xml>',
  '<text:s text:c="99999999"/>', '<f t="shared" si="0">', '<mergeCell ref="A1:XFD1048576"/>', 'sep=a\r\n',
];
const EDGE_BYTES = [0, 1, 0x7f, 0x80, 0xff];

/** One to four kinds of damage to one seed; the outer bytes, or a part behind a right check sum. */
export function mutate(
  seeds: readonly SeedFile[],
  random: Random,
): { name: string; bytes: Uint8Array } {
  const seed = random.pick(seeds);
  const times = 1 + random.below(4);
  const { parts } = seed;
  if (parts && random.below(3) > 0) {
    const changed: Zippable = {};
    for (const [name, content] of Object.entries(parts)) changed[name] = content;
    for (let n = 0; n < times; n += 1) {
      const name = random.pick(Object.keys(parts));
      changed[name] = damage(changed[name] as Uint8Array, seeds, random);
    }
    const bytes = zipSync(changed, { level: 1, mtime: new Date(2026, 0, 1) });
    return { name: `${seed.name}, inside`, bytes };
  }
  let { bytes } = seed;
  for (let n = 0; n < times; n += 1) bytes = damage(bytes, seeds, random);
  return { name: seed.name, bytes };
}

function damage(bytes: Uint8Array, seeds: readonly SeedFile[], random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(random.below(8) === 0 ? 2000 : 12);
  switch (random.below(8)) {
    case 0:
      return spliced(bytes, at, 1, Uint8Array.of(random.below(256)));
    case 1:
      return spliced(bytes, at, 1, Uint8Array.of(random.pick(EDGE_BYTES)));
    case 2:
      return spliced(bytes, at, length, new Uint8Array(0));
    case 3:
      // The same again, once or many times over.
      return spliced(bytes, at, 0, repeated(bytes.subarray(at, at + length), 1 + random.below(50)));
    case 4:
      return bytes.slice(0, at);
    case 5: {
      const other = random.pick(seeds).bytes;
      const from = random.below(other.length);
      return spliced(bytes, at, length, other.slice(from, from + length));
    }
    case 6:
      return replacedNumber(bytes, at, random);
    default:
      return spliced(bytes, at, random.below(3), encoder.encode(random.pick(TOKENS)));
  }
}

const encoder = new TextEncoder();

/** A run of digits becomes a number at the edge: counts, places and sizes are written so. */
function replacedNumber(bytes: Uint8Array, from: number, random: Random): Uint8Array {
  const isDigit = (byte: number | undefined): boolean =>
    byte !== undefined && byte >= 48 && byte <= 57;
  let at = from;
  while (at < bytes.length && !isDigit(bytes[at])) at += 1;
  let end = at;
  while (isDigit(bytes[end])) end += 1;
  const number = random.pick([
    '0',
    '-1',
    '1',
    '7',
    '16384',
    '1048576',
    '1048577',
    '4294967295',
    '1e308',
    '',
  ]);
  return spliced(bytes, at, end - at, encoder.encode(number));
}

function spliced(bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + remove));
  const out = new Uint8Array(Math.min(at, bytes.length) + insert.length + rest.length);
  out.set(bytes.subarray(0, at));
  out.set(insert, Math.min(at, bytes.length));
  out.set(rest, out.length - rest.length);
  return out;
}

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  const out = new Uint8Array(bytes.length * times);
  for (let n = 0; n < times; n += 1) out.set(bytes, n * bytes.length);
  return out;
}
