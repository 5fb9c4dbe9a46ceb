import type { CatalogueRow } from '../row';
import { after, put, together } from '../spoil';

const total = (value: number, formula?: string) =>
  after('P.1', {
    title: 'Tổng cộng',
    self: formula === undefined ? value : { value, formula },
  });

/** Rows 14–19: sums, errors and what a cell shows. */
export const SUM_ROWS: readonly CatalogueRow[] = [
  {
    row: 14,
    title: 'sub-total that is not the sum of its rows',
    codes: ['C05'],
    variants: [
      {
        name: '27.5 typed for a section of 26.5',
        spoil: put('I', 'self', 27.5),
        expect: { code: 'C05', cell: 'G5' },
      },
      {
        name: '“Cộng mục II” typed wrong',
        spoil: after('II.10', { title: 'Cộng mục II', self: 30 }),
        expect: { code: 'C05', cell: 'G23' },
      },
      {
        name: 'the bonus of a section left out',
        spoil: put('T', 'self', 2),
        expect: { code: 'C05', cell: 'G26' },
      },
    ],
    nearMiss: {
      name: 'the right sum, as a formula',
      spoil: put('I', 'self', { value: 26.5, formula: 'SUM(G6:G11)' }),
      taken: ['I.6', '9.5'],
    },
  },
  {
    row: 15,
    title: 'parent row counted with its children',
    codes: ['C05'],
    variants: [
      {
        name: 'a total over the whole column, sections and all',
        spoil: together(
          put('I', 'self', 26.5),
          put('II', 'self', 32.5),
          total(1769, 'SUM(G5:G30)-2*G30'),
        ),
        expect: { code: 'C05', cell: 'G31' },
      },
      {
        name: 'one section counted twice',
        spoil: together(put('I', 'self', 26.5), total(1736.5)),
        expect: { code: 'C05', cell: 'G31' },
      },
      {
        name: 'a section that adds its own row',
        spoil: put('II', 'self', 65),
        expect: { code: 'C05', cell: 'G12' },
      },
    ],
    nearMiss: {
      name: 'a total of the sections alone',
      spoil: together(put('I', 'self', 26.5), total(1710, 'G5+SUM(G13:G22)+G24+G25+3-2')),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 16,
    title: 'numbers of bands in a sum',
    codes: ['C03', 'C02', 'C05'],
    variants: [
      {
        name: 'a section’s maximum that adds the bands under its criteria',
        spoil: together(
          after('I.2', { title: '- Chậm 1–2 ngày', max: 1.5 }),
          put('I', 'max', { value: 28.5, formula: 'SUM(D6:D12)' }),
        ),
        expect: { code: 'C03', cell: 'D5' },
      },
      {
        name: 'a score beside a band, not beside its criterion',
        spoil: after('I.2', { title: '- Chậm 3–5 ngày', max: 1, self: 1 }),
        expect: { code: 'C02', cell: 'G8' },
      },
      {
        name: 'a sum with the score of a band in it, and more',
        spoil: together(
          after('I.2', { title: '- Chậm 3–5 ngày', max: 1, self: 1 }),
          put('I', 'self', 28),
        ),
        expect: { code: 'C05', cell: 'G5' },
      },
    ],
    nearMiss: {
      name: 'bands with their numbers in the column of maxima',
      spoil: together(
        after('I.2', { title: '- Chậm 1–2 ngày', max: 1.5 }),
        after('I.5', { title: 'Dưới 70%', max: 0 }),
      ),
      taken: ['I.2', '2'],
    },
  },
  {
    row: 17,
    title: 'total that is pasted, or whose formula misses a row',
    codes: ['C05'],
    variants: [
      {
        name: 'a formula that misses the last row',
        spoil: put('II', 'self', { value: 28.5, formula: 'SUM(G13:G21)' }),
        expect: { code: 'C05', cell: 'G12' },
      },
      {
        name: 'a total pasted from an older version',
        spoil: total(1702.5),
        expect: { code: 'C05', cell: 'G31' },
      },
      {
        name: 'a formula that misses a hidden row',
        spoil: together(put('I', 'self', { value: 23.5, formula: 'SUM(G6:G8,G10:G11)' }), (form) =>
          form.hiddenRows.add(form.rowOf('I.4')),
        ),
        expect: { code: 'C05', cell: 'G5' },
      },
    ],
    nearMiss: { name: 'a pasted total that is right', spoil: total(1710), taken: ['I.1', '4'] },
  },
  {
    row: 18,
    title: 'error cells, formulas without a result, links to other files',
    codes: ['P04', 'P12', 'T11'],
    variants: [
      {
        name: '#REF! as the score',
        spoil: put('I.1', 'self', '#REF!'),
        expect: { code: 'P04', cell: 'G6', proposed: null },
      },
      {
        name: '#N/A left by a lookup',
        spoil: put('I.6', 'self', { value: '#N/A', formula: 'VLOOKUP(C11,A1:B9,2,0)' }),
        expect: { code: 'P04', cell: 'G11', proposed: null },
      },
      {
        name: 'a formula that was never calculated',
        spoil: put('I.1', 'self', { value: '', formula: '2*2', uncalculated: true }),
        expect: { code: 'P12', cell: 'G6', proposed: null },
      },
      {
        name: 'a score that another file calculates',
        spoil: put('I.1', 'self', { value: 3.5, formula: '[1]Tổng!B4' }),
        expect: { code: 'T11', cell: null, proposed: null },
      },
    ],
    nearMiss: {
      name: 'a formula with its result',
      spoil: put('I.1', 'self', { value: 3.5, formula: 'ROUND(7/2,1)' }),
      taken: ['I.1', '3.5'],
    },
  },
];
