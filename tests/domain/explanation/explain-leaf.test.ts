import type { PointsNode } from '../../../src/domain/explanation/node';
import { textOf, unitOf, type CriterionLine } from '../builders';
import type { ClaimDraft } from '../claims';
import type { YearDraft } from '../years';
import { explained, shownSteps, type Values } from './shown';

const DIRECT: CriterionLine = ['I', '', '10', 'Trực tiếp'];

/** The steps of A's first row. */
function steps(
  claim: ClaimDraft | null,
  settings: Values = {},
  more: Partial<YearDraft> = {},
  criterion: CriterionLine = DIRECT,
): readonly string[] {
  const sheets = { A: claim === null ? {} : { I: claim }, B: { I: 5 } };
  const { total } = explained({ regulation: { settings, criteria: [criterion] }, sheets, ...more });
  return total.children[0] ? shownSteps(total.children[0]) : [];
}

const SELF = { 'Điểm cuối cùng lấy theo': 'Tự chấm' };
const ONLY_VERIFIED = { 'Khi chưa thẩm định': 'Chưa có điểm' };
const BOTH = { 'Điểm cuối cùng lấy theo': '40% Tự chấm + 60% Thẩm định' };
const BLANK_IS_ZERO = { 'Ô điểm để trống': 'Tính 0 điểm' };

describe('the score of a criterion that people judge', () => {
  it.each<readonly [string, ClaimDraft | null, Values, readonly string[]]>([
    ['verified', { self: 8, verified: 7 }, {}, ['taken verified = 7']],
    ['verified twice', { self: 8, verified: 7, verified2: 6 }, {}, ['taken verified2 = 6']],
    ['not verified yet', { self: 8 }, {}, ['taken selfUnverified = 8']],
    ['not verified, and that is no score', { self: 8 }, ONLY_VERIFIED, ['absent notVerified = –']],
    ['the unit’s own', { self: 8, verified: 7 }, SELF, ['taken self = 8']],
    [
      'both, by weight',
      { self: 8, verified: 7 },
      BOTH,
      ['averaged self 0.4 8, verified 0.6 7 of 1 = 7.4'],
    ],
    [
      'both, as long as the verifier has not looked',
      { self: 8 },
      BOTH,
      ['averaged self 0.4 8, verified 0.6 8 of 1 = 8'],
    ],
    ['both, and one is not there', { verified: 7 }, BOTH, ['absent blank = –']],
    [
      'both, and nobody may take one for the other',
      { self: 8 },
      { ...BOTH, ...ONLY_VERIFIED },
      ['absent notVerified = –'],
    ],
    ['blank', {}, {}, ['absent blank = –']],
    ['blank, of the unit itself', {}, SELF, ['absent blank = –']],
    ['blank is zero', {}, BLANK_IS_ZERO, ['blankIsZero = 0']],
    [
      'blank is zero, verified none the less',
      { verified: 7 },
      BLANK_IS_ZERO,
      ['taken verified = 7'],
    ],
    ['no figure', { self: 'tốt' }, {}, ['absent unreadable = –']],
    ['the verifier’s is no figure', { self: 8, verified: 'tốt' }, {}, ['absent unreadable = –']],
    [
      'the verifier’s is no figure, and does not count',
      { self: 8, verified: 'tốt' },
      SELF,
      ['taken self = 8'],
    ],
    ['not in its sheet', null, {}, ['absent notInSheet = –']],
    [
      'rounded',
      { self: 7.456 },
      { 'Làm tròn ở': 'Từng tiêu chí' },
      ['taken selfUnverified = 7.456', 'rounded 2 halfUp = 7.46'],
    ],
    [
      'cut off',
      { self: 7.456 },
      { 'Làm tròn ở': 'Từng tiêu chí', 'Cách làm tròn': 'Cắt bỏ', 'Số chữ số thập phân': '1' },
      ['taken selfUnverified = 7.456', 'rounded 1 truncate = 7.4'],
    ],
    [
      'nothing to round',
      { self: 7.45 },
      { 'Làm tròn ở': 'Từng tiêu chí' },
      ['taken selfUnverified = 7.45'],
    ],
    ['rounded later', { self: 7.456 }, {}, ['taken selfUnverified = 7.456']],
  ])('%s', (_, claim, settings, expected) => {
    expect(steps(claim, settings)).toEqual(expected);
  });

  it('there is none while nothing was sent', () => {
    expect(steps(null, {}, { units: [unitOf('A'), unitOf('B')], sheets: { B: { I: 5 } } })).toEqual(
      ['absent nothingSent = –'],
    );
  });

  it('falls away without evidence, unless the verifier took it', () => {
    const criterion: CriterionLine = ['I', '', '10', 'Trực tiếp', '', '', 'Quyết định'];
    const settings = { 'Thiếu minh chứng': 'Tính 0 điểm' };
    const without = { self: 8, evidence: '' };
    expect(steps(without, settings, {}, criterion)).toEqual([
      'taken selfUnverified = 8',
      'noEvidence = 0',
    ]);
    expect(steps({ ...without, verified: 7 }, settings, {}, criterion)).toEqual([
      'taken verified = 7',
    ]);
    expect(steps({ ...without, evidence: 'QĐ 12' }, settings, {}, criterion)).toEqual([
      'taken selfUnverified = 8',
    ]);
    expect(steps(without, {}, {}, criterion)).toEqual(['taken selfUnverified = 8']);
  });

  it('is mixed with what others gave', () => {
    const settings = {
      'Điểm cuối cùng lấy theo': '50% Thẩm định + 30% Chấm chéo + 20% Hội đồng',
      'Chấm chéo': 'Từng tiêu chí',
      'Số người chấm tối thiểu': '1',
    };
    const marks = [
      { code: 'I', unit: 'A', assessor: 'B', points: 6 },
      { code: 'I', unit: 'A', assessor: 'Hội đồng', points: 9 },
    ];
    expect(steps({ self: 9, verified: 8 }, settings, { outside: marks })).toEqual([
      'taken verified = 8',
      'mixed own 0.5, peer 0.3 6, council 0.2 9 = 7.6',
    ]);
    expect(steps({ self: 9, verified: 8 }, settings, { outside: marks.slice(0, 1) })).toEqual([
      'taken verified = 8',
      'mixed own 0.5, peer 0.3 6, council 0.2 – = –',
    ]);
    const alone = { ...settings, 'Điểm cuối cùng lấy theo': 'Chấm chéo' };
    expect(steps({ self: 9 }, alone, { outside: marks })).toEqual(['mixed own 0, peer 1 6 = 6']);
  });
});

