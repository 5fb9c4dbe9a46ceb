import { gatherBooks } from '../../src/app/gather/gather-books';
import type { GatherReport } from '../../src/app/gather/gather-report';
import type { OfferedFile } from '../../src/app/import/read-submissions';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import type { RankReport } from '../../src/app/ranking/rank-report';
import { sealYear } from '../../src/app/seal/seal-year';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import type { BookDraft, Row, UnitDraft } from './book/draft';
import { openBook, type ClusterBook } from './cluster-book';
import { NOW } from './sample-book';

/** What all clusters of the province agreed on. */
export const CRITERIA: readonly string[] = [
  'I | Mục | | Cộng',
  'I.1 | | 60 | Trực tiếp',
  'I.2 | | 20 | Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
  'I.3 | | 10 | Khung | từ 90%: 10; từ 50% đến dưới 90%: 5; dưới 50%: 0',
  'II | Mục | | Cộng',
  'II.1 | | 10 | Trực tiếp',
];

export const AWARDS: readonly Row[] = [
  {
    award: 'Cờ thi đua của UBND tỉnh',
    quantity: '1',
    method: 'Theo thứ hạng',
    range: 'Mỗi cụm, khối',
  },
  {
    award: 'Bằng khen của UBND tỉnh',
    quantity: '1',
    method: 'Theo thứ hạng',
    range: 'Mỗi cụm, khối',
  },
];

export const SETTINGS: Readonly<Record<string, string>> = {
  'Năm thi đua': '2020',
  'Khi tiêu chí không áp dụng': 'Trừ khỏi điểm tối đa',
  'Điểm cuối cùng lấy theo': 'Thẩm định',
};

const LETTERS = ['An', 'Bình', 'Châu', 'Dương'];

/** `Xã An 2`: the first unit of the second cluster. */
export function unitName(cluster: number, at: number): string {
  return `Xã ${LETTERS[at] ?? ''} ${String(cluster)}`;
}

function unitDraft(cluster: number, at: number): UnitDraft {
  return {
    // Every cluster gave its units the same codes.
    row: { code: `X${String(at + 1)}`, shortName: unitName(cluster, at).slice(3) },
    claims: {
      'I.1': { self: 58 - 3 * at - cluster, verified: 57 - 3 * at - cluster, reason: 'Đối chiếu' },
      'I.2': { result: 10 - at, self: 20 - 2 * at, evidence: `Báo cáo ${String(cluster)}` },
      'I.3': { result: { percent: 95 - 10 * at }, self: at === 0 ? 10 : 5 },
      'II.1': at === 3 ? 'KAD' : 9 - at,
    },
  };
}

/** A cluster of four communes with records of every kind. */
export function clusterDraft(cluster: number, more: Partial<BookDraft> = {}): BookDraft {
  const names = LETTERS.map((_, at) => unitName(cluster, at));
  const [first = '', second = '', third = '', fourth = ''] = names;
  return {
    criteria: CRITERIA,
    awards: AWARDS,
    settings: { ...SETTINGS, 'Tên cụm, khối': `Cụm ${String(cluster)}` },
    units: Object.fromEntries(names.map((name, at) => [name, unitDraft(cluster, at)])),
    targets: Object.fromEntries(names.map((name) => [name, { 'I.2': '10' }])),
    ...more,
    tables: {
      // By code, as the cluster knows the unit.
      KhongCham: [{ criterion: 'II.1', unit: 'X4', reason: 'Không có nhiệm vụ này' }],
      ThanhTich: [{ unit: third, year: '2019', award: 'Bằng khen của UBND tỉnh' }],
      KhongXet:
        cluster === 2
          ? [{ unit: first, consequence: 'Không xét', reason: 'Có vi phạm', basis: '12/QĐ' }]
          : [],
      VaiTro: [{ year: '2020', unit: second, role: 'Cụm trưởng' }],
      KetLuan: [{ matter: 'Thông qua biên bản', subject: fourth, conclusion: 'Thống nhất' }],
      ...more.tables,
    },
  };
}

export interface MadeBook {
  readonly file: SubmittedFile;
  readonly book: ClusterBook;
}

/** The cluster's own book, ranked, and what was done to it afterwards; as a file. */
export async function makeClusterBook(
  name: string,
  draft: BookDraft,
  after: (book: ClusterBook) => Promise<void> | void = () => undefined,
): Promise<MadeBook> {
  const book = await openBook(draft);
  await book.rank();
  await after(book);
  book.excel.calculate();
  const { bytes } = await book.excel.save();
  book.close();
  return { file: { name, bytes }, book };
}

export async function sealed(): Promise<void> {
  await sealYear({ ...NOW, operator: 'Trần Văn B' });
}

/** A copy of the bytes each time: a reader may take them away. */
export function again({ name, bytes }: SubmittedFile): OfferedFile {
  return { name, bytes: () => Promise.resolve(new Uint8Array(bytes)) };
}

export interface Province {
  readonly excel: EmbeddedExcel;
  readonly report: GatherReport;
}

/** Gathered into a new workbook, which stays open. */
export async function gathered(files: readonly SubmittedFile[]): Promise<Province> {
  const excel = await openEmbeddedExcel({ profile: { platform: 'desktop' } });
  excel.install();
  return { excel, report: await gatherBooks(files.map(again), NOW) };
}

export function rankedIn({ report }: Pick<Province, 'report'>): RankReport {
  if (!report.ranked) throw new Error('nothing was gathered');
  return report.ranked;
}

/** The clerk types below the last row of a table: Excel makes the row a part of it. */
export async function addRow(
  table: string,
  cells: Readonly<Record<string, string>>,
): Promise<void> {
  await Excel.run(async (context) => {
    const target = context.workbook.tables.getItem(table);
    const headings = target.getHeaderRowRange().load('values');
    await context.sync();
    const row = (headings.values[0] ?? []).map((heading) => cells[String(heading)] ?? '');
    target.rows.add(undefined, [row]);
    await context.sync();
  });
}
