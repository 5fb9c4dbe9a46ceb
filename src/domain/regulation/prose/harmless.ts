import { fold } from '../../text/fold';
import type { Wording } from './wording';

/** Words that would change the rule just read: more points, other cases, a factor. */
const CHANGING = [
  'trừ',
  'cộng',
  'nhân',
  'hệ số',
  'gấp',
  'riêng',
  'nếu',
  'đối với',
  'trường hợp',
  'ngoài',
  'lần thứ',
  'vượt',
];
const SAFE = /cá nhân|công nhân|nhân dân|nhân rộng|không vượt|bệnh nhân|nhân viên|nhân sự/gu;

/** "… trừ cho đến hết điểm", "nhưng không vượt quá điểm tối đa": what the maximum says anyway. */
const SAYS_NOTHING_NEW =
  /(?:nhung |va )?(?:(?:tru )?(?:cho )?den (?:khi )?het(?: so)? diem|khong (?:vuot )?(?:qua )?(?:so |muc )?diem (?:toi da|chuan))/gu;

/** Nothing in these words changes what was read beside them. */
export function isHarmless(words: Wording): boolean {
  const { folded } = words;
  let rest = words;
  for (const match of folded.matchAll(SAYS_NOTHING_NEW)) {
    rest = rest.blank(match.index, match.index + match[0].length);
  }
  if (/[\d%]/.test(rest.folded)) return false;
  const text = rest.text.toLowerCase().replace(SAFE, ' ');
  return !CHANGING.some((word) => hasWord(text, word) || hasWord(text, fold(word)));
}

/** `sáng kiến và đề tài` is still what is counted; `sáng kiến và nhân đôi nếu …` says more than that. */
export function isPlainlyJoined(thing: Wording): boolean {
  const at = thing.folded.indexOf(' va ');
  return at < 0 || isHarmless(thing.slice(at));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
