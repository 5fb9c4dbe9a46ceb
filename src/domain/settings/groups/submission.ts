import type { SettingSchema } from '../setting-schema';

export const SUBMISSION_SETTINGS = {
  deadline: {
    group: 'Nộp phiếu',
    label: 'Hạn nộp phiếu',
    kind: 'date',
    allowed: 'dd/mm/yyyy',
    required: true,
  },
  submissionDateBasis: {
    group: 'Nộp phiếu',
    label: 'Ngày nộp tính theo',
    kind: 'choice',
    choices: {
      received: 'Ngày nhận',
      signed: 'Ngày ký văn bản',
      sent: 'Ngày gửi (dấu bưu điện, thư điện tử)',
    },
    default: 'received',
  },
  lateRule: {
    group: 'Nộp phiếu',
    label: 'Nộp chậm',
    kind: 'rule',
    allowed:
      'Chỉ nhắc · Trừ 1 mỗi ngày; tối đa 5 · chậm 1–5 ngày: 1; trên 5 ngày: 3 · Không xếp hạng · Không xét khen thưởng',
    default: 'Chỉ nhắc',
  },
  missingSheet: {
    group: 'Nộp phiếu',
    label: 'Không nộp phiếu',
    kind: 'choice',
    choices: { notRanked: 'Không xếp hạng', zero: 'Tính 0 điểm' },
    default: 'notRanked',
  },
  blankScore: {
    group: 'Nộp phiếu',
    label: 'Ô điểm để trống',
    kind: 'choice',
    choices: { missing: 'Chưa chấm (báo lỗi)', zero: 'Tính 0 điểm' },
    default: 'missing',
  },
  missingEvidence: {
    group: 'Nộp phiếu',
    label: 'Thiếu minh chứng',
    kind: 'choice',
    choices: { remind: 'Nhắc', explain: 'Phải giải trình', zero: 'Tính 0 điểm' },
    default: 'remind',
  },
  notDueYet: {
    group: 'Nộp phiếu',
    label: 'Chưa đến kỳ báo cáo',
    kind: 'choice',
    choices: { blank: 'Để trống, không tính', zero: 'Tính 0 điểm' },
    default: 'blank',
  },
} as const satisfies Record<string, SettingSchema>;
