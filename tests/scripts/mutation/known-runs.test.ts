import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KnownRuns, type KnownRun } from '../../../scripts/mutation/runner/known-runs';

const TEST = 'tests/domain/sum.test.ts';
const RUN: KnownRun = {
  ms: 30,
  tests: {
    [`${TEST} one`]: { ms: 10, reached: { a: 1, b: 2 } },
    [`${TEST} two`]: { ms: 5, reached: { b: 1, c: 1 } },
  },
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'thi-dua-known-'));
  write('src/domain/sum.ts', 'one');
  write('tests/support/draft.ts', 'one');
  write(TEST, 'one');
  write('tests/domain/other.test.ts', 'one');
  write('scripts/mutation/score.ts', 'one');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const open = (folder: string | null = join(root, 'kept'), draw = ''): KnownRuns =>
  new KnownRuns(root, folder, draw);

it('keeps what a test file has shown for the next process', () => {
  open().set(TEST, RUN);
  expect(open().of(TEST)).toEqual(RUN);
  expect(open().of('tests/domain/other.test.ts')).toBeUndefined();
  // Another draw asks for other mutants.
  expect(open(undefined, '2 %').of(TEST)).toBeUndefined();
});

it.each([
  [TEST, false],
  ['src/domain/sum.ts', false],
  ['tests/support/draft.ts', false],
  ['src/domain/new.ts', false],
  ['tests/domain/other.test.ts', true],
  ['scripts/mutation/score.ts', true],
])('once %s has changed, it still holds: %s', (path, holds) => {
  open().set(TEST, RUN);
  write(path, 'two');
  expect(open().of(TEST) !== undefined).toBe(holds);
});

it('without a folder it is known in this process alone', () => {
  const runs = open(null);
  runs.set(TEST, RUN);
  expect(runs.of(TEST)).toEqual(RUN);
  expect(open(null).of(TEST)).toBeUndefined();
});

it('what a file reaches is what its tests reach together, of its last run', () => {
  const runs = open(null);
  expect(runs.reachedBy(TEST)).toBe(0);
  runs.set(TEST, RUN);
  expect(runs.reachedBy(TEST)).toBe(3);
});
