import { Workbook } from '@cj-tech-master/excelts';
import { utils, write } from '@e965/xlsx';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import type { LegacyEncoding } from '../../../src/intake/text/legacy-encoding';
import { form, recognise, type Row } from '../recognise/sample-book';
import { encode } from './encode';

const clean = form({ above: [['SỞ NỘI VỤ TỈNH ĐẮK LẮK'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']] });

function rowsIn(encoding: LegacyEncoding): readonly Row[] {
  return Array.from({ length: clean.rowCount }, (_, row) =>
    Array.from({ length: clean.columnCount }, (__, column) => {
      const value = clean.cells.get(row)?.get(column)?.value ?? null;
      return typeof value === 'string' ? encode(value, encoding) : Number(value ?? 0) || null;
    }),
  );
}

function xls(rows: readonly Row[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

async function xlsx(rows: readonly Row[], font: string): Promise<Uint8Array> {
  const book = new Workbook();
  const sheet = book.addWorksheet('Sheet1');
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (typeof value !== 'string' && typeof value !== 'number') return;
      const cell = sheet.getCell(at + 1, column + 1);
      cell.value = value;
      cell.font = { name: font, size: 12 };
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

it.each<readonly [LegacyEncoding, string]>([
  ['tcvn3', '.VnTime'],
  ['tcvn3', '.VnTimeH'],
  ['vni', 'VNI-Times'],
])('%s in the files themselves: .xls without fonts, .xlsx in %s', async (encoding, font) => {
  const rows = rowsIn(encoding);
  const [expected] = recognise([clean]);
  for (const [bytes, kind] of [
    [xls(rows), 'legacyTextGuessed'],
    [await xlsx(rows, font), 'legacyText'],
  ] as const) {
    const { grids } = await readWorkbookFile(bytes);
    const [sheet] = recognise(grids);
    expect(sheet?.unit).toBe('DL');
    expect(sheet?.matched).toEqual(expected?.matched);
    expect(sheet?.rows.map(({ self }) => self?.value)).toEqual(
      expected?.rows.map(({ self }) => self?.value),
    );
    expect(sheet?.findings.map((one) => one.kind)).toEqual([kind]);
  }
});
