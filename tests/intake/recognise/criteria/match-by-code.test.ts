import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import { matchByCode } from '../../../../src/intake/recognise/criteria/match-by-code';
import { criterionOf, figure, givenLikeness, rowOf, type Given } from './given-likeness';

const CRITERIA = ['A.1', 'A.2', 'A.3', 'B.1', 'B.2'].map((code) => criterionOf(code));

type Outcome = 'read' | 'read, asked' | `asked: ${string}` | `is ${string}` | 'twice' | 'not read';

/** What becomes of each row, in their order. */
function outcomes(
  rows: readonly BodyRow[],
  given: Given,
  criteria = CRITERIA,
): readonly (readonly [string, Outcome])[] {
  const found = matchByCode(rows, criteria, givenLikeness(criteria, given));
  return rows.map((row) => {
    const match = found.matches.find((one) => one.row === row);
    const twice = found.duplicates.find((one) => one.row === row);
    const doubt = found.doubts.find((one) => one.row === row);
    const other = found.renumbered.get(row);
    const codes = doubt?.candidates.map(({ code }) => code).join(' ') ?? '';
    if (match) return [match.criterion.code, doubt ? 'read, asked' : 'read'];
    if (twice) return [twice.criterion.code, 'twice'];
    if (other) return [other.said.code, `is ${other.meant.code}`];
    return ['', doubt ? `asked: ${codes}` : 'not read'];
  });
}

/** One row of code A.1 whose words are like these criteria’s. */
function verdict(
  likeness: Readonly<Record<string, number>>,
  { states, maxima = {} }: { states?: number; maxima?: Readonly<Record<string, number>> } = {},
): Outcome | undefined {
  const criteria = CRITERIA.map(({ code }) => criterionOf(code, maxima[code] ?? 5));
  const row = rowOf('A.1', 'words', states === undefined ? {} : { max: figure(states) });
  return outcomes([row], { words: likeness }, criteria)[0]?.[1];
}

describe('a code and words of nobody else', () => {
  it.each<[number, Outcome]>([
    [1, 'read'],
    [0.35, 'read'],
    [0.34, 'read, asked'],
  ])('own words like %d: %s', (own, outcome) => {
    expect(verdict({ 'A.1': own })).toBe(outcome);
  });

  it('needs no words', () => {
    expect(outcomes([rowOf('A.1', '')], { '': { 'B.1': 1 } })).toEqual([['A.1', 'read']]);
  });
});

describe('a code against the words of another criterion', () => {
  it.each<[string, Readonly<Record<string, number>>, Outcome]>([
    ['its very words', { 'A.1': 1, 'B.1': 1 }, 'read'],
    ['half of the other’s and few of its own', { 'A.1': 0.34, 'B.1': 0.51 }, 'asked: A.1 B.1'],
    ['no more than half', { 'A.1': 0.34, 'B.1': 0.5 }, 'read, asked'],
    ['half and enough of its own', { 'A.1': 0.35, 'B.1': 0.69 }, 'read'],
    ['the other’s, clearly', { 'A.1': 0.5, 'B.1': 0.75 }, 'asked: A.1 B.1'],
    ['the other’s, not clearly', { 'A.1': 0.51, 'B.1': 0.75 }, 'read'],
    ['the other’s from 0.7 on', { 'A.1': 0.4, 'B.1': 0.7 }, 'asked: A.1 B.1'],
    ['the other’s, not from 0.7 on', { 'A.1': 0.4, 'B.1': 0.69 }, 'read'],
    ['the other’s alone', { 'A.1': 0.5, 'B.1': 0.8 }, 'is B.1'],
    ['the other’s alone, too few', { 'A.1': 0.5, 'B.1': 0.79 }, 'asked: A.1 B.1'],
    ['a third’s near', { 'A.1': 0.3, 'B.1': 0.8, 'B.2': 0.66 }, 'asked: A.1 B.1'],
    ['a third’s not near', { 'A.1': 0.3, 'B.1': 0.8, 'B.2': 0.64 }, 'is B.1'],
    ['a third’s at the limit', { 'A.1': 0.3, 'B.1': 0.9, 'B.2': 0.75 }, 'is B.1'],
    ['very words, near to its own', { 'A.1': 0.99, 'B.1': 1 }, 'is B.1'],
    ['very words of two', { 'A.1': 0.2, 'B.1': 1, 'B.2': 1 }, 'asked: A.1 B.1'],
    ['very words of one, a third’s near', { 'A.1': 0.2, 'B.1': 1, 'B.2': 0.99 }, 'is B.1'],
    ['the best counts, wherever it stands', { 'B.1': 0.2, 'A.1': 0.3, 'B.2': 0.9 }, 'is B.2'],
  ])('%s: %j', (_, likeness, outcome) => {
    expect(verdict(likeness)).toBe(outcome);
  });

  it.each<[string, number, Readonly<Record<string, number>>, Outcome]>([
    ['the other’s maximum', 3, { 'A.1': 5, 'B.1': 3 }, 'is B.1'],
    ['its own', 5, { 'A.1': 5, 'B.1': 3 }, 'read'],
    ['that of both', 3, { 'A.1': 3, 'B.1': 3 }, 'read'],
    ['that of neither', 4, { 'A.1': 5, 'B.1': 3 }, 'read'],
  ])('words that are not clear, with %s', (_, states, maxima, outcome) => {
    expect(verdict({ 'A.1': 0.65, 'B.1': 0.85 }, { states, maxima })).toBe(outcome);
  });

  it('is asked about where the maximum speaks against clear words', () => {
    const maxima = { 'A.1': 3, 'B.1': 5 };
    expect(verdict({ 'A.1': 0.1, 'B.1': 0.9 }, { states: 3, maxima })).toBe('asked: A.1 B.1');
  });

  it('holds where the words are as like to both, whatever the maximum', () => {
    const maxima = { 'A.1': 5, 'B.1': 3 };
    expect(verdict({ 'A.1': 0.8, 'B.1': 0.8 }, { states: 3, maxima })).toBe('read');
  });

  it('is asked about where its own words are near, and the maximum is the other’s', () => {
    const maxima = { 'A.1': 5, 'B.1': 3 };
    expect(verdict({ 'A.1': 0.82, 'B.1': 0.95 }, { states: 3, maxima })).toBe('asked: A.1 B.1');
  });
});

