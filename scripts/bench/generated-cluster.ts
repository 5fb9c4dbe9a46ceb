import { writeXlsx, type CellValue } from 'hucre/xlsx';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import type { Template } from '../../src/app/create/template';

export interface Size {
  readonly units: number;
  /** Rows of the criteria table: sections, criteria, bonus and deduction. */
  readonly criteria: number;
}

interface Leaf {
  readonly code: string;
  readonly title: string;
  /** What the unit reports; empty where the score is given by hand. */
  readonly result: string | number;
  readonly points: readonly number[];
}

type Row = readonly string[];

export interface GeneratedCluster {
  readonly template: Template;
  readonly submissions: readonly SubmittedFile[];
}

const PLACES = [
  ...['An Giang', 'Bắc Giang', 'Bến Tre', 'Bình Định', 'Cà Mau', 'Cần Thơ', 'Đà Nẵng', 'Đắk Lắk'],
  ...['Điện Biên', 'Đồng Nai', 'Gia Lai', 'Hà Giang', 'Hải Dương', 'Hòa Bình', 'Hưng Yên'],
  ...['Khánh Hòa', 'Kiên Giang', 'Lai Châu', 'Lâm Đồng', 'Long An', 'Nam Định', 'Nghệ An'],
  ...['Ninh Thuận', 'Phú Thọ', 'Quảng Bình', 'Quảng Trị', 'Sơn La', 'Tây Ninh', 'Thái Bình'],
  ...['Yên Bái'],
];
const TASKS = [
  'Tham mưu ban hành kế hoạch, chương trình công tác',
  'Kiểm tra, giám sát việc thực hiện nhiệm vụ',
  'Báo cáo kết quả đúng thời hạn, đúng thể thức',
  'Ứng dụng công nghệ thông tin, chuyển đổi số',
  'Bồi dưỡng, nâng cao năng lực đội ngũ',
  'Phối hợp với các cơ quan, đơn vị liên quan',
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const MAX = 2;
const FIXED_ROWS = 6; // Bonus and deduction with two leaves each.

/** A regulation of that size and a scoring sheet from every unit; the same on every run. */
export async function generateCluster({ units, criteria }: Size): Promise<GeneratedCluster> {
  const sections = criteria > 100 ? 10 : 5;
  const leafCount = criteria - sections - FIXED_ROWS;
  const leaves: Leaf[] = [];
  const rows: Row[] = [];
  for (let section = 0; section < sections; section += 1) {
    const code = ROMAN[section] ?? '';
    const count = Math.floor(((section + 1) * leafCount) / sections) - leaves.length;
    rows.push(
      row(code, 'Mục', `Nhóm nhiệm vụ thứ ${String(section + 1)}`, count * MAX, 'Cộng', ''),
    );
    for (let number = 1; number <= count; number += 1) {
      const leaf = leafOf(`${code}.${String(number)}`, leaves.length);
      leaves.push(leaf);
      rows.push(criterionRow(leaf, 'Tiêu chí', leaves.length));
    }
  }
  const main = leaves.length;
  for (const [code, kind] of [
    ['T', 'Điểm thưởng'],
    ['P', 'Điểm trừ'],
  ] as const) {
    rows.push(row(code, kind, kind, 2 * MAX, 'Cộng', `tối đa ${String(2 * MAX)}`));
    for (const number of [1, 2]) {
      const title = `${kind} loại ${String(number)} theo quy chế của cụm`;
      const leaf = { code: `${code}.${String(number)}`, title, result: '', points: [0, 0.5] };
      leaves.push(leaf);
      rows.push(row(leaf.code, kind, title, MAX, 'Trực tiếp', '0 đến 2; bước 0,25'));
    }
  }
  const template = templateOf(rows, main * MAX, units);
  const submissions = await Promise.all(
    PLACES.slice(0, units).map((place, unit) => submission(place, unit, leaves)),
  );
  return { template, submissions };
}

function leafOf(code: string, index: number): Leaf {
  const title = `${TASKS[index % TASKS.length] ?? ''} (nội dung ${String(index + 1)})`;
  const byResult = index % 3 === 0;
  return {
    code,
    title,
    result: byResult ? 'Đạt' : '',
    points: byResult ? [MAX] : [1, 1.25, 1.5, 1.75, MAX],
  };
}

function criterionRow(leaf: Leaf, kind: string, order: number): Row {
  const binary = leaf.result !== '';
  return row(
    leaf.code,
    kind,
    leaf.title,
    MAX,
    binary ? 'Đạt/Không đạt' : 'Trực tiếp',
    binary ? 'Đạt: 2; Không đạt: 0' : '0 đến 2; bước 0,25',
    String(order),
  );
}

function row(
  code: string,
  kind: string,
  title: string,
  max: number,
  method: string,
  points: string,
  order = code,
): Row {
  return [code, order, kind, title, String(max), method, points, '', '', '', '', ''];
}

function templateOf(rows: readonly Row[], scale: number, units: number): Template {
  const title = `Sổ đo, ${String(units)} đơn vị`;
  return {
    name: 'bench',
    title: { vi: title, en: title },
    summary: { vi: title, en: title },
    settings: {
      'Tên cụm, khối': 'Cụm thi đua số liệu đo',
      'Năm thi đua': '2026',
      'Thang điểm': String(scale),
      'Điểm thưởng tối đa': '4',
      'Điểm trừ tối đa': '4',
      'Điểm cuối cùng lấy theo': 'Thẩm định',
      'Khi chưa thẩm định': 'Dùng điểm tự chấm (tạm tính)',
      'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu',
    },
    tables: {
      TieuChi: rows,
      XepLoai: [
        ['Xuất sắc', String(scale * 0.9), '', '', ''],
        ['Tốt', String(scale * 0.8), '', '', ''],
        ['Khá', '0', '', '', ''],
      ],
      DonVi: PLACES.slice(0, units).map((place) => ['', unitName(place), place, '']),
      HinhThuc: [['1', 'Cờ thi đua', '1', 'Theo thứ hạng', '']],
    },
  };
}

function unitName(place: string): string {
  return `Sở Nội vụ tỉnh ${place}`;
}

async function submission(
  place: string,
  unit: number,
  leaves: readonly Leaf[],
): Promise<SubmittedFile> {
  const rows: CellValue[][] = [
    [unitName(place)],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    [],
    ['Mã', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả thực hiện', 'Điểm tự chấm', 'Minh chứng'],
    ...leaves.map(({ code, title, result, points }, index): CellValue[] => [
      code,
      title,
      MAX,
      result,
      points[(unit * 7 + index * 3) % points.length] ?? 0,
      `Văn bản số ${String(100 + index)}/BC-SNV ngày 15/11/2026`,
    ]),
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Phiếu', rows }] });
  return { name: `Phieu tu cham ${place}.xlsx`, bytes };
}
