import { type BookType, utils, type WorkBook, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { writeOds } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { craftOdsRows, floatCell, odsRow, textCell } from '../files/craft/ods';
import { craftRows, stylesXml } from '../files/craft/package';

export interface SeedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Unpacked, where the file is an archive: damage behind right check sums goes deeper. */
  readonly parts: Readonly<Record<string, Uint8Array>> | null;
}

type Line = readonly (string | number | boolean | null)[];

/** A small scoring sheet with all that a form has: titles, a heading, sections, scores, a total. */
const LINES: readonly Line[] = [
  ['SỞ NỘI VỤ TỈNH PHÚ YÊN'],
  ['PHIẾU TỰ CHẤM ĐIỂM THI ĐUA NĂM 2020'],
  [],
  ['Mã', 'TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm', 'Minh chứng'],
  ['I', 'I', 'Thực hiện nhiệm vụ chính trị', 60, null, null, null],
  ['I.1', '1', 'Tham mưu văn bản "đúng hạn" & đủ', 10, 0.95, 9.5, 'Báo cáo số 12/BC-SNV'],
  ['I.2', '2', 'Chậm < 5 ngày; trừ 2 điểm', 10, '3/4', '8,75', 'QĐ 5/QĐ-UBND'],
  ['I.3', '3', 'Cải cách hành chính', 20, 45_935, 18.25, null],
  ['II', 'II', 'Xây dựng Đảng', 40, null, null, null],
  ['II.1', '1', 'Học tập, làm theo', 40, true, 38, 'x'],
  [null, null, 'Tổng cộng', 100, null, 74.5, null],
];

function sheetJsBook(): WorkBook {
  const sheet = utils.aoa_to_sheet(LINES.map((line) => [...line]));
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 6 } }];
  Object.assign(sheet['F11'] as object, { f: 'SUM(F6:F10)' });
  Object.assign(sheet['E6'] as object, { z: '0%' });
  Object.assign(sheet['E8'] as object, { z: 'd/m/yyyy' });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Phiếu');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Ghi chú', 1]]), 'Ẩn');
  book.Workbook = { Sheets: [{ name: 'Phiếu' }, { name: 'Ẩn', Hidden: 1 }] };
  return book;
}

const FORMULAS = Array.from(
  { length: 20 },
  (_, n) =>
    `<row r="${n + 1}"><c r="A${n + 1}" t="s" s="1"><v>0</v></c><c r="B${n + 1}"><f t="shared" si="0" ref="B1:B20">A1*2</f><v>${n}</v></c></row>`,
).join('');

const PAGE = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>.xl1{mso-number-format:"0\\.00";font-family:".VnTime"}</style></head><body><h2>SỞ NỘI VỤ</h2><table border=1><tr><th rowspan=2>TT<th colspan=2>Điểm</tr><tr><th>Tối đa<th>Tự chấm</tr><tr><td class=xl1 x:num="1">1</td><td>10</td><td x:num="8.75" x:fmla="=1+2">8,75</td></tr><tr style='display:none'><td>&nbsp;</td><td><table><tr><td>a&#273;<td>1.000</table></td></tr></table></body></html>`;
const ARCHIVE = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n----x\r\nContent-Location: file:///a/sheet001.htm\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n<table><tr><td>S=E1=BB=9F</td><td>8,75</td></tr></table>\r\n----x--\r\n`;

function wide(text: string): Uint8Array {
  const out = new Uint8Array(2 + text.length * 2);
  const view = new DataView(out.buffer);
  [...`\ufeff${text}`].forEach((char, n) => view.setUint16(n * 2, char.charCodeAt(0), true));
  return out;
}

/** A file of every kind that is read. */
export async function seedFiles(): Promise<readonly SeedFile[]> {
  const book = sheetJsBook();
  const made = (bookType: BookType | 'biff3', more: object = {}): Uint8Array =>
    new Uint8Array(
      write(book, { type: 'array', bookType: bookType as BookType, ...more }) as ArrayBuffer,
    );
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const rows = LINES.map((line) => [...line]);
  const repeated = odsRow(
    textCell('Sở', 'table:number-columns-repeated="2"') +
      floatCell(8.75, 'table:formula="of:=[.A1]+1" table:number-columns-spanned="2"') +
      '<table:covered-table-cell table:number-columns-repeated="16380"/>',
    'table:number-rows-repeated="1000"',
  );
  const csv = LINES.map((line) => line.map((value) => value ?? '').join(';')).join('\r\n');
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['xlsx', made('xlsx', { bookSST: true, compression: true })],
    ['xlsx of another maker', await writeXlsx({ sheets: [{ name: 'Phiếu', rows }] })],
    [
      'xlsx with shared formulas',
      craftRows(FORMULAS, {
        sharedStrings: '<si><t>Sở</t></si>',
        styles: stylesXml('<xf numFmtId="0"/><xf numFmtId="14"/>'),
      }),
    ],
    ['xlsb', made('xlsb', { bookSST: true })],
    ['xls', made('xls')],
    ['xls of Excel 95', made('biff5')],
    ['xls of Excel 3', made('biff3')],
    ['ods', made('ods')],
    ['ods of another maker', await writeOds({ sheets: [{ name: 'Phiếu', rows }] })],
    ['ods with repeated rows', craftOdsRows(repeated)],
    ['fods', made('fods')],
    ['XML of 2003', made('xlml')],
    ['csv', text(csv)],
    ['csv in quotation marks', text(csv.replace(/[^;\r\n]+/g, '"$&"'))],
    ['tab-separated UTF-16', made('txt')],
    ['html', text(PAGE)],
    ['html in UTF-16', wide(PAGE)],
    ['html of another maker', made('html')],
    ['web archive', text(ARCHIVE)],
  ];
  return files.map(([name, bytes]) => ({ name, bytes, parts: partsOf(bytes) }));
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? unzipSync(bytes) : null;
}
