import { unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import type { Values } from '../scoring/scored';
import { outcomeOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [['I', '', '100', 'Trực tiếp']];
const POINTS = { A: 96, B: 92, C: 86, D: 95, E: 90, F: 85 };
const UNITS = Object.keys(POINTS).map((code) =>
  unitOf(code, { cluster: 'ABC'.includes(code) ? '1' : '2' }),
);
const SHEETS = Object.fromEntries(Object.entries(POINTS).map(([code, I]) => [code, { I }]));

/** Every line, with its reasons in full: `A undecided Cờ tỉnh holdsOther Cờ`. */
function lines(
  awards: NonNullable<RegulationDraft['awards']>,
  more: Partial<YearDraft> = {},
  settings: Values = {},
): readonly string[] {
  const { proposal } = outcomeOf({
    regulation: { settings, criteria: CRITERIA, awards },
    units: UNITS,
    sheets: SHEETS,
    ...more,
  });
  return proposal.map(({ unit, status, award, reasons }) =>
    [
      unit,
      status,
      award?.name ?? '–',
      ...reasons.flatMap((one) => [
        'award' in one ? `${one.reason} ${String(one.award)}` : one.reason,
      ]),
    ].join(' '),
  );
}

const FLAG = { award: 'Cờ', quantity: '1', range: 'Mỗi cụm, khối' };
const OF_BOOK = { award: 'Cờ tỉnh', quantity: '2', range: 'Toàn sổ' };
const BESIDE = { ...OF_BOOK, award: 'Cờ chuyên đề', scopeOfAward: 'Chuyên đề' };
const unitsOf = (all: readonly string[]): string => all.map((line) => line.charAt(0)).join('');

describe('awards that are given one after the other', () => {
  it('refuse a unit once, and only where it gets nothing at all', () => {
    const all = lines([FLAG, OF_BOOK], {}, { 'Một thành tích được khen nhiều lần': 'Có' });
    expect(all.filter((line) => !line.includes('excluded'))).toEqual([
      'A proposed Cờ byRank',
      'D proposed Cờ byRank',
      'A proposed Cờ tỉnh byRankInBook',
      'D proposed Cờ tỉnh byRankInBook',
    ]);
    const refused = all.filter((line) => line.includes('excluded'));
    expect(unitsOf(refused)).toBe('BCEF');
  });

  it('say which other award the unit gets for the same achievement', () => {
    const open = lines([FLAG, OF_BOOK]).filter((line) => line.includes('undecided'));
    expect(open).toEqual([
      'A undecided Cờ tỉnh holdsOther Cờ',
      'D undecided Cờ tỉnh holdsOther Cờ',
    ]);
  });

  it.each<readonly [string, readonly Readonly<Record<string, string>>[]]>([
    ['one that stands beside the year’s comes after', [FLAG, BESIDE]],
    ['one that stands beside the year’s comes before', [BESIDE, FLAG]],
  ])('leave each other alone where %s', (_, awards) => {
    const all = lines(awards).filter((line) => !line.includes('excluded'));
    expect([...all].sort()).toEqual([
      'A proposed Cờ byRank',
      'A proposed Cờ chuyên đề byRankInBook',
      'D proposed Cờ byRank',
      'D proposed Cờ chuyên đề byRankInBook',
    ]);
  });

  it('leave a unit alone that has nothing of the first', () => {
    const exclusions = [{ unit: 'A', consequence: 'Không xét', reason: 'x', awards: 'Cờ' }];
    const all = lines([FLAG, OF_BOOK], { exclusions });
    expect(all).toContain('A proposed Cờ tỉnh byRankInBook');
    expect(all).toContain('D undecided Cờ tỉnh holdsOther Cờ');
  });

  it('leave a unit alone that a vote refused the first', () => {
    const byVote = { ...FLAG, method: 'Theo phiếu', voteShare: 'từ 80%' };
    const vote = (unit: string, agree: number) => ({
      ...{ matter: 'Suy tôn: Cờ', unit, members: 10, present: 10, issued: 10, collected: 10 },
      ...{ agree, disagree: 10 - agree, method: 'Bỏ phiếu kín' },
    });
    const votes = Object.keys(POINTS).map((unit) => vote(unit, unit === 'D' ? 9 : 5));
    const all = lines([byVote, OF_BOOK], { votes });
    expect(all).toContain('A proposed Cờ tỉnh byRankInBook');
    expect(all).toContain('D undecided Cờ tỉnh holdsOther Cờ');
  });

  it('are open for one that may yet have the other', () => {
    const tied = { sheets: { ...SHEETS, E: { I: 95 } } };
    const all = lines([FLAG, OF_BOOK], tied).filter((line) => /^[DE] .*Cờ tỉnh/.test(line));
    expect(all.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'D undecided',
      'E undecided',
    ]);
  });
});

describe('a result in doubt by which others are measured', () => {
  const criteria: readonly CriterionLine[] = [
    ['I', '', '95', 'Trực tiếp'],
    ['II', '', '5', 'So với dẫn đầu', 'đạt chỉ tiêu: 50%; trong cụm'],
  ];
  const awards = [{ award: 'Cờ', quantity: '1', range: 'Mỗi cụm, khối', method: 'Theo thứ hạng' }];
  const units = ['A', 'B', 'C'].map((code) => unitOf(code));
  const sheet = (I: number, result: number | string) => ({ I, II: { target: 10, result } });
  const outcome = (decisions: YearDraft['decisions']) =>
    outcomeOf({
      regulation: { criteria, awards },
      units,
      sheets: { A: sheet(90, 12), B: sheet(80, 11), C: sheet(20, 'nhiều') },
      decisions: decisions ?? [],
    }).proposal;

  it('leaves open who gets it and who gets nothing, and says by which criteria', () => {
    expect(outcome([])).toMatchObject([
      {
        unit: 'A',
        status: 'undecided',
        award: { name: 'Cờ' },
        reasons: [{ reason: 'comparisonOpen', codes: ['II'] }],
      },
      {
        unit: 'B',
        status: 'undecided',
        award: null,
        reasons: [{ reason: 'comparisonOpen', codes: ['II'] }],
      },
      { unit: 'C', status: 'undecided' },
    ]);
  });
});
