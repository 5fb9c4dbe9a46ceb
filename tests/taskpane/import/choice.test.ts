import type { SubmissionsRead } from '../../../src/app/import/read-submissions';
import type { SheetOutcome, SheetRead } from '../../../src/app/import/submissions-read.types';
import { choiceOf, isRefused, isTakeable, toggled } from '../../../src/taskpane/import/choice';

const sheet = (id: string, outcome: SheetOutcome): SheetRead => ({
  id,
  file: `${id}.xlsx`,
  sheet: 'Phiếu',
  unit: null,
  unitName: null,
  outcome,
  problem: '',
  matched: 0,
  errors: 0,
  warnings: 0,
  doubts: [],
  rows: [],
});

const sheets = [
  sheet('new', { kind: 'new' }),
  sheet('changed', { kind: 'replaces', changes: [] }),
  sheet('known', { kind: 'known' }),
  sheet('one', { kind: 'duplicate' }),
  sheet('two', { kind: 'duplicate' }),
  sheet('three', { kind: 'duplicate' }),
  sheet('other', { kind: 'duplicate' }),
  sheet('nothing', { kind: 'nothing' }),
  sheet('pdf', { kind: 'unreadable' }),
];

const rivals: SubmissionsRead['rivals'] = [
  { unit: 'A', unitName: 'A', sheets: ['one', 'two', 'three'], differences: [] },
  { unit: 'B', unitName: 'B', sheets: ['other'], differences: [] },
];

const batch = { book: {}, present: new Map(), candidates: [], unreadable: [] };

it('what is taken by itself: new and corrected sheets, never one of two of a unit', () => {
  const read = { files: [], sheets, rivals, batch } as unknown as SubmissionsRead;
  expect([...choiceOf(read)]).toEqual(['new', 'changed']);
});

it('what may be chosen at all', () => {
  expect(sheets.filter(isTakeable).map(({ id }) => id)).toEqual([
    'new',
    'changed',
    'one',
    'two',
    'three',
    'other',
  ]);
});

it('what is worth a line of why it was not taken', () => {
  expect(sheets.filter(isRefused).map(({ id }) => id)).toEqual([
    'one',
    'two',
    'three',
    'other',
    'nothing',
    'pdf',
  ]);
});

it.each<[string, readonly string[], string, readonly string[]]>([
  ['leaves one out', ['new', 'changed'], 'new', ['changed']],
  ['takes it in again', ['changed'], 'new', ['changed', 'new']],
  ['chooses one of three', ['new'], 'two', ['new', 'two']],
  ['another of the three lets the first go', ['new', 'two'], 'three', ['new', 'three']],
  ['none of the three', ['new', 'three'], 'three', ['new']],
  ['a sheet of another unit lets nothing go', ['one'], 'other', ['one', 'other']],
])('%s', (_, before, id, after) => {
  const chosen = new Set(before);
  expect([...toggled(chosen, id, { rivals })]).toEqual(after);
  expect([...chosen]).toEqual(before);
});
