import { finding, type Finding } from '../../../domain/findings/finding';
import { fold, tidy } from '../../../domain/text/fold';
import type { HeadLine } from './head-lines';
import { yearsIn } from '../period-words';
import type { FoundMark } from '../recognised-sheet';

const TITLE = /\b(?:phieu|bang|bieu|tu cham|cham diem|thi dua|bao cao)\b/;

/** A line that says what the sheet is, not when it was signed or what it rests on. */
export function isTitleLine(text: string): boolean {
  const words = fold(text);
  // "ngày 05 tháng 01 năm 2021" is when it was signed, "Quyết định … năm 2019" what it rests on.
  if (/\bcan cu\b|\bquyet dinh\b/.test(words)) return false;
  const day = /\b(?:ngay|\d{1,2}\/\d{1,2})\b/.exec(words);
  if (day && /\bnam 20\d\d/.test(words.slice(day.index))) return false;
  return TITLE.test(words) || /^nam(?: hoc)? 20\d\d/.test(words);
}

/** The year in the title, where it is not the one the cluster scores (domain rows 28, 29). */
export function checkYear(
  lines: readonly HeadLine[],
  year: number | null,
  mark: FoundMark | null = null,
): readonly Finding[] {
  if (year === null) return [];
  // The form was made for a year: what else its head says of years is about something else.
  if (mark) return Number(mark.year) === year ? [] : [otherYear(mark, year, mark.year)];
  const dated = lines.flatMap((line) => {
    if (!isTitleLine(line.text)) return [];
    const years = yearsIn(line.text);
    return years.length > 0 ? [{ line, years }] : [];
  });
  const [first] = dated;
  if (!first || dated.some(({ years }) => years.includes(year))) return [];
  const { text: line, place } = first.line;
  return [otherYear({ line, place }, year, first.years.join(', '))];
}

const LONGEST_LINE = 300;
/** `Kon Tum, ngày 10 tháng 11 năm 2019` */
const SIGNED_ON =
  /^\W*(?:[^,\d]{1,40},)?\s*ngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam (20\d\d)\W*$/;

/** Where the title says no year, a date that no paper of this year can have (domain row 28). */
export function checkSigned(
  lines: readonly HeadLine[],
  year: number | null,
  mark: FoundMark | null,
): readonly Finding[] {
  const said = lines.some(({ text }) => isTitleLine(text) && yearsIn(text).length > 0);
  if (year === null || mark || said) return [];
  const dated = lines.flatMap((line) => {
    const words = fold(line.text);
    const written = words.length > LONGEST_LINE ? undefined : SIGNED_ON.exec(words)?.[1];
    return written === undefined ? [] : [{ line, year: Number(written) }];
  });
  const [first] = dated;
  if (!first || dated.some((one) => one.year === year || one.year === year + 1)) return [];
  const { text, place } = first.line;
  return [
    finding({
      kind: 'signedOtherYear',
      place,
      raw: text,
      params: { line: tidy(text), found: String(first.year), expected: String(year) },
    }),
  ];
}

export function otherYear(
  { line, place }: Pick<FoundMark, 'line' | 'place'>,
  year: number,
  found: string,
): Finding {
  return finding({
    kind: 'otherYear',
    place,
    raw: line,
    params: { expected: String(year), found },
  });
}
