import { isSeveral } from '../language/several';
import { isPlainlyJoined } from './harmless';
import type { Wording } from './wording';
import type { Mention, Sign } from './statement';

/** So many points for each of something. */
export interface Each {
  /** `ngày chậm`, `mô hình` */
  readonly what: string;
  readonly sign: Sign;
  /** What follows and is no part of it. */
  readonly rest: Wording;
}

const LONGEST = 80;
/** "tin, bài": so few words after a comma still belong to the thing counted. */
const SHORT_PART = 2;
/** Said before "mỗi": `chậm mỗi ngày`, `vắng mỗi cuộc`. */
const MISSED = ['quá hạn', 'chậm', 'trễ', 'vắng', 'thiếu'];

/** `mỗi lần vi phạm trừ 0,5 điểm`, `2 điểm/mô hình`; null: the points are not for each of anything. */
export function readEach(mention: Mention): Each | null {
  const after = eachAfter(mention.after);
  const before = eachBefore(mention.label);
  if (after && before) return null;
  if (after) return { ...after, sign: mention.sign };
  return before && { ...before, sign: mention.sign ?? before.sign, rest: mention.after };
}

function eachAfter(after: Wording): Omit<Each, 'sign'> | null {
  const word = /^ ?(?:\/ ?|(?:cho |tren |doi voi )?(moi) |cho (?=(?:mot|01|1) ))/.exec(
    after.folded,
  );
  if (!word) return null;
  if (word[1] !== undefined && !isEach(after, word[0].length - 'mỗi '.length)) return null;
  const end = endOfThing(after.folded, word[0].length);
  const thing = after.slice(word[0].length, end).trim();
  const what = isPlainlyJoined(thing) ? nameOfThing(thing) : null;
  return what === null ? null : { what, rest: after.slice(end) };
}

/** Up to the next separator; a comma separates unless it stands in a short list, *và* before a limit only. */
function endOfThing(folded: string, start: number): number {
  const stop =
    /[;:()\n]|\.(?!\d)|,? (?:nhung |va (?=toi da|khong ))|,? ?(?:toi da|khong qua|khong vuot|khong duoi)/;
  const found = stop.exec(folded.slice(start));
  let end = start + (found?.index ?? folded.length - start);
  const parts = folded.slice(start, end).split(',');
  const long = parts.findIndex(
    (part, index) => index > 0 && part.trim().split(' ').length > SHORT_PART,
  );
  if (long > 0) end = start + parts.slice(0, long).join(',').length;
  return end;
}

function eachBefore(label: Wording): { readonly what: string; readonly sign: Sign } | null {
  for (const [word, typed] of [
    ['moi', isEach],
    ['cu', isEvery],
  ] as const) {
    const at = lastWord(label, word, typed);
    if (at < 0) continue;
    const between = label.slice(at + word.length).trim();
    if (/[;:()\n]|\.(?!\d)/.test(between.folded)) return null;
    const before = label.slice(0, at).trim();
    const sign = signBefore(before);
    const what = nameOfThing(between);
    if (what === null) return null;
    const missed = MISSED.find((each) => before.says(before.folded.length - each.length, each));
    const said = missed === undefined || what.toLowerCase().includes(missed);
    return { what: said ? what : `${what} ${missed}`, sign };
  }
  return null;
}

function lastWord(
  label: Wording,
  word: string,
  typed: (label: Wording, at: number) => boolean,
): number {
  for (
    let at = label.folded.lastIndexOf(word);
    at >= 0;
    at = label.folded.lastIndexOf(word, at - 1)
  ) {
    const alone = /^(?:|.*[^\p{L}])$/su.test(label.folded.slice(Math.max(0, at - 1), at));
    const ends = !/^\p{L}/u.test(label.folded.slice(at + word.length));
    if (alone && ends && typed(label, at)) return at;
    if (at === 0) break;
  }
  return -1;
}

function isEach(words: Wording, at: number): boolean {
  // Southern hands write mổi for mỗi; mới (new) is another word.
  return words.says(at, 'mỗi') || words.says(at, 'mổi');
}

function isEvery(words: Wording, at: number): boolean {
  return words.says(at, 'cứ');
}

/** "trừ mỗi ngày 2 điểm", "cộng cho mỗi sáng kiến 1 điểm" */
function signBefore(before: Wording): Sign {
  const cho = before.dropLast(['cho'])?.rest ?? before;
  const word = cho.dropLast(['trừ', 'giảm', 'cộng', 'thưởng'])?.word;
  if (word === undefined) return null;
  return word === 'trừ' || word === 'giảm' ? 'minus' : 'plus';
}

/** The thing counted, one at a time; null: several at a time, or too much to be the name of a thing. */
function nameOfThing(words: Wording): string | null {
  const late = /^(cham|tre|qua han) (?:01|1|mot) (ngay|gio|buoi|tuan|thang|lan)$/.exec(
    words.folded,
  );
  if (late) {
    const [lateness = '', unit = ''] = [late[1], late[2]];
    const end = words.text.length;
    return `${words.text.slice(end - unit.length)} ${words.text.slice(0, lateness.length)}`.toLowerCase();
  }
  const one = /^(?:(?:01|1|mot) ?(?=\D)|mot )/.exec(words.folded)?.[0].length ?? 0;
  const { text, folded } = words.slice(one).trim();
  const usable = folded !== '' && folded.length <= LONGEST && !/[\d\n]/.test(folded);
  return usable && !isSeveral(text) ? text : null;
}
