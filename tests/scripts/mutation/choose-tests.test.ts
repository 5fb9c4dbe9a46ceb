import { chooseTests } from '../../../scripts/mutation/runner/choose-tests';

const MOST_MS = 3000;
const SOURCE = 'src/domain/ranking/rank.ts';
const TESTS = [
  'tests/domain/awards/propose.test.ts',
  'tests/domain/year/year.test.ts',
  'tests/domain/ranking/tie-votes.test.ts',
  'tests/domain/ranking/rank.property.test.ts',
];

it('the tests of the file, then those of its folder, then the quickest', () => {
  const ms = (test: string): number => (test.includes('awards') ? 2 : 1);
  expect(chooseTests(TESTS, SOURCE, ms, MOST_MS)).toEqual([
    'tests/domain/ranking/rank.property.test.ts',
    'tests/domain/ranking/tie-votes.test.ts',
    'tests/domain/year/year.test.ts',
    'tests/domain/awards/propose.test.ts',
  ]);
});

it('what is far and takes too long is left out, what is far and quick is not', () => {
  const ms = (test: string): number => (test.includes('awards') ? MOST_MS : 1);
  expect(chooseTests(TESTS, SOURCE, ms, MOST_MS)).toEqual([
    'tests/domain/ranking/rank.property.test.ts',
    'tests/domain/ranking/tie-votes.test.ts',
    'tests/domain/year/year.test.ts',
  ]);
});

it('those of its name are played, however long they take', () => {
  expect(chooseTests(TESTS, SOURCE, () => 2 * MOST_MS, MOST_MS)).toEqual([
    'tests/domain/ranking/rank.property.test.ts',
  ]);
});

it('a test of that name in another folder is one of the others', () => {
  const far = 'tests/domain/awards/rank.test.ts';
  const slow = (test: string): number => (test === far ? 2 * MOST_MS : 1);
  expect(chooseTests([...TESTS, far], SOURCE, slow, MOST_MS)).not.toContain(far);
});

it('those of its folder come before the others, as many as time allows for', () => {
  const ms = (test: string): number => (test.includes('ranking') ? 2000 : 600);
  expect(chooseTests(TESTS, SOURCE, ms, 2500)).toEqual([
    'tests/domain/ranking/rank.property.test.ts',
    'tests/domain/ranking/tie-votes.test.ts',
  ]);
});
