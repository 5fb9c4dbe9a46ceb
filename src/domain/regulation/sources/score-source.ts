import { Exact } from '../../numbers/exact';
import { fold, tidy } from '../../text/fold';
import { printNumber, readNumber } from '../language/numbers';
import { parsed, unreadable, type Parsed } from '../language/parsed';
import { nearestWord } from '../language/suggestion';
import { meaningOf } from '../../text/word-table';

export type Source = 'verified' | 'self' | 'peer' | 'council';

export interface SourceTerm {
  readonly source: Source;
  /** A share of the whole: all terms add up to one. */
  readonly weight: Exact;
}

/** *Điểm cuối cùng lấy theo*: whose scores make the final one. */
export interface ScoreSource {
  readonly terms: readonly SourceTerm[];
}

const WORDS: Readonly<Record<Source, string>> = {
  verified: 'Thẩm định',
  self: 'Tự chấm',
  peer: 'Chấm chéo',
  council: 'Hội đồng',
};

const SOURCES: Readonly<Record<string, Source>> = {
  'tham dinh': 'verified',
  verified: 'verified',
  'tu cham': 'self',
  self: 'self',
  'cham cheo': 'peer',
  peer: 'peer',
  'hoi dong': 'council',
  council: 'council',
};

/** A unit would only have to claim the maximum (domain §4, row 24: never MAX). */
const HIGHER = ['cao nhat', 'cao hon', 'lon nhat', 'lon hon', 'max', 'highest', 'higher'];

const MEAN = /^(?:trung bình|trung binh|trung bình cộng|mean|average) ?(?:: ?|của |cua |of )(.+)/iu;
const PERCENT = /^([\d.,]+) ?% ?(.*)/;

/** `Thẩm định` · `Trung bình: Thẩm định, Chấm chéo` · `60% Thẩm định + 40% Chấm chéo`. */
export function readScoreSource(text: string): Parsed<ScoreSource> {
  const written = fold(text);
  if (written === '') return unreadable('empty', text);
  if (HIGHER.some((word) => written.includes(word))) return unreadable('neverHigher', tidy(text));
  const list = MEAN.exec(tidy(text))?.[1];
  const terms = list === undefined ? readWeighted(text) : readMean(list);
  if (!terms.ok) return terms;
  const seen = new Set<Source>();
  for (const { source } of terms.value) {
    if (seen.has(source)) return unreadable('saidTwice', WORDS[source]);
    seen.add(source);
  }
  const whole = Exact.sum(terms.value.map(({ weight }) => weight));
  return whole.equals(Exact.one)
    ? parsed({ terms: terms.value })
    : unreadable('weightsNotWhole', tidy(text));
}

function readMean(list: string): Parsed<readonly SourceTerm[]> {
  const names = pieces(list, /[,;+]/);
  if (names.length < 2) return unreadable('tooFew', list);
  const weight = Exact.one.dividedBy(Exact.integer(names.length));
  return collect(names, (name) => withSource(name, weight));
}

/** A decimal comma stands between two digits; one that separates is followed by a space. */
function readWeighted(text: string): Parsed<readonly SourceTerm[]> {
  const terms = pieces(text, /[;+]|, | và | and /iu);
  return collect(terms, (term) => {
    const [, amount, name = ''] = PERCENT.exec(term) ?? [];
    if (amount === undefined) {
      // Two names without weights: nobody said how much each of them counts.
      if (terms.length > 1) return unreadable('missingWeight', term);
      return withSource(term, Exact.one);
    }
    const percent = readNumber(amount, null);
    if (!percent.ok) return unreadable(percent.error.problem, term);
    if (percent.value.sign() <= 0) return unreadable('notPositive', term);
    return withSource(name, percent.value.dividedBy(Exact.hundred));
  });
}

function collect(
  texts: readonly string[],
  read: (text: string) => Parsed<SourceTerm>,
): Parsed<readonly SourceTerm[]> {
  const terms: SourceTerm[] = [];
  for (const text of texts) {
    const term = read(text);
    if (!term.ok) return term;
    terms.push(term.value);
  }
  return parsed(terms);
}

function pieces(text: string, separator: RegExp): readonly string[] {
  return tidy(text)
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function withSource(name: string, weight: Exact): Parsed<SourceTerm> {
  const word = fold(name)
    .replace(/^diem /, '')
    .replace(/ scores?$/, '');
  const source = meaningOf(SOURCES, word);
  if (source) return parsed({ source, weight });
  return unreadable('unknownWord', name, nearestWord(word, Object.values(WORDS)));
}

export function printScoreSource({ terms }: ScoreSource): string {
  const names = terms.map(({ source }) => WORDS[source]).join(', ');
  if (terms.length < 2) return names;
  const equal = Exact.one.dividedBy(Exact.integer(terms.length));
  if (terms.every(({ weight }) => weight.equals(equal))) return `Trung bình: ${names}`;
  return terms
    .map(({ source, weight }) => `${printNumber(weight.times(Exact.hundred))}% ${WORDS[source]}`)
    .join(' + ');
}
