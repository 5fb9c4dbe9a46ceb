import { strToU8 } from 'fflate';
import type { FileKind } from '../../../src/intake/files/file-kind';
import { sniffZip } from '../../../src/intake/files/sniff-zip';
import { zipParts } from './craft/package';
import { joined, rawEntry, rawZip } from './craft/raw-zip';

const TYPES = '[Content_Types].xml';
const MOST = 2 ** 20;
const OOXML = 'application/vnd.openxmlformats-officedocument';
const ODF = 'application/vnd.oasis.opendocument';
const declared = (...types: readonly string[]): string =>
  `<Types>${types.map((type) => `<Override ContentType="${type}"/>`).join('')}</Types>`;

describe('a package is what its main part is declared to be', () => {
  it.each<[string, string, FileKind]>([
    ['a workbook', `${OOXML}.spreadsheetml.sheet.main+xml`, 'xlsx'],
    ['a template', `${OOXML}.spreadsheetml.template.main+xml`, 'xlsx'],
    ['a workbook with macros', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml', 'xlsm'],
    ['a template with macros', 'application/vnd.ms-excel.template.macroEnabled.main+xml', 'xlsm'],
    ['an add-in', 'application/vnd.ms-excel.addin.macroEnabled.main+xml', 'xlsm'],
    ['a binary workbook', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
    ['a document', `${OOXML}.wordprocessingml.document.main+xml`, 'docx'],
    ['a template of documents', `${OOXML}.wordprocessingml.template.main+xml`, 'docx'],
    ['a document with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml', 'docx'],
    ['slides', `${OOXML}.presentationml.slideshow.main+xml`, 'pptx'],
    ['a drawing', 'application/vnd.ms-visio.drawing.main+xml', 'zip'],
  ])('%s', (_, type, kind) => {
    expect(sniffZip(zipParts({ [TYPES]: declared(type) }))).toBe(kind);
    expect(sniffZip(zipParts({ [TYPES]: declared(type.toUpperCase()) }))).toBe(kind);
  });

  it('whatever its parts are called', () => {
    const types = declared(`${OOXML}.wordprocessingml.document.main+xml`);
    expect(sniffZip(zipParts({ [TYPES]: types, 'xl/workbook.xml': '' }))).toBe('docx');
  });

  it('a workbook whose printer settings are declared as binary workbooks stays one', () => {
    const types = declared(
      'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
      `${OOXML}.spreadsheetml.sheet.main+xml`,
    );
    expect(sniffZip(zipParts({ [TYPES]: types }))).toBe('xlsx');
  });
});

it.each<[string, FileKind]>([
  ['xl/workbook.bin', 'xlsb'],
  ['xl/workbook.xml', 'xlsx'],
  ['XL\\Workbook.xml', 'xlsx'],
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['workbook.xml', 'zip'],
  ['backup/xl/workbook.xml', 'zip'],
])('without a declaration, a package with %s is %s', (name, kind) => {
  expect(sniffZip(zipParts({ [name]: 'x' }))).toBe(kind);
  expect(sniffZip(zipParts({ [TYPES]: declared('a/b'), [name]: 'x' }))).toBe(kind);
});

it.each<[string, FileKind]>([
  [`${ODF}.spreadsheet`, 'ods'],
  [`${ODF}.spreadsheet-template`, 'ods'],
  [`${ODF}.text`, 'zip'],
  [`a ${ODF}.spreadsheet`, 'zip'],
])('the type %s in front makes a package %s', (mimetype, kind) => {
  expect(sniffZip(zipParts({ mimetype, 'content.xml': '' }))).toBe(kind);
});

it.each<[string, string, FileKind]>([
  ['a workbook', `${OOXML}.spreadsheetml.sheet.main+xml`, 'xlsm'],
  ['a binary workbook', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'xlsb'],
  ['a document', `${OOXML}.wordprocessingml.document.main+xml`, 'docx'],
  ['something else', 'a/b', 'zip'],
])('%s with a project of macros beside it', (_, type, kind) => {
  const parts = { [TYPES]: declared(type), 'xl/vbaProject.bin': 'x' };
  expect(sniffZip(zipParts(parts))).toBe(kind);
});

describe('a declaration that is not worth reading', () => {
  const types = strToU8(declared(`${OOXML}.wordprocessingml.document.main+xml`));
  const padded = (length: number): Uint8Array =>
    joined([types, new Uint8Array(length - types.length).fill(0x20)]);
  const workbook = rawEntry('xl/workbook.xml', 'x');

  it('is one of more than a megabyte', () => {
    expect(sniffZip(rawZip([rawEntry(TYPES, padded(MOST)), workbook]))).toBe('docx');
    expect(sniffZip(rawZip([rawEntry(TYPES, padded(MOST + 1)), workbook]))).toBe('xlsx');
  });

  it('is a damaged one: the names say what it is', () => {
    const damaged = { ...rawEntry(TYPES, types), crc: 1 };
    expect(sniffZip(rawZip([damaged, workbook]))).toBe('xlsx');
    expect(sniffZip(rawZip([damaged]))).toBe('zip');
  });
});

it('an archive that cannot be opened is a zip', () => {
  expect(sniffZip(zipParts({ 'xl/workbook.xml': 'x' }).slice(0, -1))).toBe('zip');
  expect(sniffZip(new Uint8Array(0))).toBe('zip');
});
