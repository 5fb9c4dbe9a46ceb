import { Exact } from '../../numbers/exact';
import { countsWhole, readInterval, type Interval } from '../language/interval';
import type { Wording } from './wording';

/** Words before an interval that do not change it. Words of the first label may come again, too. */
const FILLERS =
  'neu thi dat duoc ty ti le hoan thanh thuc hien co so cham tre qua han nop gui muc khi va bao cao ho giai quyet dung bi con ket qua tong toi'.split(
    ' ',
  );

/** As a person says it → as the language writes it. */
const SAID_OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^tu tren /, 'tren '],
  [/^(?:it nhat|toi thieu|khong duoi|lon hon hoac bang|tren hoac bang) (?=\d)/, 'tu '],
  [/^(?:lon hon|cao hon|nhieu hon|vuot|qua|hon) (?=\d)/, 'tren '],
  [/^(?:nho hon|thap hon|it hon|khong dat|chua dat|chua den) (?=\d)/, 'duoi '],
  [/ (?:den|-) (?:nho hon|thap hon|it hon|can) (?=\d)/, ' den duoi '],
];
const REST = /^(?:(?:cac )?(?:truong hop|muc|don vi|ket qua)? ?(?:con lai|khac))$/;
const START =
  /\d|(?:^| )(?:tu|tren|duoi|den|it nhat|toi thieu|khong duoi|khong dat|khong qua|chua dat|chua den|lon hon|nho hon|cao hon|thap hon|nhieu hon|it hon|vuot|qua|hon) (?=\d|tren \d|hoac bang \d)|[<>≤≥]/;
const DOWNWARDS = /^duoi (\d+(?:[.,]\d+)?)( ?%?)(?: den| -) (\d+(?:[.,]\d+)?)( ?%?)(.*)$/;

/** `đạt từ 95% trở lên`, `chậm 1–3 ngày`, `còn lại`; `known`: words that need no explanation. */
export function intervalOf(label: Wording, known: ReadonlySet<string>): Interval | null {
  const { folded } = label;
  if (REST.test(folded)) return { from: null, to: null, percent: false, unit: '' };
  const start = START.exec(folded);
  if (!start) return null;
  const before = wordsOf(folded.slice(0, start.index));
  if (!before.every((word) => known.has(word) || FILLERS.includes(word))) return null;
  const { words, rest } = splitAfterSide(folded.slice(start.index).trim());
  if (!wordsOf(rest).every((word) => known.has(word) || FILLERS.includes(word))) return null;
  const read = readInterval(upwards(plainly(withoutRepeatedUnit(words, known))));
  return read.ok ? withoutLooseUnit(read.value, known) : null;
}

export function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** `từ 95% trở lên số hồ sơ`: what follows the side is about the thing measured. */
function splitAfterSide(folded: string): { readonly words: string; readonly rest: string } {
  const side = /tro (?:len|xuong)/.exec(folded);
  const end = side ? side.index + side[0].length : folded.length;
  return { words: folded.slice(0, end), rest: folded.slice(end) };
}

/** `từ 70% hồ sơ đến dưới 90%`, `1 ngày đến 3 ngày`: the unit stands at the end, or goes without saying. */
function withoutRepeatedUnit(words: string, known: ReadonlySet<string>): string {
  const [, low = '', unit = '', rest = ''] =
    /^(\D*\d[\d.,]* ?%?) (\p{L}[\p{L} ]*?) ?((?:den|-) .*)$/su.exec(words) ?? [];
  const said = wordsOf(unit).every((word) => known.has(word) || FILLERS.includes(word));
  return unit !== '' && said ? `${low} ${rest}` : words;
}

function plainly(words: string): string {
  return SAID_OTHERWISE.reduce((text, [said, written]) => text.replace(said, written), words);
}

/** `dưới 95% đến 80%` runs from 80 up to, not including, 95. */
function upwards(words: string): string {
  const [, high = '', percent = '', low = '', lowPercent = '', unit = ''] =
    DOWNWARDS.exec(words) ?? [];
  if (high === '' || !number(low).lessThan(number(high))) return words;
  return `tu ${low}${lowPercent} den duoi ${high}${percent}${unit}`;
}

function number(text: string): Exact {
  return Exact.parse(text.replace(',', '.'));
}

/** `95% hồ sơ` is a share; `3 ngày làm việc` are days; `5 tỷ đồng` is a scale that nobody stated. */
function withoutLooseUnit(interval: Interval, known: ReadonlySet<string>): Interval | null {
  const words = wordsOf(interval.unit);
  if (interval.percent) {
    const explained = words.every((word) => known.has(word) || FILLERS.includes(word));
    return explained ? { ...interval, unit: '' } : null;
  }
  if (words.length === 0) return interval;
  const unit = [words.slice(0, 1), words.slice(0, 2)]
    .map((some) => some.join(' '))
    .find((some) => countsWhole({ ...interval, unit: some }));
  return unit === undefined ? null : { ...interval, unit };
}
