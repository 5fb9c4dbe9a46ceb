import type { SchemaId } from '../book/schemas';
import type { UnitColumnKey } from '../book/unit-sheet';
import { lookUp } from '../text/word-table';

/** What a covered row is to the ranking: what came in, by what rule, what was recorded, what came out. */
export type SealPart = 'input' | 'regulation' | 'record' | 'result';

/** How a table of ours is covered. */
export interface Coverage {
  readonly part: SealPart;
  /** Columns that tell one row from another, where a row has them. */
  readonly key: readonly string[];
  /** Columns that are not covered: counters, and words that differ with the language. */
  readonly without?: readonly string[];
  /** Columns whose cells hold formulas. */
  readonly computed?: true;
  /** Columns that the schema does not name are covered by their headings: all, or those of sections. */
  readonly headings?: 'every' | 'sections';
  /** Rows are added as the year goes on: only those that were there when it was sealed are covered. */
  readonly grows?: true;
}

/** Every sheet of ours is covered, or said here not to be (null). */
export const COVERAGE: Readonly<Record<SchemaId, Coverage | null>> = {
  ThietLap: { part: 'regulation', key: ['group', 'item'], without: ['allowed'] },
  TieuChi: { part: 'regulation', key: ['code'] },
  XepLoai: { part: 'regulation', key: ['name'] },
  HinhThuc: { part: 'regulation', key: ['award'] },
  DieuKien: { part: 'regulation', key: ['code', 'condition'] },
  PhienBan: { part: 'regulation', key: ['number', 'name'] },
  PhieuNhan: { part: 'input', key: ['unit'] },
  DonVi: { part: 'record', key: ['code', 'name'] },
  ChiTieu: { part: 'record', key: ['unit'], headings: 'every' },
  KhongCham: { part: 'record', key: ['criterion', 'unit'] },
  DiemNgoai: { part: 'record', key: ['code', 'unit', 'assessor', 'round'] },
  ThanhTich: { part: 'record', key: ['unit', 'year', 'award'] },
  KhongXet: { part: 'record', key: ['unit', 'condition'] },
  SuyTon: { part: 'record', key: ['matter', 'unit', 'round'] },
  KetLuan: { part: 'record', key: ['matter', 'subject'] },
  GhiNho: { part: 'record', key: ['kind', 'seen'] },
  SoNguon: { part: 'record', key: ['unit'] },
  VaiTro: { part: 'record', key: ['year', 'unit', 'role'] },
  GiaoUoc: { part: 'record', key: ['content'] },
  // Of its rows only what a person decided: what was found can be found again.
  KiemTra: {
    part: 'record',
    key: ['code', 'unit', 'criterion', 'current'],
    without: ['severity', 'place', 'message', 'proposed'],
  },
  TongHop: {
    part: 'result',
    key: ['unit'],
    without: ['order'],
    computed: true,
    headings: 'sections',
  },
  DeNghi: {
    part: 'result',
    key: ['unit', 'award'],
    // The decision comes months after the year was sealed (domain §2, step 10).
    without: ['order', 'drafted', 'decision', 'decisionNumber', 'refusal'],
    computed: true,
  },
  // The seal covers what it says of itself, apart from its fingerprint.
  NiemPhong: { part: 'record', key: ['item'] },
  NhatKy: { part: 'record', key: ['time', 'action', 'subject'], grows: true },
  // Made from the others, or words only.
  GiaiThich: null,
  ThongBao: null,
  MauVanBan: null,
};

/** Columns of a unit's sheet that are calculated from the others. */
export const UNIT_RESULTS = ['final', 'base'] as const satisfies readonly UnitColumnKey[];

const TABLES: Readonly<Record<string, Coverage | null>> = COVERAGE;

/** Figures of the units' sheets are inputs, final scores are results; `null` for what no seal covers. */
export function partOf(sheet: string, column: string): SealPart | null {
  if (Object.hasOwn(TABLES, sheet)) return lookUp(TABLES, sheet)?.part ?? null;
  return UNIT_RESULTS.some((key) => key === column) ? 'result' : 'input';
}

/** A row that was added later is no difference. */
export function mayGrow(sheet: string): boolean {
  return lookUp(TABLES, sheet)?.grows === true;
}
