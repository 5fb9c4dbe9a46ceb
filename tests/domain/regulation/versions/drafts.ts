import { AWARDS_SHEET } from '../../../../src/domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../../../src/domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../../../src/domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../../../src/domain/book/sheets/criteria';
import type { RegulationTables } from '../../../../src/domain/regulation/read-regulation';
import type { RegulationText } from '../../../../src/domain/regulation/versions/regulation-entry';
import { regulationText } from '../../../../src/domain/regulation/versions/regulation-text';
import { settingsTable, table, type Row, type Typed } from '../../builders';

export type CriterionRow = Row<typeof CRITERIA_SHEET>;

/** A regulation as typed; each test changes one thing of it. */
export interface Draft {
  readonly settings: Readonly<Record<string, Typed>>;
  readonly criteria: readonly CriterionRow[];
  readonly classes: readonly Row<typeof CLASSES_SHEET>[];
  readonly awards: readonly Row<typeof AWARDS_SHEET>[];
  readonly considerations: readonly Row<typeof CONSIDERATIONS_SHEET>[];
}

export const DRAFT: Draft = {
  settings: { 'Thang điểm': '10', 'Điểm thưởng tối đa': '5', 'Năm thi đua': '2022' },
  criteria: [
    { code: 'I', rowKind: 'Mục', title: 'Chuyên môn', max: 10, method: 'Cộng', points: '' },
    {
      code: 'I.1',
      rowKind: 'Tiêu chí',
      title: 'Báo cáo đúng hạn',
      max: 4,
      method: 'Đạt/Không đạt',
      points: '',
      evidence: 'Văn bản',
      appliesTo: 'Trừ nhóm Quỹ',
    },
    {
      code: 'I.2',
      rowKind: 'Tiêu chí',
      title: 'Tỷ lệ hồ sơ đúng hạn',
      max: 6,
      method: 'Khung',
      points: 'từ 90%: 6; từ 70% đến dưới 90%: 3; dưới 70%: 0',
      basis: 'Điều 6',
    },
  ],
  classes: [
    { name: 'Xuất sắc', from: '9' },
    { name: 'Tốt', from: '7', condition: '' },
  ],
  awards: [
    { order: '1', award: 'Cờ thi đua', quantity: '1', method: 'Theo thứ hạng' },
    { order: '2', award: 'Bằng khen', quantity: '20%', method: 'Theo phiếu' },
  ],
  considerations: [],
};

export function tablesOf({
  settings,
  criteria,
  classes,
  awards,
  considerations,
}: Draft): RegulationTables {
  return {
    settings: settingsTable(settings),
    criteria: table(CRITERIA_SHEET, criteria),
    classes: table(CLASSES_SHEET, classes),
    awards: table(AWARDS_SHEET, awards),
    considerations: table(CONSIDERATIONS_SHEET, considerations),
  };
}

export function textOf(change: Partial<Draft> = {}): RegulationText {
  return regulationText(tablesOf({ ...DRAFT, ...change }));
}

/** The criteria with one row written otherwise. */
export function withCriterion(code: string, change: CriterionRow): readonly CriterionRow[] {
  return DRAFT.criteria.map((row) => (row.code === code ? { ...row, ...change } : row));
}