describe('the codes of a family of which one is another’s', () => {
  /** A.1 has the words of A.2; what becomes of A.3? */
  function inShakenFamily(
    likeness: Readonly<Record<string, number>>,
    code = 'A.3',
    more: Partial<BodyRow> = {},
  ): Outcome | undefined {
    const rows = [rowOf('A.1', 'of A.2'), rowOf(code, 'words', more)];
    return outcomes(rows, { 'of A.2': { 'A.2': 1 }, words: likeness })[1]?.[1];
  }

  it.each<[Readonly<Record<string, number>>, Outcome]>([
    [{ 'A.3': 0.6 }, 'read'],
    [{ 'A.3': 0.9, 'B.1': 0.89 }, 'read'],
    [{ 'A.3': 0.89, 'B.1': 0.8 }, 'asked: A.3 B.1'],
    [{ 'A.3': 0.75, 'B.1': 0.5 }, 'read'],
    [{ 'A.3': 0.75, 'B.1': 0.51 }, 'asked: A.3 B.1'],
    [{ 'A.3': 0.65, 'B.1': 0.85 }, 'is B.1'],
    [{ 'A.3': 0.65, 'B.1': 0.79 }, 'asked: A.3 B.1'],
    [{ 'A.3': 0.4, 'B.1': 0.9 }, 'is B.1'],
  ])('hold with words that are clearly their own: %j: %s', (likeness, outcome) => {
    expect(inShakenFamily(likeness)).toBe(outcome);
  });

  it('are asked about where the maximum is not the other’s', () => {
    const max = figure(4);
    expect(inShakenFamily({ 'A.3': 0.65, 'B.1': 0.85 }, 'A.3', { max })).toBe('asked: A.3 B.1');
  });

  it('are those of that family only', () => {
    expect(inShakenFamily({ 'B.2': 0.65, 'A.3': 0.85 }, 'B.2')).toBe('read');
  });
});

describe('a code that stands twice', () => {
  const twice = (...rows: readonly BodyRow[]): readonly Outcome[] =>
    outcomes(rows, { near: { 'A.1': 0.8 }, nearer: { 'A.1': 0.9 } }).map(([, outcome]) => outcome);

  it('is that of the row whose words are most like', () => {
    expect(twice(rowOf('A.1', 'near'), rowOf('A.1', 'nearer'))).toEqual(['twice', 'read']);
    expect(twice(rowOf('A.1', 'nearer'), rowOf('A.1', 'near'))).toEqual(['read', 'twice']);
  });

  it('is that of the first of equals that has a figure', () => {
    const scored = { self: figure(1) };
    expect(twice(rowOf('A.1', 'near'), rowOf('A.1', 'near', scored))).toEqual(['twice', 'read']);
    expect(twice(rowOf('A.1', 'near'), rowOf('A.1', 'near'))).toEqual(['read', 'twice']);
    expect(twice(rowOf('A.1', 'near', scored), rowOf('A.1', 'near', scored))).toEqual([
      'read',
      'twice',
    ]);
  });
});

describe('the code of a row', () => {
  const DECIMALS = ['1.1', '1.10', '1.100', '2', 'I.1.2'].map((code) => criterionOf(code));
  const codeOf = (row: BodyRow, given: Given = {}): string | undefined =>
    outcomes(
      [row],
      { words: { '1.1': 0.4, '1.10': 0.5, '1.100': 0.3 }, ...given },
      DECIMALS,
    )[0]?.[0];

  it('in a number cell is any that the cell shows, by the words', () => {
    const number = { numericCode: true };
    expect(codeOf(rowOf('1.1', 'words', number))).toBe('1.10');
    expect(codeOf(rowOf('1.1', 'words', number), { words: { '1.100': 0.9 } })).toBe('1.100');
    expect(codeOf(rowOf('1.1', 'words', number), { words: { '1.1': 0.9 } })).toBe('1.1');
    expect(codeOf(rowOf('2', 'words', number))).toBe('2');
  });

  it('in a text is what it says', () => {
    expect(codeOf(rowOf('1.1', 'words'))).toBe('1.1');
  });

  it.each<[string, string, string, string]>([
    ['', 'I.1.2', 'words', 'I.1.2'],
    ['', '1', 'I.1.2 words', 'I.1.2'],
    ['', 'I.1.2', '1.1 words', 'I.1.2'],
    ['2', 'I.1.2', 'words', '2'],
    ['', '2', 'words', ''],
    ['', '', '2. words', ''],
    ['', '', 'words', ''],
    ['9.9', '', 'words', ''],
  ])('code %j, number %j, words %j: %j', (code, order, title, expected) => {
    expect(codeOf(rowOf(code, title, { order }))).toBe(expected);
  });
});
