import { createSheet, createWorkbook } from '../../../src/workbench/model/create';
import { placeNamed } from '../../../src/workbench/page/formula-bar';
import { choicesFrom, profileOf } from '../../../src/workbench/page/host-choices';
import { dialogWish } from '../../../src/workbench/page/dialog-box';
import { figuresOf } from '../../../src/workbench/page/selection-figures';
import { ensureCell } from '../../../src/workbench/model/cells';

const workbook = createWorkbook();
const second = createSheet('Tổng hợp');
const hidden = { ...createSheet('Ẩn'), visibility: 'Hidden' as const };
workbook.sheets.push(second, hidden);
workbook.names.push({ name: 'Diem', formula: "='Tổng hợp'!$B$2:$C$3", visible: true, comment: '' });
const [first = second] = workbook.sheets;

it.each([
  ['b7', first, { top: 6, left: 1, bottom: 6, right: 1 }],
  [' B7:C9 ', first, { top: 6, left: 1, bottom: 8, right: 2 }],
  ["'Tổng hợp'!$A$1", second, { top: 0, left: 0, bottom: 0, right: 0 }],
  ['diem', second, { top: 1, left: 1, bottom: 2, right: 2 }],
])('%j is a place', (text, sheet, area) => {
  expect(placeNamed(text, workbook, first)).toEqual({ sheet, area });
});

it.each(['', 'xyz', 'Ẩn!A1', 'Không có!A1', 'A0'])('%j is none', (text) => {
  expect(placeNamed(text, workbook, first)).toBeNull();
});

it.each([
  ['language=en-US', 'en-US'],
  ['language=vi-VN&culture=en-US', 'en-US'],
  ['culture=vi-VN&language=en-US', 'vi-VN'],
])('figures are written as the region has them, else as the language: %s', (query, culture) => {
  expect(profileOf(choicesFrom(new URLSearchParams(query)))).toMatchObject({ culture });
});

it('reads what was chosen out of the address', () => {
  const chosen = choicesFrom(
    new URLSearchParams(
      'platform=desktop&api=1.17&theme=dark&latency=500&addin=https://localhost:3000',
    ),
  );
  expect(chosen).toEqual({
    platform: 'desktop',
    api: '1.17',
    language: 'vi-VN',
    culture: '',
    theme: 'dark',
    latency: 500,
    addInOrigin: 'https://localhost:3000',
  });
  expect(profileOf(chosen)).toMatchObject({ excelApi: '1.17', requestLimit: Infinity });
  expect(choicesFrom(new URLSearchParams('theme=pink&latency=x'))).toMatchObject({
    platform: 'web',
    theme: 'system',
    latency: 0,
  });
});

it('reads the wish for a dialog', () => {
  const url = 'https://localhost/message.html';
  const wish = JSON.stringify({ url, width: 32, height: 28, displayInIframe: true });
  expect(dialogWish({ targetId: wish })).toEqual({ url, width: 32, height: 28 });
  expect(dialogWish({ targetId: '' })).toBeNull();
  expect(dialogWish(undefined)).toBeNull();
});

it('counts and adds up the numbers of a selection', () => {
  const sheet = createSheet('A');
  const area = { top: 0, left: 0, bottom: 9, right: 9 };
  ensureCell(sheet, 0, 0).value = 0.1;
  expect(figuresOf(sheet, area)).toBeNull();
  ensureCell(sheet, 1, 0).value = 0.2;
  ensureCell(sheet, 2, 0).value = 'ba';
  expect(figuresOf(sheet, area)).toEqual({ count: 2, sum: 0.3 });
});
