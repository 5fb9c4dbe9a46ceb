import { scoresInResults } from '../../../src/domain/checks/scores-in-results';
import { regulationOf, unitOf, type CriterionLine } from '../builders';
import { claimOf, type ClaimDraft, type SheetDraft } from '../claims';
import { yearOf } from '../years';

/** Two criteria with rules, four that people score directly. */
const CRITERIA: readonly CriterionLine[] = [
  ['I.1', '', '10', 'Theo số lượng', '2/mô hình; tối đa 10'],
  ['I.2', '', '10', 'Trừ dần', '2 mỗi ngày chậm; không dưới 0'],
  ['II.1', '', '5', 'Trực tiếp'],
  ['II.2', '', '5', 'Trực tiếp'],
  ['II.3', '', '5', 'Trực tiếp', 'bước 0,5'],
  ['II.4', '', '5', 'Trực tiếp'],
];
const CODES = ['I.1', 'I.2', 'II.1', 'II.2', 'II.3', 'II.4'];

function found(sheet: SheetDraft): readonly string[] {
  const { findings } = yearOf({ regulation: { criteria: CRITERIA }, sheets: { A: sheet } });
  return findings.map(({ kind, criterion, proposed }) =>
    [kind, criterion, proposed].filter((part) => part !== null).join(' '),
  );
}

function sheet(results: readonly (number | string | null)[]): Record<string, ClaimDraft> {
  return Object.fromEntries(CODES.map((code, at) => [code, { result: results[at] ?? null }]));
}

it('says once that the scores stand in the column of results, and proposes nothing', () => {
  expect(found(sheet([8, 6, 4, 5, 3.5, 2]))).toEqual(['scoresInResults']);
});

it('still asks for what stands nowhere', () => {
  expect(found(sheet([8, null, 4, 5, 3.5, 2]))).toEqual(['scoresInResults', 'missingScore I.2']);
});

it.each<readonly [string, SheetDraft, readonly string[]]>([
  ['a result over its maximum', sheet([8, 6, 4, 50, 3.5, 2]), ['missingScore I.1 10']],
  ['a score between two steps', sheet([8, 6, 4, 5, 3.3, 2]), ['missingScore I.1 10']],
  ['results of the rules alone', sheet([8, 6]), ['missingScore I.1 10']],
  ['two figures beside direct criteria', sheet([8, 6, 4, 5]), ['missingScore I.1 10']],
  ['words beside direct criteria', sheet([8, 6, 'Tốt', 'Khá', 4, 5]), ['missingScore I.1 10']],
  ['a percentage', sheet([8, 6, '5%', 4, 4, 4]), ['missingScore I.1 10']],
])('keeps still about %s', (_, given, expected) => {
  const all = found(given);
  expect(all).not.toContain('scoresInResults');
  expect(all).toEqual(expect.arrayContaining([...expected]));
});

it('keeps still where scores stand in their own column', () => {
  const scored = Object.fromEntries(
    CODES.map((code) => [code, { result: code < 'II' ? 2 : 4, self: 4 }]),
  );
  expect(found({ ...scored, 'I.2': { result: 3, self: 4 } })).toEqual([]);
});

