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
