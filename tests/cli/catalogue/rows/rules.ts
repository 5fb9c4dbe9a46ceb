import type { CatalogueRow } from '../row';
import { put, together } from '../spoil';

/** Rows 7–13: figures that the regulation does not give. */
export const RULE_ROWS: readonly CatalogueRow[] = [
  {
    row: 7,
    title: 'score above the maximum',
    codes: ['P05'],
    variants: [
      {
        name: '5 where 4 is the most',
        spoil: put('I.1', 'self', 5),
        expect: { code: 'P05', cell: 'G6', proposed: null },
      },
      {
        name: '10.01 where 10 is the most',
        spoil: put('I.6', 'self', 10.01),
        expect: { code: 'P05', cell: 'G11', proposed: null },
      },
      {
        name: '12 typed for 1.2',
        spoil: put('II.8', 'self', 12),
        expect: { code: 'P05', cell: 'G20', proposed: null },
      },
    ],
    nearMiss: {
      name: 'exactly the maximum, as a formula',
      spoil: put('I.6', 'self', { value: 10, formula: '9.5+0.5' }),
      taken: ['I.6', '10'],
    },
  },
  {
    row: 8,
    title: 'score below zero; sign of a deduction',
    codes: ['P06'],
    variants: [
      {
        name: '−1 for a criterion',
        spoil: put('I.1', 'self', -1),
        expect: { code: 'P06', cell: 'G6', proposed: null },
      },
      {
        name: 'a deduction typed as −2',
        spoil: put('P.1', 'self', -2),
        expect: { code: 'P06', cell: 'G30', proposed: null },
      },
      {
        name: '−0.5 for a bonus',
        spoil: put('T.2', 'self', -0.5),
        expect: { code: 'P06', cell: 'G28', proposed: null },
      },
    ],
    nearMiss: {
      name: 'a deduction typed as 4, for two cases',
      spoil: together(put('P.1', 'self', 4), put('P.1', 'result', 2)),
      taken: ['P.1', '4'],
    },
  },
  {
    row: 9,
    title: 'value that the rule cannot give',
    codes: ['P07'],
    variants: [
      {
        name: '1.2 where bands give 0, 0.5, 1, 1.5 or 2',
        spoil: together(put('I.2', 'self', 1.2), put('I.2', 'result', null)),
        expect: { code: 'P07', cell: 'G7', proposed: null },
      },
      {
        name: '1.5 where it is all or nothing',
        spoil: together(put('I.4', 'self', 1.5), put('I.4', 'result', null)),
        expect: { code: 'P07', cell: 'G9', proposed: null },
      },
      {
        name: '2.5 where percents give 0, 1, 2 or 3',
        spoil: together(put('I.5', 'self', 2.5), put('I.5', 'result', null)),
        expect: { code: 'P07', cell: 'G10', proposed: null },
      },
    ],
    nearMiss: {
      name: '1.5, a band of its own',
      spoil: together(put('I.2', 'self', 1.5), put('I.2', 'result', 2)),
      taken: ['I.2', '1.5'],
    },
  },
  {
    row: 10,
    title: 'blank, zero, “x”, “-” and “KCT” are five things',
    codes: ['P09', 'P02', 'P10'],
    variants: [
      {
        name: 'nothing',
        spoil: put('I.1', 'self', null),
        expect: { code: 'P09', cell: 'G6', proposed: null },
      },
      {
        name: '“x”',
        spoil: put('I.1', 'self', 'x'),
        expect: { code: 'P02', cell: 'G6', proposed: null },
      },
      {
        name: '“KCT”',
        spoil: put('I.6', 'self', 'KCT'),
        expect: { code: 'P10', cell: 'G11', proposed: null },
      },
    ],
    nearMiss: { name: 'zero', spoil: put('I.1', 'self', 0), taken: ['I.1', '0'] },
  },
  {
    row: 11,
    title: 'not applicable without a decision',
    codes: ['P10'],
    variants: [
      {
        name: '“Không áp dụng”',
        spoil: put('I.1', 'self', 'Không áp dụng'),
        expect: { code: 'P10', cell: 'G6', proposed: null },
      },
      {
        name: '“KAD”',
        spoil: put('II.1', 'self', 'KAD'),
        expect: { code: 'P10', cell: 'G13', proposed: null },
      },
      {
        name: '“không có chỉ tiêu” for a ratio',
        spoil: put('I.6', 'self', 'không có chỉ tiêu'),
        expect: { code: 'P10', cell: 'G11', proposed: null },
      },
    ],
    nearMiss: {
      name: '“KAD” with its row and reason in Không chấm',
      spoil: put('II.1', 'self', 'KAD'),
      notScored: { criterion: 'II.1', reason: 'Không giao nhiệm vụ này' },
      taken: ['II.1', null],
    },
  },
  {
    row: 12,
    title: 'target 0 or missing for a ratio',
    codes: ['P14'],
    variants: [
      {
        name: 'no target',
        unassigned: true,
        spoil: put('I.3', 'target', null),
        expect: { code: 'P14', cell: 'E8' },
      },
      {
        name: 'target 0',
        unassigned: true,
        spoil: put('I.3', 'target', 0),
        expect: { code: 'P14', cell: 'E8' },
      },
      {
        name: 'target “-”',
        unassigned: true,
        spoil: put('I.3', 'target', '-'),
        expect: { code: 'P14', cell: 'E8' },
      },
    ],
    nearMiss: {
      name: 'result 0 of a target of 10',
      spoil: together(put('I.3', 'result', 0), put('I.3', 'self', 0)),
      taken: ['I.3', '0'],
    },
  },
  {
    row: 13,
    title: 'score that its own result does not give',
    codes: ['P08'],
    variants: [
      {
        name: 'four days late, and 2 points',
        spoil: put('I.2', 'result', 4),
        expect: { code: 'P08', cell: 'G7', proposed: '1' },
      },
      {
        name: '8 of 10, and 5 points',
        spoil: put('I.3', 'result', 8),
        expect: { code: 'P08', cell: 'G8', proposed: '4' },
      },
      {
        name: '88 %, and 3 points',
        spoil: put('I.5', 'result', '88%'),
        expect: { code: 'P08', cell: 'G10', proposed: '2' },
      },
    ],
    nearMiss: {
      name: '9 of 10, and 4.5 points',
      spoil: together(put('I.3', 'result', 9), put('I.3', 'self', 4.5)),
      taken: ['I.3', '4.5'],
    },
  },
];
