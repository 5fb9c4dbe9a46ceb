import { finding, type Finding } from '../../../domain/findings/finding';
import { dateOrder, readCivilDate, type CivilDate } from '../../../domain/settings/dates';
import type { Settings } from '../../../domain/settings/settings';
import { fold, tidy } from '../../../domain/text/fold';
import type { Unit } from '../../../domain/units/unit';
import { isTitleLine } from '../identity/find-year';
import type { HeadLine } from '../identity/head-lines';
import type { PaperMarks } from '../recognised-sheet';

/** `Cụm thi đua số 3`, `Khối II`: clusters that are counted; names are not compared. */
const COUNTED = /\b(cum|khoi)(?: thi dua)?(?: so)? (\d{1,2}|[ivx]{1,5})\b/;
const LONGEST_LINE = 300;
const PART = /\b(?:(?:6|9|sau|chin) thang(?: (?:dau|cuoi) nam)?|quy (?:i{1,3}|iv|[1-4]))\b/;

/** Another cluster or another period in the head of the sheet (domain row 29). */
export function checkHead(
  lines: readonly HeadLine[],
  settings: Settings,
  unit: Unit | undefined,
): readonly Finding[] {
  return [...checkCluster(lines, settings, unit), ...checkPeriod(lines, settings)];
}

function checkCluster(
  lines: readonly HeadLine[],
  settings: Settings,
  unit: Unit | undefined,
): readonly Finding[] {
  const expected = unit?.cluster || settings.text('clusterName');
  const own = COUNTED.exec(fold(expected));
  if (!own) return [];
  const named = lines.flatMap((line) => {
    const found = COUNTED.exec(fold(line.text));
    return found && found[1] === own[1] ? [{ line, number: found[2] }] : [];
  });
  const [first] = named;
  if (!first || named.some(({ number }) => number === own[2])) return [];
  const found = tidy(first.line.text);
  return [
    finding({
      kind: 'otherCluster',
      place: first.line.place,
      raw: found,
      params: { found, expected },
    }),
  ];
}

function checkPeriod(lines: readonly HeadLine[], settings: Settings): readonly Finding[] {
  if (settings.choice('period') === 'half') return [];
  const first = lines.find(({ text }) => isTitleLine(text) && PART.test(fold(text)));
  if (!first) return [];
  return [
    finding({
      kind: 'otherPeriod',
      place: first.place,
      raw: tidy(first.text),
      params: { found: tidy(first.text), expected: settings.text('year') },
    }),
  ];
}

const SIGNATURE =
  /\b(?:thu truong|giam doc|chu tich|truong (?:phong|ban|don vi|cong an|khoa)|bi thu|chanh (?:van phong|thanh tra)|vien truong|cuc truong|hieu truong|chi cuc truong|tong bien tap|lanh dao (?:don vi|co quan)|nguoi dung dau|ky ten)\b/;
const DATED =
  /\bngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam\b|\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/;

export function paperMarks(above: readonly HeadLine[], below: readonly HeadLine[]): PaperMarks {
  const has = (pattern: RegExp, lines: readonly HeadLine[]): boolean =>
    lines.some(({ text }) => pattern.test(fold(text)));
  return {
    signed: has(SIGNATURE, below),
    dated: has(DATED, [...above, ...below]),
    date: paperDate([...above, ...below]),
  };
}

/** `Kon Tum, ngày 18 tháng 11 năm 2020`: the whole line. */
const PLACE_AND_DAY = /^(?:[^\d,;:]{1,40},)? ?ngay ?(\d{1,2}) ?thang ?(\d{1,2}) ?nam ?(\d{4})\.?$/;
/** `(Kèm theo Báo cáo số 12/BC-SNV ngày 18/11/2020)`: days of other papers are not meant. */
const ENCLOSED =
  /^\(?(?:ban hanh )?kem theo (?:bao cao|cong van|van ban)\b.*\bngay ?(\d{1,2})(?: thang |[/.-])(\d{1,2})(?: nam |[/.-])(\d{4})\b/;

function paperDate(lines: readonly HeadLine[]): CivilDate | null {
  const days = lines.flatMap(({ text }) => {
    const [, day, month, year] =
      PLACE_AND_DAY.exec(fold(text)) ?? ENCLOSED.exec(fold(text).slice(0, LONGEST_LINE)) ?? [];
    return day !== undefined && month !== undefined && year !== undefined
      ? [`${day}/${month}/${year}`]
      : [];
  });
  const [first, ...others] = days.map(readCivilDate);
  if (!first || !others.every((other) => other && dateOrder(other) === dateOrder(first)))
    return null;
  return first;
}
