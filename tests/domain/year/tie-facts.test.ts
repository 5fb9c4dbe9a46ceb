import type { HONOURS_SHEET } from '../../../src/domain/book/sheets/honours';
import type { RECEIVED_SHEET } from '../../../src/domain/book/sheets/received';
import { dateOfDay, printCivilDate } from '../../../src/domain/settings/dates';
import { recordedRank, tieFactsOf } from '../../../src/domain/year/tie-facts';
import type { Row } from '../builders';
import type { Values } from '../scoring/scored';
import { yearOf } from '../years';

it.each<readonly [string, number | null]>([
  ['Hạng 2', 2],
  ['hạng2', 2],
  ['HẠNG 12', 12],
  ['Xếp hạng 3', 3],
  ['Xếp thứ 3', 3],
  ['Đạt hạng 4', 4],
  ['Thứ 5', 5],
  ['Rank 6', 6],
  ['Hạng 1234', 1234],
  ['Hạng 12345', null],
  ['Hạng nhất', null],
  ['Hạng', null],
  ['Hạng 2 toàn quốc', null],
  ['Huân chương Lao động hạng 3', null],
  ['Được xếp hạng 3', null],
  ['2', null],
  ['', null],
])('%j among the honours records the rank %p', (award, rank) => {
  expect(recordedRank(award)).toBe(rank);
});

const facts = (
  {
    honours = [],
    submissions = [],
  }: {
    readonly honours?: readonly Row<typeof HONOURS_SHEET>[];
    readonly submissions?: readonly Row<typeof RECEIVED_SHEET>[];
  },
  settings: Values = {},
) =>
  tieFactsOf(
    yearOf({
      regulation: { settings, criteria: [['I', '', '100', 'Trực tiếp']] },
      sheets: { A: { I: 90 }, B: { I: 90 } },
      honours,
      submissions,
    }),
  );

it.each<readonly [string, readonly Row<typeof HONOURS_SHEET>[], number | null]>([
  ['nothing is recorded', [], null],
  ['last year’s', [{ unit: 'A', year: 2019, award: 'Hạng 3' }], 3],
  [
    'beside honours',
    [
      { unit: 'A', year: 2019, award: 'Cờ thi đua' },
      { unit: 'A', year: 2019, award: 'Xếp thứ 3' },
    ],
    3,
  ],
  ['of the year before', [{ unit: 'A', year: 2018, award: 'Hạng 3' }], null],
  ['of this year', [{ unit: 'A', year: 2020, award: 'Hạng 3' }], null],
  ['of another unit', [{ unit: 'B', year: 2019, award: 'Hạng 3' }], null],
  [
    'of several years',
    [
      { unit: 'A', year: 2018, award: 'Hạng 1' },
      { unit: 'A', year: 2019, award: 'Hạng 2' },
    ],
    2,
  ],
  [
    'two that contradict each other',
    [
      { unit: 'A', year: 2019, award: 'Hạng 3' },
      { unit: 'A', year: 2019, award: 'Hạng 4' },
    ],
    null,
  ],
])('last year’s rank where what stands there is %s', (_, honours, expected) => {
  const { lastRank } = facts({ honours });
  expect(lastRank('A')).toBe(expected);
  // Asked again it is the same.
  expect(lastRank('A')).toBe(expected);
});

describe('the day on which a sheet came', () => {
  const row = {
    unit: 'A',
    receivedOn: '25/11/2020',
    sentOn: '22/11/2020',
    document: 'Số 12/BC-SNV ngày 18/11/2020',
  };
  const imported = { ...row, receivedOn: '25/11/2020 08:30' };

  it.each<readonly [string, Row<typeof RECEIVED_SHEET>, Values, string | null]>([
    ['received', row, {}, '25/11/2020'],
    ['received', row, { 'Ngày nộp tính theo': 'Ngày nhận' }, '25/11/2020'],
    ['sent', row, { 'Ngày nộp tính theo': 'Ngày gửi (dấu bưu điện, thư điện tử)' }, '22/11/2020'],
    ['signed', row, { 'Ngày nộp tính theo': 'Ngày ký văn bản' }, '18/11/2020'],
    // The moment at which the file was taken in is nobody's word.
    ['taken in', imported, {}, null],
    ['signed, and taken in', imported, { 'Ngày nộp tính theo': 'Ngày ký văn bản' }, '18/11/2020'],
    ['not written down', { ...row, receivedOn: '' }, {}, null],
  ])('%s', (_, submission, settings, expected) => {
    const day = facts({ submissions: [submission] }, settings).submittedOn('A');
    expect(day === null ? null : printCivilDate(dateOfDay(day))).toBe(expected);
  });

  it('is known of nobody who stands in no row', () => {
    expect(facts({ submissions: [row] }).submittedOn('B')).toBeNull();
  });
});
