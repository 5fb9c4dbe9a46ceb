import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { thiduaIn } from '../support/command-line';

const SAMPLES = join(__dirname, '../../assets/samples');
const PROGRESS = 'Sổ 6 tháng đầu năm: chỉ xem tiến độ, không đề nghị khen thưởng.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-half-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a meeting of half a year that chose two units by vote is shown whom it chose', () => {
  const book = join(SAMPLES, 'khoi-tham-muu-2020/so.xlsx');
  const { out } = thiduaIn(folder, ['rank', book, '--out', 'kq.xlsx']);
  expect(out).not.toContain(PROGRESS);
  expect(out).toMatch(/Đề nghị {2,}Sở Kế hoạch và Đầu tư/);
  expect(out).toMatch(/Đề nghị {2,}Văn phòng Ủy ban nhân dân tỉnh/);
});

test('one that has nothing to choose looks at the progress only', () => {
  const sample = join(SAMPLES, 'mien-trung-2023');
  const { out } = thiduaIn(folder, [
    ...['rank', join(sample, 'so.xlsx'), '--submissions', join(sample, 'phieu')],
    ...['--out', 'tien-do.xlsx'],
  ]);
  expect(out).toContain(PROGRESS);
});
