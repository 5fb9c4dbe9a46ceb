import { CLASSES_SHEET } from '../../../src/domain/book/sheets/classes';
import {
  classFigure,
  classify,
  readClasses,
  type ClassBand,
} from '../../../src/domain/ranking/classification';
import { converted } from '../../../src/domain/ranking/rank-figure';
import type { Verdict } from '../../../src/domain/regulation/conditions/conditions';
import { brief, exact, settingsOf, table, textOf, type Row, type Typed } from '../builders';
import { scoresOf, type ScoresDraft } from './scores';

function read(rows: readonly Row<typeof CLASSES_SHEET>[]): ReturnType<typeof readClasses> {
  return readClasses(table(CLASSES_SHEET, rows));
}

const { classes } = read([
  { name: 'Tốt', from: '85' },
  { name: 'Xuất sắc', from: '95' },
  { name: 'Khá', from: 70 },
]);

const MET: Verdict = { verdict: 'met' };

function classOf(figure: string | null, bands: readonly ClassBand[] = classes): string | null {
  return classify(figure === null ? null : exact(figure), bands, () => MET, 0).name;
}

describe('Xếp loại', () => {
  it.each([
    ['101.75', 'Xuất sắc'],
    ['103', 'Xuất sắc'],
    ['95', 'Xuất sắc'],
    ['94.99', 'Tốt'],
    ['85', 'Tốt'],
    ['84.999', 'Khá'],
    ['70', 'Khá'],
    ['69.99', null],
    ['0', null],
  ])('%s is %s', (figure, name) => {
    expect(classOf(figure)).toBe(name);
  });

  it('has no class for no figure', () => {
    expect(classOf(null)).toBeNull();
    expect(classOf('100', [])).toBeNull();
  });

  it.each<readonly [string, Readonly<Record<string, Typed>>, ScoresDraft, string]>([
    ['capped at the scale', {}, { total: '101.75', percent: '101.75' }, '100'],
    [
      'its own cap',
      { 'Tổng điểm tối đa để xếp loại': '98' },
      { total: '103', percent: '103' },
      '98',
    ],
    ['points, whatever the base', {}, { total: '90', base: '95' }, '90'],
    [
      'no cap',
      { 'Tổng điểm tối đa để xếp loại': 'Không giới hạn' },
      { total: '103', percent: '103' },
      '103',
    ],
    ['percent', { 'Xếp loại theo': 'Tỷ lệ (%)' }, { total: '900', percent: '103' }, '103'],
    [
      'as the ranking does',
      { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng' },
      { total: '90', percent: '91' },
      '91',
    ],
    [
      'points although ranked by percent',
      { 'Xếp hạng theo': 'Tỷ lệ (%) so với điểm tối đa áp dụng', 'Xếp loại theo': 'Tổng điểm' },
      { total: '90', percent: '91' },
      '90',
    ],
    [
      'another scale',
      { 'Xếp loại theo': 'Điểm quy đổi', 'Quy đổi về thang': '10' },
      { total: '91.5', percent: '91.5' },
      '9.15',
    ],
    // 882.22 of 990 is 89.1131… %: rounded once, never from the rounded percent (8.91 × 1000/100).
    [
      'another scale, rounded once',
      { 'Xếp loại theo': 'Điểm quy đổi', 'Quy đổi về thang': '1000', 'Thang điểm': '1000' },
      { total: '882.22', percent: '89.11', base: '990' },
      '891.13',
    ],
    [
      'another scale, capped like points',
      { 'Xếp loại theo': 'Điểm quy đổi', 'Quy đổi về thang': '100' },
      { total: '99', base: '90' },
      '100',
    ],
  ])('%s', (_, settings, draft, expected) => {
    const written = settingsOf({ 'Thang điểm': '100', ...settings });
    expect(textOf(classFigure(scoresOf('A', draft), written))).toBe(expected);
    expect(classFigure(scoresOf('A', { total: null }), written)).toBeNull();
  });

  it('caps nothing where no scale is given', () => {
    expect(textOf(classFigure(scoresOf('A', { total: '120' }), settingsOf()))).toBe('120');
  });

  it('puts points on another scale', () => {
    const scores = scoresOf('A', { total: '91.5', base: '100' });
    expect(textOf(converted(scores, settingsOf({ 'Thang điểm': '1.000' })))).toBe('915');
    expect(converted(scores, settingsOf())).toBeNull();
    const nothing = scoresOf('A', { total: null });
    expect(converted(nothing, settingsOf({ 'Thang điểm': '100' }))).toBeNull();
    const empty = scoresOf('A', { total: '0', base: '0' });
    expect(converted(empty, settingsOf({ 'Thang điểm': '100' }))).toBeNull();
  });

  it.each<readonly [Typed, string | null]>([
    ['95%', '95'],
    [{ value: 0.95, numberFormat: '0%' }, '95'],
    ['97,5', '97.5'],
    [97.125, '97.125'],
    ['cao', null],
    ['', null],
  ])('reads the limit %j', (from, expected) => {
    const { classes: bands, findings } = read([{ name: 'Tốt', from }]);
    expect(textOf(bands[0]?.from)).toBe(expected);
    expect(brief(findings)).toEqual(expected === null ? [['classUnreadable', 'B3', null]] : []);
  });

  it('Q11, Q07: refuses a limit twice, and a condition that it cannot read', () => {
    const { classes: bands, findings } = read([
      { name: 'A', from: '90', condition: 'mỗi tiêu chí từ 75%' },
      { name: 'B', from: '90,0' },
      { name: 'C', from: '80', condition: 'mỗi tiêu chí tốt' },
      { name: '', from: '?' },
    ]);
    expect(brief(findings)).toEqual([
      ['classUnreadable', 'B4', null],
      ['columnUnreadable', 'D5', null],
    ]);
    expect(findings.map(({ raw, params }) => [raw, params])).toEqual([
      ['90,0', { name: 'B' }],
      ['tốt', { column: 'Điều kiện', found: 'tốt', suggestion: '' }],
    ]);
    expect(bands.map(({ name, conditions }) => [name, conditions.length])).toEqual([['A', 1]]);
  });
});

describe('a class with conditions', () => {
  const banded = read([
    { name: 'Xuất sắc', from: '95', condition: 'có ký giao ước' },
    { name: 'Tốt', from: '85', condition: 'có đăng ký thi đua' },
    { name: 'Khá', from: '70' },
  ]).classes;
  const answers =
    (verdicts: Readonly<Record<string, Verdict['verdict']>>) =>
    (conditions: readonly { print: () => string }[]): Verdict => {
      const clause = conditions.map((one) => one.print()).join('; ');
      const verdict = verdicts[clause] ?? 'met';
      return verdict === 'met' ? MET : { verdict, clause };
    };

  it.each<
    readonly [
      string,
      Readonly<Record<string, Verdict['verdict']>>,
      number,
      string | null,
      string | null,
    ]
  >([
    ['99', {}, 0, 'Xuất sắc', null],
    ['99', { 'có ký giao ước': 'failed' }, 0, 'Tốt', null],
    ['99', { 'có ký giao ước': 'failed', 'có đăng ký thi đua': 'failed' }, 0, 'Khá', null],
    ['99', { 'có ký giao ước': 'unknown' }, 0, null, 'có ký giao ước'],
    [
      '99',
      { 'có ký giao ước': 'failed', 'có đăng ký thi đua': 'unknown' },
      0,
      null,
      'có đăng ký thi đua',
    ],
    // A condition of a class that is out of reach is nobody's doubt.
    ['90', { 'có ký giao ước': 'unknown' }, 0, 'Tốt', null],
    ['60', { 'có ký giao ước': 'unknown' }, 0, null, null],
    ['99', {}, 1, 'Tốt', null],
    ['99', {}, 2, 'Khá', null],
    // There is nothing below the lowest.
    ['99', {}, 5, 'Khá', null],
    ['99', { 'có ký giao ước': 'failed' }, 1, 'Khá', null],
    ['60', {}, 1, null, null],
  ])('%s under %j, %i lower: %s, open: %s', (figure, verdicts, steps, name, open) => {
    expect(classify(exact(figure), banded, answers(verdicts), steps)).toEqual({ name, open });
  });
});
