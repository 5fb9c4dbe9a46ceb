import { strToU8 } from 'fflate';
import { utils, write } from '@e965/xlsx';
import type { FileKind } from '../../../src/intake/files/file-kind';
import { sniff } from '../../../src/intake/files/sniff';
import { craftCompound } from './craft/compound';
import { problemOf } from './craft/outcome';
import { craftRows, zipParts } from './craft/package';
import { joined, rawZip } from './craft/raw-zip';

const wide = (text: string, mark = true): Uint8Array => {
  const out = new Uint8Array(text.length * 2);
  for (let n = 0; n < text.length; n += 1) {
    out[n * 2] = text.charCodeAt(n) & 255;
    out[n * 2 + 1] = text.charCodeAt(n) >> 8;
  }
  return mark ? joined([new Uint8Array([0xff, 0xfe]), out]) : out;
};
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([['Sở Tài chính', 8.75]]), 'Bảng');
const made = (bookType: 'xls' | 'xlsb' | 'ods' | 'fods' | 'xlml' | 'biff2' | 'html'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
const types = (main: string): Uint8Array =>
  zipParts({
    '[Content_Types].xml': `<Types><Override PartName="/a" ContentType="application/${main}"/></Types>`,
  });
const html = '<html><meta charset="utf-8"><table><tr><td>12,5</td></tr></table></html>';

const bitmap = (length: number, header: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(strToU8('BM'));
  bytes[14] = header;
  return bytes;
};
/** A container whose list of sectors leads nowhere, with a name still in it. */
const damaged = (name: string): Uint8Array =>
  joined([
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    new Uint8Array(600).fill(0x77),
    wide(name, false),
  ]);

const CASES: readonly (readonly [string, Uint8Array, FileKind])[] = [
  ['no bytes', new Uint8Array(0), 'empty'],
  ['blank lines', strToU8(' \r\n\r\n'), 'empty'],
  ['xlsx', craftRows(''), 'xlsx'],
  [
    'xlsm',
    craftRows('', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    'xlsm',
  ],
  ['xltx', types('vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'), 'xlsx'],
  ['docx', types('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'), 'docx'],
  ['pptx', types('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'pptx'],
  ['xlsb', made('xlsb'), 'xlsb'],
  ['ods', made('ods'), 'ods'],
  ['flat ods', made('fods'), 'ods'],
  ['a zip of files', zipParts({ 'a.txt': 'a' }), 'zip'],
  ['BIFF8', made('xls'), 'xls'],
  ['BIFF2', made('biff2'), 'xls'],
  ['SpreadsheetML 2003', made('xlml'), 'spreadsheetml'],
  ['encrypted', craftCompound({ EncryptionInfo: 'x', EncryptedPackage: 'y' }), 'encrypted'],
  ['doc', craftCompound({ WordDocument: 'x' }), 'doc'],
  ['some other compound file', craftCompound({ Other: 'x' }), 'unknown'],
  ['rtf', strToU8('{\\rtf1 a}'), 'doc'],
  ['html', strToU8(html), 'html'],
  ['a bare table', strToU8('\ufeff\n<TABLE border=1><tr><td>1'), 'html'],
  ['UTF-16 html', wide(html), 'html'],
  ['UTF-16 html without mark', wide(html, false), 'html'],
  ['web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
  ['csv', strToU8('Sở Tài chính;8,75\r\n'), 'csv'],
  ['UTF-16 tab-separated', wide('Sở\t8,75'), 'csv'],
  ['csv of an old code page', new Uint8Array([0x53, 0xf4, 0x3b, 0x38]), 'csv'],
  ['pdf', strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
  ['png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image'],
  ['jpeg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image'],
  ['gif', strToU8('GIF89a....'), 'image'],
  ['webp', strToU8('RIFF....WEBPVP8 '), 'image'],
  ['a sound', strToU8('RIFF....WAVEfmt '), 'unknown'],
  ['a photograph of a telephone', strToU8('\0\0\0\u0018ftypheic'), 'image'],
  ['another one', strToU8('\0\0\0\u0018ftypmif1'), 'image'],
  ['a film', strToU8('\0\0\0\u0018ftypisom'), 'unknown'],
  ['a bitmap', bitmap(27, 40), 'image'],
  ['values with a bracket there', strToU8('TT,Noi dung,Di(em),Ghi chu khac'), 'csv'],
  ['encrypted, by what it holds', craftCompound({ EncryptedPackage: 'y' }), 'encrypted'],
  ['encrypted, by how', craftCompound({ EncryptionInfo: 'y' }), 'encrypted'],
  ['SYLK', strToU8('ID;PWXL;N;E'), 'unknown'],
  ['other XML', strToU8('<a>1;2</a>'), 'unknown'],
  ['the header of a bitmap without its letters', bitmap(27, 40).fill(0, 0, 2), 'unknown'],
  ['a bitmap that is too short', bitmap(26, 40), 'unknown'],
  ['letters that begin like a bitmap', bitmap(27, 41), 'unknown'],
  ['pdf behind lines of a printer', strToU8(`\u001b%-12345X\n${' '.repeat(900)}%PDF-1.7`), 'pdf'],
  ['a damaged container, encrypted', damaged('EncryptedPackage'), 'encrypted'],
  ['a damaged container of words', damaged('WordDocument'), 'doc'],
  ['a damaged container', damaged('Workbook'), 'xls'],
  ['plain words', strToU8('xin chao'), 'unknown'],
  ['zeros', new Uint8Array(4096), 'unknown'],
  ['rar', new Uint8Array([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]), 'unknown'],
];

it.each(CASES)('recognises %s', (_, bytes, kind) => {
  expect(sniff(bytes)).toBe(kind);
});

const READ: ReadonlySet<FileKind> = new Set<FileKind>([
  ...(['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'html', 'spreadsheetml'] as const),
]);

it.each(CASES.filter(([, , kind]) => !READ.has(kind)))(
  'what cannot be read is refused by its kind: %s',
  async (_, bytes, kind) => {
    const problem = await problemOf(bytes);
    if (kind === 'empty' || kind === 'encrypted') expect(problem.problem).toBe(kind);
    else {
      const refused = kind === 'zip' || kind === 'unknown' ? 'notAWorkbook' : 'unsupported';
      expect(problem).toMatchObject({ problem: refused, params: { fileKind: kind } });
    }
  },
);

const bytesOf = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);
const big = (text: string): Uint8Array =>
  bytesOf(...[...text].flatMap((c) => [0, c.charCodeAt(0)]));
const OFFICE = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet"';
const HEAD = 8192;

describe('text by what it begins with', () => {
  it.each<[string, string, FileKind]>([
    ['blanks as far as is looked', ' '.repeat(HEAD), 'empty'],
    ['blanks and more behind them', ' '.repeat(HEAD + 1), 'unknown'],
    ['a separator at the last place that is looked at', `${'a'.repeat(HEAD - 1)};`, 'csv'],
    ['a separator behind it', `${'a'.repeat(HEAD)};`, 'unknown'],
    ['other XML behind blank lines', '\r\n\t <a>1;2</a>', 'unknown'],
    ['other XML behind a mark', '\ufeff<a>1;2</a>', 'unknown'],
    ['semicolons', 'a;b', 'csv'],
    ['commas', 'a,b', 'csv'],
    ['tabs', 'a\tb', 'csv'],
    ['bars', 'a|b', 'csv'],
    ['a dot is no separator', 'a.b:c', 'unknown'],
    ['a workbook of Excel 2003', `<?xml version="1.0"?><Workbook ${OFFICE}>`, 'spreadsheetml'],
    ['one with a prefix', `<ss:Workbook xmlns:ss="${OFFICE.slice(7, -1)}">`, 'spreadsheetml'],
    ['a workbook of someone else', '<Workbook xmlns="urn:other">1;2', 'unknown'],
    ['its address without a workbook', `<Styles ${OFFICE}>1;2`, 'unknown'],
    ['its address before several workbooks', `<Workbooks ${OFFICE}>1;2`, 'unknown'],
    ['its address before a name that ends so', `<myWorkbook ${OFFICE}>1;2`, 'unknown'],
    ['values with the type of OpenDocument', 'loai;opendocument.spreadsheet', 'csv'],
    ['a web archive behind blank lines', '\r\nMIME-VERSION: 1.0', 'html'],
    ['values with a word of letters', 'a;b\r\nMIME-Version: 1.0', 'csv'],
    ['html', '<html>', 'html'],
    ['a table behind words', 'Bang;1\n<table >', 'html'],
    ['a body', '<BODY class="a">', 'html'],
    ['a head', '<head>', 'html'],
    ['a declared page', '<!DOCTYPE html PUBLIC "a">', 'html'],
    ['a meta tag', '<meta charset="utf-8">', 'html'],
    ['styles', '<style>', 'html'],
    ['tags whose names go on', '<header><tables><stylesheet><bodywork>1;2', 'unknown'],
    ['the words without a tag', 'html;table;body;head;meta;style', 'csv'],
    ['a table that ends with a sign', 'a;b<', 'csv'],
    ['SYLK of Excel', 'ID;PWXL;N;E\r\nP;PGeneral\r\n', 'unknown'],
    ['SYLK of its first line alone', 'ID;PSCALC3\r\n', 'unknown'],
    ['SYLK of Calc', 'ID;PCALCOOO32\nC;X1;Y1;K1', 'unknown'],
    ['a table whose second column is the office', 'ID;Phong ban;Diem\r\n1;KT;8', 'csv'],
    ['one with a short name there', 'ID;PB;Diem\r\n1;KT;8', 'csv'],
    ['one with these two columns only', 'ID;Phong\r\n1;Ke toan', 'csv'],
    ['one with such a column at its end', 'STT;ID;P', 'csv'],
    ['one with numbers for its first column', 'ID;Diem', 'csv'],
  ])('%s', (_, text, kind) => {
    expect(sniff(strToU8(text))).toBe(kind);
  });

  it.each([9, 10, 12, 13, 0x1a, 32, 127, 0x80, 0xff])('byte %i stands in texts', (byte) => {
    expect(sniff(bytesOf(0x61, 0x61, byte, 0x3b))).toBe('csv');
  });

  it.each([0, 1, 8, 11, 14, 0x19, 0x1b, 31])('byte %i stands in none', (byte) => {
    expect(sniff(bytesOf(0x61, 0x61, byte, 0x3b))).toBe('unknown');
  });

  it.each<[string, Uint8Array, FileKind]>([
    ['the greater byte first, with its mark', joined([bytesOf(0xfe, 0xff), big('a;b')]), 'csv'],
    ['the greater byte first, without', big('a;b'), 'csv'],
    ['the greater byte first, a page', big(html), 'html'],
    ['a tab first, the lesser byte first', bytesOf(9, 0, 0x3b, 0), 'csv'],
    ['a tab first, the greater byte first', bytesOf(0, 9, 0, 0x3b), 'csv'],
    ['no letter first, the lesser byte first', bytesOf(8, 0, 0x3b, 0), 'unknown'],
    ['no letter first, the greater byte first', bytesOf(0, 8, 0, 0x3b), 'unknown'],
    ['one zero', bytesOf(0), 'unknown'],
    ['half a character at the end', bytesOf(0xff, 0xfe, 0x20, 0, 0x20), 'empty'],
    ['the first byte of the one mark', bytesOf(0xff, 0x41, 0x3b, 0x38), 'csv'],
    ['the second byte of the one mark', bytesOf(0x41, 0xfe, 0x3b, 0x38), 'csv'],
    ['the first byte of the other', bytesOf(0xfe, 0x41, 0x3b, 0x38), 'csv'],
    ['the second byte of the other', bytesOf(0x41, 0xff, 0x3b, 0x38), 'csv'],
    ['the mark of UTF-8 and a blank', bytesOf(0xef, 0xbb, 0xbf, 0x20), 'empty'],
    ['the first byte of that mark', bytesOf(0xef, 0x41, 0x3b), 'csv'],
    ['the second byte of that mark', bytesOf(0x41, 0xbb, 0x3b), 'csv'],
  ])('two bytes a letter, or one: %s', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind);
  });
});

describe('other files by their first bytes', () => {
  it.each<[string, Uint8Array, FileKind]>([
    ['an empty zip', rawZip([]), 'zip'],
    ['letters that begin like a zip', strToU8('PK;ten'), 'csv'],
    ['a picture of a scanner, one order', bytesOf(0x49, 0x49, 0x2a, 0), 'image'],
    ['a picture of a scanner, the other', bytesOf(0x4d, 0x4d, 0, 0x2a), 'image'],
    ['a table of Roman numbers', strToU8('II;8'), 'csv'],
    ['Excel 2', bytesOf(9, 0, 4, 0, 2, 0, 16, 0), 'xls'],
    ['Excel 3', bytesOf(9, 2, 6, 0, 0, 3, 16, 0, 0, 0), 'xls'],
    ['Excel 4', bytesOf(9, 4, 6, 0, 0, 4, 16, 0, 0, 0), 'xls'],
    ['a record of none of them', bytesOf(9, 6, 6, 0, 0, 4), 'unknown'],
    ['half of a png', bytesOf(0x89, 0x50, 0x4e), 'unknown'],
    ['a pdf that just begins early enough', strToU8(`${' '.repeat(1019)}%PDF-1.7`), 'pdf'],
    ['a pdf that begins too late', strToU8(`${' '.repeat(1020)}%PDF-1.7`), 'unknown'],
    ['a photograph: heix', strToU8('\0\0\0\u0018ftypheix'), 'image'],
    ['a photograph: hevc', strToU8('\0\0\0\u0018ftyphevc'), 'image'],
    ['a photograph: avif', strToU8('\0\0\0\u0018ftypavif'), 'image'],
    ['the word WEBP in its place only', strToU8('RIFX....WEBPVP8 '), 'unknown'],
    [
      'values that begin like a bitmap, with a bracket there',
      strToU8('BM,Noi dung,Di(em),Ghi chu khac'),
      'csv',
    ],
    ['the workbook of Excel 97', craftCompound({ Workbook: 'x' }), 'xls'],
    ['the workbook of Excel 95', craftCompound({ Book: 'x' }), 'xls'],
    [
      'a workbook and a package',
      craftCompound({ Workbook: 'x', EncryptedPackage: 'y' }),
      'encrypted',
    ],
    ['a workbook with words in it', craftCompound({ WordDocument: 'x', Workbook: 'y' }), 'xls'],
    ['damaged, the name behind its first letter', damaged('WWordDocument'), 'doc'],
    ['damaged, the name cut', damaged('WordDocumen'), 'xls'],
    ['damaged, another name that begins so', damaged('Entry'), 'xls'],
    ['damaged, the name in narrow letters', joined([damaged(''), strToU8('WordDocument')]), 'xls'],
  ])('%s', (_, bytes, kind) => {
    expect(sniff(bytes)).toBe(kind);
  });
});

it('a cut zip keeps its kind and says that it is cut', async () => {
  const cut = craftRows('').slice(0, 300);
  expect(sniff(cut)).toBe('zip');
  expect((await problemOf(cut)).problem).toBe('truncated');
});
