import type { SettingSchema } from '../setting-schema';

export const CLUSTER_SETTINGS = {
  clusterName: { group: 'Cụm, khối', label: 'Tên cụm, khối', kind: 'text', required: true },
  clusterKind: {
    group: 'Cụm, khối',
    label: 'Loại hình',
    kind: 'choice',
    choices: { cum: 'Cụm thi đua', khoi: 'Khối thi đua', khuVuc: 'Khu vực thi đua' },
    default: 'cum',
    required: true,
  },
  roleLabels: {
    group: 'Cụm, khối',
    label: 'Cách gọi trưởng, phó',
    kind: 'text',
    allowed:
      'Cụm trưởng – Cụm phó · Khối trưởng – Khối phó · Trưởng khối – Phó Trưởng khối · A – B',
  },
  nextLeader: {
    group: 'Cụm, khối',
    label: 'Đơn vị trưởng năm sau',
    kind: 'choice',
    choices: {
      open: 'Không quy định',
      deputy: 'Đơn vị phó năm nay lên thay',
      elected: 'Hội nghị bầu',
    },
    default: 'open',
  },
  scopeName: {
    group: 'Cụm, khối',
    label: 'Địa bàn, ngành',
    kind: 'text',
    allowed: 'Tỉnh, thành phố hoặc bộ, ngành',
  },
  supervisingBody: {
    group: 'Cụm, khối',
    label: 'Cơ quan chỉ đạo',
    kind: 'text',
    allowed: 'Ví dụ: Bộ Nội vụ',
  },
  foundingDecision: {
    group: 'Cụm, khối',
    label: 'Quyết định thành lập cụm, khối',
    kind: 'text',
    allowed: 'Số …, ngày …',
  },
  bookScope: {
    group: 'Cụm, khối',
    label: 'Sổ gồm',
    kind: 'choice',
    choices: { one: 'Một cụm, khối', many: 'Nhiều cụm, khối cùng quy chế' },
    default: 'one',
  },
  rankScope: {
    group: 'Cụm, khối',
    label: 'Phạm vi xếp hạng, so sánh',
    kind: 'choice',
    choices: { cluster: 'Trong cụm, khối', group: 'Trong nhóm', book: 'Toàn sổ' },
    default: 'cluster',
  },
  year: {
    group: 'Cụm, khối',
    label: 'Năm thi đua',
    kind: 'integer',
    allowed: '2000–2100',
    required: true,
  },
  period: {
    group: 'Cụm, khối',
    label: 'Kỳ',
    kind: 'choice',
    choices: { half: '6 tháng đầu năm', year: 'Cả năm' },
    default: 'year',
    required: true,
  },
  from: {
    group: 'Cụm, khối',
    label: 'Tính thành tích từ ngày',
    kind: 'date',
    allowed: 'dd/mm/yyyy',
  },
  to: {
    group: 'Cụm, khối',
    label: 'Tính thành tích đến ngày',
    kind: 'date',
    allowed: 'dd/mm/yyyy',
  },
  theme: { group: 'Cụm, khối', label: 'Chủ đề thi đua', kind: 'text' },
} as const satisfies Record<string, SettingSchema>;
