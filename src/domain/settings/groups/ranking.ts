import type { SettingSchema } from '../setting-schema';

export const RANKING_SETTINGS = {
  rankBasis: {
    group: 'Xếp hạng',
    label: 'Xếp hạng theo',
    kind: 'choice',
    choices: {
      points: 'Tổng điểm',
      percent: 'Tỷ lệ (%) so với điểm tối đa áp dụng',
      normalised: 'Điểm quy đổi',
    },
    default: 'points',
    required: true,
  },
  normaliseTo: {
    group: 'Xếp hạng',
    label: 'Quy đổi về thang',
    kind: 'number',
    allowed: 'Số dương (để trống: bằng thang điểm)',
  },
  tieChain: {
    group: 'Xếp hạng',
    label: 'Thứ tự phân định khi bằng điểm',
    kind: 'rule',
    allowed:
      'Các bước cách nhau bằng dấu chấm phẩy, ví dụ: điểm mục I cao hơn; điểm thưởng cao hơn; bỏ phiếu',
    question: true,
  },
  tieStyle: {
    group: 'Xếp hạng',
    label: 'Cách ghi đồng hạng',
    kind: 'choice',
    choices: { skip: '1, 2, 2, 4', dense: '1, 2, 2, 3' },
    default: 'skip',
  },
  excludedKeepRank: {
    group: 'Xếp hạng',
    label: 'Đơn vị không xét có giữ hạng',
    kind: 'choice',
    choices: { keep: 'Giữ hạng, không đề nghị', drop: 'Đưa ra ngoài bảng xếp hạng' },
    default: 'keep',
    question: true,
  },
  classBasis: {
    group: 'Xếp hạng',
    label: 'Xếp loại theo',
    kind: 'choice',
    choices: { points: 'Tổng điểm', percent: 'Tỷ lệ (%)', normalised: 'Điểm quy đổi' },
  },
} as const satisfies Record<string, SettingSchema>;
