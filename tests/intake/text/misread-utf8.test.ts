import { decodeMisreadUtf8, isMisreadUtf8 } from '../../../src/intake/text/misread-utf8';
import { readableGrid } from '../../../src/intake/text/readable-grid';
import { gridOf } from '../recognise/grid-of';
import { form, recognise } from '../recognise/sample-book';
import { encode, SMALL_LETTERS } from './encode';

const LETTERS = [...SMALL_LETTERS, ...SMALL_LETTERS.map((letter) => letter.toUpperCase())];

/** UTF-8 opened as if it had one byte a letter. */
function misread(text: string, page: 'windows-1252' | 'windows-1258' | 'latin1' = 'windows-1252') {
  const bytes = new TextEncoder().encode(text);
  if (page === 'latin1') return String.fromCharCode(...bytes);
  return new TextDecoder(page).decode(bytes);
}

it.each(['windows-1252', 'latin1'] as const)('every letter comes back from %s', (page) => {
  const text = LETTERS.filter((letter) => letter !== 'a').join(' ');
  expect(decodeMisreadUtf8(misread(text, page))).toBe(text);
  expect(decodeMisreadUtf8(misread(text.normalize('NFD'), page)).normalize('NFC')).toBe(text);
});

it.each([
  ['Ä‘iá»ƒm', 'điểm'],
  ['Sá»Ÿ Ná»™i vá»¥ tá»‰nh Gia Lai', 'Sở Nội vụ tỉnh Gia Lai'],
  ['Káº¿ hoáº¡ch â€“ thi Ä‘ua', 'Kế hoạch – thi đua'],
  ['â€œTá»‘tâ€\u009d', '“Tốt”'],
  // The second byte of à looked like a space, and was trimmed or joined with one.
  ['vÃ  cÃ¡c', 'và  các'],
  ['lÃ', 'là'],
  ['KhÃ´ng', 'Không'],
  ['Café, Ñ, ±5, 100 µm', 'Café, Ñ, ±5, 100 µm'],
])('%s → %s', (text, expected) => {
  expect(decodeMisreadUtf8(text)).toBe(expected);
});

it('reads a whole sheet as if nothing had happened, and says so once', () => {
  const clean = form({ above: [['SỞ NỘI VỤ TỈNH GIA LAI'], ['PHIẾU TỰ CHẤM ĐIỂM NĂM 2020']] });
  const cells = new Map(
    [...clean.cells].map(([row, line]) => [
      row,
      new Map(
        [...line].map(([column, cell]) => [
          column,
          typeof cell.value === 'string' ? { ...cell, value: misread(cell.value) } : cell,
        ]),
      ),
    ]),
  );
  const [expected] = recognise([clean]);
  const [sheet] = recognise([{ ...clean, cells }]);
  expect(sheet?.unit).toBe('GL');
  expect(sheet?.matched).toEqual(expected?.matched);
  expect(sheet?.findings).toMatchObject([
    {
      kind: 'misreadText',
      unit: 'GL',
      place: { sheet: 'Sheet1', cell: 'A1' },
      raw: misread('SỞ NỘI VỤ TỈNH GIA LAI'),
      params: { encoding: ['UTF-8'], after: 'SỞ NỘI VỤ TỈNH GIA LAI' },
    },
  ]);
});

it.each([
  ['one letter of it', ['Ä‘iá»ƒm']],
  ['Vietnamese', ['Nội dung', 'thiết lập', 'á»', 'Ã', 'ÃÃ', 'á»á»']],
  ['French', ['Ã la carte', '«Tá»', 'Â»']],
  ['old encodings', LETTERS.flatMap((letter) => [encode(letter, 'tcvn3'), encode(letter, 'vni')])],
])('%s is no such sheet', (_, texts) => {
  expect(isMisreadUtf8(gridOf(texts.map((text) => [text])))).toBe(false);
  const joined = gridOf([[texts.join('')], [texts.join(' ')]]);
  expect(readableGrid('f', joined).finding?.kind).not.toBe('misreadText');
});

it('leaves the texts of the same sheet that are Unicode', () => {
  const texts = ['ĐÃ THỰC HIỆN', 'MÃ SỐ', 'Thị Xã Ý Yên', 'XÃ ĐÔNG'];
  const misreads = ['điểm', 'tiếng Việt'].map((text) => misread(text));
  const { grid } = readableGrid('a.xlsx', gridOf([[...misreads, ...texts]]));
  expect([...(grid.cells.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([
    'điểm',
    'tiếng Việt',
    ...texts,
  ]);
});
