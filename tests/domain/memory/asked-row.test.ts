import fc from 'fast-check';
import type { GridCell } from '../../../src/domain/score-sheet/grid';
import { printAskedRow, readAskedRow } from '../../../src/domain/memory/asked-row';
import { tidy } from '../../../src/domain/text/fold';

const number = (value: number, numberFormat?: string): GridCell =>
  numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat };

function stateOf(line: string): string {
  const score = readAskedRow(line)?.score;
  if (score?.state === 'number') return score.value.toString();
  return score?.state === 'text' ? `text ${score.text}` : String(score?.state);
}

describe('a row that is asked about, on one line', () => {
  it.each<readonly [string, string, GridCell | undefined, string, string]>([
    ['II.7', 'Quỹ vì người nghèo', number(4.5), 'II.7 Quỹ vì người nghèo = 4,5', '4.5'],
    ['', 'Quỹ', number(-3), 'Quỹ = -3', '-3'],
    ['', 'Quỹ', number(0.1), 'Quỹ = 0,1', '0.1'],
    ['', 'Quỹ', undefined, 'Quỹ = –', 'blank'],
    ['', 'Quỹ', { kind: 'text', value: ' ' }, 'Quỹ = –', 'blank'],
    ['', 'Quỹ', { kind: 'text', value: ' 4,5 ' }, 'Quỹ = “4,5”', 'text 4,5'],
    ['', 'Quỹ', { kind: 'text', value: '4.5' }, 'Quỹ = “4.5”', 'text 4.5'],
    ['', 'a = b', { kind: 'text', value: 'c = “d”' }, 'a = b = “c = "d"”', 'text c = "d"'],
    ['', 'Tỷ lệ = a/b', number(2), 'Tỷ lệ = a/b = 2', '2'],
    ['', 'Tỷ lệ = “a”', undefined, 'Tỷ lệ = “a” = –', 'blank'],
    ['', 'Quỹ', number(44_000, 'dd/mm/yyyy'), 'Quỹ = ?', 'other'],
    ['', 'Quỹ', number(0.95, '0%'), 'Quỹ = ?', 'other'],
    ['', 'Quỹ', { kind: 'error', value: '#REF!' }, 'Quỹ = ?', 'other'],
    ['', 'Quỹ', { kind: 'boolean', value: true }, 'Quỹ = ?', 'other'],
    ['', 'Quỹ', { ...number(0), uncalculated: true }, 'Quỹ = ?', 'other'],
  ])('%s %s', (code, title, cell, line, score) => {
    expect(printAskedRow(code, title, cell)).toBe(line);
    expect(stateOf(line)).toBe(score);
  });

  it.each<readonly [GridCell | undefined, string]>([
    [number(4.5), 'Quỹ = 4,5 …'],
    [undefined, 'Quỹ = – …'],
    [{ kind: 'text', value: 'bốn …' }, 'Quỹ = “bốn …” …'],
  ])('and that the row has other cells too: %j', (cell, line) => {
    expect(printAskedRow('', 'Quỹ', cell, true)).toBe(line);
    expect(readAskedRow(line)).toMatchObject({ seen: 'Quỹ', more: true });
    expect(readAskedRow(printAskedRow('', 'Quỹ', cell))).toMatchObject({ more: false });
  });

  it.each(['', 'Quỹ', 'Quỹ = bốn', 'Quỹ = 1e5', ' = 4', 'Quỹ = “”', 'Quỹ = x“4”', 'Quỹ = “4”x'])(
    'nothing else: %j',
    (line) => {
      expect(readAskedRow(line)).toBeNull();
    },
  );

  it('comes back whole, whatever the words and the score', () => {
    const score = fc.oneof(
      fc.integer({ min: -100_000, max: 100_000 }).map((value) => number(value / 1000)),
      fc
        .string()
        .filter((text) => tidy(text) !== '')
        .map((value): GridCell => ({ kind: 'text', value })),
    );
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), score, (title, cell) => {
        fc.pre(tidy(title) !== '' && tidy(title) === tidy(`x${title}`).slice(1));
        const line = tidy(printAskedRow('', title, cell));
        const read = readAskedRow(line);
        expect(read?.seen).toBe(tidy(title));
        expect(printAskedRow('', title, cell)).toBe(line);
        if (read?.score.state === 'number') expect(read.score.value.toNumber()).toBe(cell.value);
        else if (read?.score.state === 'text')
          expect(read.score.text).toBe(tidy(String(cell.value)).replace(/[“”]/g, '"'));
        else throw new Error(`lost: ${line}`);
      }),
    );
  });
});
