import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import { NOT_SCORED_SHEET } from '../../../src/domain/book/sheets/not-scored';
import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import { saveXlsx } from '../../../src/workbench/file/save';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { LINES } from './clean-form';
import type { BookName } from './row';

/** Cách chấm | Mức điểm, where it is not simply a figure. */
const RULES: Readonly<Record<string, readonly [method: string, points: string]>> = {
  'I.2': ['Khung', '0 ngày: 2; 1–2 ngày: 1,5; 3–5 ngày: 1; 6–10 ngày: 0,5; trên 10 ngày: 0'],
  'I.3': ['Theo tỷ lệ', 'chỉ tiêu giao riêng; không vượt'],
  'I.4': ['Đạt/Không đạt', 'Không vượt: 3; Vượt: 0'],
  'I.5': ['Khung', '>95%: 3; 85–95%: 2; 70–<85%: 1; <70%: 0'],
  'II.1': ['Theo số lượng', '1/mô hình; tối đa 4'],
  'II.3': ['Trừ dần', '0,5 mỗi ngày chậm; không dưới 0'],
  'T.1': ['Theo số lượng', '1/lần; tối đa 2'],
  'P.1': ['Theo số lượng', '2/trường hợp; tối đa 6'],
};

const FAR_DEADLINE = '31/12/2098';
const LATE = 'chậm 1–3 ngày: 0,5; trên 3 ngày: 1';
const SETTINGS: Readonly<Record<BookName, Readonly<Record<string, string>>>> = {
  main: { 'Hạn nộp phiếu': FAR_DEADLINE },
  strict: { 'Hạn nộp phiếu': FAR_DEADLINE, 'Thiếu minh chứng': 'Nhắc', 'Nộp chậm': LATE },
  // Whenever this runs, the file is taken in after it.
  late: { 'Hạn nộp phiếu': '30/11/2020', 'Nộp chậm': LATE },
};

function criterion([code, order, title, max, self]: (typeof LINES)[number], book: BookName): Cells {
  const kinds: Readonly<Record<string, string>> = { T: 'Điểm thưởng', P: 'Điểm trừ' };
  const leaf = self !== undefined;
  const [method = leaf ? 'Trực tiếp' : 'Cộng', points = ''] = RULES[code] ?? [];
  return {
    code,
    order,
    title,
    max: String(max),
    rowKind: kinds[code[0] ?? ''] ?? (leaf ? 'Tiêu chí' : 'Mục'),
    method,
    points,
    evidence: book === 'strict' && leaf ? 'Văn bản' : '',
  };
}

type Cells = Readonly<Record<string, string>>;

function rowsOf(schema: { readonly columns: object }, rows: readonly Cells[]) {
  return rows.map((row) => Object.keys(schema.columns).map((key) => row[key] ?? ''));
}

/**
 * The cluster's workbook with one member for every file that is sent.
 * @param assigned names of the members that were given a target
 */
export async function writeClusterBook(
  book: BookName,
  units: readonly Cells[],
  notScored: readonly Cells[],
  assigned: readonly string[],
): Promise<Uint8Array> {
  const words = { vi: 'Sổ thử', en: 'Test book' };
  const excel = await openEmbeddedExcel();
  excel.install();
  await createClusterWorkbook({
    name: 'thu',
    title: words,
    summary: words,
    settings: {
      'Tên cụm, khối': 'Cụm thi đua số 2',
      'Năm thi đua': '2025',
      'Khi tiêu chí không áp dụng': 'Trừ khỏi điểm tối đa',
      ...SETTINGS[book],
    },
    tables: {
      TieuChi: rowsOf(
        CRITERIA_SHEET,
        LINES.map((line) => criterion(line, book)),
      ),
      DonVi: rowsOf(UNITS_SHEET, units),
      ChiTieu: { columns: ['Đơn vị', 'I.3'], rows: assigned.map((name) => [name, '10']) },
      ...(notScored.length > 0 ? { KhongCham: rowsOf(NOT_SCORED_SHEET, notScored) } : {}),
    },
  });
  const { bytes } = await saveXlsx(excel.workbook);
  excel.uninstall();
  return bytes;
}
