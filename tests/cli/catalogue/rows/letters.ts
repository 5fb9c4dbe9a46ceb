import { encode } from '../../../intake/text/encode';
import type { Form } from '../form';
import type { CatalogueRow } from '../row';
import { put } from '../spoil';

/** Every wording and every line above the table, as an old program left them. */
function spelt(write: (text: string) => string) {
  return (form: Form): void => {
    form.above = form.above.map(write);
    for (const { cells } of form.rows) {
      for (const column of ['title', 'evidence'] as const) {
        const cell = cells[column];
        if (typeof cell === 'string') cells[column] = write(cell);
      }
    }
  };
}

/** UTF-8 that a program has taken for Windows-1252, byte by byte. */
function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

/** Row 32: letters from before Unicode. */
export const LETTER_ROWS: readonly CatalogueRow[] = [
  {
    row: 32,
    title: 'text in TCVN3 or VNI letters',
    codes: ['C11', 'C12'],
    variants: [
      {
        name: 'TCVN3 (“Kh«ng”)',
        spoil: spelt((text) => encode(text, 'tcvn3')),
        expect: { code: 'C11' },
      },
      {
        name: 'VNI (“Khoâng”)',
        spoil: spelt((text) => encode(text, 'vni')),
        expect: { code: 'C11' },
      },
      {
        name: 'Unicode opened in the wrong encoding (“KhÃ´ng”)',
        spoil: spelt(misread),
        expect: { code: 'C12' },
      },
    ],
    nearMiss: {
      name: 'foreign words with accents in the evidence',
      spoil: put('I.1', 'evidence', 'Báo cáo hợp tác với Thị trấn São João và Café Müller'),
      taken: ['I.1', '4'],
    },
  },
];
