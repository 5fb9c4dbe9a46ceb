import { firmnessOf, type EdgeFirmness } from '../../../src/domain/firmness/firmness';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine } from '../builders';
import { yearOf, type YearDraft } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', '', 60, 'Trực tiếp', '0 đến 60; bước 0,5'],
  ['II', '', 40, 'Trực tiếp', '0 đến 40; bước 0,5'],
];

function firmIn(draft: Partial<YearDraft> & Pick<YearDraft, 'sheets'>): readonly EdgeFirmness[] {
  const year = yearOf({
    regulation: { criteria: CRITERIA, awards: [{ award: 'Cờ', quantity: '1' }] },
    ...draft,
  });
  return firmnessOf(year, evaluateYear(year));
}

/** What a test compares of an edge. */
function brief(edges: readonly EdgeFirmness[]) {
  return edges.map(({ award, group, upper, lower, gap, undecided, change, matters, rate }) => ({
    edge: [
      award.name,
      group,
      upper.units.map(({ unit }) => unit.code).join(),
      lower?.units.map(({ unit }) => unit.code).join() ?? null,
      gap.toString(),
      undecided,
    ],
    change: change && [
      `${change.unit} ${change.criterion}`,
      change.from.toString(),
      change.to.toString(),
      change.then,
    ],
    matters: matters.map((matter) => {
      if (matter.kind === 'difference') {
        return `difference ${matter.dispute.unit} ${matter.dispute.criterion.code}`;
      }
      if (matter.kind === 'notScored') {
        return `not scored ${matter.decision.unit ?? 'all'} ${matter.decision.criterion}`;
      }
      return `${matter.finding.kind} ${matter.finding.unit ?? ''} ${matter.finding.criterion ?? ''}`;
    }),
    rate: [rate.counted, rate.held, rate.of],
  }));
}

const checked = (self: number, verified: number) => ({ self, verified, reason: 'theo hồ sơ' });

