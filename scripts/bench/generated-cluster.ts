import { writeXlsx, type CellValue } from 'hucre/xlsx';
import type { SubmittedFile } from '../../src/app/import/submitted-file';
import { placeNames } from './place-names';
import type { Template } from '../../src/app/create/template';

export interface Size {
  readonly units: number;
  /** Rows of the criteria table: sections, criteria, bonus and deduction. */
  readonly criteria: number;
  /** Which cluster of its kind: other scores in each. */
  readonly cluster?: number;
  /** With figures as people spoil them; without, every sheet is clean. */
  readonly spoilt?: boolean;
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
export async function generateCluster(size: Size): Promise<GeneratedCluster> {
  const { units, criteria } = size;
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
  const places = placeNames(units);
  const template = templateOf(rows, main * MAX, places);
  const submissions = await Promise.all(
    places.map((place, unit) => submission(place, unit, leaves, size)),
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

function templateOf(rows: readonly Row[], scale: number, places: readonly string[]): Template {
  const title = `Sổ đo, ${String(places.length)} đơn vị`;
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
      DonVi: places.map((place) => ['', unitName(place), place, '']),
      HinhThuc: [['1', 'Cờ thi đua', '1', 'Theo thứ hạng', '']],
    },
  };
}

function unitName(place: string): string {
  return `Sở Nội vụ tỉnh ${place}`;
}

/** Different for every unit and criterion, the same on every run. */
function mixed(unit: number, index: number, cluster: number): number {
  const seed = Math.imul(unit + 1, 2_654_435_761) ^ Math.imul(index + 1, 40_503 + 2 * cluster);
  return (Math.imul(seed ^ (seed >>> 15), 2_246_822_519) >>> 8) % 10_007;
}

/** A decimal comma makes a text of a number; more than can be had is asked for. */
function spoiled(points: number, unit: number, index: number): CellValue {
  if (unit % 10 === 3 && index === 4) return `${String(points).replace('.', ',')} `;
  if (unit % 15 === 7 && index === 8) return MAX + 1;
  return points;
}

async function submission(
  place: string,
  unit: number,
  leaves: readonly Leaf[],
  { cluster = 0, spoilt = false }: Size,
): Promise<SubmittedFile> {
  const rows: CellValue[][] = [
    [unitName(place)],
    ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026'],
    [],
    ['Mã', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả thực hiện', 'Điểm tự chấm', 'Minh chứng'],
    ...leaves.map(({ code, title, result, points }, index): CellValue[] => {
      const own = points[mixed(unit, index, cluster) % points.length] ?? 0;
      return [
        code,
        title,
        MAX,
        result,
        spoilt ? spoiled(own, unit, index) : own,
        `Văn bản số ${String(100 + index)}/BC-SNV ngày 15/11/2026`,
      ];
    }),
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Phiếu', rows }] });
  return { name: `Phieu tu cham ${place}.xlsx`, bytes };
}
