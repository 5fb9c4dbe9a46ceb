import { SCHEMAS, type SchemaId } from '../../domain/book/schemas';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Unit } from '../../domain/units/unit';
import { unitName } from '../../excel/identity';
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

/** Sheets that stood in this workbook and are gone, and that no other sheet stands in for. */
export function deletedSheets({ inventory, tables }: BookSnapshot): readonly Finding[] {
  return SCHEMAS.filter(
    ({ id }) => RESTS_ON.includes(id) && inventory.deleted.includes(id) && !tables.has(id),
  ).map(({ sheetName }) =>
    finding({ kind: 'sheetDeleted', raw: sheetName, params: { sheet: sheetName } }),
  );
}

/** Sheets of units whose row in *Đơn vị* is gone, or has another code now. */
export function sheetsLeft(
  { inventory }: BookSnapshot,
  roster: readonly Unit[],
): readonly Finding[] {
  const known = new Set(roster.map(({ code }) => unitName(code)));
  return [...inventory.unitSheets].flatMap(([mark, { name }]) =>
    known.has(mark)
      ? []
      : [
          finding({
            kind: 'unitSheetLeft',
            place: { file: null, sheet: name, cell: null },
            raw: name,
            params: { sheet: name },
          }),
        ],
  );
}
