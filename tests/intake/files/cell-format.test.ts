import { cellFormat } from '../../../src/intake/files/cell-format';

it.each([
  [undefined, undefined, {}],
  ['', '', {}],
  ['General', undefined, {}],
  ['general', undefined, {}],
  ['GENERAL', 'Arial', { fontName: 'Arial' }],
  ['General;General', undefined, { numberFormat: 'General;General' }],
  ['0.0', undefined, { numberFormat: '0.0' }],
  ['0.0', '.VnTime', { numberFormat: '0.0', fontName: '.VnTime' }],
])('%j in %j says no more than counts', (code, font, expected) => {
  expect(cellFormat(code, font)).toEqual(expected);
  expect(Object.keys(cellFormat(code, font))).toEqual(Object.keys(expected));
});
