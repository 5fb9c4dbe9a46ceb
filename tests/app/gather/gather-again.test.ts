import { gatherBooks } from '../../../src/app/gather/gather-books';
import type { GatherReport } from '../../../src/app/gather/gather-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { contentOf, findCell, recordsOf, sheetOf } from '../../support/cells';
import { cellAddress } from '../../../src/excel/addresses';
import {
  addRow,
  again,
  clusterDraft,
  gathered,
  makeClusterBook,
  rankedIn,
  unitName,
  type MadeBook,
  type Province,
} from '../../support/gathered';
import { NOW } from '../../support/sample-book';

let books: readonly MadeBook[];
let province: Province;

beforeEach(async () => {
  books = [
    await makeClusterBook('cum-1.xlsx', clusterDraft(1)),
    await makeClusterBook('cum-2.xlsx', clusterDraft(2)),
  ];
  province = await gathered(books.map(({ file }) => file));
}, 60_000);
afterEach(() => {
  province.excel.uninstall();
});

/** A corrected book of a cluster, made while the province's stays open. */
async function corrected(name: string, change: Parameters<typeof makeClusterBook>[2], cluster = 2) {
  province.excel.uninstall();
  const made = await makeClusterBook(name, clusterDraft(cluster), change);
  province.excel.install();
  return made;
}

function rows(sheet: string, first: string): readonly Readonly<Record<string, unknown>>[] {
  return recordsOf(sheetOf(province.excel.workbook, sheet), first);
}

function whatChanged({ changes }: GatherReport): readonly string[] {
  return changes
    .filter(({ sheet }) => sheet !== 'Sổ nguồn')
    .map(({ sheet, about, before, after }) => `${sheet} | ${about}: ${before} → ${after}`);
}

test('only the book that changed is written, and what it says otherwise is said', async () => {
  const { workbook } = province.excel;
  const before = { ...contentOf(sheetOf(workbook, 'An 1')) };
  const made = await corrected('cum-2-sua.xlsx', async (book) => {
    book.type(unitName(2, 1), 'II.1', 'self', 2);
    book.type(unitName(2, 1), 'I.3', 'result', { percent: 95 });
    book.type(unitName(2, 1), 'I.3', 'self', 10);
    book.typeInto('Không xét, chưa xét', ['Đơn vị', 'Xã An 2'], 'Lý do', 'Vi phạm đã kết luận');
    await book.rank();
  });
  const report = await gatherBooks(
    [...books.map(({ file }) => again(file)).slice(0, 1), again(made.file)],
    NOW,
  );
  expect(report.files.map(({ file, status }) => [file, status])).toEqual([
    ['cum-1.xlsx', 'same'],
    ['cum-2-sua.xlsx', 'changed'],
  ]);
  expect(whatChanged(report)).toEqual([
    'Không xét, chưa xét | Xã An 2: Xã An 2 · Không xét · Có vi phạm · 12/QĐ · Cụm 2 → Xã An 2 · Không xét · Vi phạm đã kết luận · 12/QĐ · Cụm 2',
    'Bình 2 | Bình 2 · I.3 · Kết quả thực hiện: 85% → 95%',
    'Bình 2 | Bình 2 · I.3 · Điểm tự chấm: 5 → 10',
    'Bình 2 | Bình 2 · II.1 · Điểm tự chấm: 8 → 2',
  ]);
  expect(contentOf(sheetOf(workbook, 'An 1'))).toEqual(before);
  const own = made.book.report.outcome.units.map(({ scores }) => scores.total?.toString());
  expect(
    rankedIn({ report })
      .outcome.units.slice(4)
      .map(({ scores }) => scores.total?.toString()),
  ).toEqual(own);
  expect(rankedIn({ report }).findings.filter(({ kind }) => kind === 'differsFromSource')).toEqual(
    [],
  );
  const log = rows('Nhật ký', 'Thời điểm').filter((row) => row['Việc'] === 'Gom lại sổ');
  expect(log.map((row) => row['Đối tượng'])).toContain('Bình 2 › Bình 2 · II.1 · Điểm tự chấm');
  expect(new Set(rows('Sổ nguồn', 'Cụm, khối').map((row) => row['Tệp']))).toEqual(
    new Set(['cum-1.xlsx', 'cum-2-sua.xlsx']),
  );
});

test('rows and columns of the province stay; a row that the cluster took back goes', async () => {
  await addRow('KhongXet', {
    'Đơn vị': 'Xã Bình 1',
    'Hậu quả': 'Chưa xét',
    'Lý do': 'Tỉnh đang kiểm tra',
  });
  await rankWorkbook(NOW);
  const made = await corrected('cum-2.xlsx', async (book) => {
    for (const heading of ['Đơn vị', 'Hậu quả', 'Lý do', 'Căn cứ']) {
      const own = sheetOf(book.excel.workbook, 'Không xét, chưa xét');
      const at = findCell(own, heading);
      book.excel.userTypes(own.name, cellAddress(at.row + 1, at.column), '');
    }
    await book.rank();
  });
  const report = await gatherBooks([again(made.file)], NOW);
  expect(whatChanged(report)).toEqual([
    'Không xét, chưa xét | Xã An 2: Xã An 2 · Không xét · Có vi phạm · 12/QĐ · Cụm 2 → ',
  ]);
  expect(
    rows('Không xét, chưa xét', 'Đơn vị').filter((one) => one['Đơn vị'] !== null),
  ).toMatchObject([{ 'Đơn vị': 'Xã Bình 1', 'Lý do': 'Tỉnh đang kiểm tra' }]);
});

test('a figure that the province changed is told from the cluster’s own result', async () => {
  const sheet = sheetOf(province.excel.workbook, 'An 1');
  const { row } = findCell(sheet, 'I.1');
  const { column } = findCell(sheet, 'Điểm thẩm định');
  province.excel.userTypes(sheet.name, cellAddress(row, column), 40);
  const { findings } = await rankWorkbook(NOW);
  expect(
    findings.flatMap(({ kind, unit, params }) =>
      kind === 'differsFromSource'
        ? [[unit, params.then, params.now, params.rankThen, params.rankNow]]
        : [],
    ),
  ).toEqual([
    ['X1', '95', '79', 1, 2],
    ['X2', '84', '84', 2, 1],
  ]);
});

test('a unit that moved to another cluster is refused until its old book is gathered, too', async () => {
  province.excel.uninstall();
  const moved = clusterDraft(2);
  const { file } = await makeClusterBook('cum-2.xlsx', {
    ...moved,
    units: { ...moved.units, [unitName(1, 3)]: { claims: { 'II.1': 5 } } },
  });
  province.excel.install();
  const report = await gatherBooks([again(file)], NOW);
  expect(
    report.files[0]?.findings.map(({ kind, params }) => [kind, params.names, params.other]),
  ).toEqual([['gatheredTwice', 'Xã Dương 1', 'cum-1.xlsx']]);
  expect(report.files[0]?.status).toBe('refused');
});

test('the workbook of one cluster is not turned into that of the province', async () => {
  province.excel.uninstall();
  const [, second] = books;
  const { openEmbeddedExcel } = await import('../../../src/workbench/host/embedded-excel');
  const excel = await openEmbeddedExcel({ bytes: second?.file.bytes ?? new Uint8Array() });
  excel.install();
  await expect(
    gatherBooks([again(books[0]?.file ?? { name: '', bytes: new Uint8Array() })], NOW),
  ).rejects.toMatchObject({
    kind: 'notSeveralClusters',
  });
  excel.uninstall();
  province.excel.install();
});
