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

describe('in full', () => {
  const found = (draft: YearDraft) => {
    const year = yearOf(draft);
    return statisticsOf(year, evaluateYear(year));
  };
  const regulation = { settings: { 'Năm thi đua': '2020' }, criteria: CRITERIA };
  const cites = (evidence: string): ClaimDraft => ({ self: 8, evidence });

  it('tells each unit which documents it shares, and with whom', () => {
    const [one, two, three] = [
      '1/QĐ-UBND ngày 05/03/2020',
      '2/QĐ-UBND ngày 06/03/2020',
      '3/QĐ-UBND ngày 07/03/2020',
    ];
    const units = [unitOf('A', { shortName: 'Alpha' }), unitOf('B'), unitOf('C')];
    const sheets = {
      A: sheet({ self: 8 }, { I: cites(`${one}; ${three}`), II: cites(two), III: cites(one) }),
      B: sheet({ self: 7 }, { V: cites(one) }),
      C: sheet({ self: 6 }, { I: cites(two.toUpperCase()) }),
    };
    expect(found({ regulation, units, sheets })).toMatchObject([
      {
        kind: 'evidenceShared',
        unit: 'A',
        raw: '1/QĐ-UBND (05/03/2020); 2/QĐ-UBND (06/03/2020)',
        params: {
          numbers: ['1/QĐ-UBND (05/03/2020)', '2/QĐ-UBND (06/03/2020)'],
          units: ['B', 'C'],
        },
      },
      { unit: 'B', params: { numbers: ['1/QĐ-UBND (05/03/2020)'], units: ['Alpha'] } },
      { unit: 'C', params: { numbers: ['2/QĐ-UBND (06/03/2020)'], units: ['Alpha'] } },
    ]);
  });

  it('tells the rank and those before it, the oldest first', () => {
    const six = Object.fromEntries(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((code, index) => [code, sheet({ self: 9 - index })]),
    );
    const honours = [
      { unit: 'A', year: '2019', award: 'Hạng 6' },
      { unit: 'A', year: '2017', award: 'Hạng 5' },
    ];
    expect(found({ regulation, sheets: six, honours })).toMatchObject([
      { unit: 'A', raw: '1', params: { rank: '1', before: ['2017: 5', '2019: 6'] } },
    ]);
    // Who has no rank now is far from nothing.
    const exclusions = [{ unit: 'A', consequence: 'Không xếp hạng', reason: 'x' }];
    expect(found({ regulation, sheets: six, honours, exclusions })).toEqual([]);
  });

  it('in a small cluster two places are nothing', () => {
    const three = Object.fromEntries(
      ['A', 'B', 'C'].map((code, index) => [code, sheet({ self: 9 - index })]),
    );
    const rank = (award: string): number =>
      found({ regulation, sheets: three, honours: [{ unit: 'A', year: '2019', award }] }).length;
    expect([rank('Hạng 3'), rank('Hạng 4')]).toEqual([0, 1]);
  });

  it('asks who verified the leader by its name, if it is ranked', () => {
    const units = [
      unitOf('A', { name: 'Khánh Hòa', role: 'leader' }),
      unitOf('B', { role: 'deputy' }),
    ];
    const verified = sheet({ self: 8 }, { I: { self: 8, verified: 7, reason: 'x' } });
    const sheets = { A: verified, B: verified };
    expect(found({ regulation, units, sheets })).toMatchObject([
      { kind: 'leaderVerifierOpen', unit: 'A', params: { name: 'Khánh Hòa' } },
    ]);
    const exclusions = [{ unit: 'A', consequence: 'Không xếp hạng', reason: 'x' }];
    expect(found({ regulation, units, sheets, exclusions })).toEqual([]);
    expect(found({ regulation, units, sheets: { ...sheets, A: null } })).toEqual([]);
  });

  it('counts what is asked of the unit, in the table itself', () => {
    const criteria: readonly CriterionLine[] = [
      ...CRITERIA,
      ['VI', '', '10', 'Trực tiếp', 'bước 0,5'],
    ];
    const draft = (six: ClaimDraft, notScored: YearDraft['notScored'] = []): YearDraft => ({
      regulation: { ...regulation, criteria },
      sheets: { A: sheet({ self: 10 }, { VI: six, T: { self: 3 } }) },
      notScored,
    });
    const shown = (given: YearDraft) =>
      found(given).map(({ kind, params }) => [kind, params.count]);
    expect(shown(draft({ self: 10 }))).toEqual([['everyMaximum', 6]]);
    expect(shown(draft({}))).toEqual([]);
    expect(shown(draft({ self: 'KAD' }))).toEqual([]);
    const away = [{ criterion: 'VI', unit: 'A', effect: 'Trừ khỏi điểm tối đa' }];
    expect(shown(draft({}, away))).toEqual([['everyMaximum', 5]]);
  });
});
