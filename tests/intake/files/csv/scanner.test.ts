import { CsvScanner } from '../../../../src/intake/files/csv/scanner';
import { LIMITS } from '../../../../src/intake/files/limits';
import { problemIn } from '../craft/problem-in';

function scan(pieces: readonly string[]): readonly (readonly string[])[] {
  const records: (readonly string[])[] = [];
  const scanner = new CsvScanner(';', (fields) => records.push([...fields]));
  for (const piece of pieces) scanner.feed(piece);
  scanner.finish();
  return records;
}

const CASES: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['a;b\nc', [['a', 'b'], ['c']]],
  ['a\r\nb\rc\n', [['a'], ['b'], ['c']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['a\r\rb', [['a'], [''], ['b']]],
  ['a\n\rb', [['a'], [''], ['b']]],
  [';;\n;', [['', '', ''], ['', '']]], // prettier-ignore
  ['"a;b";c', [['a;b', 'c']]],
  ['"a\r\nb";c', [['a\r\nb', 'c']]],
  ['"a""b"', [['a"b']]],
  ['""""', [['"']]],
  ['"";a', [['', 'a']]],
  ['"a"b;c', [['ab', 'c']]],
  ['"a" "b";c', [['a "b"', 'c']]],
  ['a"b";c', [['a"b"', 'c']]],
  [' "a";b', [[' "a"', 'b']]],
  ['"a"\r\n"b"', [['a'], ['b']]],
];

it.each(CASES)('%j', (text, records) => {
  expect(scan([text])).toEqual(records);
});

it.each(CASES)('%j, cut anywhere', (text, records) => {
  for (let at = 1; at < text.length; at += 1) {
    expect([at, scan([text.slice(0, at), text.slice(at)])]).toEqual([at, records]);
  }
  expect(scan([...text])).toEqual(records);
});

it('nothing is no record', () => {
  expect([scan([]), scan([''])]).toEqual([[], []]);
});

it('a quotation mark without its end: the file is cut off', () => {
  expect(problemIn(() => scan(['a;"b\nc']))).toMatchObject({ problem: 'truncated' });
});

it('bounds of a field and of a line', () => {
  const long = 'x'.repeat(LIMITS.token);
  expect(scan([long])).toEqual([[long]]);
  expect(problemIn(() => scan([long, 'x']))).toMatchObject({ problem: 'tooLarge' });
  const wide = ';'.repeat(LIMITS.fields - 1);
  expect(scan([wide])[0]).toHaveLength(LIMITS.fields);
  expect(problemIn(() => scan([`${wide};`]))).toMatchObject({ problem: 'tooLarge' });
});
