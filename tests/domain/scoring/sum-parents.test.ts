import type { CriterionLine, Row } from '../builders';
import type { NOT_SCORED_SHEET } from '../../../src/domain/book/sheets/not-scored';
import type { SheetDraft } from '../claims';
import { nodeOf, scoresOfSheet, type Values } from './scored';

type NotScored = readonly Row<typeof NOT_SCORED_SHEET>[];

const CHILDREN: readonly CriterionLine[] = [
  ['I.1', '', '10', 'Trực tiếp'],
  ['I.2', '', '20', 'Trực tiếp', 'âm 40 đến 20'],
  ['I.3', '', '30', 'Trực tiếp'],
];

interface Case {
  readonly head?: CriterionLine;
  readonly sheet?: SheetDraft;
  readonly notScored?: NotScored;
  readonly settings?: Values;
}

/** Section I alone, with the three children. */
function section({ head, sheet, notScored = [], settings = {} }: Case): string {
  const criteria = [head ?? (['I', 'Mục', '60', 'Cộng'] as const), ...CHILDREN];
  const figures = sheet ?? { 'I.1': 8, 'I.2': 10, 'I.3': 27 };
  return nodeOf(scoresOfSheet({ settings, criteria, sheet: figures }, { notScored }), 'I');
}

function away(criterion: string, effect: string): NotScored {
  return [{ criterion, unit: 'Tất cả', effect }];
}

describe('a row with children', () => {
  it.each<readonly [string, string, string, string]>([
    ['Cộng', '', '60', '45 of 60'],
    ['Cộng', 'tối đa 40', '60', '40 of 40'],
    ['Cộng', 'tối thiểu 50', '60', '50 of 60'],
    ['Cộng', 'không giới hạn', '40', '45 of 60'],
    // Its own maximum is the cap where nothing is said.
    ['Cộng', '', '40', '40 of 40'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1; I.3: 0,5', '60', '39.5 of 55'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1; I.3: 0,5; tối đa 30', '60', '30 of 30'],
    ['Trung bình', '', '60', '15 of 20'],
    ['Lấy cao nhất', '', '60', '27 of 30'],
    ['Lấy cao nhất', 'tối đa 25', '60', '25 of 25'],
  ])('%s %j of at most %s: %s', (method, points, max, expected) => {
    expect(section({ head: ['I', 'Mục', max, method, points] })).toBe(expected);
  });

  it.each<readonly [string, string, string]>([
    ['Cộng', '', '– of 60'],
    ['Cộng có hệ số', 'I.1: 1; I.2: 1; I.3: 1', '– of 60'],
    ['Trung bình', '', '– of 20'],
    // The best may still be the one that is not there.
    ['Lấy cao nhất', '', '– of 30'],
  ])('%s has no figure while a child has none', (method, points, expected) => {
    const sheet = { 'I.1': 8, 'I.2': null, 'I.3': 27 };
    expect(section({ head: ['I', 'Mục', '60', method, points], sheet })).toBe(expected);
  });

  it.each<readonly [string, string, string, string, string]>([
    ['Cộng', '', 'I.1', 'Trừ khỏi điểm tối đa', '37 of 50'],
    ['Cộng', '', 'I.1', 'Cho điểm tối đa', '47 of 60'],
    ['Cộng', '', 'I.1', 'Tính 0 điểm', '37 of 60'],
    // 37 of 50 stretched over 60.
    ['Cộng', '', 'I.1', 'Chia lại trong mục', '44.4 of 60'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1; I.3: 1', 'I.1', 'Trừ khỏi điểm tối đa', '37 of 50'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 1; I.3: 1', 'I.1', 'Cho điểm tối đa', '57 of 60'],
    // A mean is of what applies: (10 + 27) / 2 of (20 + 30) / 2.
    ['Trung bình', '', 'I.1', 'Trừ khỏi điểm tối đa', '18.5 of 25'],
    ['Trung bình', '', 'I.1', 'Tính 0 điểm', '12.3333333333333 of 20'],
    ['Trung bình', '', 'I.1', 'Chia lại trong mục', '18.5 of 25'],
    ['Lấy cao nhất', '', 'I.3', 'Trừ khỏi điểm tối đa', '10 of 20'],
    ['Lấy cao nhất', '', 'I.3', 'Cho điểm tối đa', '30 of 30'],
  ])('%s %j without %s, %s: %s', (method, points, code, effect, expected) => {
    const notScored = away(code, effect);
    expect(section({ head: ['I', 'Mục', '60', method, points], notScored })).toBe(expected);
  });

  it.each<readonly [string, string]>([
    ['Cộng', '0 of 0'],
    ['Trung bình', '0 of 0'],
    ['Lấy cao nhất', '0 of 0'],
  ])('%s of nothing that applies is nothing of nothing', (method, expected) => {
    const notScored = away('I', 'Trừ khỏi điểm tối đa');
    expect(section({ head: ['I', 'Mục', '60', method], notScored })).toBe(expected);
  });

  it('may sink below nothing only where the regulation lets it', () => {
    const sheet = { 'I.1': 8, 'I.2': -40, 'I.3': 27 };
    expect(section({ sheet })).toBe('0 of 60');
    const settings = { 'Mục được xuống dưới 0': 'Có' };
    expect(section({ sheet, settings })).toBe('-5 of 60');
    const head = ['I', 'Mục', '60', 'Cộng', 'tối thiểu âm 2'] as const;
    // What the row itself says goes before the setting.
    expect(section({ head, sheet })).toBe('-2 of 60');
    expect(section({ head, sheet, settings })).toBe('-2 of 60');
  });

  it('keeps one section below nothing from eating the points of another', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', 'Mục', '60', 'Cộng'],
      ...CHILDREN,
      ['II', 'Mục', '40', 'Cộng'],
      ['II.1', '', '40', 'Trực tiếp'],
    ];
    const sheet = { 'I.1': 0, 'I.2': -40, 'I.3': 27, 'II.1': 35 };
    const total = (settings: Values): string | undefined =>
      scoresOfSheet({ criteria, sheet, settings }).total?.toString();
    expect(total({})).toBe('35');
    expect(total({ 'Mục được xuống dưới 0': 'Có' })).toBe('22');
  });
});

