import { SCHEMAS, type SchemaId } from '../../domain/book/schemas';
import { finding, type Finding } from '../../domain/findings/finding';
import type { BookSnapshot } from '../../excel/read/book';

/** What a result rests on: without the sheet it comes out otherwise, and nobody would know why. */
const RESTS_ON: readonly SchemaId[] = [
  'ThietLap',
  'XepLoai',
  'HinhThuc',
  'DieuKien',
  'PhienBan',
  'ChiTieu',
  'KhongCham',
  'DiemNgoai',
  'ThanhTich',
  'KhongXet',
  'SuyTon',
  'KetLuan',
  'VaiTro',
];

/** Sheets that stood in this workbook and are gone. */
export function deletedSheets({ inventory }: BookSnapshot): readonly Finding[] {
  return SCHEMAS.filter(({ id }) => RESTS_ON.includes(id) && inventory.deleted.includes(id)).map(
    ({ sheetName }) =>
      finding({ kind: 'sheetDeleted', raw: sheetName, params: { sheet: sheetName } }),
  );
}