describe('how many figures it takes', () => {
  /** Three of five, in steps of a half: people score it; two for each thing: a rule does. */
  const DIRECT = ['Trực tiếp', '0 đến 5; bước 0,5', '5'] as const;
  const RULE = ['Theo số lượng', '2/mô hình; tối đa 10', '10'] as const;
  const WITH_DATA = [
    'Cộng/trừ',
    'cộng 2 mỗi lần khen; trừ 4 mỗi lần phê bình; từ 0 đến 5',
    '5',
  ] as const;

  type Line = readonly [kind: typeof DIRECT | typeof RULE | typeof WITH_DATA, claim: ClaimDraft];

  const rows = (count: number, kind: Line[0], claim: ClaimDraft): readonly Line[] =>
    Array.from({ length: count }, () => [kind, claim]);

  function shifted(...lines: readonly (readonly Line[])[]) {
    const all = lines.flat();
    const criteria = all.map(([[method, points, max]], at): CriterionLine => [
      `K${String(at + 1)}`,
      '',
      max,
      method,
      points,
    ]);
    const regulation = regulationOf({ criteria });
    const unit = unitOf('A');
    return scoresInResults(
      all.flatMap(([, claim], at) => {
        const criterion = regulation.find(`K${String(at + 1)}`);
        return criterion ? [{ unit, criterion, claim: claimOf(criterion.code, claim) }] : [];
      }),
    );
  }

  /** `3/4: K1 K2 K3`; nothing is said: `–`. */
  function told(...lines: readonly (readonly Line[])[]): string {
    const found = shifted(...lines);
    return found ? `${found.finding.raw ?? ''}: ${[...found.codes].join(' ')}` : '–';
  }

  const SCORE = { result: 4 };
  const OWN = { self: 4 };

  it.each<readonly [string, readonly (readonly Line[])[], string]>([
    ['three, of which all are blank', [rows(3, DIRECT, SCORE)], '3/3: K1 K2 K3'],
    ['two', [rows(2, DIRECT, SCORE)], '–'],
    ['none at all', [], '–'],
    ['two thirds blank', [rows(4, DIRECT, SCORE), rows(2, DIRECT, OWN)], '4/6: K1 K2 K3 K4'],
    ['fewer', [rows(4, DIRECT, SCORE), rows(3, DIRECT, OWN)], '–'],
    [
      'verified ones are not blank',
      [rows(4, DIRECT, SCORE), rows(3, DIRECT, { ...SCORE, verified: 4 })],
      '–',
    ],
    [
      'half of those that people score',
      [rows(3, DIRECT, SCORE), rows(3, DIRECT, {})],
      '3/6: K1 K2 K3',
    ],
    ['fewer than half of them', [rows(3, DIRECT, SCORE), rows(4, DIRECT, {})], '–'],
    [
      'blank rows of rules are none of them',
      [rows(3, DIRECT, SCORE), rows(9, RULE, {})],
      '3/12: K1 K2 K3',
    ],
    [
      'nine of ten results could be scores',
      [rows(3, DIRECT, SCORE), rows(6, RULE, SCORE), rows(1, RULE, { result: 240 })],
      '9/10: K1 K2 K3 K4 K5 K6 K7 K8 K9',
    ],
    [
      'eight of nine could',
      [rows(3, DIRECT, SCORE), rows(5, RULE, SCORE), rows(1, RULE, { result: 240 })],
      '–',
    ],
    [
      'a criterion with figures of its own wants these',
      [rows(2, DIRECT, SCORE), rows(1, WITH_DATA, SCORE)],
      '–',
    ],
  ])('%s', (_, lines, expected) => {
    expect(told(...lines)).toBe(expected);
  });

  it.each<readonly [ClaimDraft['result'], boolean]>([
    [0, true],
    [5, true],
    [5.5, false],
    [-1, false],
    [3.3, false],
    ['4', false],
    [{ value: 0.04, format: '0%' }, false],
  ])('%j beside criteria that people score: %j', (result, expected) => {
    const all = told(
      rows(3, DIRECT, SCORE),
      rows(1, DIRECT, result === undefined ? {} : { result }),
    );
    expect(all !== '–').toBe(expected);
  });

  it('a rule’s result may be any score up to the maximum, between steps too', () => {
    const beside = (result: number): string =>
      told(rows(3, DIRECT, SCORE), rows(1, RULE, { result }));
    expect(beside(3.3)).toBe('4/4: K1 K2 K3 K4');
    expect(beside(10)).toBe('4/4: K1 K2 K3 K4');
    expect(beside(10.5)).toBe('–');
  });

  it('is said of the sheet, at the first of them, in the file that was sent', () => {
    expect(shifted(rows(1, RULE, OWN), rows(3, DIRECT, SCORE))?.finding).toMatchObject({
      kind: 'scoresInResults',
      unit: 'A',
      criterion: null,
      place: { sheet: 'Phiếu', cell: 'F5' },
      params: { count: 3, total: 4 },
    });
  });
});
