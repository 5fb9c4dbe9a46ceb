import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { codeOf } from '../../../src/domain/findings/catalogue';
import { describeFinding } from '../../../src/app/book/describe';
import { wordsFor } from '../../../src/locales/words';
import { recordsOf, sheetOf } from '../../support/cells';
import type { ClusterBook } from '../../support/cluster-book';
import {
  AWARDS,
  clusterDraft,
  CRITERIA,
  gathered,
  makeClusterBook,
  rankedIn,
  sealed,
  SETTINGS,
  unitName,
} from '../../support/gathered';
import type { BookDraft } from '../../support/book/draft';

let good: SubmittedFile;

beforeAll(async () => {
  ({ file: good } = await makeClusterBook('cum-1.xlsx', clusterDraft(1)));
}, 60_000);

function changeScore(book: ClusterBook): void {
  book.type(unitName(2, 0), 'II.1', 'self', 5);
}

/** What is wrong with the book of the second cluster. */
interface Spoilt {
  readonly what: string;
  readonly draft?: Partial<BookDraft>;
  readonly after?: (book: ClusterBook) => Promise<void> | void;
  readonly code: string;
  readonly says: RegExp;
}

const SPOILT: readonly Spoilt[] = [
  {
    what: 'another maximum',
    draft: { criteria: CRITERIA.map((line) => line.replace('II.1 | | 10', 'II.1 | | 12')) },
    code: 'Q54',
    says: /Bảng tiêu chí › II\.1 › Điểm tối đa: “10” ≠ “12”/,
  },
  {
    what: 'another award',
    draft: { awards: AWARDS.map((row) => ({ ...row, quantity: '2' })) },
    code: 'Q54',
    says: /Cơ cấu khen thưởng › Cờ thi đua của UBND tỉnh › Số lượng: “1” ≠ “2”/,
  },
  {
    what: 'another way of rounding',
    draft: { settings: { ...SETTINGS, 'Tên cụm, khối': 'Cụm 2', 'Cách làm tròn': 'Cắt bỏ' } },
    code: 'Q54',
    says: /Cách làm tròn/,
  },
  {
    what: 'another year',
    draft: { settings: { ...SETTINGS, 'Tên cụm, khối': 'Cụm 2', 'Năm thi đua': '2019' } },
    code: 'Q54',
    says: /Năm thi đua: “2020” ≠ “2019”/,
  },
  {
    what: 'the same cluster',
    draft: { settings: { ...SETTINGS, 'Tên cụm, khối': 'CỤM 1' } },
    code: 'Q55',
    says: /CỤM 1 đã có trong cum-1\.xlsx/,
  },
  {
    what: 'a unit of another cluster',
    draft: {
      units: { ...clusterDraft(2).units, [unitName(1, 2)]: { claims: { 'II.1': 5 } } },
    },
    code: 'Q55',
    says: /Xã Châu 1 đã có trong cum-1\.xlsx/,
  },
  {
    what: 'a figure changed after the ranking',
    after: changeScore,
    code: 'X16',
    says: /chưa xếp hạng, hoặc số liệu đã sửa/,
  },
  {
    what: 'an error that holds everybody',
    draft: {
      tables: {
        ...clusterDraft(2).tables,
        KhongCham: [{ criterion: 'V.9', unit: 'X4', reason: 'Gõ nhầm mã' }],
      },
    },
    code: 'X16',
    says: /chưa đơn vị nào có tổng điểm/,
  },
  {
    what: 'a broken seal',
    after: async (book) => {
      await sealed();
      changeScore(book);
      await book.rank();
    },
    code: 'X17',
    says: /từ đó \d+ ô đã thay đổi/,
  },
  {
    what: 'a seal whose sheet was edited',
    after: async (book) => {
      await sealed();
      book.typeInto('Niêm phong', ['Mục', 'Mã niêm phong'], 'Nội dung', 'ABCD-0000-0000-0000');
    },
    code: 'X17',
    says: /không còn dùng được/,
  },
];

test.each(SPOILT)('$what: named, and not taken', async ({ draft, after, code, says }) => {
  const { file } = await makeClusterBook('cum-2.xlsx', clusterDraft(2, draft), after);
  const files = code === 'Q54' ? [good, await other(), file] : [good, file];
  const { excel, report } = await gathered(files);
  const spoilt = report.files.find((one) => one.file === 'cum-2.xlsx');
  expect(spoilt?.status).toBe('refused');
  const [found] = spoilt?.findings ?? [];
  if (!found) throw new Error('nothing was said');
  expect(codeOf(found.kind)).toBe(code);
  expect(describeFinding(found, wordsFor('vi'))).toMatch(says);
  expect(describeFinding(found, wordsFor('en'))).not.toBe('');
  // Both of two that contradict each other are left out; then there is no book at all.
  if (code === 'Q55') {
    expect(report.ranked).toBeNull();
    expect(excel.workbook.sheets).toHaveLength(1);
  } else {
    const rows = recordsOf(sheetOf(excel.workbook, 'Kiểm tra'), 'Mã');
    expect(rows.filter((row) => row['Mã'] === code).map((row) => row['Vị trí'])).toEqual([
      'cum-2.xlsx',
    ]);
    // The others wait for nobody.
    const ranked = rankedIn({ report }).outcome.units.filter(({ status }) => status === 'ranked');
    expect(ranked).toHaveLength(code === 'Q54' ? 8 : 4);
    expect(rankedIn({ report }).blocking).toBe(true);
  }
  excel.uninstall();
});

let third: SubmittedFile | null = null;

/** With two alike it is plain which of three differs. */
async function other(): Promise<SubmittedFile> {
  third ??= (await makeClusterBook('cum-3.xlsx', clusterDraft(3))).file;
  return third;
}

test('files that are no ranked book of a cluster', async () => {
  const text = new TextEncoder().encode('không phải sổ');
  const { excel, report } = await gathered([
    { name: 'trang.xlsx', bytes: text },
    { name: 'cut.xlsx', bytes: good.bytes.slice(0, good.bytes.length / 2) },
    { name: 'rong.xlsx', bytes: new Uint8Array() },
  ]);
  expect(report.ranked).toBeNull();
  expect(report.files.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
  expect(report.files.flatMap(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
    'fileUnreadable',
    'fileUnreadable',
    'fileUnreadable',
  ]);
  excel.uninstall();
});

test('a unit held back comes along held back, and awards that wait are said', async () => {
  const { file, book } = await makeClusterBook('cum-2.xlsx', {
    ...clusterDraft(2),
    units: {
      ...clusterDraft(2).units,
      [unitName(2, 1)]: { claims: { 'I.1': 'năm mươi', 'I.2': 20, 'II.1': 9 } },
    },
  });
  const { excel, report } = await gathered([good, file]);
  const [, second] = report.files;
  expect(second?.status).toBe('new');
  expect(second?.findings.map(({ kind, params }) => [kind, params.what])).toEqual([
    ['sourceOpen', expect.stringContaining('chưa có tổng điểm: Xã Bình 2') as unknown],
  ]);
  const statusOf = (units: typeof book.report.outcome.units) =>
    units.map(({ scores, status, rank }) => [scores.unit.name, status, rank]);
  expect(statusOf(rankedIn({ report }).outcome.units.slice(4))).toEqual(
    statusOf(book.report.outcome.units),
  );
  excel.uninstall();
});
