import type { SettingSchema } from '../setting-schema';

export const ROUNDING_SETTINGS = {
  roundAt: {
    group: 'Làm tròn',
    label: 'Làm tròn ở',
    kind: 'choice',
    choices: {
      criterion: 'Từng tiêu chí',
      section: 'Từng mục',
      total: 'Tổng điểm',
      none: 'Không làm tròn',
    },
    default: 'total',
  },
  roundDigits: {
    group: 'Làm tròn',
    label: 'Số chữ số thập phân',
    kind: 'integer',
    allowed: '0–4',
    default: '2',
  },
  roundMode: {
    group: 'Làm tròn',
    label: 'Cách làm tròn',
    kind: 'choice',
    choices: {
      halfUp: 'Từ 5 làm tròn lên',
      truncate: 'Cắt bỏ',
      up: 'Làm tròn lên',
      halfEven: '5 về số chẵn',
    },
    default: 'halfUp',
  },
  showDigits: {
    group: 'Làm tròn',
    label: 'Số chữ số hiển thị',
    kind: 'integer',
    allowed: '0–4 (để trống: bằng số chữ số thập phân)',
  },
  percentDigits: {
    group: 'Làm tròn',
    label: 'Số thập phân của tỷ lệ (%)',
    kind: 'integer',
    allowed: '0–4',
    default: '2',
  },
  compareOn: {
    group: 'Làm tròn',
    label: 'Khi xếp hạng so sánh',
    kind: 'choice',
    choices: { rounded: 'Điểm đã làm tròn (như in ra)', exact: 'Điểm chưa làm tròn' },
    default: 'rounded',
  },
} as const satisfies Record<string, SettingSchema>;
