import { SOURCES_SHEET } from '../../../src/domain/book/sheets/sources';
import { readSources } from '../../../src/domain/gather/sources';
import { table, textOf, unitOf, type Row } from '../builders';

const UNITS = [unitOf('A', { name: 'Khánh Hòa' }), unitOf('B')];

const read = (...rows: readonly Row<typeof SOURCES_SHEET>[]) =>
  readSources(table(SOURCES_SHEET, rows), UNITS);

it('tells which book a unit came from, and how it stood there', () => {
  const whole = {
    unit: 'khánh hòa',
    cluster: 'Cụm số 1',
    file: 'cum-1.xlsx',
    fingerprint: 'ab12',
    total: '92,5',
    rank: '2',
  };
  const [source, ...others] = read(whole, { unit: 'Ai đó', total: 1 }, {});
  expect(others).toEqual([]);
  expect({ ...source, total: textOf(source?.total) }).toMatchObject({
    unit: 'A',
    cluster: 'Cụm số 1',
    file: 'cum-1.xlsx',
    fingerprint: 'ab12',
    total: '92.5',
    rank: 2,
    place: { file: null, sheet: SOURCES_SHEET.sheetName },
  });
  const at = Object.keys(SOURCES_SHEET.columns).indexOf('total');
  expect(source?.place.cell).toBe(`${String.fromCharCode(65 + at)}3`);
});

it.each<readonly [string, string | null, string, number | null]>([
  ['92,5', '92.5', '12', 12],
  ['0', '0', '1234', 1234],
  ['', null, '', null],
  ['–', null, '–', null],
  ['chưa có', null, '2=', null],
  ['1', '1', '12345', null],
  ['1', '1', 'hạng 2', null],
])('a total of %j is %p, a rank of %j is %p', (total, points, rank, place) => {
  const [source] = read({ unit: 'A', total, rank });
  expect([textOf(source?.total), source?.rank]).toEqual([points, place]);
});