describe('a criterion that is scored by its rule', () => {
  const bonus: CriterionLine = ['I', '', '9', 'Thưởng theo danh hiệu', 'Cờ: 9; Bằng khen: 4'];
  const survey: CriterionLine = ['I', '', '10', 'Bên ngoài chấm', 'nguồn: điều tra'];
  const leader: CriterionLine = ['I', '', '10', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%'];

  it.each<readonly [string, CriterionLine, Partial<YearDraft>, Values, readonly string[]]>([
    [
      'awards',
      bonus,
      { honours: [{ unit: 'A', award: 'Cờ', year: 2020 }] },
      {},
      ['computed rule = 9'],
    ],
    [
      'marks',
      survey,
      { outside: [{ code: 'I', unit: 'A', assessor: 'Điều tra', points: 8 }] },
      {},
      ['computed rule = 8'],
    ],
    ['no marks', survey, {}, {}, ['absent noMarks = –']],
    ['no marks, where a blank is zero', survey, {}, BLANK_IS_ZERO, ['absent noMarks = –']],
    [
      'a comparison',
      leader,
      { sheets: { A: { I: { target: 5, result: 5 } }, B: { I: { target: 5, result: 6 } } } },
      {},
      ['computed comparison = 5'],
    ],
    [
      'a comparison without a result',
      leader,
      { sheets: { A: { I: { target: 5 } }, B: { I: { target: 5, result: 6 } } } },
      {},
      ['absent noResult = –'],
    ],
    [
      'a comparison without a result, where a blank is zero',
      leader,
      { sheets: { A: { I: { target: 5 } }, B: { I: { target: 5, result: 6 } } } },
      BLANK_IS_ZERO,
      ['blankIsZero = 0'],
    ],
  ])('%s', (_, criterion, more, settings, expected) => {
    expect(steps({}, settings, more, criterion)).toEqual(expected);
  });
});

describe('a criterion that is not scored', () => {
  const row = (more: object): Partial<YearDraft> => ({
    notScored: [{ criterion: 'I', unit: 'A', reason: 'chưa giao', basis: 'CV 12', ...more }],
  });

  it.each<readonly [string, ClaimDraft, Partial<YearDraft>, Values, readonly string[]]>([
    [
      'by a decision',
      { self: 5 },
      row({}),
      {},
      ['notScored shrinkBase by decision (chưa giao, CV 12) 0 = 0'],
    ],
    [
      'by a decision for all',
      { self: 5 },
      row({ unit: 'Tất cả' }),
      {},
      ['notScored shrinkBase by decision (chưa giao, CV 12) 0 = 0'],
    ],
    [
      'and has its maximum',
      { self: 5 },
      row({ effect: 'Cho điểm tối đa' }),
      {},
      ['notScored grantMax by decision (chưa giao, CV 12) 10 = 10'],
    ],
    [
      'as the regulation says',
      { self: 5 },
      row({}),
      { 'Khi tiêu chí không áp dụng': 'Tính 0 điểm' },
      ['notScored zero by decision (chưa giao, CV 12) 0 = 0'],
    ],
    ['by the unit’s own word', { self: 'KAD' }, {}, {}, ['notScored shrinkBase by unit 0 = 0']],
  ])('%s', (_, claim, more, settings, expected) => {
    expect(steps(claim, settings, more)).toEqual(expected);
  });

  it('for units of another kind', () => {
    const criterion: CriterionLine = ['I', '', '10', 'Trực tiếp', '', 'Trừ A'];
    expect(steps({ self: 5 }, {}, {}, criterion)).toEqual(['notScored shrinkBase by scope 0 = 0']);
  });

  it('a decision about the unit itself goes before one about all', () => {
    const notScored = [
      { criterion: 'I', unit: 'Tất cả', reason: 'mọi đơn vị' },
      { criterion: 'I', unit: 'A', reason: 'riêng A' },
    ];
    const [step] = steps({ self: 5 }, {}, { notScored });
    expect(step).toContain('riêng A');
  });
});

it('a leaf has the open findings about itself, and no others', () => {
  const { total } = explained({
    regulation: {
      criteria: [
        ['I', 'Mục', '20', 'Cộng'],
        ['I.1', '', '10', 'Trực tiếp'],
        ['I.2', '', '10', 'Trực tiếp'],
        ['II', '', '10', 'Trực tiếp'],
      ],
    },
    sheets: { A: { 'I.1': '7,5', 'I.2': 11, II: 5 }, B: { 'I.1': 'x', 'I.2': 5, II: -1 } },
  });
  const found: Record<string, readonly string[]> = {};
  const visit = (node: PointsNode): void => {
    found[node.key] = node.findings.map(({ kind, unit }) => `${kind} ${unit ?? '–'}`);
    node.children.forEach(visit);
  };
  visit(total);
  expect(found).toEqual({
    ' total': [],
    I: [],
    'I.1': ['numberAsText A'],
    'I.2': ['overMaximum A'],
    II: [],
  });
});

it('a leaf shows whose row it is, its figures and no rows below', () => {
  const { total } = explained({
    regulation: { criteria: [DIRECT] },
    sheets: { A: { I: { self: 8, verified: 7 } } },
  });
  const [leaf] = total.children as readonly PointsNode[];
  expect(leaf).toMatchObject({
    key: 'I',
    subject: { about: 'leaf', criterion: { code: 'I' } },
    children: [],
  });
  expect([leaf?.self, leaf?.verified, leaf?.value].map(textOf)).toEqual(['8', '7', '7']);
});
