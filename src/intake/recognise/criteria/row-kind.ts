import { fold, tidy } from '../../../domain/text/fold';

const TOTAL =
  /^(?:tong|cong)(?: so| cong| diem| gop| chung| toan)*(?:$| ?[:(=+\-–]| (?:muc|phan|nhom|chuong|tieu chi|thuong|tru|chuan|cac|cua|tu cham|dat|toi da|cuoi|i|ii|iii|iv|v|vi|vii|viii|ix|x|[a-h]|\d)\b)/;

/** "Tổng điểm đơn vị tự chấm", "Tổng số điểm sau khi cộng, trừ": whatever follows. */
const TOTAL_POINTS = /^tong (?:so |cong )?diem\b/;

/** Without their accents "công tác" reads like "cộng", and "Tổng mức bán lẻ" like "Tổng mục". */
const NO_SUM = /^(?:công|tổng mức (?!điểm))/iu;

/** "Tổng cộng", "Cộng mục I", "TỔNG ĐIỂM (I+II)" – and not "Tổng kết phong trào", "Cộng tác viên". */
export function isTotalTitle(title: string): boolean {
  const words = fold(title);
  if (NO_SUM.test(tidy(title))) return false;
  return TOTAL.test(words) || TOTAL_POINTS.test(words);
}

const CARRIED =
  /^(?:tong |so |diem )*(?:cong|luy ke|mang|chuyen|trang truoc|trang sau)\b.*\b(?:chuyen|mang|trang truoc|trang nay)\b|^(?:so |diem )?(?:mang|chuyen) sang\b|^trang truoc (?:chuyen|mang)/;

/** "Cộng chuyển trang sau", "Trang trước chuyển sang": a sum on its way from page to page. */
export function isCarriedSum(title: string): boolean {
  return !NO_SUM.test(tidy(title)) && CARRIED.test(fold(title));
}

const MAIN_PART =
  /^(?:diem )?(?:chuan|(?:cac )?(?:tieu chi|muc|phan|noi dung)) *(?:$|[:(])|^\(?(?:[ivx]{1,4}|[a-h]|\d) ?\+[^-–]*$/;

/** "Tổng điểm chuẩn", "Tổng (I+II+III)": bonus and deductions may stand above and not be in it. */
export function isTotalOfMainPart(title: string): boolean {
  return MAIN_PART.test(fold(totalOfWhat(title)));
}

export function isTotalOfBonusAndDeductions(title: string): boolean {
  const what = fold(totalOfWhat(title));
  return /\b(?:thuong|cong)\b/.test(what) && /\btru\b/.test(what);
}

/** What a sub-total is of: the words after "Cộng". */
export function totalOfWhat(title: string): string {
  return tidy(title)
    .replace(
      // "Điểm cộng" are points, "Tổng cộng điểm" is a total.
      /^(?:tổng|cộng|tong|cong)(?:\s+(?:(?:số|cộng|so|cong)|(?:điểm|diem)(?!\s+(?:cộng|cong)))(?!\s+(?:thưởng|trừ|thuong|tru)))*\s*/iu,
      '',
    )
    .replace(/^(?:mục|phần|nhóm|muc|phan|nhom)\s+/iu, '')
    .replace(/[:.]\s*$/, '');
}
