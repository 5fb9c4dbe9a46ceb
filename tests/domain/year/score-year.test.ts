import type { LeafResult, UnitScores } from '../../../src/domain/scoring/results';
import { YearScorer, type OtherFigures } from '../../../src/domain/year/score-year';
import { exact, textOf, type CriterionLine } from '../builders';
import { sheetOf, type SheetDraft } from '../claims';
import { nodeOf, totalsOf, type Values } from '../scoring/scored';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['M', 'Mục', '60', 'Cộng'],
  ['M.1', '', '40', 'Trực tiếp'],
  ['M.2', '', '20', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Trực tiếp'],
  ['P', 'Điểm trừ', '10', 'Trực tiếp'],
];
const SHEET: SheetDraft = { 'M.1': 30, 'M.2': 15, II: 35, T: 4, P: 3 };

interface Draft extends Partial<YearDraft> {
  readonly criteria?: readonly CriterionLine[];
  readonly settings?: Values;
  readonly sheet?: SheetDraft;
}

function scorerOf({ criteria = CRITERIA, settings = {}, sheet = SHEET, ...more }: Draft = {}) {
  const year = yearOf({ regulation: { settings, criteria }, sheets: { A: sheet }, ...more });
  const [unit] = year.units;
  if (!unit) throw new Error('no unit');
  return { scorer: new YearScorer(year), unit };
}

