import type { SettingSchema } from '../setting-schema';

export const AWARD_SETTINGS = {
  historyFrom: {
    group: 'Khen thưởng',
    label: 'Có đủ dữ liệu khen thưởng từ năm',
    kind: 'integer',
    allowed: 'Để trống: chưa rõ',
  },
  mergedHistory: {
    group: 'Khen thưởng',
    label: 'Thành tích của đơn vị trước khi hợp nhất',
    kind: 'choice',
    choices: {
      open: 'Chưa quy định',
      any: 'Tính khi một đơn vị cũ đạt',
      each: 'Tính khi mọi đơn vị cũ đều đạt',
      none: 'Không tính',
    },
    default: 'open',
    question: true,
  },
  sameAchievementTwice: {
    group: 'Khen thưởng',
    label: 'Một thành tích được khen nhiều lần',
    kind: 'choice',
    choices: { no: 'Không', yes: 'Có' },
    default: 'no',
  },
  onShortfall: {
    group: 'Khen thưởng',
    label: 'Khi thiếu đơn vị đủ điều kiện',
    kind: 'choice',
    choices: { next: 'Xét đơn vị kế tiếp', leave: 'Để trống' },
    default: 'leave',
    question: true,
  },
  externalBase: {
    group: 'Khen thưởng',
    label: 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)',
    kind: 'integer',
  },
  exclusionsReviewedOn: {
    group: 'Khen thưởng',
    label: 'Đã rà soát điều kiện không xét, chưa xét',
    kind: 'date',
    allowed: 'dd/mm/yyyy',
  },
} as const satisfies Record<string, SettingSchema>;