describe('points of what is not scored, shared out', () => {
  it.each<readonly [string, NotScored, string]>([
    [
      'two of three',
      [...away('I.1', 'Chia lại trong mục'), ...away('I.2', 'Chia lại trong mục')],
      // 27 of 30, stretched over 60.
      '54 of 60',
    ],
    [
      'beside one that shrinks the base',
      [...away('I.1', 'Chia lại trong mục'), ...away('I.2', 'Trừ khỏi điểm tối đa')],
      // The ten points of I.1 go to I.3 alone: 27 of 30 is 36 of 40.
      '36 of 40',
    ],
    [
      'beside one that counts nothing',
      [...away('I.1', 'Chia lại trong mục'), ...away('I.2', 'Tính 0 điểm')],
      '32.4 of 60',
    ],
    [
      'beside one that is given in full',
      [...away('I.1', 'Chia lại trong mục'), ...away('I.2', 'Cho điểm tối đa')],
      '56.4 of 60',
    ],
    ['all of them', away('I', 'Chia lại trong mục'), '0 of 0'],
    [
      'with nothing left to share among',
      [...away('I', 'Trừ khỏi điểm tối đa'), ...away('I.1', 'Chia lại trong mục')].reverse(),
      '0 of 0',
    ],
  ])('%s', (_, notScored, expected) => {
    expect(section({ notScored })).toBe(expected);
  });
});

describe('a child that is scored outside the base', () => {
  const settings = {
    'Không giao chỉ tiêu mà có kết quả': 'Chấm, không cộng vào điểm tối đa áp dụng',
  };
  const children: readonly CriterionLine[] = [
    ['I.1', '', '10', 'Trực tiếp'],
    ['I.2', '', '20', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'],
  ];

  it.each<readonly [string, string, string]>([
    ['Cộng', '', '20 of 10'],
    ['Cộng có hệ số', 'I.1: 2; I.2: 0,5', '22 of 20'],
    ['Trung bình', '', '10 of 10'],
    ['Lấy cao nhất', '', '12 of 10'],
  ])('%s %j', (method, points, expected) => {
    const criteria = [['I', 'Mục', '60', method, points] as const, ...children];
    const sheet = { 'I.1': 8, 'I.2': { self: 12, result: 5, target: 'KG' } };
    expect(nodeOf(scoresOfSheet({ settings, criteria, sheet }), 'I')).toBe(expected);
    // Without a result it does not apply at all.
    const alone = { 'I.1': 8, 'I.2': { target: 'KG' } };
    const [own = ''] = { Cộng: ['8 of 10'], 'Cộng có hệ số': ['16 of 20'] }[method] ?? ['8 of 10'];
    expect(nodeOf(scoresOfSheet({ settings, criteria, sheet: alone }), 'I')).toBe(own);
  });
});
