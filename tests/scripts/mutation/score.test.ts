import { reached, table } from '../../../scripts/mutation/print';
import { roomsNamed, type Room } from '../../../scripts/mutation/rooms';
import { scoreOf, survivorsIn, unnoticed, type Report } from '../../../scripts/mutation/score';

function mutants(...statuses: readonly string[]): Report['files'][string] {
  return {
    mutants: statuses.map((status, at) => ({
      status,
      mutatorName: 'BooleanLiteral',
      replacement: `true\n  || ${String(at)}`,
      location: { start: { line: at + 1, column: 3 }, end: { line: at + 2, column: 1 } },
    })),
  };
}

const REPORT: Report = {
  files: {
    'src/a.ts': mutants('Killed', 'Killed', 'Timeout', 'Survived', 'Ignored', 'RuntimeError'),
    'src/b.ts': mutants('NoCoverage'),
    'src/gone.ts': mutants('Survived', 'Survived'),
  },
};
const FILES = ['src/a.ts', 'src/b.ts', 'src/not-yet.ts'];
const ROOM: Room = { name: 'domain', goal: 60, seconds: 3, tests: ['domain'] };

it('what no test reaches counts as unnoticed; what could not be judged does not count', () => {
  expect(scoreOf(REPORT, FILES)).toEqual({
    files: 2,
    mutants: 5,
    killed: 2,
    timeout: 1,
    survived: 1,
    noCoverage: 1,
    percent: 60,
  });
});

it('no mutant is no score', () => {
  expect(scoreOf(REPORT, ['src/not-yet.ts']).percent).toBeNull();
});

it('says where a mutant lived, on one line each', () => {
  expect(unnoticed(REPORT, FILES)).toEqual([
    'src/a.ts:4:3 Survived BooleanLiteral true || 3',
    'src/b.ts:1:3 NoCoverage BooleanLiteral true || 0',
  ]);
});

it('asks again about those that survived, and no more', () => {
  expect(survivorsIn(REPORT, FILES)).toEqual(['src/a.ts:4:2-5:0']);
});

it.each([
  [60, true],
  [61, false],
])('a goal of %d is reached: %p', (goal, well) => {
  const row = { room: { ...ROOM, goal }, asked: 3, score: scoreOf(REPORT, FILES) };
  expect(reached(row)).toBe(well);
  expect(table([row])[1]).toBe(
    `domain    2/3       5         2         1         1         1         60.0 %    ${String(goal)} %${well ? '' : ' MISSED'}`,
  );
});

it('a room is called by its name; none named are all', () => {
  const names = (asked: readonly string[]): unknown => roomsNamed(asked)?.map(({ name }) => name);
  expect(names([])).toEqual(['domain', 'intake', 'excel']);
  expect(names(['excel', 'domain'])).toEqual(['domain', 'excel']);
  expect(names(['excel', 'app'])).toBeUndefined();
});
