import { groupBy } from '../../../domain/collections/group-by';
import type { Criterion } from '../../../domain/regulation/criterion';
import { fold, tidy, words } from '../../../domain/text/fold';
import { isOneSlip } from '../../../domain/text/likeness';
import { splitTitle } from './canonical-code';
import { wordsOf } from './known-words';

/** Words that the regulation has and the row has not, and the other way round; as they are written. */
export interface ChangedWords {
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  /** They turn the meaning: `không`, `quá hạn` for `đúng hạn`, another level, another number. */
  readonly turns: boolean;
}

/** Alone they turn a sentence, wherever they come or go. */
const NEGATIONS = new Set(['không', 'chưa', 'mất']);
/** "mat" is too many other words. */
const BARE_NEGATIONS = new Set(['khong', 'chua']);
/** In the place of others they do: time, direction, and who it was. */
const TURNING = new Set(
  'đã đang đúng quá trễ muộn chậm kỳ kì đột thường tăng giảm trên dưới trước sau tỉnh bộ huyện xã cụm khối phủ sở ương quý tháng tuần'.split(
    ' ',
  ),
);
/** Of those, the ones that are no other word without accents. */
const BARE = new Set('dot tang giam tinh huien truoc sau muon'.split(' '));
/** What a row says of its maximum. */
const POINTS = /\((?:tối đa |toi da )?\d+(?:[.,]\d+)? ?(?:đ|d|điểm|diem)\.?\) *$/iu;
/** "vào hoạt động", "các phong trào": said or left out without a difference. */
const SMALL = new Set(
  'và, các, của, trong, về, cho, với, theo, được, việc, công, tác, những, tại, từ, đến, do, vào, ở, thuộc, để, là, như, này, hoặc, gồm'
    .split(', ')
    .map(fold),
);

/** Null: the same words, a slip or an abbreviation of them, cut short or explained. */
export function changedWords(
  title: string,
  { title: own }: Criterion,
  criteria: readonly Criterion[],
): ChangedWords | null {
  const written = splitTitle(title).words.replace(POINTS, '');
  if (written === '' || sameLetters(written, own)) return null;
  const before = words(own).map(keyOf);
  const after = wordsOf(criteria).read(written).map(keyOf);
  if (begins(before, after) || begins(after, before)) return null;
  const gone = without(before, after);
  const come = without(after, before).filter((word) => !/^20\d\d$/.test(word));
  const dropped = gone.filter((word) => !come.some((other) => isSlip(word, other)));
  const added = come.filter((word) => !gone.some((other) => isSlip(word, other)));
  const shown = { dropped: asWritten(dropped, own), added: asWritten(added, written) };
  const all = [...shown.dropped, ...shown.added];
  const exchanged = shown.dropped.length > 0 && shown.added.length > 0;
  // Without accents "bộ" and "bổ" are one word.
  const bare = fold(written) === tidy(written).toLowerCase();
  const turning = (word: string): boolean =>
    /\d/.test(word) || TURNING.has(word) || (bare && BARE.has(keyOf(word)));
  const turns = negates(own, written, bare) || (exchanged && all.some(turning));
  if (turns) return { ...shown, turns };
  const says = (list: readonly string[]): boolean => list.some((word) => !SMALL.has(word));
  return says(dropped) && says(added) ? { ...shown, turns } : null;
}

function begins(list: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => list[index] === word);
}

/** As often as they come more often. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return list.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Numbers are no slips of each other; in short words another letter makes another word. */
function isSlip(word: string, other: string): boolean {
  if (/\d/.test(word + other) || !isOneSlip(word, other)) return false;
  const sorted = (text: string): string => [...text].sort().join('');
  return (
    word.length !== other.length ||
    sorted(word) === sorted(other) ||
    word.length >= SHORTEST_SLIPPED
  );
}

const SHORTEST_SLIPPED = 4;

/** `KHÔN GĐỂ` for `KHÔNG ĐỂ`; the numbers are the same. */
function sameLetters(a: string, b: string): boolean {
  const [left, right] = [words(a).join(''), words(b).join('')];
  return left.replace(/\D+/g, ' ') === right.replace(/\D+/g, ' ') && isOneSlip(left, right);
}

/** `tỉ lệ` and `tỷ lệ` are one word. */
function keyOf(word: string): string {
  return fold(word).replace(/y/g, 'i');
}

function syllables(text: string): readonly string[] {
  return tidy(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u);
}

function negates(own: string, written: string, bare: boolean): boolean {
  const list = bare ? BARE_NEGATIONS : NEGATIONS;
  const count = (text: string, negation: string): number =>
    syllables(text).filter((word) => (bare ? fold(word) : word) === negation).length;
  return [...list].some((negation) => count(own, negation) !== count(written, negation));
}

function asWritten(keys: readonly string[], text: string): readonly string[] {
  const written = new Map(
    [...groupBy(syllables(text), keyOf)].map(([key, all]) => [key, [...all]]),
  );
  return keys.map((key) => written.get(key)?.shift() ?? key);
}
