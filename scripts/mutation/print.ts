import type { Room } from './rooms';
import { marginOf, type Score } from './score';

const HEADS = [
  'room',
  'files',
  'mutants',
  'killed',
  'timeout',
  'survived',
  'no tests',
  'score',
  'within',
];

export interface Measured {
  readonly room: Room;
  /** How many files were asked for; those that time did not allow for are not in the score. */
  readonly asked: number;
  /** The mutants were drawn: the score of all may be another. */
  readonly drawn: boolean;
  readonly score: Score;
}

export function reached({ room, score }: Measured): boolean {
  return score.percent === null || score.percent >= room.goal;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.padEnd(10))
    .join('')
    .trimEnd();
}

export function table(rows: readonly Measured[]): readonly string[] {
  return [
    line([...HEADS, 'goal']),
    ...rows.map((row) => {
      const { files, mutants, killed, timeout, survived, noCoverage, percent } = row.score;
      return line([
        row.room.name,
        `${String(files)}/${String(row.asked)}`,
        ...[mutants, killed, timeout, survived, noCoverage].map(String),
        percent === null ? '–' : `${percent.toFixed(1)} %`,
        row.drawn ? `± ${marginOf(row.score).toFixed(1)}` : '',
        `${String(row.room.goal)} %${reached(row) ? '' : ' MISSED'}`,
      ]);
    }),
  ];
}
