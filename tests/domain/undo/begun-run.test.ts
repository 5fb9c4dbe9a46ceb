import {
  ANY_UNIT,
  printBegun,
  printUnits,
  readBegun,
  unitsOf,
  type BegunRun,
} from '../../../src/domain/undo/begun-run';

const RUN: BegunRun = {
  what: 'import',
  time: '21/11/2026 14:05',
  kept: true,
  step: 'Phiếu đã nhận',
  about: 'KH DN',
};

test('a mark is read as it was printed', () => {
  expect(readBegun('import', printBegun(RUN))).toEqual(RUN);
});

test('a sign that parts the mark is none in a sheet’s name', () => {
  const read = readBegun('import', printBegun({ ...RUN, step: 'A|B' }));
  expect(read).toMatchObject({ step: 'A/B', about: 'KH DN' });
});

test.each(['', 'x', '21/11/2026|x'])('%j is no mark', (text) => {
  expect(readBegun('import', text)).toBeNull();
});

test('more units than a name holds are any of them', () => {
  const few = printUnits(['KH', 'DN']);
  expect(unitsOf({ ...RUN, about: few })).toEqual(new Set(['KH', 'DN']));
  const many = printUnits(Array.from({ length: 100 }, (_, at) => `U${String(at)}`));
  expect(many).toBe(ANY_UNIT);
  expect(unitsOf({ ...RUN, about: many })).toBeNull();
  expect(printBegun({ ...RUN, about: many }).length).toBeLessThanOrEqual(250);
});

test.each<readonly [string, BegunRun]>([
  ['nothing is kept', { ...RUN, kept: false }],
  ['before the first sheet', { ...RUN, step: '' }],
  ['about nobody', { ...RUN, about: '' }],
])('a mark is read as it was printed: %s', (_, run) => {
  expect(readBegun('ranking', printBegun(run))).toEqual({ ...run, what: 'ranking' });
});

test('a run about nobody names no unit', () => {
  expect(unitsOf({ ...RUN, about: '' })).toEqual(new Set());
  expect(printUnits([])).toBe('');
});

test('units are named as long as there is room for what else the mark says', () => {
  const names = (length: number): readonly string[] => ['U'.repeat(length)];
  expect(printUnits(names(170))).toBe('U'.repeat(170));
  expect(printUnits(names(171))).toBe(ANY_UNIT);
  // The sign that parts the mark is in a code: it would be read as another part.
  expect(printUnits(['A|B'])).toBe(ANY_UNIT);
});
