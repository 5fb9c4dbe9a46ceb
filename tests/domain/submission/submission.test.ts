import { RECEIVED_SHEET } from '../../../src/domain/book/sheets/received';
import { readCivilDate } from '../../../src/domain/settings/dates';
import {
  isFromPaper,
  latenessOf,
  printPaperDay,
  readSubmissions,
  signedLate,
} from '../../../src/domain/submission/submission';
import { settingsOf, table, unitOf, type Row } from '../builders';
import type { Values } from '../scoring/scored';

const UNITS = [unitOf('A', { name: 'Sở Nội vụ' })];

const DEADLINE: Values = { 'Hạn nộp phiếu': '20/11/2020' };

function lateness(row: Row<typeof RECEIVED_SHEET>, settings: Values = {}): string {
  const submissions = readSubmissions(table(RECEIVED_SHEET, [{ unit: 'A', ...row }]), UNITS);
  const late = latenessOf(submissions.get('A'), settingsOf({ ...DEADLINE, ...settings }));
  if (late === null) return 'no deadline';
  return `${late.days === null ? 'unknown' : String(late.days)}${late.confirmed ? '' : '?'}`;
}

describe('days late', () => {
  const SIGNED = { 'Ngày nộp tính theo': 'Ngày ký văn bản' };
  const SENT = { 'Ngày nộp tính theo': 'Ngày gửi (dấu bưu điện, thư điện tử)' };

  it.each<readonly [string, Row<typeof RECEIVED_SHEET>, Values, string]>([
    ['on the day', { receivedOn: '20/11/2020' }, {}, '0'],
    ['before', { receivedOn: '1/11/2020' }, {}, '0'],
    ['a day late', { receivedOn: '21/11/2020' }, {}, '1'],
    ['over the end of the month', { receivedOn: '01/12/2020' }, {}, '11'],
    ['over the end of a year', { receivedOn: '01.01.2021' }, {}, '42'],
    ['a date as a number', { receivedOn: 44_156 }, {}, '1'],
    ['an hour, written by hand', { receivedOn: '20/11/2020 9h30' }, {}, '0'],
    ['the moment of import', { receivedOn: '21/11/2020 23:59' }, {}, '1?'],
    // The add-in writes two figures for each: anything shorter was written by a person.
    ['a day and an hour, by hand', { receivedOn: '1/12/2020 10:30' }, {}, '11'],
    ['a month of one figure, by hand', { receivedOn: '02/1/2021 10:30' }, {}, '43'],
    ['an hour of one figure, by hand', { receivedOn: '21/11/2020 9:30' }, {}, '1'],
    ['minutes of one figure, by hand', { receivedOn: '21/11/2020 10:3' }, {}, '1'],
    ['a day with dots and an hour, by hand', { receivedOn: '21.11.2020 10:30' }, {}, '1'],
    ['no date', { receivedOn: '' }, {}, 'unknown?'],
    ['not a date', { receivedOn: '31/11/2020' }, {}, 'unknown?'],
    ['no deadline', { receivedOn: '21/11/2020' }, { 'Hạn nộp phiếu': '' }, 'no deadline'],
    [
      'the document',
      { receivedOn: '25/11/2020', document: 'Số 12/BC-SNV ngày 18/11/2020' },
      SIGNED,
      '0',
    ],
    ['a document of later', { document: '12/BC-SNV ngày 22-11-2020' }, SIGNED, '2'],
    ['a day of one figure', { document: 'ngày 8/1/2021' }, SIGNED, '49'],
    ['a day with dots', { document: 'Số 3 (22.11.2020), bản giấy' }, SIGNED, '2'],
    ['the first of two days', { document: '22/11/2020, sửa 25/11/2020' }, SIGNED, '2'],
    ['a day that is none', { document: 'ngày 31/11/2020' }, SIGNED, 'unknown?'],
    ['a day that was read from the paper', { document: 'ngày 22/11/2020' }, SIGNED, '2?'],
    ['a day with a word behind it', { document: 'ngày 22/11/2020 (bản giấy)' }, SIGNED, '2'],
    [
      'the day of the paper is no matter',
      { document: 'ngày 22/11/2020', sentOn: '23/11/2020' },
      SENT,
      '3',
    ],
    [
      'nor is the moment of import',
      { document: 'Số 5 ngày 22/11/2020', receivedOn: '25/11/2020 08:30' },
      SIGNED,
      '2',
    ],
    [
      'a document without a date',
      { document: '12/BC-SNV', receivedOn: '18/11/2020' },
      SIGNED,
      'unknown?',
    ],
    ['the day of sending', { sentOn: '23/11/2020', receivedOn: '25/11/2020' }, SENT, '3'],
    ['the day of sending is not known', { receivedOn: '18/11/2020' }, SENT, 'unknown?'],
  ])('%s', (_, row, settings, expected) => {
    expect(lateness(row, settings)).toBe(expected);
  });

  it('of a unit by its name, of nobody else', () => {
    const rows = [
      { unit: 'Sở nội vụ', receivedOn: '20/11/2020' },
      { unit: 'Sở Y tế', receivedOn: '20/11/2020' },
      { unit: '' },
    ];
    expect([...readSubmissions(table(RECEIVED_SHEET, rows), UNITS).keys()]).toEqual(['A']);
    const nobody = latenessOf(undefined, settingsOf(DEADLINE));
    expect(nobody).toMatchObject({ days: null, confirmed: false });
  });

  it('nobody knows where the sheet has no such columns', () => {
    const whole = table(RECEIVED_SHEET, [{ unit: 'A', receivedOn: '21/11/2020' }]);
    const rows = whole.rows.map(({ row, cells }) => ({
      row,
      cells: cells.unit ? { unit: cells.unit } : {},
    }));
    const read = readSubmissions({ ...whole, rows }, UNITS).get('A');
    expect(read).toMatchObject({ received: null, sent: null, signed: null, cell: null });
    const late = latenessOf(read, settingsOf(DEADLINE));
    expect(late).toMatchObject({ days: null, confirmed: false });
  });
});

