import type { SettingSchema } from '../setting-schema';

export const MEETING_SETTINGS = {
  meetingDate: { group: 'Hội nghị', label: 'Ngày họp', kind: 'date', allowed: 'dd/mm/yyyy' },
  meetingTime: { group: 'Hội nghị', label: 'Giờ', kind: 'text' },
  meetingEnd: { group: 'Hội nghị', label: 'Giờ kết thúc', kind: 'text' },
  meetingPlace: { group: 'Hội nghị', label: 'Địa điểm', kind: 'text' },
  chair: { group: 'Hội nghị', label: 'Chủ trì', kind: 'text' },
  secretary: { group: 'Hội nghị', label: 'Thư ký', kind: 'text' },
  guests: { group: 'Hội nghị', label: 'Đại biểu cấp trên', kind: 'text' },
  pactSignedDate: {
    group: 'Hội nghị',
    label: 'Ngày ký giao ước',
    kind: 'date',
    allowed: 'dd/mm/yyyy',
  },
} as const satisfies Record<string, SettingSchema>;
