import { clusterDraft, gathered, makeClusterBook, sealed, unitName, type MadeBook, type Province } from '../../support/gathered';
import { recordsOf, sheetOf } from '../../support/cells';

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

test('every unit has the total, rank and class of its own cluster’s book', () => {
  const standing = (outcome: { units: readonly any[] }) => outcome.units;
  const { report } = province;
  console.log(JSON.stringify(report.files.map((f) => ({ ...f, findings: f.findings.map((x) => [x.kind, x.params]) })), null, 1));
  console.log(report.ranked?.findings.map((f) => `${f.kind} ${f.unit} ${f.raw} ${JSON.stringify(f.params)}`).join('\n'));
  for (const s of ['Sổ nguồn', 'Đơn vị', 'Không chấm', 'Vai trò', 'Kết luận', 'Nhật ký']) {
    const first: Record<string, string> = { 'Sổ nguồn': 'Cụm, khối', 'Đơn vị': 'Mã', 'Không chấm': 'Mã tiêu chí', 'Vai trò': 'Năm', 'Kết luận': 'TT', 'Nhật ký': 'Thời điểm' };
    console.log(s, JSON.stringify(recordsOf(sheetOf(province.excel.workbook, s), first[s] ?? ''), null, 0));
  }
  const own = books.flatMap(({ book }) => Object.values(book.report.outcome.units).map((u) => [u.scores.unit.name, u.scores.total?.toString(), u.rank, u.status]));
  const here = report.ranked?.outcome.units.map((u) => [u.scores.unit.name, u.scores.total?.toString(), u.rank, u.status]);
  expect(here).toEqual(own);
  void standing; void unitName;
});
