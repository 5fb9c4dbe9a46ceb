import type { SettingSchema } from '../setting-schema';

export const APPLICABILITY_SETTINGS = {
  naEffect: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Khi tiêu chí không áp dụng',
    kind: 'choice',
    choices: {
      shrinkBase: 'Trừ khỏi điểm tối đa',
      grantMax: 'Cho điểm tối đa',
      zero: 'Tính 0 điểm',
      redistribute: 'Chia lại trong mục',
    },
    default: 'shrinkBase',
    question: true,
  },
  zeroTarget: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Chỉ tiêu bằng 0 hoặc trống',
    kind: 'choice',
    choices: {
      notAssigned: 'Coi là không giao',
      error: 'Báo lỗi',
      anyResultMeets: 'Có kết quả thì đạt',
    },
    default: 'error',
    question: true,
  },
  unassignedResult: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Không giao chỉ tiêu mà có kết quả',
    kind: 'choice',
    choices: {
      ignore: 'Không chấm',
      scoreInBase: 'Chấm, cộng vào điểm tối đa áp dụng',
      scoreOutsideBase: 'Chấm, không cộng vào điểm tối đa áp dụng',
    },
    default: 'ignore',
    question: true,
  },
  excessMeasure: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Phần vượt tính theo',
    kind: 'choice',
    choices: { share: 'Tỷ lệ vượt', amount: 'Số vượt' },
    default: 'share',
    question: true,
  },
  sharedLead: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Nhiều đơn vị cùng dẫn đầu',
    kind: 'choice',
    choices: { all: 'Đều được điểm tối đa', meeting: 'Hội nghị quyết định' },
    default: 'all',
    question: true,
  },
  excludedLeads: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Đơn vị dẫn đầu bị loại khỏi xét',
    kind: 'choice',
    choices: { compare: 'Vẫn dùng để so sánh', ignore: 'Không dùng' },
    default: 'compare',
    question: true,
  },
  externalTie: {
    group: 'Chỉ tiêu, không áp dụng',
    label: 'Đồng hạng ở xếp hạng ngoài',
    kind: 'choice',
    choices: { same: 'Cùng mức điểm', share: 'Chia đều điểm các hạng' },
    default: 'same',
    question: true,
  },
} as const satisfies Record<string, SettingSchema>;