describe('the most that a unit may still come to', () => {
  const best = (
    most: 'points' | 'notScored',
    codes: readonly string[],
    draft: Draft = {},
  ): readonly (string | null)[] => {
    const { scorer, unit } = scorerOf(draft);
    const isOpen = ({ criterion }: LeafResult): boolean => codes.includes(criterion.code);
    return totalsOf(scorer.score(unit, { most, isOpen })).slice(0, 2);
  };

  it.each<readonly [string, readonly string[], Draft, readonly (string | null)[]]>([
    ['nothing is open', [], {}, ['81', '100']],
    ['a criterion', ['II'], {}, ['86', '100']],
    ['one of a section', ['M.2'], {}, ['86', '100']],
    ['a bonus', ['T'], {}, ['87', '100']],
    ['a deduction', ['P'], {}, ['84', '100']],
    ['all', ['M.1', 'M.2', 'II', 'T', 'P'], {}, ['110', '100']],
    ['one that has no score', ['II'], { sheet: { ...SHEET, II: null } }, ['86', '100']],
    ['one beside another without a score', ['II'], { sheet: { ...SHEET, T: null } }, [null, '100']],
    // What does not apply may turn out to apply.
    ['one that does not apply', ['II'], { sheet: { ...SHEET, II: 'KAD' } }, ['86', '100']],
  ])('points, where open is: %s', (_, codes, draft, expected) => {
    expect(best('points', codes, draft)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], Draft, readonly (string | null)[]]>([
    ['nothing is open', [], {}, ['81', '100']],
    ['a criterion', ['II'], {}, ['46', '60']],
    ['one of a section', ['M.2'], {}, ['66', '80']],
    ['a deduction', ['P'], {}, ['84', '100']],
    ['one that has no score', ['II'], { sheet: { ...SHEET, II: null } }, ['46', '60']],
  ])('fewer criteria, where open is: %s', (_, codes, draft, expected) => {
    expect(best('notScored', codes, draft)).toEqual(expected);
  });

  const above = (points: string): readonly CriterionLine[] => [
    ['I', '', '50', 'Theo tỷ lệ', points],
    ['II', '', '50', 'Trực tiếp'],
  ];
  const sheet = { I: { self: 20, result: 40, target: 100 }, II: 10 };

  it.each<readonly [string, readonly CriterionLine[], Values, SheetDraft, string]>([
    ['up to the maximum', above('chỉ tiêu 100'), {}, sheet, '60'],
    ['above the maximum', above('chỉ tiêu 100; được vượt đến 120%'), {}, sheet, '70'],
    // Where the rule has no end, nothing is out of reach; other limits hold still.
    [
      'without end',
      above('chỉ tiêu 100; được vượt'),
      { 'Tổng điểm tối đa để xếp hạng': '5000' },
      sheet,
      '5000',
    ],
    [
      'as much as is granted where it does not apply',
      above('chỉ tiêu 100; được vượt đến 120%'),
      { 'Khi tiêu chí không áp dụng': 'Cho điểm tối đa' },
      { I: { self: 'KAD' }, II: 10 },
      '60',
    ],
    [
      'all of it where nothing is granted for what does not apply',
      above('chỉ tiêu 100; được vượt đến 120%'),
      { 'Khi tiêu chí không áp dụng': 'Tính 0 điểm' },
      { I: { self: 'KAD' }, II: 10 },
      '70',
    ],
  ])('a rule gives %s', (_, criteria, settings, own, total) => {
    expect(best('points', ['I'], { criteria, settings, sheet: own })[0]).toBe(total);
  });

  it('leaves no trace in the scores that come after', () => {
    const { scorer, unit } = scorerOf();
    const before = totalsOf(scorer.score(unit));
    scorer.score(unit, { most: 'notScored', isOpen: () => true });
    expect(totalsOf(scorer.score(unit))).toEqual(before);
    const open = scorer.score(unit, { most: 'points', isOpen: () => true });
    expect(totalsOf(scorer.score(unit))).toEqual(before);
    // Rows that are looked at later are still those of the case that was asked for.
    expect(['M', 'M.1', 'II'].map((code) => nodeOf(open, code))).toEqual([
      '60 of 60',
      '40 of 40',
      '40 of 40',
    ]);
    expect([...open.leaves.values()].map(({ final }) => textOf(final))).toEqual([
      '40',
      '20',
      '40',
      '10',
      '0',
    ]);
  });
});

describe('scores with other figures', () => {
  const other = (figures: OtherFigures, draft: Draft = {}): UnitScores => {
    const { scorer, unit } = scorerOf(draft);
    return scorer.score(unit, null, figures);
  };
  const finals = (points: Readonly<Record<string, string>>): OtherFigures => ({
    finals: new Map(Object.entries(points).map(([code, value]) => [code, exact(value)])),
  });

  it('come from another sheet of the unit', () => {
    const sheet = sheetOf('A', { ...SHEET, 'M.1': 40, P: 0 });
    const scores = other({ sheet });
    expect(totalsOf(scores)).toEqual(['94', '100', '94']);
    expect(textOf(scores.selfTotal)).toBe('94');
    expect(nodeOf(scores, 'M.1')).toBe('40 of 40');
  });

  it.each<readonly [string, OtherFigures, Draft, readonly (string | null)[]]>([
    ['a final score', finals({ II: '20' }), {}, ['66', '100']],
    ['of two criteria', finals({ II: '20', 'M.1': '40' }), {}, ['76', '100']],
    ['zero', finals({ II: '0' }), {}, ['46', '100']],
    ['of a deduction', finals({ P: '0' }), {}, ['84', '100']],
    ['of no criterion', finals({ X: '50' }), {}, ['81', '100']],
    [
      'for what had no score',
      finals({ II: '20' }),
      { sheet: { ...SHEET, II: null } },
      ['66', '100'],
    ],
    [
      'for what did not apply',
      finals({ II: '20' }),
      { sheet: { ...SHEET, II: 'KAD' } },
      ['66', '100'],
    ],
    [
      'for a sheet that did not come',
      finals({ 'M.1': '1', 'M.2': '2', II: '3', T: '0', P: '0' }),
      { sheets: { A: null } },
      ['6', '100'],
    ],
  ])('%s', (_, figures, draft, expected) => {
    expect(totalsOf(other(figures, draft)).slice(0, 2)).toEqual(expected);
  });

  it('leave what the unit and its verifier said', () => {
    const sheet = { ...SHEET, II: { self: 35, verified: 30 } };
    const { scorer, unit } = scorerOf({ sheet });
    const leaf = scorer
      .leavesOf(unit, finals({ II: '20' }))
      .find(({ criterion }) => criterion.code === 'II');
    expect([textOf(leaf?.self), textOf(leaf?.verified), textOf(leaf?.final), leaf?.state]).toEqual([
      '35',
      '30',
      '20',
      'scored',
    ]);
  });

  it('count outside the base where the criterion did', () => {
    const criteria: readonly CriterionLine[] = [
      ['I', '', '50', 'Theo tỷ lệ', 'được vượt đến 120%'],
      ['II', '', '50', 'Trực tiếp'],
    ];
    const settings = {
      'Không giao chỉ tiêu mà có kết quả': 'Chấm, không cộng vào điểm tối đa áp dụng',
    };
    const sheet = { I: { self: 10, result: 40, target: 'KG' }, II: 40 };
    const draft = { criteria, settings, sheet };
    expect(totalsOf(other({}, draft)).slice(0, 2)).toEqual(['50', '50']);
    expect(totalsOf(other(finals({ I: '20' }), draft)).slice(0, 2)).toEqual(['60', '50']);
  });
});

describe('what is not scored for a unit', () => {
  const away = [{ criterion: 'II', unit: 'A', effect: 'Trừ khỏi điểm tối đa' }];

  it.each<readonly [string, Draft, readonly (string | null)[]]>([
    ['by a row of Không chấm', { notScored: away }, ['46', '60']],
    ['by its own word', { sheet: { ...SHEET, II: 'KAD' } }, ['46', '60']],
    ['by nothing', {}, ['81', '100']],
    [
      'by a row about another unit',
      { notScored: [{ ...away[0], unit: 'B' }], sheets: { A: SHEET, B: SHEET } },
      ['81', '100'],
    ],
  ])('is left out %s', (_, draft, expected) => {
    const { scorer, unit } = scorerOf(draft);
    expect(totalsOf(scorer.score(unit)).slice(0, 2)).toEqual(expected);
    const leaf = scorer.leavesOf(unit).find(({ criterion }) => criterion.code === 'II');
    const left = expected[1] === '60';
    expect(leaf?.state).toBe(left ? 'notApplicable' : 'scored');
    const second = scorer.plan.regulation.find('II');
    const byRow = draft.notScored === away;
    expect(second && scorer.effectsOn(unit)(second)).toBe(byRow ? 'shrinkBase' : null);
  });
});

describe('what lateness costs', () => {
  const late = (rule: string, receivedOn: string, more: Values = {}) => {
    const settings = { 'Nộp chậm': rule, ...more };
    return scorerOf({ settings, submissions: [{ unit: 'A', receivedOn }] });
  };

  it.each<readonly [string, string, string, Values, string]>([
    ['in time', 'Trừ 1 mỗi ngày', '20/11/2020', {}, '0 none'],
    ['late', 'Trừ 1 mỗi ngày', '22/11/2020', {}, '2 none'],
    ['late, and not considered', 'Không xét', '22/11/2020', {}, '0 notConsidered'],
    ['late, and nobody stands for it', 'Trừ 1 mỗi ngày', '22/11/2020 08:30', {}, '0 none'],
    ['nobody knows when', 'Trừ 1 mỗi ngày', '', {}, '0 none'],
    ['there is no deadline', 'Trừ 1 mỗi ngày', '22/11/2020', { 'Hạn nộp phiếu': '' }, '0 none'],
    ['a rule that nobody can read', 'phạt nặng', '22/11/2020', {}, '0 none'],
    ['there is no rule', '', '22/11/2020', {}, '0 remind'],
  ])('%s', (_, rule, receivedOn, more, expected) => {
    const { scorer, unit } = late(rule, receivedOn, more);
    const { points, consequence } = scorer.lateEffectOn(unit);
    expect(`${points.toString()} ${consequence}`).toBe(expected);
    expect(scorer.lateEffectOn(unit)).toEqual({ points, consequence });
  });

  it('is taken where the regulation says, and is nothing where no points are taken', () => {
    const of = (receivedOn: string, place: string) => {
      const { scorer, unit } = late('Trừ 1 mỗi ngày', receivedOn, {
        'Điểm nộp chậm trừ vào': place,
      });
      const penalty = scorer.penaltyOf(unit);
      return penalty && `${penalty.points.toString()} ${penalty.section ?? '–'}`;
    };
    expect(of('22/11/2020', 'Mục: M')).toBe('2 M');
    expect(of('22/11/2020', 'Điểm trừ')).toBe('2 –');
    expect(of('20/11/2020', 'Mục: M')).toBeNull();
  });
});
