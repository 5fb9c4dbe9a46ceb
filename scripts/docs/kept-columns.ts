import type { AWARDS_SHEET } from '../../src/domain/book/sheets/awards';
import type { CLASSES_SHEET } from '../../src/domain/book/sheets/classes';
import type { CRITERIA_SHEET } from '../../src/domain/book/sheets/criteria';
import type { DECISIONS_SHEET } from '../../src/domain/book/sheets/decisions';
import type { HONOURS_SHEET } from '../../src/domain/book/sheets/honours';
import type { MEMORY_SHEET } from '../../src/domain/book/sheets/memory';
import type { NOT_SCORED_SHEET } from '../../src/domain/book/sheets/not-scored';
import type { PROPOSAL_SHEET } from '../../src/domain/book/sheets/proposal';
import type { RECEIVED_SHEET } from '../../src/domain/book/sheets/received';
import type { PACT_SHEET } from '../../src/domain/book/sheets/pact';
import type { SETTINGS_SHEET } from '../../src/domain/book/sheets/settings';
import type { UNITS_SHEET } from '../../src/domain/book/sheets/units';
import type { VERSIONS_SHEET } from '../../src/domain/book/sheets/versions';
import type { VOTES_SHEET } from '../../src/domain/book/sheets/votes';
import type { ColumnKey } from '../../src/domain/book/sheet-schema';
import type { UnitColumnKey } from '../../src/domain/book/unit-sheet';

interface Kept {
  readonly ThietLap: readonly ColumnKey<typeof SETTINGS_SHEET>[];
  readonly TieuChi: readonly ColumnKey<typeof CRITERIA_SHEET>[];
  readonly XepLoai: readonly ColumnKey<typeof CLASSES_SHEET>[];
  readonly DonVi: readonly ColumnKey<typeof UNITS_SHEET>[];
  readonly HinhThuc: readonly ColumnKey<typeof AWARDS_SHEET>[];
  readonly KhongCham: readonly ColumnKey<typeof NOT_SCORED_SHEET>[];
  readonly ThanhTich: readonly ColumnKey<typeof HONOURS_SHEET>[];
  readonly SuyTon: readonly ColumnKey<typeof VOTES_SHEET>[];
  readonly DeNghi: readonly ColumnKey<typeof PROPOSAL_SHEET>[];
  readonly GhiNho: readonly ColumnKey<typeof MEMORY_SHEET>[];
  readonly KetLuan: readonly ColumnKey<typeof DECISIONS_SHEET>[];
  readonly PhienBan: readonly ColumnKey<typeof VERSIONS_SHEET>[];
  readonly PhieuNhan: readonly ColumnKey<typeof RECEIVED_SHEET>[];
  readonly GiaoUoc: readonly ColumnKey<typeof PACT_SHEET>[];
}

/**
 * Columns from which this version concludes nothing, and columns of the add-in that it leaves empty.
 * Whoever makes one of them count takes it out of this list.
 */
export const KEPT: Kept = {
  ThietLap: ['basis'],
  TieuChi: ['basis', 'note'],
  XepLoai: ['below', 'basis'],
  DonVi: ['registeredTitles', 'attendsMeeting', 'note'],
  HinhThuc: ['level'],
  KhongCham: ['basis'],
  ThanhTich: ['level', 'scopeOfAward', 'decision', 'note'],
  SuyTon: ['share', 'result'],
  DeNghi: ['votes', 'history', 'summary', 'note'],
  GhiNho: ['date'],
  KetLuan: ['order', 'date', 'decidedBy', 'basis'],
  PhienBan: ['name', 'document', 'adoptedOn'],
  PhieuNhan: ['signed'],
  GiaoUoc: ['order'],
};

export const KEPT_IN_UNIT_SHEET: readonly UnitColumnKey[] = ['unitNote'];
