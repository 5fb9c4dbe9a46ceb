import { finding, type Finding, type Place } from '../../../domain/findings/finding';
import type { Settings } from '../../../domain/settings/settings';
import { fold, tidy } from '../../../domain/text/fold';
import type { Unit } from '../../../domain/units/unit';
import type { Heading } from '../columns/find-header';
import { isTitleLine, otherYear } from '../identity/find-year';
import type { HeadLine } from '../identity/head-lines';
import { namesPartOfYear, yearsIn } from '../period-words';
import { checkCluster } from './check-cluster';

/** Another cluster, another period, or a person instead of the unit (domain rows 29, 41). */
export function checkHead(
  lines: readonly HeadLine[],
  settings: Settings,
  unit: Unit | undefined,
  members: readonly Unit[],
): readonly Finding[] {
  return [
    ...checkCluster(lines, unit?.cluster || settings.text('clusterName'), members),
    ...checkPeriod(lines, settings),
    ...checkPerson(lines),
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

const PERSON = '(?:ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong)';
const FOR_PERSON = new RegExp(
  `\\b(?:danh cho|ap dung cho|ap dung doi voi) (?:cac )?${PERSON}\\b|^\\W*don vi cong tac\\b`,
);
const OF_PERSON = new RegExp(`\\bca nhan\\b|\\bxep loai\\b.*\\b${PERSON}\\b`);

/** A form for individuals is scored on other criteria, and its points are no unit's. */
function checkPerson(lines: readonly HeadLine[]): readonly Finding[] {
  const first = lines.find(({ text }) => {
    const words = fold(text);
    if (/\btap the\b|\bkhong (?:danh|ap dung)\b/.test(words)) return false;
    return FOR_PERSON.test(words) || (isTitleLine(text) && OF_PERSON.test(words));
  });
  if (!first) return [];
  const found = tidy(first.text);
  return [finding({ kind: 'individualForm', place: first.place, raw: found, params: { found } })];
}
