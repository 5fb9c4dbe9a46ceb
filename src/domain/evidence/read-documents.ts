import { readCivilDate, type CivilDate } from '../settings/dates';
import { tidy } from '../text/fold';

/** A date as it was written, and what it can only mean; null: two meanings, or none. */
export interface WrittenDate {
  readonly text: string;
  readonly date: CivilDate | null;
  /** The one reading that makes sense where the writing does not: `03/25/2025`, `5/3/25`. */
  readonly meant: CivilDate | null;
}

/** A document named as evidence: `Quyết định số 65/QĐ-SNV ngày 24/03/2025`. */
export interface Document {
  /** `65/QĐ-SNV` */
  readonly number: string;
  readonly date: WrittenDate | null;
}

const NUMBER =
  /(?<![\p{L}\d/])\d{1,6}[a-z]?\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d&]{0,12}(?:-[\p{L}\d&.]{1,15}){0,3}/gu;
const IN_FIGURES = /(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/;
const IN_WORDS = /ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4})/iu;
/** Evidence is a line or two; what follows is somebody's report. */
const LONGEST = 2000;

/** Documents with a number, each with the date that follows it before the next one. */
export function readDocuments(text: string): readonly Document[] {
  const line = tidy(text).slice(0, LONGEST);
  const numbers = [...line.matchAll(NUMBER)];
  return numbers.map((match, index) => {
    const end = numbers[index + 1]?.index ?? line.length;
    const rest = line.slice(match.index + match[0].length, end);
    return { number: match[0], date: dateIn(rest.split(';')[0] ?? '') };
  });
}

function dateIn(text: string): WrittenDate | null {
  const words = IN_WORDS.exec(text);
  const figures = IN_FIGURES.exec(text);
  if (words) return written(words[0], words[1], words[2], words[3]);
  return figures ? written(figures[0], figures[1], figures[3], figures[4]) : null;
}

function written(text: string, first = '', second = '', year = ''): WrittenDate {
  const whole = year.length === 2 ? `20${year}` : year;
  const asWritten = readCivilDate(`${first}/${second}/${whole}`) ?? null;
  if (year.length === 4 && asWritten) return { text, date: asWritten, meant: asWritten };
  const turned = readCivilDate(`${second}/${first}/${whole}`) ?? null;
  return { text, date: null, meant: asWritten ?? turned };
}
