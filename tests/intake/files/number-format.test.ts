import { showsDate } from '../../../src/domain/score-sheet/read-figure';
import { builtInFormat } from '../../../src/intake/files/number-format';

it('built-in ids', () => {
  const dates = Array.from({ length: 60 }, (_, id) => id).filter((id) =>
    showsDate(builtInFormat(id)),
  );
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n);
  expect(dates).toEqual([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);
  expect(builtInFormat(0)).toBeUndefined();
});
