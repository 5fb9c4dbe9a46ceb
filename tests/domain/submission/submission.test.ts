import { RECEIVED_SHEET } from '../../../src/domain/book/sheets/received';
import { latenessOf, readSubmissions } from '../../../src/domain/submission/submission';
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
