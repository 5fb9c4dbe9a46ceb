import { defineSheet } from '../../../src/domain/book/sheet-schema';
import { inExcel } from '../../../src/excel/run';
import { sheetIsWhole } from '../../../src/excel/write/mark-sheet';
import { createTableSheet, type TableSheet } from '../../../src/excel/write/table-sheet';
import { Writer } from '../../../src/excel/write/writer';

export const SCHEMA = defineSheet({
  id: 'TieuChi',
  sheetName: 'Thử',
  tableName: 'BangThu',
  title: 'BẢNG THỬ',
  alwaysThere: true,
  tabColor: '#123456',
  columns: {
    code: { heading: 'Mã', by: 'clerk', text: true, width: 9 },
    kind: { heading: 'Loại', alsoRead: ['Kiểu'], by: 'clerk', width: 20 },
    figure: { heading: 'Điểm', by: 'tool', width: 12 },
  },
});

export const TABLE: TableSheet = {
  schema: SCHEMA,
  columns: [
    { heading: 'Mã', width: 9, text: true },
    { heading: 'Loại', width: 20, options: ['Mục', 'Tiêu chí'] },
    { heading: 'Điểm', width: 12, numberFormat: '0.00' },
  ],
  rows: [
    ['a', 'Mục', 1],
    ['b', 'Tiêu chí', 2],
    ['c', 'Tiêu chí', 3],
  ],
  owner: 'Cụm',
  title: 'BẢNG THỬ',
  hint: 'gợi ý',
  orientation: 'Landscape',
};

/** Into the Excel that is installed, as a run makes it. */
export async function makeTable(content: TableSheet): Promise<void> {
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await createTableSheet(writer, 'Thử', content, new Set());
    sheetIsWhole(session.context, '_ThiDua.TieuChi');
    await writer.calls(1);
    await writer.flush();
  });
}
