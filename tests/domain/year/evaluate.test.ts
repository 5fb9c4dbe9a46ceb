import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { Outcome } from '../../../src/domain/year/outcome';
import { finding } from '../../../src/domain/findings/finding';
import { textOf, unitOf, type CriterionLine, type RegulationDraft } from '../builders';
import { outcomeOf, proposalOf, yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '60', 'Cộng'],
  ['I.1', '', '60', 'Trực tiếp'],
  ['II', '', '40', 'Trực tiếp'],
  ['T', 'Điểm thưởng', '10', 'Cộng', 'tối đa 10'],
  ['T.1', 'Điểm thưởng', '10', 'Thưởng theo danh hiệu', 'Cờ A: 6; Cờ B: 4; cộng dồn'],
];
const REGULATION: RegulationDraft = {
  criteria: CRITERIA,
  classes: [
    { name: 'Xuất sắc', from: '95' },
    { name: 'Tốt', from: '85' },
  ],
  awards: [
    { award: 'Cờ', quantity: '1' },
    { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ' },
  ],
};

function shown({ units }: Outcome): readonly string[] {
  return units.map(({ scores, status, rank, classification, tied }) =>
    [
      scores.unit.code,
      status,
      textOf(scores.total),
      rank,
      classification,
      ...(tied ? ['='] : []),
    ].join(' '),
  );
}

describe('a whole year', () => {
  it('ranks uncapped and classifies capped', () => {
    const outcome = outcomeOf({
      regulation: REGULATION,
      sheets: {
        A: { 'I.1': 58, II: 39.75 },
        B: { 'I.1': 60, II: 39 },
        C: { 'I.1': 50, II: 35 },
        D: { 'I.1': 60, II: 33 },
      },
      honours: [
        { unit: 'A', award: 'Cờ B', year: 2020 },
        { unit: 'B', award: 'Cờ B', year: 2020 },
        { unit: 'C', award: 'Cờ A', year: 2019 },
      ],
    });
    expect(shown(outcome)).toEqual([
      'A ranked 101.75 2 Xuất sắc',
      'B ranked 103 1 Xuất sắc',
      'C ranked 85 4 Tốt',
      'D ranked 93 3 Tốt',
    ]);
    expect(proposalOf(outcome)).toEqual([
      'B proposed Cờ',
      'A proposed Bằng khen',
      'D proposed Bằng khen',
      'C excluded –',
    ]);
  });

  it('gives a blocked unit no rank and no class, and holds back what it could reach', () => {
    const outcome = outcomeOf({
      regulation: REGULATION,
      sheets: {
        A: { 'I.1': 58, II: 40 },
        B: { 'I.1': 50, II: '35,5' },
        C: { 'I.1': 50, II: 38 },
        D: { 'I.1': 50, II: 30 },
      },
    });
    expect(shown(outcome)).toEqual([
      'A ranked 98 1 Xuất sắc',
      'B blocked   ',
      'C ranked 88 2 Tốt',
      'D ranked 80 3 ',
    ]);
    expect(outcome.units[1]).toMatchObject({
      rank: null,
      tied: false,
      tie: null,
      classification: null,
      classOpen: null,
      notRankedWhy: null,
      rankOpen: null,
    });
    // B can reach 50 + 40 = 90: above C and D, below A.
    expect(proposalOf(outcome)).toEqual([
      'A proposed Cờ',
      'C proposed Bằng khen',
      'D undecided Bằng khen',
      'B undecided Bằng khen',
    ]);
  });

  it('counts a sheet that never came as able to reach everything', () => {
    const outcome = outcomeOf({
      regulation: REGULATION,
      sheets: { A: { 'I.1': 58, II: 40 }, B: null },
    });
    expect(proposalOf(outcome)).toEqual(['A undecided Cờ', 'B undecided Cờ']);
  });

  it('goes on without a unit once its error is an exception', () => {
    const year = yearOf({ regulation: REGULATION, sheets: { A: { 'I.1': 58, II: 40 }, B: null } });
    const findings = year.findings.map((found) => ({
      ...found,
      handling: { action: 'exception', reason: 'Không tham gia' } as const,
    }));
    const outcome = evaluateYear({ ...year, findings });
    expect(shown(outcome)[1]).toMatch(/^B notRanked/);
    expect(proposalOf(outcome)).toEqual(['A proposed Cờ']);
  });

  it('never proposes around a unit that is not verified yet', () => {
    const outcome = outcomeOf({
      regulation: { ...REGULATION, settings: { 'Khi chưa thẩm định': 'Chưa có điểm' } },
      sheets: {
        A: { 'I.1': { self: 50, verified: 50 }, II: { self: 30, verified: 30 } },
        B: { 'I.1': { self: 58, verified: 58 }, II: 40 },
      },
    });
    expect(proposalOf(outcome)).toEqual(['A undecided Cờ', 'B undecided Cờ']);
  });

  it('counts what is verified already when it says how far a unit can come', () => {
    const outcome = outcomeOf({
      regulation: { ...REGULATION, settings: { 'Khi chưa thẩm định': 'Chưa có điểm' } },
      sheets: {
        A: { 'I.1': { self: 58, verified: 58 }, II: { self: 40, verified: 40 } },
        B: { 'I.1': { self: 50, verified: 50 }, II: 40 },
      },
    });
    expect(proposalOf(outcome)).toEqual(['A proposed Cờ', 'B undecided Bằng khen']);
  });

  it('stops everybody for an error of the regulation, nobody for a file that is not ours', () => {
    const year = yearOf({
      regulation: REGULATION,
      sheets: { A: { 'I.1': 1, II: 1 }, B: { 'I.1': 2, II: 2 } },
    });
    const open = { action: 'open' } as const;
    const regulation = { ...finding({ kind: 'ruleUnreadable', criterion: 'II' }), handling: open };
    const file = { ...finding({ kind: 'fileUnreadable' }), handling: open };
    const statuses = (outcome: Outcome): readonly string[] =>
      outcome.units.map(({ status }) => status);
    expect(statuses(evaluateYear({ ...year, findings: [regulation] }))).toEqual([
      'blocked',
      'blocked',
    ]);
    expect(statuses(evaluateYear({ ...year, findings: [file] }))).toEqual(['ranked', 'ranked']);
  });

  it('ranks and proposes inside each cluster, group or the whole book', () => {
    const units = [
      unitOf('A', { cluster: '1', group: 'x' }),
      unitOf('B', { cluster: '1', group: 'y' }),
      unitOf('C', { cluster: '2', group: 'x' }),
    ];
    const sheets = { A: { 'I.1': 50, II: 30 }, B: { 'I.1': 50, II: 31 }, C: { 'I.1': 50, II: 32 } };
    const ranks = (scope: string): readonly (number | null)[] =>
      outcomeOf({
        regulation: { ...REGULATION, settings: { 'Phạm vi xếp hạng, so sánh': scope } },
        units,
        sheets,
      }).units.map(({ rank }) => rank);
    expect(ranks('Trong cụm, khối')).toEqual([2, 1, 1]);
    expect(ranks('Trong nhóm')).toEqual([2, 1, 1]);
    expect(ranks('Toàn sổ')).toEqual([3, 2, 1]);
  });

  it('breaks ties by the chain, else shares the rank', () => {
    const sheets = { A: { 'I.1': 50, II: 30 }, B: { 'I.1': 51, II: 29 } };
    const broken = outcomeOf({
      regulation: {
        ...REGULATION,
        settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn' },
      },
      sheets,
    });
    expect(shown(broken)).toEqual(['A ranked 80 2 ', 'B ranked 80 1 ']);
    const shared = outcomeOf({ regulation: REGULATION, sheets });
    expect(shown(shared)).toEqual(['A ranked 80 1  =', 'B ranked 80 1  =']);
    expect(proposalOf(shared)).toEqual(['A undecided Cờ', 'B undecided Cờ']);
  });

  it('knows that a rule may give more than its maximum', () => {
    const outcome = outcomeOf({
      regulation: {
        criteria: [
          ['I', '', '50', 'Theo tỷ lệ', 'chỉ tiêu 100; được vượt đến 120%'],
          ['II', '', '50', 'Trực tiếp'],
        ],
        awards: [{ award: 'Cờ', quantity: '1' }],
      },
      sheets: { A: { I: { self: 55, result: 110 }, II: 50 }, B: { I: '60đ', II: 46 } },
    });
    // B has 46 and up to 60 for I: 106 against A's 105.
    expect(proposalOf(outcome)).toEqual(['A undecided Cờ', 'B undecided Cờ']);
  });
});
