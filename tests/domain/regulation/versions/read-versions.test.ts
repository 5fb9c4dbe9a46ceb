import { VERSIONS_SHEET } from '../../../../src/domain/book/sheets/versions';
import {
  readVersionNumber,
  readVersions,
} from '../../../../src/domain/regulation/versions/read-versions';
import { brief, table, type Row } from '../../builders';

type VersionRow = Row<typeof VERSIONS_SHEET>;
const END = { day: 31, month: 12, year: 2022 };

function read(rows: readonly VersionRow[]) {
  return readVersions(table(VERSIONS_SHEET, rows), END);
}

const FIRST: VersionRow = {
  number: '1',
  name: 'Quy chế năm 2022',
  document: '12/QC-CTĐ',
  adoptedOn: '06/5/2022',
  effectiveFrom: '01/01/2022',
  application: 'Cả năm',
  fingerprint: '0123456789',
};

it('reads the versions, oldest first, dates as text or as Excel keeps them', () => {
  const { versions, findings } = read([
    { number: 2, name: 'Sửa đổi, bổ sung', adoptedOn: 44757, effectiveFrom: '01.01.2022' },
    FIRST,
    {},
  ]);
  expect(findings).toEqual([]);
  expect(versions).toMatchObject([
    {
      number: 1,
      name: 'Quy chế năm 2022',
      document: '12/QC-CTĐ',
      adoptedOn: { day: 6, month: 5, year: 2022 },
      fingerprint: '0123456789',
    },
    {
      number: 2,
      adoptedOn: { day: 15, month: 7, year: 2022 },
      effectiveFrom: { day: 1, month: 1, year: 2022 },
      fingerprint: null,
    },
  ]);
});

it.each<readonly [string, VersionRow, readonly (string | null)[]]>([
  ['a date that is none', { adoptedOn: '31/02/2022' }, ['versionUnreadable', 'D4', null]],
  ['a month for a date', { effectiveFrom: 'tháng 7/2022' }, ['versionUnreadable', 'E4', null]],
  ['no number', { number: '' }, ['versionUnreadable', 'A4', null]],
  ['a number twice', { number: '1' }, ['versionUnreadable', 'A4', null]],
  ['a word for a number', { number: 'hai' }, ['versionUnreadable', 'A4', null]],
  ['after the year', { effectiveFrom: '01/01/2023' }, ['versionAfterPeriod', 'E4', null]],
  ['by stage', { application: 'từng giai đoạn' }, ['versionByStage', 'F4', null]],
  ['by stage, in English', { application: 'By stage' }, ['versionByStage', 'F4', null]],
  ['another word', { application: 'nửa năm' }, ['versionUnreadable', 'F4', null]],
])('%s', (_, change, found) => {
  const { findings } = read([FIRST, { ...FIRST, number: '2', ...change }]);
  expect(brief(findings)).toEqual([found]);
});

it.each([
  ['the last day', { effectiveFrom: '31/12/2022' }],
  ['in English', { application: 'whole year' }],
  ['nothing written', { application: '', adoptedOn: '', effectiveFrom: '', fingerprint: '' }],
])('no doubt: %s', (_, change) => {
  expect(read([{ ...FIRST, ...change }]).findings).toEqual([]);
});

it.each([
  ['1', 1],
  ['12', 12],
  ['0', undefined],
  ['01', undefined],
  ['12345', undefined],
  ['1.0', undefined],
  ['', undefined],
])('version %j is %s', (text, number) => {
  expect(readVersionNumber(text)).toBe(number);
});
