import type { CatalogueRow } from '../row';
import { below, put, together } from '../spoil';

const evidence = (key: string, text: string | null) => put(key, 'evidence', text);

/** Rows 40–44: bonuses, evidence, dates, signatures. */
export const EVIDENCE_ROWS: readonly CatalogueRow[] = [
  {
    row: 40,
    title: 'bonus beyond its cap; one achievement claimed twice',
    codes: ['P05', 'P30'],
    book: 'strict',
    variants: [
      {
        name: '4 where the bonus gives no more than 3',
        spoil: put('T.2', 'self', 4),
        expect: { code: 'P05', cell: 'G28', proposed: null },
      },
      {
        name: 'one decision behind two bonuses',
        spoil: together(
          evidence('T.1', 'Quyết định số 88/QĐ-UBND ngày 12/06/2025'),
          evidence('T.2', 'QĐ 88/QĐ-UBND ngày 12/6/2025'),
        ),
        expect: { code: 'P30', cell: 'G28' },
      },
      {
        name: 'a decision behind a criterion and a bonus',
        spoil: together(
          evidence('II.1', 'Quyết định số 91/QĐ-UBND ngày 12/06/2025'),
          evidence('T.1', 'Quyết định số 91/QĐ-UBND ngày 12/06/2025'),
        ),
        expect: { code: 'P30', cell: 'G27' },
      },
    ],
    nearMiss: {
      name: 'one report behind many criteria, other decisions behind the bonuses',
      spoil: together(
        evidence('T.1', 'Quyết định số 88/QĐ-UBND ngày 12/06/2025'),
        evidence('T.2', 'Quyết định số 188/QĐ-UBND ngày 12/06/2025'),
      ),
      taken: ['T.2', '2'],
    },
  },
  {
    row: 41,
    title: 'bonus for an award of another year; for individuals, not the unit',
    codes: ['P31', 'T27'],
    book: 'strict',
    variants: [
      {
        name: 'a decision of last year',
        spoil: evidence('T.1', 'Quyết định số 7/QĐ-BNV ngày 15/11/2024'),
        expect: { code: 'P31', cell: 'G27' },
      },
      {
        name: 'a date in words',
        spoil: evidence('T.2', 'Quyết định số 7/QĐ-UBND ngày 2 tháng 1 năm 2023'),
        expect: { code: 'P31', cell: 'G28' },
      },
      {
        name: 'the second of two decisions',
        spoil: evidence('T.2', 'QĐ số 5/QĐ-UBND ngày 02/02/2025; QĐ số 6/QĐ-UBND ngày 31/12/2024'),
        expect: { code: 'P31', cell: 'G28' },
      },
      {
        name: 'a form for individuals in place of the unit’s',
        spoil: (form) => {
          form.above[1] = 'PHIẾU TỰ CHẤM ĐIỂM THI ĐUA CÁ NHÂN NĂM 2025';
        },
        expect: { code: 'T27', cell: 'A2' },
      },
    ],
    nearMiss: {
      name: 'decisions of the first and of the last day of the period',
      spoil: together(
        evidence('T.1', 'Quyết định số 7/QĐ-BNV ngày 01/01/2025'),
        evidence('T.2', 'Quyết định số 8/QĐ-UBND ngày 31 tháng 12 năm 2025'),
      ),
      taken: ['T.1', '1'],
    },
  },
  {
    row: 42,
    title: 'evidence missing, without a date, or dated in the future',
    codes: ['P20', 'P32', 'P33'],
    book: 'strict',
    variants: [
      {
        name: 'no evidence for a score',
        spoil: evidence('I.1', null),
        expect: { code: 'P20', cell: null },
      },
      {
        name: 'a number without a date',
        spoil: evidence('I.1', 'Kế hoạch số 15/KH-SNV'),
        expect: { code: 'P32', cell: null },
      },
      {
        name: 'a date after the sheet was received',
        spoil: evidence('I.6', 'Báo cáo số 40/BC-SNV ngày 20/01/2099'),
        expect: { code: 'P33', cell: 'G11' },
      },
    ],
    nearMiss: {
      name: 'number and date in brackets, and a figure that is no number of a document',
      spoil: evidence('I.1', 'Báo cáo 12/BC-SNV (05/03/2025), hoàn thành 9/10 nội dung'),
      taken: ['I.1', '4'],
    },
  },
  {
    row: 43,
    title: 'dates in the wrong order, with two digits for the year',
    codes: ['P34'],
    book: 'strict',
    variants: [
      {
        name: '“03/25/2025”',
        spoil: evidence('I.1', 'Báo cáo số 12/BC-SNV ngày 03/25/2025'),
        expect: { code: 'P34', cell: 'G6', proposed: '25/03/2025' },
      },
      {
        name: '“5/3/25”',
        spoil: evidence('I.6', 'Báo cáo số 12/BC-SNV ngày 5/3/25'),
        expect: { code: 'P34', cell: 'G11', proposed: '05/03/2025' },
      },
      {
        name: '“31/02/2025”',
        spoil: evidence('II.2', 'Kế hoạch số 3/KH-SNV ngày 31/02/2025'),
        expect: { code: 'P34', cell: 'G14', proposed: null },
      },
    ],
    nearMiss: {
      name: '“5.3.2025”, “05-03-2025”, a date in words',
      spoil: together(
        evidence('I.1', 'Báo cáo số 12/BC-SNV ngày 5.3.2025'),
        evidence('I.6', 'Báo cáo số 13/BC-SNV ngày 05-03-2025'),
        evidence('II.2', 'Báo cáo số 14/BC-SNV ngày 05 tháng 3 năm 2025'),
      ),
      taken: ['I.6', '9.5'],
    },
  },
  {
    row: 44,
    title: 'sent late, without a date, without a signature',
    codes: ['P23', 'T24', 'T25'],
    book: 'strict',
    variants: [
      {
        name: 'no place of signature',
        spoil: below('', 'Ngày 20 tháng 11 năm 2025', 'NGƯỜI LẬP BIỂU'),
        expect: { code: 'T24', cell: null },
      },
      {
        name: 'no date',
        spoil: below('', 'GIÁM ĐỐC'),
        expect: { code: 'T25', cell: null },
      },
      {
        name: 'taken in after the deadline, and nobody has said when it came',
        book: 'late',
        spoil: below('', 'Ngày 20 tháng 11 năm 2025', 'CHỦ TỊCH'),
        expect: { code: 'P23' },
      },
    ],
    nearMiss: {
      name: 'date and signature in one line',
      spoil: below('', 'Tân Hòa, ngày 20 tháng 11 năm 2025 – KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC'),
      taken: ['I.1', '4'],
    },
  },
];
