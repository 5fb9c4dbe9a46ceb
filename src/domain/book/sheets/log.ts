import { defineSheet, TAB } from '../sheet-schema';

export const LOG_SHEET = defineSheet({
  id: 'NhatKy',
  sheetName: 'Nhật ký',
  tableName: 'NhatKy',
  title: 'NHẬT KÝ',
  alwaysThere: true,
  tabColor: TAB.record,
  columns: {
    time: { heading: 'Thời điểm', by: 'tool', text: true, width: 18 },
    person: { heading: 'Người', by: 'tool', text: true, width: 18 },
    action: { heading: 'Việc', by: 'tool', width: 22 },
    subject: { heading: 'Đối tượng', by: 'tool', text: true, width: 34 },
    before: { heading: 'Trước', by: 'tool', text: true, width: 20 },
    after: { heading: 'Sau', by: 'tool', text: true, width: 20 },
    reason: { heading: 'Lý do', by: 'tool', text: true, width: 36 },
  },
});
