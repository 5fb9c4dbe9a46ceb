import { VERSIONS_SHEET } from '../../../../src/domain/book/sheets/versions';
import {
  checkAmendment,
  isRecorded,
  tidyDraft,
  type AmendmentDraft,
} from '../../../../src/domain/regulation/versions/amendment';
import { readVersions } from '../../../../src/domain/regulation/versions/read-versions';
import { table } from '../../builders';

const END = { day: 31, month: 12, year: 2022 };
const PREVIOUS = { effectiveFrom: { day: 1, month: 1, year: 2022 } };
const DRAFT: AmendmentDraft = {
  name: 'Sửa đổi, bổ sung Quy chế',
  document: '30/CTĐ',
  adoptedOn: '15/7/2022',
  effectiveFrom: '01/01/2022',
};

it.each<readonly [string, Partial<AmendmentDraft>, object]>([
  ['adopted in July, in force since January', {}, {}],
  ['no number yet', { document: '' }, {}],
  ['on the last day', { effectiveFrom: '31/12/2022' }, {}],
  ['no name', { name: ' ' }, { name: 'nameMissing' }],
  [
    'no dates',
    { adoptedOn: '', effectiveFrom: '' },
    {
      adoptedOn: 'dateMissing',
      effectiveFrom: 'dateMissing',
    },
  ],
  ['a date that is none', { adoptedOn: '30/02/2022' }, { adoptedOn: 'dateUnreadable' }],
  ['the American way', { effectiveFrom: '07/15/2022' }, { effectiveFrom: 'dateUnreadable' }],
  ['next year', { effectiveFrom: '01/01/2023' }, { effectiveFrom: 'afterPeriod' }],
  ['before the first', { effectiveFrom: '31/12/2021' }, { effectiveFrom: 'beforePrevious' }],
])('%s', (_, change, problems) => {
  expect(checkAmendment({ ...DRAFT, ...change }, PREVIOUS, END)).toEqual(problems);
});

it('without a date of the version before, any date in the year will do', () => {
  expect(checkAmendment({ ...DRAFT, effectiveFrom: '01/12/2021' }, undefined, END)).toEqual({});
});

it('is written with full dates', () => {
  expect(tidyDraft({ ...DRAFT, name: ' Sửa  đổi ', adoptedOn: '1.7.2022' })).toMatchObject({
    name: 'Sửa đổi',
    adoptedOn: '01/07/2022',
  });
});

it('knows itself in the sheet', () => {
  const { name, document, adoptedOn, effectiveFrom } = tidyDraft(DRAFT);
  const row = { number: '2', name, document, adoptedOn, effectiveFrom };
  const [version] = readVersions(table(VERSIONS_SHEET, [row]), END).versions;
  if (!version) throw new Error('no version');
  expect(isRecorded(DRAFT, version)).toBe(true);
  expect(isRecorded({ ...DRAFT, document: '31/CTĐ' }, version)).toBe(false);
  expect(isRecorded({ ...DRAFT, effectiveFrom: '02/01/2022' }, version)).toBe(false);
});
