import type { CriterionLine } from '../builders';
import { unitOf } from '../builders';
import { yearOf } from '../years';

const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '1000', 'Cộng'],
  ['I.1', '', '10', 'Trực tiếp'],
  ['I.2', '', '990', 'Trực tiếp'],
];

function about(typed: string): object | undefined {
  const { findings } = yearOf({
    regulation: { settings: { 'Thang điểm': '1000' }, criteria: CRITERIA },
    units: [unitOf('A')],
    sheets: { A: { 'I.1': typed, 'I.2': 0 } },
  });
  return findings.find(({ criterion }) => criterion === 'I.1');
}

it.each([
  ['9,5', '9.5', 'comma'],
  ['9.5 / 10', '9.5', 'outOf'],
  ['10đ', '10', 'unit'],
  ['1O', '10', 'lookalike'],
  ['９', '9', 'fullWidth'],
  ['1.000', '1', 'text'],
])(
  '%s keeps what was typed and what is stored beside what is proposed',
  (typed, proposed, form) => {
    expect(about(typed)).toMatchObject({
      kind: 'numberAsText',
      unit: 'A',
      raw: typed,
      stored: typed,
      proposed,
      params: { form, field: 'self', max: '10' },
    });
  },
);

it.each(['9,5/20', '05/10', 'mười', '5%', '5, 0', '\u202e01', '1.000,5'])(
  '%s is asked about, and nothing is proposed',
  (typed) => {
    expect(about(typed)).toMatchObject({
      kind: 'notANumber',
      raw: typed,
      stored: typed,
      proposed: null,
    });
  },
);

it('a minus of another kind is proposed only where the criterion may fall below zero', () => {
  expect(about('\u22123')).toMatchObject({
    kind: 'negativeFigure',
    raw: '\u22123',
    proposed: null,
  });
  const { findings } = yearOf({
    regulation: { criteria: [['I', '', '10', 'Trực tiếp', 'âm 5 đến 10']] },
    units: [unitOf('A')],
    sheets: { A: { I: '\u22123' } },
  });
  expect(findings).toMatchObject([
    { kind: 'numberAsText', proposed: '-3', params: { form: 'minus' } },
  ]);
});

describe('words that say that nothing happened', () => {
  const BESIDE: readonly CriterionLine[] = [
    ['I', '', '10', 'Trực tiếp'],
    ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
    ['P', 'Điểm trừ', '5', 'Trực tiếp'],
  ];

  /** `T 0`, `I ?`: what is proposed for each of the three rows. */
  function said(typed: string): string {
    const { findings } = yearOf({
      regulation: { criteria: BESIDE },
      sheets: { A: { I: typed, T: typed, P: typed } },
    });
    return findings
      .map(({ kind, criterion, proposed }) => {
        const what =
          kind === 'numberAsText' ? (proposed ?? '') : kind === 'notANumber' ? '?' : kind;
        return `${criterion ?? ''} ${what}`;
      })
      .join(', ');
  }

  it.each([
    'Không',
    'không có',
    'Không phát sinh',
    'Không xảy ra',
    'KHÔNG VI PHẠM',
    'không bị trừ',
    'Không trừ',
    'Không trừ điểm',
    'không thưởng',
    'không có điểm thưởng',
    'Không vụ việc',
    'Không có trường hợp',
    '0 vụ',
    '00 lần',
    'Không có đơn',
    'không người',
    'không cuộc',
    'None',
    'Nothing',
    'Không.',
    'Không có...',
    'Không;',
    'không!',
    `Không${'.'.repeat(35)}`,
  ])('%s: zero beside the scale, nothing of the kind within it', (typed) => {
    expect(said(typed)).toBe('I ?, T 0, P 0');
  });

  it.each([
    'Có',
    'Không rõ',
    'Chưa có',
    'Có không',
    'không không',
    'không có gì',
    'Hầu như không có',
    '1 vụ',
    '000 vụ',
    'không. có',
    'none of it',
    // Longer than anybody writes it.
    `Không${'.'.repeat(36)}`,
  ])('%s: nobody can tell', (typed) => {
    expect(said(typed)).toBe('I ?, T ?, P ?');
  });
});

it.each(['9,5', '11', '-1', '1.000'])(
  'what the verifier typed as the text %s is read as the unit’s own is',
  (typed) => {
    const kindOf = (claim: object): readonly unknown[] =>
      yearOf({
        regulation: { criteria: [['I', '', '10', 'Trực tiếp']] },
        sheets: { A: { I: { reason: 'x', reason2: 'x', ...claim } } },
      }).findings.map(({ kind, proposed, params }) => [kind, proposed, params.form, params.sign]);
    const own = kindOf({ self: typed });
    expect(own).toHaveLength(1);
    expect(kindOf({ self: 5, verified: typed })).toEqual(own);
    expect(kindOf({ self: 5, verified2: typed })).toEqual(own);
  },
);

it('verification gives points: that a criterion is not due yet is for another sheet', () => {
  const about = (claim: object): readonly unknown[] =>
    yearOf({
      regulation: { criteria: [['I', '', '10', 'Trực tiếp']] },
      sheets: { A: { I: claim } },
    }).findings.map(({ kind, params }) => `${kind} ${String(params.field)}`);
  expect(about({ self: 5, verified: 'Chưa đến kỳ' })).toEqual(['notANumber verified']);
  expect(about({ self: 5, verified2: 'KAD' })).toEqual(['notANumber verified2']);
});
