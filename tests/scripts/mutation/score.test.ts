import { reached, table } from '../../../scripts/mutation/print';
import { roomsNamed, type Room } from '../../../scripts/mutation/rooms';
import { isDrawn } from '../../../scripts/mutation/draw';
import {
  marginOf,
  onlyDrawn,
  scoreOf,
  survivorsIn,
  unnoticed,
  type Report,
} from '../../../scripts/mutation/score';

function mutants(...statuses: readonly string[]): Report['files'][string] {
  return {
    mutants: statuses.map((status, at) => ({
      id: String(at),
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
const ROOM: Room = {
  name: 'domain',
  goal: 60,
  seconds: 3,
  tests: ['domain'],
  leftOut: [],
  lastly: [],
};

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
  const row = { room: { ...ROOM, goal }, asked: 3, drawn: false, score: scoreOf(REPORT, FILES) };
  expect(reached(row)).toBe(well);
  expect(table([row])[1]).toBe(
    `domain    2/3       5         2         1         1         1         60.0 %              ${String(goal)} %${well ? '' : ' MISSED'}`,
  );
});

describe('a draw', () => {
  const many: Report = { files: { 'src/a.ts': mutants(...Array<string>(4000).fill('Killed')) } };
  const drawn = (percent: number, seed: string): readonly string[] =>
    (onlyDrawn(many, { percent, seed }).files['src/a.ts']?.mutants ?? []).map(({ id }) => id);

  it.each([0, 2, 30, 100])('takes about %d percent', (percent) => {
    expect(Math.abs(drawn(percent, '1').length / 40 - percent)).toBeLessThan(2);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(drawn(10, '1')).toEqual(drawn(10, '1'));
    expect(drawn(10, '1')).not.toEqual(drawn(10, '2'));
    expect(drawn(10, '1').every((id) => isDrawn({ percent: 10, seed: '1' }, id))).toBe(true);
  });

  it('leaves a report as it is where nothing is drawn', () => {
    expect(onlyDrawn(REPORT, null)).toEqual(REPORT);
  });

  it.each([
    [900, 600, '3.1'],
    [900, 900, '0.2'],
    [100, 80, '7.9'],
  ])('of %d with %d noticed is within so many points', (mutants, killed, margin) => {
    const score = scoreOf({ files: {} }, []);
    expect(marginOf({ ...score, mutants, killed }).toFixed(1)).toBe(margin);
  });

  it('is said beside its score', () => {
    const row = { room: ROOM, asked: 3, drawn: true, score: scoreOf(REPORT, FILES) };
    expect(table([row])[1]).toContain('60.0 %    ± 43.2    60 %');
  });
});

it('a room is called by its name; none named are all', () => {
  const names = (asked: readonly string[]): unknown => roomsNamed(asked)?.map(({ name }) => name);
  expect(names([])).toEqual(['domain', 'intake', 'excel']);
  expect(names(['excel', 'domain'])).toEqual(['domain', 'excel']);
  expect(names(['excel', 'app'])).toBeUndefined();
});
