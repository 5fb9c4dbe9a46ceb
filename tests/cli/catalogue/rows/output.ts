import type { CatalogueRow } from '../row';
import { put, together } from '../spoil';

/** Rows 19 and 55–57: what a cell shows, what another program would make of it, and the base. */
export const SHOWN_ROWS: readonly CatalogueRow[] = [
  {
    row: 19,
    title: 'cell that shows less than it holds',
    codes: ['C18'],
    variants: [
      {
        name: '9.46 shown as 9.5',
        spoil: put('I.6', 'self', { value: 9.46, format: '0.0' }),
        expect: { code: 'C18', cell: 'G11' },
      },
      {
        name: '3.75 shown as 4',
        spoil: put('I.1', 'self', { value: 3.75, format: '0' }),
        expect: { code: 'C18', cell: 'G6' },
      },
      {
        name: '8.125 from a formula, shown as 8.1 điểm',
        spoil: put('II.2', 'self', { value: 8.125, formula: '65/8', format: '0.0" điểm"' }),
        expect: { code: 'C18', cell: 'G14' },
      },
    ],
    nearMiss: {
      name: '9.5 shown as 9.50, 1200 as 1,200',
      spoil: together(
        put('I.6', 'self', { value: 9.5, format: '0.00' }),
        put('III.1', 'self', { value: 1200, format: '#,##0' }),
      ),
      taken: ['I.6', '9.5'],
    },
  },
  {
    row: 55,
    title: 'text that another program would run as a formula',
    codes: ['T26'],
    variants: [
      {
        name: '“=HYPERLINK(…)” as text in the evidence',
        spoil: put('I.1', 'evidence', '=HYPERLINK("http://vi-du.vn","Xem")'),
        expect: { code: 'T26', cell: 'H6' },
      },
      {
        name: '“@SUM(…)” in the notes',
        spoil: put('I.6', 'note', '@SUM(A1:A9)'),
        expect: { code: 'T26', cell: 'I11' },
      },
      {
        name: '“+cmd|…” in the evidence',
        spoil: put('II.2', 'evidence', "+cmd|' /C calc'!A0"),
        expect: { code: 'T26', cell: 'H14' },
      },
    ],
    nearMiss: {
      name: '“+ Kế hoạch số 5” and “- Báo cáo”, bullets of a list',
      spoil: together(
        put('I.1', 'evidence', '+ Kế hoạch số 5/KH-SNV ngày 05/03/2025'),
        put('I.6', 'note', '- Báo cáo kèm theo'),
      ),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 56,
    title: 'very large used range',
    codes: [],
    variants: [],
    nearMiss: {
      name: 'a hundred thousand blank rows under the table',
      spoil: (form) => {
        form.below.push(...Array.from({ length: 100_000 }, () => ''));
      },
      taken: ['I.1', '4'],
    },
  },
  {
    row: 57,
    title: 'base of the percentage without what is not applicable',
    codes: [],
    variants: [],
    nearMiss: {
      name: 'a criterion of 4 points not applicable: 2,059 of 2,063 are possible',
      spoil: put('II.1', 'self', 'KAD'),
      notScored: { criterion: 'II.1', reason: 'Không giao nhiệm vụ này' },
      taken: ['II.1', null],
      base: '2059',
    },
  },
];
