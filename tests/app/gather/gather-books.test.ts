import { gatherBooks } from '../../../src/app/gather/gather-books';
import { jsonGathered } from '../../../src/app/gather/json-gathered';
import { verifySeal } from '../../../src/app/seal/verify-seal';
import { sealYear } from '../../../src/app/seal/seal-year';
import { firmnessOf } from '../../../src/domain/firmness/firmness';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { Ajv2020 } from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookFigures, differencesFrom } from '../../support/book/book-figures';
import { contentOf, findCell, recordsOf, sheetOf, valueAt } from '../../support/cells';
import {
  again,
  clusterDraft,
  gathered,
  makeClusterBook,
  rankedIn,
  sealed,
  unitName,
  type MadeBook,
  type Province,
} from '../../support/gathered';
import { NOW } from '../../support/sample-book';

let books: readonly MadeBook[];
let province: Province;

beforeAll(async () => {
  books = [
    await makeClusterBook('cum-1.xlsx', clusterDraft(1), sealed),
    await makeClusterBook('cum-2.xlsx', clusterDraft(2)),
    await makeClusterBook('cum-3.xlsx', clusterDraft(3)),
  ];
  province = await gathered(books.map(({ file }) => file));
}, 120_000);
afterAll(() => {
  province.excel.uninstall();
});

function rows(sheet: string, first: string): readonly Readonly<Record<string, unknown>>[] {
  return recordsOf(sheetOf(province.excel.workbook, sheet), first);
}

function standing({ scores, status, rank, tied, classification }: UnitOutcome) {
  const { unit, total, selfTotal, percent, base } = scores;
  const figures = [total, selfTotal, percent, base].map((figure) => figure?.toString() ?? null);
  return [unit.name, unit.role, status, rank, tied, classification, ...figures];
}

test('every unit stands as in its own cluster’s book', () => {
  const own = books.flatMap(({ book }) => book.report.outcome.units.map(standing));
  expect(own).toHaveLength(12);
  expect(rankedIn(province).outcome.units.map(standing)).toEqual(own);
});

test('live formulas give what the core says, and nothing differs from the books', () => {
  const report = rankedIn(province);
  province.excel.calculate();
  const { workbook } = province.excel;
  expect(differencesFrom(workbook, bookFigures(workbook, report))).toEqual([]);
  expect(report.findings.filter(({ kind }) => kind === 'differsFromSource')).toEqual([]);
});

test('codes are made unique, and records that named a unit by its code mean the same unit', () => {
  const codes = rows('Đơn vị', 'Mã').map((row) => row['Mã']);
  expect(new Set(codes).size).toBe(12);
  expect(rows('Không chấm', 'Mã tiêu chí').map((row) => [row['Đơn vị'], row['Gom từ']])).toEqual(
    [1, 2, 3].map((cluster) => [unitName(cluster, 3), `Cụm ${String(cluster)}`]),
  );
  expect(rows('Kết luận', 'TT').map((row) => row['Đối tượng'])).toEqual(
    [1, 2, 3].map((cluster) => unitName(cluster, 3)),
  );
});

test('percentages, evidence, reasons and notes come along', () => {
  const sheet = sheetOf(province.excel.workbook, 'Bình 2');
  const column = (heading: string): number => findCell(sheet, heading).column;
  const { row } = findCell(sheet, 'I.3');
  const cell = sheet.cells.get(row)?.get(column('Kết quả thực hiện'));
  expect([cell?.value, cell?.style.numberFormat]).toEqual([0.85, '0%']);
  const { row: second } = findCell(sheet, 'I.2');
  expect(valueAt(sheet, second, column('Minh chứng'))).toBe('Báo cáo 2');
  const { row: first } = findCell(sheet, 'I.1');
  expect(valueAt(sheet, first, column('Lý do điều chỉnh'))).toBe('Đối chiếu');
  expect(valueAt(sheet, 2, 0)).toBe('Cụm 2');
  // A leader leads its own cluster.
  const led = rows('Đề nghị khen thưởng', 'TT').map((row) => [
    row['Tên đơn vị'],
    row['Cụm, khối dẫn đầu'],
  ]);
  expect(led).toContainEqual(['Xã Bình 2', 'Cụm 2']);
});

test('each unit’s source: file, fingerprint, seal, and what it came to there', () => {
  const sources = rows('Sổ nguồn', 'Cụm, khối');
  expect(sources).toHaveLength(12);
  const [first] = sources;
  const seal = province.report.files[0]?.seal ?? '';
  expect(seal).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(first).toMatchObject({
    'Đơn vị': 'Xã An 1',
    Tệp: 'cum-1.xlsx',
    'Tổng điểm': '95',
    'Xếp hạng': '1',
    'Mã niêm phong': seal,
  });
  expect(String(first?.['Mã nhận dạng (SHA-256)'])).toMatch(/^[0-9a-f]{64}$/);
});

test('settings: the regulation’s and what all say alike; the cluster’s own name is left open', () => {
  const answer = (label: string): unknown =>
    rows('Thiết lập', 'Nhóm').find((row) => String(row['Mục']).startsWith(label))?.['Giá trị'];
  expect(answer('Sổ gồm')).toBe('Nhiều cụm, khối cùng quy chế');
  expect(answer('Năm thi đua')).toBe('2020');
  expect(answer('Khi tiêu chí không áp dụng')).toBe('Trừ khỏi điểm tối đa');
  expect(answer('Tên cụm, khối') ?? '').toBe('');
});

test('the JSON names the books and is what its schema says', () => {
  const report = rankedIn(province);
  const json = JSON.parse(
    JSON.stringify(
      jsonGathered(province.report, report, 'vi', firmnessOf(report.year, report.outcome)),
    ),
  ) as ReturnType<typeof jsonGathered>;
  const text = readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8');
  const valid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(text) as object,
  );
  expect(valid(json) ? [] : valid.errors).toEqual([]);
  expect(json.gathered.books.map(({ file, status }) => [file, status])).toEqual([
    ['cum-1.xlsx', 'new'],
    ['cum-2.xlsx', 'new'],
    ['cum-3.xlsx', 'new'],
  ]);
  expect(json.units[4]).toMatchObject({ name: 'Xã An 2', file: 'cum-2.xlsx' });
});

test('the same books once more change no cell', async () => {
  const { workbook } = province.excel;
  const before = Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.name, { ...contentOf(sheet) }]),
  );
  const report = await gatherBooks(
    books.map(({ file }) => again(file)),
    NOW,
  );
  expect(report.files.map(({ status }) => status)).toEqual(['same', 'same', 'same']);
  expect(report.changes).toEqual([]);
  for (const sheet of workbook.sheets) {
    // What the last run wrote over is of the last run.
    if (sheet.name === 'Lần chạy trước') continue;
    expect([sheet.name, contentOf(sheet)]).toEqual([sheet.name, before[sheet.name]]);
  }
});

test('the book of the province is sealed like any other, its sources with it', async () => {
  await sealYear(NOW);
  expect(await verifySeal(NOW)).toMatchObject({ state: 'same' });
  const sheet = sheetOf(province.excel.workbook, 'Sổ nguồn');
  const { row, column } = findCell(sheet, 'cum-2.xlsx');
  const cell = sheet.cells.get(row)?.get(column);
  if (!cell) throw new Error('no cell');
  cell.value = 'khac.xlsx';
  expect(await verifySeal(NOW)).toMatchObject({ state: 'broken' });
});
