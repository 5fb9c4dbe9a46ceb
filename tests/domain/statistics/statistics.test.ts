import { statisticsOf } from '../../../src/domain/statistics/statistics';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { unitOf, type CriterionLine } from '../builders';
import type { ClaimDraft, SheetDraft } from '../claims';
import { yearOf, type YearDraft } from '../years';

const CODES = ['I', 'II', 'III', 'IV', 'V'];
const CRITERIA: readonly CriterionLine[] = [
  ...CODES.map((code): CriterionLine => [code, '', '10', 'Trực tiếp', 'bước 0,5']),
  ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
];

/** Five criteria scored alike; `more`: one of them otherwise. */
function sheet(draft: ClaimDraft, more: Readonly<Record<string, ClaimDraft>> = {}): SheetDraft {
  return { ...Object.fromEntries(CODES.map((code) => [code, draft])), T: { self: 0 }, ...more };
}

function statistics(draft: Omit<YearDraft, 'regulation'>): readonly string[] {
  const year = yearOf({
    regulation: { settings: { 'Năm thi đua': '2020' }, criteria: CRITERIA },
    ...draft,
  });
  return statisticsOf(year, evaluateYear(year)).map(({ kind, unit, params }) =>
    [kind, unit, params.numbers ?? params.before ?? params.count ?? ''].join(' ').trim(),
  );
}

describe('scores that are all alike', () => {
  it.each<readonly [string, SheetDraft, readonly string[]]>([
    ['verified as claimed, everywhere', sheet({ self: 8, verified: 8 }), ['verifiedAsSelf A 5']],
    [
      'one of them lowered',
      sheet({ self: 8, verified: 8 }, { II: { self: 8, verified: 7, reason: 'x' } }),
      [],
    ],
    ['one of them not verified', sheet({ self: 8, verified: 8 }, { II: { self: 8 } }), []],
    ['nothing verified', sheet({ self: 8 }), []],
    ['the maximum everywhere', sheet({ self: 10 }), ['everyMaximum A 5']],
    ['the maximum but once', sheet({ self: 10 }, { V: { self: 9.5 } }), []],
    [
      'the maximum, verified so',
      sheet({ self: 10, verified: 10 }),
      ['verifiedAsSelf A 5', 'everyMaximum A 5'],
    ],
    ['a criterion without a score', sheet({ self: 10 }, { III: {} }), []],
    [
      'the second round brought it back',
      sheet({ self: 8, verified: 8 }, { I: { self: 8, verified: 7, verified2: 8 } }),
      ['verifiedAsSelf A 5'],
    ],
  ])('%s', (_, figures, expected) => {
    expect(statistics({ sheets: { A: figures } })).toEqual(expected);
  });

  it('are no pattern below five criteria', () => {
    const year = yearOf({
      regulation: { criteria: CRITERIA.slice(0, 4) },
      sheets: { A: { I: { self: 10 }, II: { self: 10 }, III: { self: 10 }, IV: { self: 10 } } },
    });
    expect(statisticsOf(year, evaluateYear(year))).toEqual([]);
  });
});

describe('one document of two units', () => {
  const cites = (evidence: string): SheetDraft => sheet({ self: 8, evidence });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'number and day the same',
      ['QĐ 65/QĐ-UBND ngày 05/03/2020', '65/QĐ-UBND ngày 5/3/2020'],
      ['evidenceShared A 65/QĐ-UBND (05/03/2020)', 'evidenceShared B 65/QĐ-UBND (05/03/2020)'],
    ],
    [
      'the same number of another day',
      ['12/BC-SNV ngày 05/03/2020', '12/BC-SNV ngày 06/03/2020'],
      [],
    ],
    ['without a day', ['12/BC-SNV', '12/BC-SNV'], []],
    [
      'a document that three cite',
      ['1/KH-BNV ngày 05/03/2020', '1/KH-BNV ngày 05/03/2020', '1/KH-BNV ngày 05/03/2020'],
      [],
    ],
    ['one unit alone, for all it did', ['12/BC-SNV ngày 05/03/2020', 'khác'], []],
  ])('%s', (_, texts, expected) => {
    const sheets = Object.fromEntries(
      texts.map((text, index) => [String.fromCharCode(65 + index), cites(text)]),
    );
    expect(statistics({ sheets })).toEqual(expected);
  });
});

describe('a unit far from its own history', () => {
  const six = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'E', 'F'].map((code, index) => [code, sheet({ self: 9 - index })]),
  );

  it.each<readonly [string, readonly (readonly [string, string, string])[], readonly string[]]>([
    ['last before, first now', [['A', '2019', 'Hạng 6']], ['farFromHistory A 2019: 6']],
    [
      'several years alike',
      [
        ['A', '2019', 'Hạng 6'],
        ['A', '2018', 'xếp thứ 4'],
      ],
      ['farFromHistory A 2018: 4,2019: 6'],
    ],
    [
      'once near, once far',
      [
        ['A', '2019', 'Hạng 6'],
        ['A', '2018', 'Hạng 2'],
      ],
      [],
    ],
    ['near', [['B', '2019', 'Hạng 4']], []],
    ['this year’s own record', [['A', '2020', 'Hạng 6']], []],
    ['an honour that is no rank', [['A', '2019', 'Cờ thi đua']], []],
  ])('%s', (_, honours, expected) => {
    const rows = honours.map(([unit, year, award]) => ({ unit, year, award }));
    expect(statistics({ sheets: six, honours: rows })).toEqual(expected);
  });

  it('far is half of those that have a rank', () => {
    const sheets = { ...six, G: null, H: null };
    const honours = [{ unit: 'A', year: '2019', award: 'Hạng 4' }];
    expect(statistics({ sheets, honours })).toEqual(['farFromHistory A 2019: 4']);
    const ranked = { ...six, G: sheet({ self: 3 }), H: sheet({ self: 2 }) };
    expect(statistics({ sheets: ranked, honours })).toEqual([]);
  });
});

describe('who verifies the leader', () => {
  const units = [unitOf('A', { role: 'leader' }), unitOf('B')];
  const sheets = (verified: number | null): Readonly<Record<string, SheetDraft>> => ({
    A: sheet({ self: 8 }, { I: { self: 8, verified, reason: 'x' } }),
    B: sheet({ self: 7 }),
  });

  it.each<readonly [string, number | null, Readonly<Record<string, string>>, readonly string[]]>([
    ['nobody wrote it down', 7, {}, ['leaderVerifierOpen A']],
    ['written down', 7, { 'Ai thẩm định đơn vị trưởng': 'Cụm phó' }, []],
    ['not verified yet', null, {}, []],
  ])('%s', (_, verified, settings, expected) => {
    const year = yearOf({
      regulation: { settings, criteria: CRITERIA },
      units,
      sheets: sheets(verified),
    });
    const found = statisticsOf(year, evaluateYear(year));
    expect(found.map(({ kind, unit }) => `${kind} ${unit ?? ''}`)).toEqual(expected);
  });
});