it('a day as it is read from a paper is known again; what a clerk writes is not', () => {
  const day = { year: 2020, month: 3, day: 5 };
  expect(printPaperDay(day)).toBe('ngày 05/03/2020');
  expect(isFromPaper(printPaperDay(day))).toBe(true);
  for (const written of ['ngày 5/03/2020', 'ngày 05/3/2020', '05/03/2020', 'Ngày 05/03/2020']) {
    expect(isFromPaper(written)).toBe(false);
  }
});

describe('what is concluded from the day', () => {
  const read = (row: Row<typeof RECEIVED_SHEET>) =>
    readSubmissions(table(RECEIVED_SHEET, [{ unit: 'A', ...row }]), UNITS).get('A');
  const signed = { document: 'Số 12/BC-SNV ngày 22/11/2020' };
  const date = readCivilDate('22/11/2020');

  it('is told with the day and whose word it is', () => {
    const settings = settingsOf({ ...DEADLINE, 'Ngày nộp tính theo': 'Ngày ký văn bản' });
    expect(latenessOf(read(signed), settings)).toEqual({
      days: 2,
      confirmed: true,
      date,
      basis: 'signed',
    });
    expect(latenessOf(read({}), settings)).toEqual({
      days: null,
      confirmed: false,
      date: null,
      basis: 'signed',
    });
    expect(latenessOf(undefined, settingsOf(DEADLINE))).toMatchObject({
      date: null,
      basis: 'received',
    });
  });

  it('keeps every day of the row, and where the day of receipt stands', () => {
    expect(read({ ...signed, receivedOn: '24/11/2020 10:30', sentOn: '23/11/2020' })).toMatchObject(
      {
        received: readCivilDate('24/11/2020'),
        receivedByImport: true,
        signed: date,
        signedFromPaper: false,
        sent: readCivilDate('23/11/2020'),
        sheet: RECEIVED_SHEET.sheetName,
      },
    );
    expect(read({ document: 'ngày 22/11/2020' })).toMatchObject({ signedFromPaper: true });
  });

  it('is at least as late as it was signed, whatever counts', () => {
    const settings = settingsOf(DEADLINE);
    expect(signedLate(read(signed), settings)).toEqual({
      days: 2,
      confirmed: true,
      date,
      basis: 'signed',
    });
    expect(signedLate(read({ document: 'ngày 19/11/2020' }), settings)?.days).toBe(0);
    expect(signedLate(read({ receivedOn: '25/11/2020' }), settings)).toBeNull();
    expect(signedLate(undefined, settings)).toBeNull();
    expect(signedLate(read(signed), settingsOf({}))).toBeNull();
  });
});
