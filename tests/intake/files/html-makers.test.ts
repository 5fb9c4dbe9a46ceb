import type { GridCell } from '../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { cell, firstGrid, problemOf } from './craft/outcome';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = ''): Uint8Array =>
  utf8(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const table = (rows: string): Uint8Array => page(`<table border=1>${rows}</table>`);
describe('as LibreOffice writes it', () => {
  it.each<[string, string, GridCell]>([
    [
      'an error, stored as zero',
      '<td sdval="0" sdnum="1033;">#DIV/0!</td>',
      { kind: 'error', value: '#DIV/0!' },
    ],
    [
      'an error by its number',
      '<td sdval="0" sdnum="1033;">Err:502</td>',
      { kind: 'error', value: '#VALUE!' },
    ],
    ['words that begin like one', '<td>Err:502 lần</td>', { kind: 'text', value: 'Err:502 lần' }],
    ['words that end like one', '<td>lỗi Err:502</td>', { kind: 'text', value: 'lỗi Err:502' }],
    [
      'a percentage',
      '<td sdval="0.95" sdnum="1033;0;0%">95%</td>',
      { kind: 'number', value: 0.95, numberFormat: '0%', text: '95%' },
    ],
    [
      'a date',
      '<td sdval="45935" sdnum="1033;1066;DD/MM/YYYY">05/10/2025</td>',
      { kind: 'number', value: 45_935, numberFormat: 'DD/MM/YYYY', text: '05/10/2025' },
    ],
    [
      'a format in sections',
      '<td sdval="-3" sdnum="1033;0;0;[RED]-0">-3</td>',
      { kind: 'number', value: -3, numberFormat: '0;[RED]-0', text: '-3' },
    ],
  ])('%s', async (_, xml, expected) => {
    expect(cell(await firstGrid(table(`<tr>${xml}</tr>`)), 'A1')).toEqual(expected);
  });
});

it('cells without a class have the font of the page', async () => {
  const style = '<style>td {color:black; font-family:.VnTime} .x1 {font-family:Arial}</style>';
  const grid = await firstGrid(
    page('<table><tr><td>Së</td><td class=x1>b</td></tr></table>', style),
  );
  expect(['A1', 'B1'].map((at) => cell(grid, at)?.fontName)).toEqual(['.VnTime', 'Arial']);
});

it('a web archive without the page of a listed sheet is damaged', async () => {
  const listed = (name: string, file: string): string =>
    `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef=3D"a/${file}"/></x:ExcelWorksheet>`;
  const part = (location: string, body: string): string =>
    `--b\r\nContent-Location: file:///C:/a/${location}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: text/html\r\n\r\n${body}\r\n`;
  const archive = (sheets: string): Uint8Array =>
    utf8(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${part('a.htm', `<html><xml>${sheets}</xml></html>`)}${part('s1.htm', '<table><tr><td>1</td></tr></table>')}--b--`,
    );
  expect((await readWorkbookFile(archive(listed('Một', 's1.htm')))).grids).toHaveLength(1);
  const problem = await problemOf(archive(listed('Một', 's1.htm') + listed('Hai', 's2.htm')));
  expect([problem.problem, problem.params.part]).toEqual(['corrupt', 'a/s2.htm']);
});
