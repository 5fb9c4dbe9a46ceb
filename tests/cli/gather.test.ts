import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterDraft, makeClusterBook } from '../support/gathered';
import { thiduaIn, type CommandRun } from '../support/command-line';

let folder: string;

const thidua = (...args: readonly string[]): CommandRun => thiduaIn(folder, args);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gather-'));
  mkdirSync(join(folder, 'so'));
  mkdirSync(join(folder, 'khac'));
  for (const cluster of [1, 2]) {
    const name = `cum-${String(cluster)}.xlsx`;
    const { file } = await makeClusterBook(name, clusterDraft(cluster));
    writeFileSync(join(folder, 'so', name), file.bytes);
  }
  writeFileSync(join(folder, 'khac/ghi-chu.txt'), 'không phải sổ');
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('gathers a folder into a new book (0), and again into a copy of it', () => {
  const first = thidua('gather', 'so', '--out', 'tinh.xlsx', '--json', 'tinh.json');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toContain('Đã gom 2/2 sổ, 8 đơn vị');
  const json = JSON.parse(readFileSync(join(folder, 'tinh.json'), 'utf8')) as {
    readonly units: readonly { readonly file: string }[];
    readonly gathered: { readonly books: readonly { readonly status: string }[] };
  };
  expect(json.units.map(({ file }) => file)).toEqual([
    ...Array<string>(4).fill('cum-1.xlsx'),
    ...Array<string>(4).fill('cum-2.xlsx'),
  ]);
  const again = thidua(
    ...['gather', 'so', '--into', 'tinh.xlsx', '--out', 'tinh-2.xlsx', '--lang', 'en'],
  );
  expect(again).toMatchObject({ code: 0, err: '' });
  expect(again.out.match(/Unchanged/g)).toHaveLength(2);
});

test('a file that is no book: named, the others are gathered (1); none at all: nothing written (2)', () => {
  const nothing = thidua('gather', 'khac', '--out', 'khong.xlsx');
  expect(nothing.code).toBe(2);
  expect(nothing.out).toContain('Không gom được sổ nào');
  expect(existsSync(join(folder, 'khong.xlsx'))).toBe(false);
  writeFileSync(join(folder, 'so/ghi-chu.txt'), 'không phải sổ');
  const some = thidua('gather', 'so', '--out', 'tinh-3.xlsx');
  expect(some.code).toBe(1);
  expect(some.out).toContain('ghi-chu.txt: Không đọc được tệp');
  expect(existsSync(join(folder, 'tinh-3.xlsx'))).toBe(true);
});

test.each([
  [['gather'], 'which folder?'],
  [['gather', 'so'], 'where to write?'],
  [['gather', 'khong-co', '--out', 'x.xlsx'], 'no such folder'],
  [['gather', 'so', '--into', 'so/cum-1.xlsx', '--out', 'x.xlsx'], 'sổ của một cụm'],
  [['gather', 'so', '--out', 'so/cum-1.xlsx', '--force'], 'output equals an input'],
])('wrong use: %j', (args, says) => {
  const { code, err } = thidua(...args);
  expect([code, err.includes(says)]).toEqual([2, true]);
});
