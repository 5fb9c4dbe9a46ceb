import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thiduaIn, type CommandRun } from '../support/command-line';

const ROOT = join(__dirname, '../..');
const CASES = join(ROOT, 'tests/fixtures/cases');

let folder: string;

const thidua = (...args: readonly string[]): CommandRun => thiduaIn(folder, args);

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-explain-'));
  const done = thidua('rank', join(CASES, 'd.xlsx'), '--out', 'kq.xlsx');
  expect(done).toMatchObject({ code: 0, err: '' });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('explains a unit by its name, the tie chain among it, and touches nothing', () => {
  const book = join(folder, 'kq.xlsx');
  const before = hash(book);
  const { code, out, err } = thidua('explain', 'kq.xlsx', '--unit', 'bến tre');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^VÌ SAO\? Bến Tre \(BT\)\n/);
  expect(out).toMatch(/\nXếp hạng: 5\/13 .*87,76.*\n/);
  expect(out).toMatch(/\n {2}Bằng điểm với Đồng Tháp\n/);
  expect(out).toMatch(/\n {4}điểm mục I cao hơn: Bến Tre: 36,08; Đồng Tháp: 36,08 .*\n/);
  expect(out).toMatch(/\n {4}bỏ phiếu · đứng sau Đồng Tháp\n/);
  expect(out).toMatch(/\n {2}I .*60% của đơn vị và thẩm định \+ 40% chấm chéo \(36,2\) → 36,08/);
  expect(out).toMatch(/\n {4}I\.1 .*: 13 · Lấy điểm thẩm định · \[.*!K\d+\]\n/);
  expect(hash(book)).toBe(before);
});

test('one criterion of it, in English', () => {
  const asked = ['explain', 'kq.xlsx', '--unit', 'BT', '--criterion', 'i.1', '--lang', 'en'];
  const { code, out } = thidua(...asked);
  expect(code).toBe(0);
  expect(out).toMatch(/^WHY\? Bến Tre \(BT\)\nI\.1 .*: 13 · Verified score taken/);
  expect(out).not.toContain('Rank:');
});

test('a unit whose sheet did not come is told so: 1', () => {
  expect(thidua('init', '--template', 'mien-trung-2020', '--out', 'so.xlsx').code).toBe(0);
  const { out } = thidua('explain', 'so.xlsx', '--unit', 'Khánh Hòa');
  expect(out).toMatch(/\nTình trạng: .*Chưa nhận được phiếu/);
  expect(out).toMatch(/\nXếp hạng: – · Chưa có hạng\n/);
  expect(out).toMatch(/\nTổng điểm \(chưa chính thức\): – /);
});

test.each([
  [['explain', 'kq.xlsx'], 'thiếu --unit'],
  [['explain', 'kq.xlsx', '--unit', 'Nơi nào'], 'Không có đơn vị “Nơi nào”. Các đơn vị: '],
  [['explain', 'kq.xlsx', '--unit', 'BT', '--criterion', 'X.9'], 'không có tiêu chí “X.9”'],
  [['explain', 'khong-co.xlsx', '--unit', 'BT'], 'không đọc được tệp'],
])('%j: 2 and one clear line', (args, line) => {
  const { code, err } = thidua(...args);
  expect(code).toBe(2);
  expect(err).toContain(line);
  expect(err.trim().split('\n')).toHaveLength(1);
});
