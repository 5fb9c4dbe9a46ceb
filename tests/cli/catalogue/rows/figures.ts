import type { CatalogueRow } from '../row';
import { put, together } from '../spoil';

const percent = { value: 0.95, format: '0%' };

/** Rows 1–6: figures that are not what they seem. */
export const FIGURE_ROWS: readonly CatalogueRow[] = [
  {
    row: 1,
    title: 'number typed as text with a decimal comma',
    codes: ['P01'],
    variants: [
      {
        name: '“3,75” as text',
        spoil: put('I.1', 'self', '3,75'),
        expect: { code: 'P01', cell: 'G6', proposed: '3.75' },
      },
      {
        name: '“9,5” as text in a criterion of ten',
        spoil: put('I.6', 'self', '9,5'),
        expect: { code: 'P01', cell: 'G11', proposed: '9.5' },
      },
      {
        name: '“8” as text',
        spoil: put('II.2', 'self', '8'),
        expect: { code: 'P01', cell: 'G14', proposed: '8' },
      },
    ],
    nearMiss: {
      name: 'the number 3.75, shown with a comma by its format',
      spoil: put('I.1', 'self', { value: 3.75, format: '0.00' }),
      taken: ['I.1', '3.75'],
    },
  },
  {
    row: 2,
    title: 'decimal dot; 1.000 as one or as a thousand',
    codes: ['P11', 'P01'],
    variants: [
      {
        name: '“1.000” where 1,500 points are possible',
        spoil: put('III.1', 'self', '1.000'),
        expect: { code: 'P11', cell: 'G24', proposed: null },
      },
      {
        name: '“3.125” where no more than 4 points are possible',
        spoil: put('I.1', 'self', '3.125'),
        expect: { code: 'P01', cell: 'G6', proposed: '3.125' },
      },
      {
        name: '“1,200” where 1,500 points are possible',
        spoil: put('III.1', 'self', '1,200'),
        expect: { code: 'P11', cell: 'G24', proposed: null },
      },
    ],
    nearMiss: {
      name: 'the number 1200, shown as 1.200 by its format',
      spoil: put('III.1', 'self', { value: 1200, format: '#,##0' }),
      taken: ['III.1', '1200'],
    },
  },
  {
    row: 3,
    title: 'score that became a date',
    codes: ['P03'],
    variants: [
      {
        name: '“3/4” became the third of April',
        spoil: put('I.1', 'self', { value: 45750, format: 'd-mmm' }),
        expect: { code: 'P03', cell: 'G6', proposed: null },
      },
      {
        name: '“5.10” became the fifth of October',
        spoil: put('I.6', 'self', { value: 45935, format: 'dd/mm' }),
        expect: { code: 'P03', cell: 'G11', proposed: null },
      },
      {
        name: '“2-2025” became February',
        spoil: put('I.2', 'self', { value: 45689, format: 'mmm-yy' }),
        expect: { code: 'P03', cell: 'G7', proposed: null },
      },
    ],
    nearMiss: {
      name: 'a format whose words hold d and m',
      spoil: put('I.1', 'self', { value: 3.5, format: '0.0" điểm tự chấm"' }),
      taken: ['I.1', '3.5'],
    },
  },
  {
    row: 4,
    title: 'text around the figure',
    codes: ['P01', 'P02'],
    variants: [
      {
        name: '“4 điểm”',
        spoil: put('I.1', 'self', '4 điểm'),
        expect: { code: 'P01', cell: 'G6', proposed: '4' },
      },
      {
        name: '“9,5/10” out of the maximum',
        spoil: put('I.6', 'self', '9,5/10'),
        expect: { code: 'P01', cell: 'G11', proposed: '9.5' },
      },
      {
        name: '“+2” and “(3)”',
        spoil: together(put('II.4', 'self', '+2'), put('I.4', 'self', '(3)')),
        expect: { code: 'P01', cell: 'G9', proposed: '3' },
      },
    ],
    nearMiss: {
      name: 'the unit of measure in the number format',
      spoil: put('I.1', 'self', { value: 4, format: '0"đ"' }),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 5,
    title: 'apostrophe, odd spaces, full-width digits',
    codes: ['P01'],
    variants: [
      {
        name: 'a no-break space before the digit',
        spoil: put('I.1', 'self', '\u00a03,5'),
        expect: { code: 'P01', cell: 'G6', proposed: '3.5' },
      },
      {
        name: 'a zero-width space inside',
        spoil: put('I.6', 'self', '9\u200b'),
        expect: { code: 'P01', cell: 'G11', proposed: '9' },
      },
      {
        name: 'full-width digits',
        spoil: put('I.1', 'self', '４'),
        expect: { code: 'P01', cell: 'G6', proposed: '4' },
      },
    ],
    nearMiss: {
      name: 'odd spaces in the wording only',
      spoil: together(
        put('I.1', 'title', 'Tham mưu\u00a0văn bản đúng\u00a0thẩm quyền, đúng thể\u200b thức '),
        put('I.1', 'code', '\u00a0I.1'),
      ),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 6,
    title: 'percent or fraction',
    codes: ['P15', 'P02'],
    variants: [
      {
        name: 'a score in a cell that shows percent',
        spoil: put('I.6', 'self', percent),
        expect: { code: 'P15', cell: 'G11', proposed: null },
      },
      {
        name: '“95%” as the score',
        spoil: put('I.6', 'self', '95%'),
        expect: { code: 'P02', cell: 'G11', proposed: null },
      },
      {
        name: '0.96 as the result where percents are asked',
        spoil: put('I.5', 'result', 0.96),
        expect: { code: 'P15', cell: 'F10', proposed: null },
      },
    ],
    nearMiss: {
      name: 'a result of 96 % in a cell that shows percent',
      spoil: put('I.5', 'result', { value: 0.96, format: '0%' }),
      taken: ['I.5', '3'],
    },
  },
];
