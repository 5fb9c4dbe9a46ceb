import { read, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import type { CatalogueRow } from '../row';
import { put, together } from '../spoil';
import { COLUMNS, type Form } from '../form';

function instead(name: string, bytes: (workbook: Uint8Array) => Uint8Array) {
  return (form: Form): void => {
    form.file = form.file.replace('.xlsx', name);
    form.bytes = bytes;
  };
}

/** The container of a workbook with a password: no sheet can be seen from outside. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return bytes;
}

/** The same cells, written by another program. */
function converted(workbook: Uint8Array, bookType: 'ods'): Uint8Array {
  const bytes: unknown = write(read(workbook), { bookType, type: 'array' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no bytes');
  return new Uint8Array(bytes);
}

/** Separated values with decimal commas, as a Vietnamese Excel saves them. */
function asText(separator: string) {
  return (form: Form): void => {
    const lines = [
      ...form.above,
      form.headings.join(separator),
      ...form.rows.map(({ cells }) =>
        COLUMNS.map((column) => String(cells[column] ?? '').replace('.5', ',5')).join(separator),
      ),
      ...form.below,
    ];
    form.file = form.file.replace('.xlsx', '.csv');
    form.bytes = () => strToU8(`\ufeff${lines.join('\r\n')}`);
  };
}

function department(form: Form, name: string, keep: (key: string) => boolean): Form {
  const part = form.copy();
  part.sheet = name;
  part.rows = part.rows.filter(({ key }) => keep(key));
  return part;
}

/** The form shared out by sections, a sheet each. */
function sharedOut(...names: readonly string[]) {
  return (form: Form): void => {
    const tops = ['I', 'II', 'III', 'T', 'P'];
    const size = Math.ceil(tops.length / names.length);
    const parts = names.map((name, at) => {
      const own = new Set(tops.slice(at * size, (at + 1) * size));
      return department(form, name, (key) => own.has(key.split('.')[0] ?? ''));
    });
    const [first, ...others] = parts;
    form.sheet = first?.sheet ?? form.sheet;
    form.rows = first?.rows ?? form.rows;
    form.others.push(...others);
  };
}

/** Rows 37–39: the file itself. */
export const FILE_ROWS: readonly CatalogueRow[] = [
  {
    row: 37,
    title: 'another kind of file than .xlsx',
    codes: ['T01', 'T15', 'T18'],
    variants: [
      {
        name: 'a PDF',
        spoil: instead('.pdf', () => strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')),
        expect: { code: 'T01', cell: null },
      },
      {
        name: 'a Word document',
        spoil: instead('.docx', () =>
          zipSync({
            'word/document.xml': strToU8('<w:document/>'),
            '[Content_Types].xml': strToU8('<Types/>'),
          }),
        ),
        expect: { code: 'T01', cell: null },
      },
      {
        name: 'a photograph named .xlsx',
        spoil: instead(
          ' anh.xlsx',
          () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
        ),
        expect: { code: 'T01', cell: null },
      },
      {
        name: 'a text file with semicolons',
        spoil: asText(';'),
        expect: { code: 'T15', cell: null },
      },
      {
        name: 'a text file with commas between the fields and in the figures',
        spoil: asText(','),
        expect: { code: 'T18' },
      },
    ],
    nearMiss: {
      name: 'an OpenDocument sheet',
      spoil: (form) => {
        form.file = form.file.replace('.xlsx', '.ods');
        form.bytes = (workbook) => converted(workbook, 'ods');
      },
      taken: ['I.6', '9.5'],
    },
  },
  {
    row: 38,
    title: 'password, damaged, empty',
    codes: ['T01'],
    variants: [
      {
        name: 'no bytes at all',
        spoil: instead(' rong.xlsx', () => new Uint8Array()),
        expect: { code: 'T01', cell: null },
      },
      {
        name: 'cut off on the way',
        spoil: instead(' cut.xlsx', (workbook) => workbook.slice(0, workbook.length / 2)),
        expect: { code: 'T01', cell: null },
      },
      {
        name: 'an old container that holds nothing to be read',
        spoil: instead(' mk.xlsx', encrypted),
        expect: { code: 'T01', cell: null },
      },
    ],
    nearMiss: {
      name: 'bytes after the end, as some mail programs leave them',
      spoil: (form) => {
        form.bytes = (workbook) => new Uint8Array([...workbook, 13, 10, 0, 0]);
      },
      taken: ['I.1', '4'],
    },
  },
  {
    row: 39,
    title: 'sheets: not the first, several units, one unit over several',
    codes: ['C17', 'T03', 'C04', 'T05'],
    variants: [
      {
        name: 'two departments, a sheet each',
        spoil: sharedOut('Văn phòng', 'Thanh tra'),
        expect: { code: 'C17', cell: null },
      },
      {
        name: 'three departments, a sheet each',
        spoil: sharedOut('Phòng 1', 'Phòng 2', 'Phòng 3'),
        expect: { code: 'C17', cell: null },
      },
      {
        name: 'two departments that give one criterion two scores',
        spoil: (form) => {
          const part = department(
            form,
            'Thanh tra',
            (key) => !key.startsWith('I.') || key === 'I.1',
          );
          part.put('I.1', 'self', 3);
          form.rows = form.rows.filter(({ key }) => key.startsWith('I'));
          form.rows = form.rows.filter(
            ({ key }) => !key.startsWith('II') && !key.startsWith('III'),
          );
          form.others.push(part);
        },
        expect: { code: 'C04', cell: 'G6' },
      },
      {
        name: 'a department of one criterion',
        spoil: (form) => {
          form.others.push(department(form, 'Thanh tra', (key) => key === 'I.6'));
          form.rows = form.rows.filter(({ key }) => key !== 'I.6');
        },
        expect: { code: 'C17', cell: null },
      },
      {
        name: 'a department of which nobody can tell the score column',
        spoil: (form) => {
          const part = department(form, 'Thanh tra', (key) => key.startsWith('III'));
          part.headings[8] = 'Tự chấm';
          part.put('III.1', 'note', 1100);
          form.rows = form.rows.filter(({ key }) => !key.startsWith('III'));
          form.others.push(part);
        },
        expect: { code: 'T05', cell: 'G4' },
      },
    ],
    nearMiss: {
      name: 'the table on the second sheet, behind a cover',
      spoil: together(put('I.1', 'note', 'Xem phụ lục'), (form) => {
        const table = form.copy();
        form.sheet = 'Bìa';
        form.rows = [];
        form.headings = [];
        form.others.push(table);
      }),
      taken: ['I.1', '4'],
    },
  },
];
