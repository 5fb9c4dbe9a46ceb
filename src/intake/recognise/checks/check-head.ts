import { finding, type Finding, type Place } from '../../../domain/findings/finding';
import type { Settings } from '../../../domain/settings/settings';
import { fold, tidy } from '../../../domain/text/fold';
import type { Unit } from '../../../domain/units/unit';
import type { Heading } from '../columns/find-header';
import { isTitleLine, otherYear } from '../identity/find-year';
import type { HeadLine } from '../identity/head-lines';
import { namesPartOfYear, yearsIn } from '../period-words';
import type { PaperMarks } from '../recognised-sheet';

/** `Cụm thi đua số 3`, `Khối II`: clusters that are counted; names are not compared. */
const COUNTED = /\b(cum|khoi)(?: thi dua)?(?: so)? (\d{1,2}|[ivx]{1,5})\b/;

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
  const first = lines.find(({ text }) => isTitleLine(text) && namesPartOfYear(text));
  return first ? [otherPeriod(first, settings)] : [];
}

/** The only score column may be another year's, or that of half a year; an answer of before settles it. */
export function checkScoreHeading(
  { text, reading }: Pick<Heading, 'text' | 'reading'>,
  place: Place,
  settings: Settings,
): readonly Finding[] {
  if ('remembered' in reading && reading.remembered) return [];
  const [year, years] = [Number(settings.text('year')), yearsIn(text)];
  if (year && years.length > 0 && !years.includes(year)) {
    return [otherYear({ line: tidy(text), place }, year, years.join(', '))];
  }
  const isPart = settings.choice('period') !== 'half' && namesPartOfYear(text);
  return isPart ? [otherPeriod({ text, place }, settings)] : [];
}

function otherPeriod({ text, place }: HeadLine, settings: Settings): Finding {
  return finding({
    kind: 'otherPeriod',
    place,
    raw: tidy(text),
    params: { found: tidy(text), expected: settings.text('year') },
  });
}

const SIGNATURE =
  /\b(?:thu truong|giam doc|chu tich|truong (?:phong|ban|don vi|cong an|khoa)|bi thu|chanh (?:van phong|thanh tra)|vien truong|cuc truong|hieu truong|chi cuc truong|tong bien tap|lanh dao (?:don vi|co quan)|nguoi dung dau|ky ten)\b/;
const DATED =
  /\bngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam\b|\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/;

export function paperMarks(above: readonly HeadLine[], below: readonly HeadLine[]): PaperMarks {
  const has = (pattern: RegExp, lines: readonly HeadLine[]): boolean =>
    lines.some(({ text }) => pattern.test(fold(text)));
  return { signed: has(SIGNATURE, below), dated: has(DATED, [...above, ...below]) };
}
