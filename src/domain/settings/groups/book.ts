import type { SettingSchema } from '../setting-schema';

export const BOOK_SETTINGS = {
  operator: { group: 'Sổ (tự động)', label: 'Người thực hiện', kind: 'text' },
  language: {
    group: 'Sổ (tự động)',
    label: 'Ngôn ngữ',
    kind: 'choice',
    choices: { vi: 'Tiếng Việt', en: 'English' },
    default: 'vi',
  },
  printDecimal: {
    group: 'Sổ (tự động)',
    label: 'Dấu thập phân khi in',
    kind: 'choice',
    choices: { comma: 'Dấu phẩy', dot: 'Dấu chấm' },
    default: 'comma',
  },
  regulationVersion: {
    group: 'Sổ (tự động)',
    label: 'Bản quy chế hiện hành',
    kind: 'text',
    default: '1',
  },
  regulationId: { group: 'Sổ (tự động)', label: 'Mã nhận dạng quy chế', kind: 'text' },
  bookVersion: { group: 'Sổ (tự động)', label: 'Phiên bản sổ', kind: 'text', default: '1' },
} as const satisfies Record<string, SettingSchema>;
