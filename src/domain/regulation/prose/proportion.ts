import { PROPORTIONAL } from '../rules/proportional';
import { isHarmless } from './harmless';
import type { ProseReading } from './reading';
import type { Wording } from './wording';

const SHARE =
  '(?:ty|ti) le (?:phan tram |% )?(?:ket qua )?(?:hoan thanh|thuc hien|dat duoc|dat)(?: (?:chi tieu|ke hoach|nhiem vu))?(?: (?:duoc giao|de ra|nam))?';
const BY = '(?:theo|tuong ung(?: voi)?|ty le thuan voi)';
/** "chấm điểm theo tỷ lệ hoàn thành": the title itself speaks of points. */
const SCORED = new RegExp(
  `(?:^|[\\s(])(diem|cham)(?: \\p{L}+){0,3}? ${BY} ${SHARE}(?!\\p{L})`,
  'u',
);
/** "Thu ngân sách (theo tỷ lệ hoàn thành chỉ tiêu)": a clause of its own. */
const APART = new RegExp(`[;:(\\n.,] ?${BY} ${SHARE}(?!\\p{L})`, 'u');
const ANYWHERE = new RegExp(`(?:^|[^\\p{L}])${BY} ${SHARE}(?!\\p{L})`, 'u');

const NO_EXCESS =
  /(?:nhung )?khong (?:tinh |cong )?(?:diem )?(?:phan )?(?:duoc )?vuot(?: qua)?(?: muc| chi tieu| ke hoach)?|toi da(?: bang)? 100 ?%/u;
/** The maximum once more; `tối đa 100%` is about the excess. */
const AT_MOST =
  /(?:toi da|khong qua|khong vuot qua)(?: la)?:? ?\d{1,4}(?:[.,]\d{1,3})?(?![\d.,]* ?%)(?: diem)?/u;
const BELOW =
  /(?:neu |truong hop )?(?:dat |hoan thanh |thuc hien )?duoi (\d{1,3}(?:[.,]\d{1,2})?) ?%(?: chi tieu| ke hoach)?:? ?(?:thi )?(?:khong (?:co |duoc |cho )?diem|(?:duoc )?0 diem)/u;

/** `chấm điểm theo tỷ lệ hoàn thành chỉ tiêu; dưới 50% không có điểm`. */
export const PROPORTION: ProseReading = ({ prose, mentions }, { max, aboutPoints }) => {
  const found = aboutPoints
    ? ANYWHERE.exec(prose.folded)
    : (spoken(prose) ?? APART.exec(prose.folded));
  if (!found) return null;
  const below = BELOW.exec(prose.folded);
  const nought = mentions.filter(({ points }) => points.sign() === 0).length;
  const only = mentions.every(({ points, role, sign }) => {
    const states = points.equals(max) && role !== 'floor' && sign !== 'minus';
    return states || (points.sign() === 0 && below !== null);
  });
  if (!only || nought > 1) return null;
  if (
    !isHarmless(without(prose, [BELOW, AT_MOST, NO_EXCESS]).slice(found.index + found[0].length))
  ) {
    return null;
  }
  const threshold = below ? [`dưới ${(below[1] ?? '').replace('.', ',')}%: 0 điểm`] : [];
  const terms = ['chỉ tiêu giao riêng', 'không vượt', ...threshold];
  return { method: PROPORTIONAL.label, points: terms.join('; ') };
};

function spoken(prose: Wording): RegExpExecArray | null {
  const found = SCORED.exec(prose.folded);
  const at = found ? found.index + found[0].indexOf(found[1] ?? '') : 0;
  // "chậm" (late) folds to the same letters.
  return found?.[1] === 'diem' || (found && prose.says(at, 'chấm')) ? found : null;
}

function without(prose: Wording, patterns: readonly RegExp[]): Wording {
  return patterns.reduce((rest, pattern) => {
    const found = pattern.exec(rest.folded);
    return found ? rest.blank(found.index, found.index + found[0].length) : rest;
  }, prose);
}