describe('how firmly an award stands', () => {
  it('the gap, the smallest change, a difference that moves it, and how often it holds', () => {
    const sheets = {
      A: { I: checked(50, 50), II: checked(30, 30) },
      B: { I: checked(50, 49.5), II: checked(31, 30) },
      C: { I: checked(20, 20), II: checked(20, 10) },
    };
    expect(brief(firmIn({ sheets }))).toEqual([
      {
        edge: ['Cờ', '', 'A', 'B', '0.5', false],
        change: ['B I', '49.5', '50', 'level'],
        // B's own score for I brings it level, for II above; C can do what it likes.
        matters: ['difference B I', 'difference B II'],
        rate: ['exact', 1, 4],
      },
    ]);
  });

  it('a tie that nothing breaks is an edge through the units themselves', () => {
    const even = { I: 50, II: 30 };
    const sheets = { A: even, B: even, C: { I: 10, II: 10 } };
    const [edge] = brief(firmIn({ sheets }));
    expect(edge?.edge).toEqual(['Cờ', '', 'A,B', null, '0', true]);
    expect(edge?.change).toEqual(['A I', '50', '50.5', 'flips']);
  });

  it('one that the chain broke has no gap, and says so by having two sides', () => {
    const sheets = { A: { I: 50, II: 30 }, B: { I: 49, II: 31 } };
    const settings = { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn' };
    const [edge] = brief(
      firmIn({
        sheets,
        regulation: { criteria: CRITERIA, settings, awards: [{ award: 'Cờ', quantity: '1' }] },
      }),
    );
    expect(edge?.edge).toEqual(['Cờ', '', 'A', 'B', '0', false]);
    expect(edge?.change?.slice(1)).toEqual(['49', '49.5', 'flips']);
  });

  it('a proposal that nobody has accepted yet, and a unit that it would bring in', () => {
    const sheets = { A: { I: 50, II: 30 }, B: { I: '55,5', II: 30 }, C: { I: 1, II: 1 } };
    const [edge] = brief(firmIn({ sheets }));
    expect(edge?.edge).toEqual(['Cờ', '', 'A', 'C', '78', true]);
    expect(edge?.matters).toEqual(['numberAsText B I']);
    expect(firmIn({ sheets })[0]?.waiting).toEqual(['B']);
  });

  it('waits in its own cluster for who is of it, in the book for everybody', () => {
    const units = ['A', 'B', 'C', 'D', 'E'].map((code, index) =>
      unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
    );
    const awards = [
      { award: 'Cờ', quantity: '1' },
      { award: 'Bằng khen', quantity: '1', range: 'Toàn sổ' },
    ];
    const points = (I: number | string) => ({ I, II: 30 });
    const sheets = {
      A: points(50),
      B: points(40),
      C: points(20),
      D: points(18),
      E: points('55,5'),
    };
    const edges = firmIn({ sheets, units, regulation: { criteria: CRITERIA, awards } });
    expect(edges.map(({ award, group, waiting }) => [award.name, group, waiting])).toEqual([
      ['Cờ', 'Cụm 1', []],
      ['Cờ', 'Cụm 2', ['E']],
      ['Bằng khen', '', ['E']],
    ]);
  });

  it('waits for nobody who cannot come that far', () => {
    const sheets = { A: { I: 50, II: 30 }, B: { I: 1, II: 1 }, C: { I: 10, II: '0,5' } };
    const [edge] = firmIn({ sheets });
    expect(edge?.waiting).toEqual([]);
  });

  it.each([
    ['of a unit at the edge that moves nothing', { A: 20, B: 14.5, C: 1 }, 2],
    ['of a unit far from it', { A: 20, B: 14, C: 1.5 }, 1],
  ])('counts a difference %s', (_, self, of) => {
    const sheets = {
      A: { I: checked(self.A, 20) },
      B: { I: checked(self.B, 14) },
      C: { I: checked(self.C, 1) },
    };
    const criteria = CRITERIA.slice(0, 1);
    const awards = [{ award: 'Cờ', quantity: '1' }];
    const [edge] = firmIn({ sheets, regulation: { criteria, awards } });
    expect(edge?.rate).toEqual({ counted: 'exact', held: of, of });
  });

  it('counts no difference of a unit that is not ranked', () => {
    const sheets = {
      A: { I: checked(20, 20) },
      B: { I: checked(14, 14) },
      C: { I: checked(1.5, 1) },
    };
    const criteria = CRITERIA.slice(0, 1);
    const awards = [{ award: 'Cờ', quantity: '1', condition: 'tổng điểm từ 1' }];
    const regulation = { criteria, awards };
    const exclusions = [{ unit: 'C', consequence: 'Không xếp hạng', reason: 'x' }];
    expect(firmIn({ sheets, regulation })[0]?.rate.of).toBe(2);
    expect(firmIn({ sheets, regulation, exclusions })[0]?.rate.of).toBe(1);
  });

  it.each([
    ['Trực tiếp', '', false],
    ['Mức', 'Tốt: 60; Khá: 50; Kém: 0', true],
  ])('the smallest change of a criterion scored by %s', (method, points, byRule) => {
    const labels = method === 'Mức' ? { A: 'Tốt', B: 'Khá' } : { A: null, B: null };
    const sheets = {
      A: { I: { self: 60, verified: 60, result: labels.A } },
      B: { I: { self: 50, verified: 50, result: labels.B } },
    };
    const criteria: readonly CriterionLine[] = [['I', '', 60, method, points]];
    const awards = [{ award: 'Cờ', quantity: '1' }];
    const [edge] = firmIn({ sheets, regulation: { criteria, awards } });
    expect(edge?.change?.byRule).toBe(byRule);
  });

  it('a decision not to score, as if it had not been taken', () => {
    const draft = {
      sheets: { A: { I: 50, II: 30 }, B: { I: 50, II: 0 } },
      notScored: [{ criterion: 'II', unit: 'B', effect: 'Cho điểm tối đa', reason: 'chưa giao' }],
    };
    const [edge] = brief(firmIn(draft));
    expect(edge?.edge).toEqual(['Cờ', '', 'B', 'A', '10', false]);
    expect(edge?.matters).toEqual(['not scored B II']);
  });

  it('no edge where everybody gets it, or nobody is proposed for anything', () => {
    const sheets = { A: { I: 50, II: 30 }, B: { I: 40, II: 30 } };
    const awards = [{ award: 'Cờ', quantity: '2' }];
    expect(firmIn({ sheets, regulation: { criteria: CRITERIA, awards } })).toEqual([]);
    const half = {
      criteria: CRITERIA,
      awards: [{ award: 'Cờ', quantity: '1' }],
      settings: { Kỳ: '6 tháng đầu năm' },
    };
    expect(firmIn({ sheets, regulation: half })).toEqual([]);
  });

  it('clusters stand by themselves, each with its own edge', () => {
    const units = ['A', 'B', 'C', 'D'].map((code, index) =>
      unitOf(code, { cluster: index < 2 ? 'Cụm 1' : 'Cụm 2' }),
    );
    const sheets = {
      A: { I: 50, II: 30 },
      B: { I: 40, II: 30 },
      C: { I: 20, II: 30 },
      D: { I: 18, II: 30 },
    };
    expect(brief(firmIn({ sheets, units })).map(({ edge }) => edge)).toEqual([
      ['Cờ', 'Cụm 1', 'A', 'B', '10', false],
      ['Cờ', 'Cụm 2', 'C', 'D', '2', false],
    ]);
  });

  it('says the same twice, where it has to draw', () => {
    const codes = Array.from({ length: 20 }, (_, index) => `K${String(index)}`);
    const criteria = codes.map((code): CriterionLine => [code, '', 5, 'Trực tiếp']);
    const sheetOf = (shift: number) =>
      Object.fromEntries(
        codes.map((code, index) => [code, checked(4, index % 2 === shift ? 3 : 4)]),
      );
    const draft = {
      sheets: { A: { ...sheetOf(0), K1: checked(5, 5) }, B: sheetOf(1) },
      regulation: { criteria, awards: [{ award: 'Cờ', quantity: '1' }] },
    };
    const [first] = firmIn(draft);
    expect(first?.rate.counted).toBe('sampled');
    expect(first?.rate.of).toBe(2000);
    // A leads by a point or so in twenty tosses of a coin: more often than not, far from always.
    expect(first?.rate.held).toBeGreaterThan(1000);
    expect(first?.rate.held).toBeLessThan(1600);
    expect(firmIn(draft)[0]?.rate).toEqual(first?.rate);
  });
});
