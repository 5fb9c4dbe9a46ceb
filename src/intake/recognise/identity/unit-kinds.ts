import { fold, nameKey } from '../../../domain/text/fold';

/** What stands before a place's own name, and on which levels of administration there are such. */
type Level = 'province' | 'district' | 'commune';

const KINDS: readonly (readonly [string, readonly Level[]])[] = [
  ['thành phố', ['province', 'district']],
  ['tỉnh', ['province']],
  ['thị xã', ['district']],
  ['huyện', ['district']],
  ['quận', ['district']],
  ['thị trấn', ['commune']],
  ['đặc khu', ['commune']],
  ['phường', ['commune']],
  ['xã', ['commune']],
];

const LEVELS: ReadonlyMap<string, readonly Level[]> = new Map(
  KINDS.flatMap(([words, levels]) => [
    [nameKey(words), levels] as const,
    [bare(words), levels] as const,
  ]),
);

/** Not the kind of a place: xã hội, hợp tác xã, Tỉnh ủy; and, without accents, cơ quan, địa phương. */
const NOT_BEFORE = ['hội', 'ủy', 'đoàn'];
const NOT_AFTER = ['tác', 'hải', 'cơ', 'địa'];

/** A pattern of these words, in keys with accents or without. */
export const KIND_WORDS = patternOf(nameKey);
export const BARE_KIND_WORDS = patternOf(bare);

function patternOf(key: (text: string) => string): string {
  const words = KINDS.map(([kind]) => key(kind)).join('|');
  const before = NOT_BEFORE.map(key).join('|');
  const after = NOT_AFTER.map((word) => `(?<!${key(word)} )`).join('');
  return `${after}(?:${words})(?! ?(?:${before})(?![\\p{L}\\p{M}\\p{N}]))`;
}

function bare(text: string): string {
  return fold(nameKey(text));
}

/** The same kind, or one that a place can turn into on its level: a xã becomes a phường. */
export function kindsAgree(a: readonly string[], b: readonly string[]): 'same' | 'level' | 'no' {
  if (a.length === 0 || b.length === 0 || a.some((kind) => b.some((other) => same(kind, other)))) {
    return 'same';
  }
  const levels = new Set(a.flatMap((kind) => LEVELS.get(kind) ?? []));
  return b.some((kind) => LEVELS.get(kind)?.some((level) => levels.has(level))) ? 'level' : 'no';
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}
