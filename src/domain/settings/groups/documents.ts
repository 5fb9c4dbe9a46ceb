import type { SettingSchema } from '../setting-schema';

export const DOCUMENT_SETTINGS = {
  superiorBody: { group: 'Văn bản', label: 'Cơ quan chủ quản', kind: 'text' },
  issuingBody: { group: 'Văn bản', label: 'Cơ quan ban hành', kind: 'text' },
  placeName: { group: 'Văn bản', label: 'Địa danh', kind: 'text' },
  letterNumber: { group: 'Văn bản', label: 'Số, ký hiệu tờ trình', kind: 'text' },
  minutesNumber: { group: 'Văn bản', label: 'Số, ký hiệu biên bản', kind: 'text' },
  documentDate: { group: 'Văn bản', label: 'Ngày văn bản', kind: 'date', allowed: 'dd/mm/yyyy' },
  addressee: { group: 'Văn bản', label: 'Kính gửi', kind: 'text' },
  legalBases: {
    group: 'Văn bản',
    label: 'Căn cứ (mỗi dòng một căn cứ)',
    kind: 'text',
    allowed: 'Mỗi dòng một căn cứ',
  },
  authorityPrefix: {
    group: 'Văn bản',
    label: 'Thẩm quyền ký',
    kind: 'text',
    allowed: 'TM. · KT. · TL. · TUQ.',
  },
  signerTitle: { group: 'Văn bản', label: 'Chức vụ người ký', kind: 'text' },
  signerName: { group: 'Văn bản', label: 'Họ tên người ký', kind: 'text' },
  recipients: {
    group: 'Văn bản',
    label: 'Nơi nhận (mỗi dòng một nơi)',
    kind: 'text',
    allowed: 'Mỗi dòng một nơi',
  },
  preparedBy: { group: 'Văn bản', label: 'Người lập biểu', kind: 'text' },
} as const satisfies Record<string, SettingSchema>;
