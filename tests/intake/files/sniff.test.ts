import { strToU8 } from 'fflate';
import { utils, write } from '@e965/xlsx';
import type { FileKind } from '../../../src/intake/files/file-kind';
import { sniff } from '../../../src/intake/files/sniff';
import { craftCompound } from './craft/compound';
import { problemOf } from './craft/outcome';
import { craftRows, zipParts } from './craft/package';
import { joined } from './craft/raw-zip';

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
  ['values with a bracket there', strToU8('TT,Noi dung,Di(em),Ghi chu'), 'csv'],
  ['encrypted, by what it holds', craftCompound({ EncryptedPackage: 'y' }), 'encrypted'],
  ['encrypted, by how', craftCompound({ EncryptionInfo: 'y' }), 'encrypted'],
  ['SYLK', strToU8('ID;PWXL;N;E'), 'unknown'],
  ['other XML', strToU8('<a>1;2</a>'), 'unknown'],
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

it('a cut zip keeps its kind and says that it is cut', async () => {
  const cut = craftRows('').slice(0, 300);
  expect(sniff(cut)).toBe('zip');
  expect((await problemOf(cut)).problem).toBe('truncated');
});
