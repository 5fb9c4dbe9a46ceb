import { finding, type Finding } from '../../../domain/findings/finding';
import { fold } from '../../../domain/text/fold';
import type { HeadLine } from './head-lines';
import { yearsIn } from '../period-words';
import type { FoundMark } from '../recognised-sheet';

const TITLE = /\b(?:phieu|bang|bieu|tu cham|cham diem|thi dua|bao cao)\b/;

/** A line that says what the sheet is, not when it was signed or what it rests on. */
export function isTitleLine(text: string): boolean {
  const words = fold(text);
  // "ngày 05 tháng 01 năm 2021" is when it was signed, "Quyết định … năm 2019" what it rests on.
  if (/\b(?:ngay|\d{1,2}\/\d{1,2})\b.*\bnam 20\d\d|\bcan cu\b|\bquyet dinh\b/.test(words))
    return false;
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
