import type { Settings } from '../settings/settings';
import type { ColumnSchema } from './sheet-schema';

/** Which of the three captions above the headings a column stands under. */
export type UnitColumnGroup = 'criterion' | 'self' | 'verification' | 'conclusion';

interface UnitColumn extends ColumnSchema {
  readonly group: UnitColumnGroup;
  /** Only in books whose regulation asks for it. */
  readonly onlyFor?: 'secondReview';
}

/**
 * The columns of a unit's scoring sheet, in order. It is a plain range, not a table: it has captions.
 */
export const UNIT_COLUMNS = {
  code: { heading: 'Mã', by: 'tool', group: 'criterion', text: true, width: 7 },
  order: { heading: 'TT', by: 'tool', group: 'criterion', text: true, width: 5 },
  title: { heading: 'Nội dung tiêu chí', by: 'tool', group: 'criterion', width: 44 },
  max: { heading: 'Điểm tối đa', by: 'tool', group: 'criterion', width: 9 },
  target: { heading: 'Chỉ tiêu được giao', by: 'tool', group: 'self', width: 9 },
  result: { heading: 'Kết quả thực hiện', by: 'clerk', group: 'self', width: 13 },
  self: { heading: 'Điểm tự chấm', by: 'clerk', group: 'self', width: 9 },
  evidence: { heading: 'Minh chứng', by: 'clerk', group: 'self', width: 24 },
  unitNote: { heading: 'Ghi chú của đơn vị', by: 'clerk', group: 'self', width: 18 },
  verifiedResult: { heading: 'Kết quả thẩm định', by: 'clerk', group: 'verification', width: 11 },
  verified: { heading: 'Điểm thẩm định', by: 'clerk', group: 'verification', width: 9 },
  reason: { heading: 'Lý do điều chỉnh', by: 'clerk', group: 'verification', width: 20 },
  explanation: { heading: 'Giải trình', by: 'clerk', group: 'verification', width: 18 },
  verifiedResult2: {
    heading: 'Kết quả thẩm định lần 2',
    by: 'clerk',
    group: 'verification',
    width: 11,
    onlyFor: 'secondReview',
  },
  verified2: {
    heading: 'Điểm thẩm định lần 2',
    by: 'clerk',
    group: 'verification',
    width: 9,
    onlyFor: 'secondReview',
  },
  reason2: {
    heading: 'Lý do lần 2',
    by: 'clerk',
    group: 'verification',
    width: 18,
    onlyFor: 'secondReview',
  },
  final: { heading: 'Điểm cuối cùng', by: 'tool', group: 'conclusion', width: 9 },
  base: { heading: 'Điểm tối đa áp dụng', by: 'tool', group: 'conclusion', width: 9 },
} as const satisfies Record<string, UnitColumn>;

export type UnitColumnKey = keyof typeof UNIT_COLUMNS;

export const UNIT_COLUMN_KEYS = Object.keys(UNIT_COLUMNS) as readonly UnitColumnKey[];

/** What the cluster, not the unit, writes beside the figures, both rounds. */
export const VERIFICATION_KEYS = [
  'verifiedResult',
  'verified',
  'reason',
  'explanation',
  'verifiedResult2',
  'verified2',
  'reason2',
] as const satisfies readonly UnitColumnKey[];
export type VerificationKey = (typeof VERIFICATION_KEYS)[number];

/** The columns that a book with these settings has. */
export function unitColumnKeys(settings: Settings): readonly UnitColumnKey[] {
  const second = settings.choice('reviewRounds') === 'two';
  return UNIT_COLUMN_KEYS.filter((key) => {
    const column: UnitColumn = UNIT_COLUMNS[key];
    return column.onlyFor !== 'secondReview' || second;
  });
}

export const UNIT_GROUP_CAPTIONS: Readonly<Record<UnitColumnGroup, string>> = {
  criterion: 'Tiêu chí',
  self: 'Đơn vị tự chấm',
  verification: 'Thẩm định',
  conclusion: 'Kết luận',
};

/** The text that stands for "not applicable" in a figure cell. */
export const NOT_APPLICABLE = 'KAD';
