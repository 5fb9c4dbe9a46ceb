import { chooseTests, type Candidate } from '../../../scripts/mutation/runner/choose-tests';

const MOST_MS = 3000;
const MANUAL = 'tests/scripts/docs.test.ts';
const LIMITS = { mostMs: MOST_MS, lastly: [MANUAL] };
const SOURCE = 'src/domain/ranking/rank.ts';
const OWN = 'tests/domain/ranking/rank.property.test.ts';
const NEAR = 'tests/domain/ranking/tie-votes.test.ts';
const YEAR = 'tests/domain/year/year.test.ts';
const AWARDS = 'tests/domain/awards/propose.test.ts';

interface Cost {
  readonly reached?: number;
  readonly loadMs?: number;
  readonly tests?: readonly number[];
}

function file(name: string, { reached = 100, loadMs = 0, tests = [1] }: Cost = {}): Candidate {
  const entries = tests.map((ms, at): [string, number] => [`${name} ${String(at)}`, ms]);
  return { name, loadMs, tests: new Map(entries), reached };
}

function namesOf(files: readonly Candidate[], source = SOURCE): readonly string[] {
  return chooseTests(files, source, LIMITS).map(({ name }) => name);
}

it('the tests of the file, then those of its folder, then those that reach the least', () => {
  const files = [file(AWARDS, { reached: 9 }), file(YEAR, { reached: 7 }), file(NEAR), file(OWN)];
  expect(namesOf(files)).toEqual([OWN, NEAR, YEAR, AWARDS]);
});

it.each([
  ['src/excel/sheets/explanation.ts', 'tests/app/explanation/explain-workbook.test.ts'],
  ['src/excel/sheets/votes.ts', 'tests/app/votes/votes.test.ts'],
  ['src/excel/sheets/proposal-foot.ts', 'tests/app/ranking/proposal-list.test.ts'],
  ['src/excel/sheets/notice.ts', 'tests/app/notices/review-notices.test.ts'],
])('%s: first %s, which says so in its folders or its name', (source, about) => {
  const few = 'tests/app/book/culture.test.ts';
  const files = [file(few, { reached: 1 }), file(about, { reached: 3000 })];
  expect(namesOf(files, source)).toEqual([about, few]);
});

it('what shares no more than the room with the file is one of the others', () => {
  const files = [file('tests/excel/writer.test.ts', { reached: 200 }), file(YEAR)];
  expect(namesOf(files, 'src/excel/sheets/seal.ts')).toEqual([YEAR, 'tests/excel/writer.test.ts']);
});

it('what is far and takes too long is left out, what is far and quick is not', () => {
  const files = [file(OWN), file(AWARDS, { tests: [MOST_MS + 1] }), file(YEAR)];
  expect(namesOf(files)).toEqual([OWN, YEAR]);
});

it('of a file as many tests as fit, the quick ones first', () => {
  const files = [
    file(NEAR, { loadMs: 500, tests: [2000, 1000, 1] }),
    file(YEAR, { tests: [1499] }),
  ];
  expect(chooseTests(files, SOURCE, LIMITS)).toEqual([
    { name: NEAR, tests: [`${NEAR} 2`, `${NEAR} 1`] },
    { name: YEAR, tests: [`${YEAR} 0`] },
  ]);
});

it('loading counts once, and alone is of no use', () => {
  const files = [file(NEAR, { loadMs: MOST_MS - 1, tests: [2] }), file(YEAR, { tests: [MOST_MS] })];
  expect(namesOf(files)).toEqual([YEAR]);
});

it('those of its name are played, however long they take', () => {
  const files = [file(OWN, { tests: [2 * MOST_MS, 1] }), file(YEAR)];
  expect(chooseTests(files, SOURCE, LIMITS)).toEqual([
    { name: OWN, tests: [`${OWN} 0`, `${OWN} 1`] },
    { name: YEAR, tests: [`${YEAR} 0`] },
  ]);
});

it('a test of that name in another folder is one of the others', () => {
  const far = 'tests/domain/awards/rank.test.ts';
  expect(namesOf([file(far, { tests: [2 * MOST_MS] })])).toEqual([]);
});

it('the manual is asked last, and whole, however long it takes and whatever it shares with the file', () => {
  const manual = file(MANUAL, { reached: 1, tests: [2 * MOST_MS, 1] });
  const files = [manual, file(AWARDS), file(OWN)];
  expect(chooseTests(files, 'src/domain/docs/rank.ts', LIMITS)).toEqual([
    { name: OWN, tests: [`${OWN} 0`] },
    { name: AWARDS, tests: [`${AWARDS} 0`] },
    { name: MANUAL, tests: [`${MANUAL} 0`, `${MANUAL} 1`] },
  ]);
});
