import fc from 'fast-check';
import {
  compareFigures,
  differencesAmong,
  OWN_FIELDS,
  sameFigure,
  type FiguresByCode,
  type OwnFigureField,
  type OwnFigures,
} from '../../../src/domain/score-sheet/compare-figures';
import { readFigure } from '../../../src/domain/score-sheet/read-figure';
import { BLANK, type Figure } from '../../../src/domain/score-sheet/score-sheet';

type Cell = readonly [value: string | number | boolean | null, numberFormat?: string];

const figure = ([value, format]: Cell): Figure => readFigure(value, format);
const row = (cells: Partial<Record<OwnFigureField, Cell>>): OwnFigures => ({
  target: figure(cells.target ?? [null]),
  result: figure(cells.result ?? [null]),
  self: figure(cells.self ?? [null]),
});

it.each<[string, Cell, Cell, boolean]>([
  ['a number and itself', [8.5], [8.5], true],
  ['a sum of doubles and the decimal that the cell shows', [0.1 + 0.2], [0.3], true],
  ['two numbers', [8.5], [8.25], false],
  ['a number and the text of it', [8.5], ['8.5'], false],
  ['decimal comma and decimal dot', ['8,5'], ['8.5'], false],
  ['missing and zero', [null], [0], false],
  ['missing and an empty text', [null], [' '], true],
  ['zero and not applicable', [0], ['KAD'], false],
  ['missing and not applicable', [null], ['KAD'], false],
  ['two words for not applicable', ['KCT'], ['Không áp dụng'], true],
  ['not applicable and not due', ['KAD'], ['Chưa đến kỳ'], false],
  ['ninety-five percent and ninety-five', [0.95, '0%'], [95], false],
  ['the same percentage, shown with other digits', [0.95, '0%'], [0.95, '0.00%'], true],
  ['a date and its number', [45000, 'dd/mm/yyyy'], [45000], false],
  ['the same day', [45000, 'dd/mm/yyyy'], [45000, 'd-mmm'], true],
  ['a text and the text with stray spaces', ['đạt'], [' đạt\u00a0'], true],
  ['composed and decomposed', ['Đạt tốt'], ['Đạt tốt'.normalize('NFD')], true],
  ['two errors', ['#REF!'], ['#DIV/0!'], false],
  ['an error and itself', ['#REF!'], ['#REF!'], true],
])('%s', (_, a, b, same) => {
  expect(sameFigure(figure(a), figure(b))).toBe(same);
  expect(sameFigure(figure(b), figure(a))).toBe(same);
});

describe('two sheets', () => {
  const before: FiguresByCode = new Map([
    ['I.1', row({ target: [10], result: [9], self: [4.5] })],
    ['I.2', row({ self: [3] })],
    ['II.1#cộng', row({ result: [2] })],
  ]);

  it('tells criterion, field, before and after, in the order of the codes', () => {
    const after: FiguresByCode = new Map([
      ['II.1#cộng', row({ result: [3] })],
      ['I.1', row({ target: [10], result: [9.5], self: ['4,75'] })],
    ]);
    const codes = ['I.1', 'I.2', 'II.1#cộng', 'III'];
    const told = compareFigures(codes, before, after);
    expect(told.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'I.1 result',
      'I.1 self',
      'I.2 self',
      'II.1#cộng result',
    ]);
    expect(told[1]?.after).toEqual({ state: 'text', text: '4,75' });
    // A row that the new sheet has lost is a figure that goes, not a figure that stays.
    expect(told[2]?.after).toEqual(BLANK);
  });

  it('says nothing of a row that neither has', () => {
    expect(compareFigures(['IX'], before, before)).toEqual([]);
  });
});

describe('several sheets of one unit', () => {
  const sheet = (self: Cell, code = 'I'): FiguresByCode => new Map([[code, row({ self })]]);

  it.each<readonly [string, readonly FiguresByCode[], readonly string[]]>([
    ['none', [], []],
    ['one alone', [sheet([8])], []],
    ['all say the same', [sheet([8]), sheet([8]), sheet([8])], []],
    ['the last says otherwise', [sheet([8]), sheet([8]), sheet([9])], ['I self']],
    ['the first says otherwise', [sheet([9]), sheet([8]), sheet([8])], ['I self']],
    ['one does not have the row', [sheet([8]), sheet([8], 'II')], ['I self', 'II self']],
    ['one has it blank, one not at all', [sheet([null]), new Map()], []],
    ['one says zero, one nothing', [sheet([0]), new Map()], ['I self']],
  ])('%s', (_, sheets, expected) => {
    const told = differencesAmong(['I', 'II'], sheets);
    expect(told.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
    for (const { figures } of told) expect(figures).toHaveLength(sheets.length);
  });

  it('tells what each says, in their order', () => {
    const [told] = differencesAmong(['I'], [sheet([8]), new Map(), sheet(['8'])]);
    expect(told?.figures.map(({ state }) => state)).toEqual(['number', 'blank', 'text']);
  });
});

describe('whatever the figures', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>([null], ['KAD'], ['Chưa đến kỳ'], ['8,5'], ['#REF!'], [0.5, '0%']),
    fc.integer({ min: -100, max: 100 }).map((n): Cell => [n / 4]),
  );
  const sheet = fc
    .dictionary(
      fc.constantFrom('I.1', 'I.2', 'II'),
      fc.record({ target: cell, result: cell, self: cell }),
    )
    .map(
      (rows): FiguresByCode => new Map(Object.entries(rows).map(([code, one]) => [code, row(one)])),
    );
  const codes = ['I.1', 'I.2', 'II'];

  it('a sheet does not differ from itself, and differs from another as the other from it', () => {
    fc.assert(
      fc.property(sheet, sheet, (a, b) => {
        expect(compareFigures(codes, a, a)).toEqual([]);
        const there = compareFigures(codes, a, b);
        const back = compareFigures(codes, b, a);
        expect(back).toEqual(
          there.map(({ before, after, ...where }) => ({ ...where, before: after, after: before })),
        );
      }),
    );
  });

  it('what is told is all there is: put over the old sheet, it gives the new one', () => {
    fc.assert(
      fc.property(sheet, sheet, (a, b) => {
        const patched = new Map(codes.map((code) => [code, { ...row({}), ...a.get(code) }]));
        for (const { code, field, after } of compareFigures(codes, a, b)) {
          patched.set(code, { ...row({}), ...patched.get(code), [field]: after });
        }
        for (const code of codes) {
          for (const field of OWN_FIELDS) {
            const [left, right] = [patched.get(code)?.[field], b.get(code)?.[field]];
            expect(sameFigure(left ?? BLANK, right ?? BLANK)).toBe(true);
          }
        }
      }),
    );
  });
});
