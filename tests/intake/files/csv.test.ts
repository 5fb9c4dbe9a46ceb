import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import type { Grid } from '../../../src/domain/score-sheet/grid';
import { findDelimiter } from '../../../src/intake/files/csv/delimiter';
import { CsvScanner } from '../../../src/intake/files/csv/scanner';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import fc from 'fast-check';
import { within } from '../../support/cost/within';
import { cell, firstGrid, memoryOf, problemOf } from './craft/outcome';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (grid: Grid): unknown[][] =>
  [...grid.cells.values()].map((row) => [...row.values()].map(({ value }) => value));

it.each([
  ['semicolons and decimal commas', 'Đơn vị;Điểm\nSở Tài chính;8,75\nSở Y tế;9,5', ';'],
  ['the same without a heading', 'Sở Tài chính;8,75\nSở Y tế;9,25', ';'],
  ['commas', 'Đơn vị,Điểm\nSở Tài chính,8.75', ','],
  ['tabs and commas in texts', 'a\tb, c\nd, e\tf', '\t'],
  ['bars', 'a|b|c\n1|2|3', '|'],
  ['said by a line of its own', 'sep=|\na;b;c|d\n', '|'],
  ['commas in quotation marks', '"a, b, c";1\n"d, e";2', ';'],
  ['title lines without any', 'PHIẾU CHẤM ĐIỂM\nNĂM 2025\nSTT;Nội dung;Điểm\n1;Tốt, nhanh;5', ';'],
])('delimiter: %s', (_, text, expected) => {
  expect(findDelimiter(text).character).toBe(expected);
});

describe('fields', () => {
  it.each<[string, string, unknown[][]]>([
    ['quoted', '"a;b";"c ""d"""', [['a;b', 'c "d"']]],
    ['a line end inside', '"a\r\nb";1', [['a\r\nb', 1]]],
    ['words behind the closing mark', '"Dân vận khéo" 2025;1', [['Dân vận khéo 2025', 1]]],
    ['a mark inside a word', 'a"b;1', [['a"b', 1]]],
    [
      'all kinds of line ends',
      'a;1\r\nb;2\rc;3\nd;4',
      [
        ['a', 1],
        ['b', 2],
        ['c', 3],
        ['d', 4],
      ],
    ],
    ['text that looks like a formula stays text', '=1+1;@a;+5', [['=1+1', '@a', '+5']]],
  ])('%s', async (_, text, expected) => {
    expect(values(await firstGrid(utf8(text)))).toEqual(expected);
  });

  it('blank lines and blank fields keep their place', async () => {
    const grid = await firstGrid(utf8('a;;b\n\n;c'));
    expect([cell(grid, 'C1')?.value, cell(grid, 'B3')?.value, grid.rowCount]).toEqual([
      'b',
      'c',
      3,
    ]);
  });

  it('a mark that is never closed: the end is missing', async () => {
    expect(await problemOf(utf8('a;b\n"c;d\ne;f'))).toMatchObject({ problem: 'truncated' });
  });

  it('any cut into pieces reads the same', () => {
    const read = (pieces: readonly string[]): string[][] => {
      const records: string[][] = [];
      const scanner = new CsvScanner(';', (fields) => records.push([...fields]));
      for (const piece of pieces) scanner.feed(piece);
      scanner.finish();
      return records;
    };
    const field = fc.oneof(fc.constantFrom('', 'a', '8,75', 'a"b;c', '"', 'x\r\ny'), fc.string());
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(
        table,
        fc.array(fc.nat(40)),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, cuts, end) => {
          const quoted = rows.map((row) =>
            row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'),
          );
          const text = quoted.join(end) + end;
          const pieces: string[] = [];
          let at = 0;
          for (const cut of cuts) {
            pieces.push(text.slice(at, at + cut));
            at += cut;
          }
          expect(read([...pieces, text.slice(at)])).toEqual(rows);
        },
      ),
      { seed: 41, numRuns: 300 },
    );
  });
});

describe('numbers', () => {
  it.each<[string, number | string]>([
    ['8,75', 8.75],
    ['8.75', 8.75],
    ['12', 12],
    ['-0,5', -0.5],
    [' 9,5 ', 9.5],
    ['0,125', 0.125],
    ['12345,678', 12345.678],
    ['1.000', '1.000'],
    ['1,234', '1,234'],
    ['-1.000', '-1.000'],
    ['1.000.000', '1.000.000'],
    ['07', '07'],
    ['0912345678', '0912345678'],
    ['1234567890123456', '1234567890123456'],
    ['10đ', '10đ'],
    ['95%', '95%'],
    ['1e5', '1e5'],
    ['.5', '.5'],
    ['5/10', '5/10'],
    ['05/10/2025', '05/10/2025'],
  ])('%s', async (written, value) => {
    const found = cell(await firstGrid(utf8(`a;"${written}"`)), 'B1');
    expect(found).toEqual(
      typeof value === 'number'
        ? { kind: 'number', value, text: written }
        : { kind: 'text', value: written },
    );
  });

  it.each([
    ['a;8,75', 'comma'],
    ['a;8.75', 'dot'],
    ['1.1;8,75', 'both'],
    ['a;8', 'none'],
    ['a;1.000', 'none'],
  ])('the decimal sign of %s', async (text, sign) => {
    expect((await readWorkbookFile(utf8(text))).plainText).toBe(sign);
  });
});

describe('warnings', () => {
  const warned = async (text: string): Promise<unknown> =>
    (await readWorkbookFile(utf8(text))).warnings.map(({ kind, row, column }) => [
      kind,
      row,
      column,
    ]);

  it.each<[string, string, unknown[]]>([
    [
      'a decimal comma that cut a field',
      'STT,Nội dung,Điểm\n1,Tốt,8\n2,Khá,8,75',
      [['unevenRow', 2, 3]],
    ],
    ['quoted, it cuts nothing', 'STT,Nội dung,Điểm\n1,Tốt,"8,75"', []],
    ['short lines are usual', 'STT,Nội dung,Điểm,Ghi chú\n1,Tốt,8\nI,Chung', []],
    ['blanks at the end are usual', 'STT,Nội dung,Điểm\n1,Tốt,8,,,', []],
    ['title lines are no heading', 'UBND TỈNH\nNĂM 2025\nSTT,Nội dung,Điểm\n1,Tốt,8', []],
    ['letters lost when it was saved', 'STT,N?i dung,Điểm\n1,T?t,8', [['lostLetters', 0, 1]]],
    ['a question is none', 'STT,Đạt chưa?,Điểm\n1,Có? Không?,8', []],
  ])('%s', async (_, text, expected) => {
    expect(await warned(text)).toEqual(expected);
  });
});

describe('bounds', () => {
  itAtFullSpeed('more values than anybody types: stopped early, in little memory', async () => {
    const line = utf8(`${Array.from({ length: 10 }, (_, n) => `Tiêu chí ${n}`).join(';')}\n`);
    const bytes = new Uint8Array(60 * 2 ** 20);
    for (let at = 0; at + line.length <= bytes.length; at += line.length) bytes.set(line, at);
    const { result, mb } = await within(1000, () => memoryOf(() => problemOf(bytes)));
    expect(result).toMatchObject({ problem: 'tooLarge', params: { limit: 'cells' } });
    expect(mb).toBeLessThan(400);
  });

  it.each([
    ['one endless field', `a;${'x'.repeat(2 ** 20 + 9)}`],
    ['one endless line', 'a;'.repeat(20_000)],
  ])('%s', async (_, text) => {
    expect((await problemOf(utf8(text))).problem).toBe('tooLarge');
  });
});
