import { unitOf, type CriterionLine } from '../builders';
import { nodeOf, scoresIn, scoresOfSheet, totalsOf, type Values } from './scored';

const EFFECTS = [
  'Trừ khỏi điểm tối đa',
  'Cho điểm tối đa',
  'Tính 0 điểm',
  'Chia lại trong mục',
] as const;

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '990', 'Cộng'],
  ['I.1', '', '790', 'Trực tiếp'],
  ['I.2', '', '200', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'],
  ['II', 'Mục', '10', 'Cộng'],
  ['II.1', '', '10', 'Theo tỷ lệ', 'chỉ tiêu giao riêng'],
];
const SHEET = {
  'I.1': 700,
  'I.2': { self: 200, result: 5, target: 5 },
  'II.1': { self: 5, result: 8, target: 'KG' },
};

describe('a target that was not assigned (Giao chỉ tiêu: KG)', () => {
  const unassigned = 'Không giao chỉ tiêu mà có kết quả';

  it.each<readonly [string, Values, readonly string[]]>([
    ['the base of domain §3.1', {}, ['900', '990', '90.91']],
    ['given in full', { 'Khi tiêu chí không áp dụng': EFFECTS[1] }, ['910', '1000', '91']],
    ['counted as nothing', { 'Khi tiêu chí không áp dụng': EFFECTS[2] }, ['900', '1000', '90']],
    ['its result is not scored', { [unassigned]: 'Không chấm' }, ['900', '990', '90.91']],
    [
      'its result is scored, inside the base',
      { [unassigned]: 'Chấm, cộng vào điểm tối đa áp dụng' },
      ['905', '1000', '90.5'],
    ],
    [
      'its result is scored, outside the base',
      { [unassigned]: 'Chấm, không cộng vào điểm tối đa áp dụng' },
      ['905', '990', '91.41'],
    ],
  ])('%s', (_, settings, expected) => {
    expect(totalsOf(scoresOfSheet({ settings, criteria: CRITERIA, sheet: SHEET }))).toEqual(
      expected,
    );
  });

  it.each<readonly [string, number | string | null, Values, string]>([
    ['zero is a question', 0, {}, '5 of 10'],
    ['blank is a question', null, {}, '5 of 10'],
    ['zero is not assigned', 0, { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' }, '0 of 0'],
    [
      'blank is not assigned',
      null,
      { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' },
      '0 of 0',
    ],
    ['a text is not blank', 'x', { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' }, '5 of 10'],
    ['a target', 4, { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' }, '5 of 10'],
  ])('%s', (_, target, settings, expected) => {
    const sheet = { ...SHEET, 'II.1': { self: 5, result: 8, target } };
    expect(nodeOf(scoresOfSheet({ settings, criteria: CRITERIA, sheet }), 'II.1')).toBe(expected);
  });

  it('scores what is not assigned only where there is a result', () => {
    const settings = { [unassigned]: 'Chấm, cộng vào điểm tối đa áp dụng' };
    const sheet = { ...SHEET, 'II.1': { self: 5, target: 'KG' } };
    expect(nodeOf(scoresOfSheet({ settings, criteria: CRITERIA, sheet }), 'II.1')).toBe('0 of 0');
    // Verification found something that the unit had not written down.
    const found = { ...SHEET, 'II.1': { self: 5, verifiedResult: 3, target: 'KG' } };
    expect(nodeOf(scoresOfSheet({ settings, criteria: CRITERIA, sheet: found }), 'II.1')).toBe(
      '5 of 10',
    );
  });
});

describe('rows that are not for everybody', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', 'Mục', '60', 'Cộng', '', 'Nhóm Sở'],
    ['I.1', '', '60', 'Trực tiếp'],
    ['II', 'Mục', '60', 'Cộng', '', 'Nhóm Quỹ; Nhóm Ban'],
    ['II.1', '', '60', 'Trực tiếp'],
    ['III', 'Mục', '40', 'Cộng'],
    ['III.1', '', '30', 'Trực tiếp'],
    ['III.2', '', '10', 'Trực tiếp', '', 'Trừ nhóm Quỹ'],
  ];
  const units = [
    unitOf('A', { group: 'Sở' }),
    unitOf('B', { group: 'Quỹ' }),
    unitOf('C', { group: 'nhóm Ban' }),
  ];
  const sheets = {
    A: { 'I.1': 50, 'III.1': 27, 'III.2': 8 },
    B: { 'II.1': 45, 'III.1': 27 },
    C: { 'II.1': 40, 'III.1': 27, 'III.2': 9 },
  };

  it.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    // Whatever is said of criteria that do not apply: the table of another group does not exist.
    [EFFECTS[0], ['85', '100', '85'], ['72', '90', '80'], ['76', '100', '76']],
    [EFFECTS[1], ['85', '100', '85'], ['82', '100', '82'], ['76', '100', '76']],
    [EFFECTS[2], ['85', '100', '85'], ['72', '100', '72'], ['76', '100', '76']],
    [EFFECTS[3], ['85', '100', '85'], ['81', '100', '81'], ['76', '100', '76']],
  ])('%s', (effect, ...expected) => {
    const settings = { 'Khi tiêu chí không áp dụng': effect };
    const totals = units.map(({ code }) =>
      totalsOf(scoresIn({ regulation: { settings, criteria }, units, sheets }, code)),
    );
    expect(totals).toEqual(expected);
  });
});

describe('bonus and deductions that do not apply', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '100', 'Trực tiếp'],
    ['T', 'Điểm thưởng', '10', 'Cộng'],
    ['T.1', 'Điểm thưởng', '6', 'Trực tiếp'],
    ['T.2', 'Điểm thưởng', '4', 'Trực tiếp'],
    ['P', 'Điểm trừ', '10', 'Cộng'],
    ['P.1', 'Điểm trừ', '6', 'Trực tiếp'],
    ['P.2', 'Điểm trừ', '4', 'Trực tiếp'],
  ];
  const sheet = { I: 90, 'T.1': 0, 'T.2': 0, 'P.1': 5, 'P.2': 2 };

  // The best that can be said of a deduction is that nothing is deducted.
  it.each(EFFECTS)('take nothing away: %s', (effect) => {
    const notScored = [{ criterion: 'P.1', unit: 'Tất cả', effect }];
    const scores = scoresOfSheet({ criteria, sheet }, { notScored });
    expect(totalsOf(scores)).toEqual(['88', '100', '88']);
    expect(scores.deduction.final?.toString()).toBe('2');
  });

  // Nobody earns a bonus by what it does not do.
  it.each(EFFECTS)('give nothing either: %s', (effect) => {
    const notScored = [{ criterion: 'T.1', unit: 'Tất cả', effect }];
    const scores = scoresOfSheet({ criteria, sheet: { ...sheet, 'T.2': 3 } }, { notScored });
    expect(totalsOf(scores)).toEqual(['86', '100', '86']);
    expect(scores.bonus.final?.toString()).toBe('3');
  });
});

describe('what was never handed in', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '60', 'Trực tiếp'],
    ['II', '', '40', 'Theo số lượng', '5/lần; tối đa 40'],
  ];

  it.each<readonly [string, Values, string | null]>([
    ['has no score', {}, null],
    ['counts as zero', { 'Không nộp phiếu': 'Tính 0 điểm' }, '0'],
    ['is no blank cell', { 'Không nộp phiếu': 'Không xếp hạng' }, null],
  ])('a sheet %s', (_, settings, total) => {
    const scores = scoresIn({ regulation: { settings, criteria }, sheets: { A: null } });
    expect(scores.total?.toString() ?? null).toBe(total);
  });

  it('a blank cell of a sheet that came is no missing sheet', () => {
    const settings = { 'Không nộp phiếu': 'Tính 0 điểm' };
    const scores = scoresOfSheet({ settings, criteria, sheet: { I: 50 } });
    expect(scores.total).toBeNull();
  });
});
