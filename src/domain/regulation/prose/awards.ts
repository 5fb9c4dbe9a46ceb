import { printNumber } from '../language/numbers';
import { AWARD_BONUS } from '../rules/award-bonus';
import { isHarmless } from './harmless';
import { capitalised } from './listed';
import type { ProseReading } from './reading';
import { withoutLimit, type Mention } from './statement';
import type { Wording } from './wording';

const AWARD =
  /(?:^|[\s(])(co thi dua|co luan luu|bang khen|giay khen|huan chuong|huy chuong|bieu duong|tap the lao dong|chien si thi dua|anh hung lao dong|don vi quyet thang|danh hieu|giai thuong|thu khen|ky niem chuong)/;
const HIGHEST =
  /(?:chi )?(?:lay|tinh|cong|huong|cham)?(?: diem)? ?(?:o |theo )?(?:muc|hinh thuc|danh hieu) cao nhat|khong cong don|khong tinh trung/;
const EACH = /(?:^|[\s(])m[ỗổ]i\s/iu;
const CUMULATIVE = /(?:duoc )?cong don/;

/** In bonus rows: `Cờ thi đua của Chính phủ: 15 điểm; Bằng khen của Bộ: 10 điểm; tính mức cao nhất`. */
export const AWARDS_IN_WORDS: ProseReading = ({ mentions }, { branch }) => {
  if (branch !== 'bonus') return null;
  const items = mentions.filter(({ role }) => role === 'points');
  const caps = mentions.filter(({ role }) => role === 'cap');
  const odd = mentions.some(({ role }) => role === 'floor' || role === 'step');
  if (items.length === 0 || caps.length > 1 || odd) return null;
  // For each of several: then the highest is not all that counts. Of one, another reading speaks.
  if (items.length > 1 && items.some(({ label }) => EACH.test(label.text))) return null;
  const lines: string[] = [];
  let cumulative = false;
  for (const mention of items) {
    const label = awardIn(mention);
    if (!label) return null;
    lines.push(`${capitalised(label.text)}: ${printNumber(mention.points)}`);
  }
  for (const { after } of mentions) {
    const mode = withoutLimit(after);
    const highest = HIGHEST.test(mode.folded);
    if (!highest && CUMULATIVE.test(mode.folded)) cumulative = true;
  }
  const rest = mentions.at(-1)?.after;
  if (rest && !isHarmless(withoutMode(rest))) return null;
  const limit = caps[0] ? [`tối đa ${printNumber(caps[0].points)}`] : [];
  const mode = cumulative ? ['cộng dồn'] : [];
  return { method: AWARD_BONUS.label, points: [...lines, ...mode, ...limit].join('; ') };
};

function awardIn({ label, from, sign, points }: Mention): Wording | null {
  const found = AWARD.exec(label.folded);
  if (!found || from !== null || sign === 'minus' || points.sign() <= 0) return null;
  const name = label.slice(found.index + found[0].length - (found[1] ?? '').length);
  return /[\d%;:\n]/.test(name.text) ? null : name;
}

function withoutMode(words: Wording): Wording {
  let rest = words;
  for (const pattern of [HIGHEST, CUMULATIVE]) {
    const found = pattern.exec(rest.folded);
    if (found) rest = rest.blank(found.index, found.index + found[0].length);
  }
  return rest;
}
