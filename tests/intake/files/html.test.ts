import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import type { Grid, GridCell } from '../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { within } from '../../support/cost/within';
import { cell, firstGrid, problemOf } from './craft/outcome';
import { joined } from './craft/raw-zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string, head = ''): Uint8Array =>
  utf8(
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const table = (rows: string): Uint8Array => page(`<table border=1>${rows}</table>`);
const texts = (grid: Grid): unknown[][] =>
  [...grid.cells].map(([row, cells]) => [
    row,
    ...[...cells].map(([column, { value }]) => `${column}:${String(value)}`),
  ]);

describe('one cell', () => {
  it.each<[string, string, GridCell | undefined]>([
    ['a decimal comma', '<td>12,5</td>', { kind: 'number', value: 12.5, text: '12,5' }],
    ['what could be thousands', '<td>1.000</td>', { kind: 'text', value: '1.000' }],
    [
      'the stored number of Excel',
      '<td align=right x:num="8.7512">8,75</td>',
      { kind: 'number', value: 8.7512, text: '8,75' },
    ],
    ['shown as stored', '<td x:num>8,75</td>', { kind: 'number', value: 8.75, text: '8,75' }],
    ['shown as stored, in doubt', '<td x:num>1.000</td>', { kind: 'text', value: '1.000' }],
    [
      'a stored number that is none',
      '<td x:num="abc">8</td>',
      { kind: 'error', value: '#VALUE!', text: '8' },
    ],
    [
      'the stored number of LibreOffice',
      '<td sdval="0.982" sdnum="1033;0;0.0%">98.2%</td>',
      { kind: 'number', value: 0.982, numberFormat: '0.0%', text: '98.2%' },
    ],
    ['text that looks like a number', '<td x:str>007</td>', { kind: 'text', value: '007' }],
    [
      'text by its format',
      '<td style=\'mso-number-format:"\\@"\'>12</td>',
      { kind: 'text', value: '12', numberFormat: '@' },
    ],
    [
      'a formula',
      '<td x:num="3" x:fmla="=SUM(A1:A2)">3</td>',
      { kind: 'number', value: 3, text: '3', formula: 'SUM(A1:A2)' },
    ],
    ['truth', '<td x:bool="TRUE">TRUE</td>', { kind: 'boolean', value: true }],
    ['an error', '<td x:err="#REF!">#REF!</td>', { kind: 'error', value: '#REF!' }],
    ['an error without a mark', '<td>#DIV/0!</td>', { kind: 'error', value: '#DIV/0!' }],
    ['a held-open blank', '<td>&nbsp;</td>', undefined],
    ['line ends', '<td>a<br>b<p>c</p></td>', { kind: 'text', value: 'a\nb\nc' }],
    [
      'white space',
      '<td>\n  Sở \n <b>Tài</b>  chính </td>',
      { kind: 'text', value: 'Sở Tài chính' },
    ],
    [
      'references',
      '<td>A &amp; B &#273;&#x1EC3; &ocirc; &#150; &none; &lt;5</td>',
      { kind: 'text', value: 'A & B để ô – &none; <5' },
    ],
    ['a bare sign', '<td>chậm < 5 ngày</td>', { kind: 'text', value: 'chậm < 5 ngày' }],
    ['a remark', '<td>a<!-- > </td> -->b</td>', { kind: 'text', value: 'ab' }],
    ['a script', '<td>a<script>if (1<2) "</td>"</script>b</td>', { kind: 'text', value: 'ab' }],
    ['an attribute with a sign in it', '<td title="a > b">c</td>', { kind: 'text', value: 'c' }],
    [
      'the old font',
      '<td><font face=".VnTime">§¬n vÞ</font></td>',
      { kind: 'text', value: '§¬n vÞ', fontName: '.VnTime' },
    ],
  ])('%s', async (_, html, expected) => {
    expect(cell(await firstGrid(table(`<tr>${html}</tr>`)), 'A1')).toEqual(expected);
  });

  it('formats and fonts of the style sheet', async () => {
    const style = `<style><!-- td {font-family:Arial;} .xl65 {mso-style-parent:style0; mso-number-format:"0\\.00"; font-family:".VnTime", serif;}\n .xl66 {mso-number-format:Percent;} td.xl67, .xl68 {mso-number-format:"\\#\\,\\#\\#0\\ \\0022đ\\;x\\0022";} --></style>`;
    const cells = ['65', '66', '67', '68'].map((n) => `<td class=xl${n}>1</td>`).join('');
    const grid = await firstGrid(page(`<table><tr>${cells}</tr></table>`, style));
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => cell(grid, at)?.numberFormat)).toEqual([
      '0.00',
      '0.00%',
      '#,##0 "đ;x"',
      '#,##0 "đ;x"',
    ]);
    expect(cell(grid, 'A1')?.fontName).toBe('.VnTime');
  });
});

describe('shape', () => {
  it('cells over several columns and rows', async () => {
    const grid = await firstGrid(
      table('<tr><td rowspan=2>a<td colspan=2>b<td>c</tr><tr><td>d<td>e<td>f</tr><tr><td>g'),
    );
    expect(texts(grid)).toEqual([
      [0, '0:a', '1:b', '3:c'],
      [1, '1:d', '2:e', '3:f'],
      [2, '0:g'],
    ]);
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  it('tables and the lines between them, one below the other', async () => {
    const grid = await firstGrid(
      page(
        '<h2>SỞ TÀI CHÍNH</h2><p>Năm 2025<br>Phiếu</p><table><caption>Bảng 1</caption><tr><th>STT<th>Điểm</tr></table>Ký tên<table><tr><td>9',
      ),
    );
    expect(texts(grid)).toEqual([
      [0, '0:SỞ TÀI CHÍNH'],
      [1, '0:Năm 2025'],
      [2, '0:Phiếu'],
      [3, '0:Bảng 1'],
      [4, '0:STT', '1:Điểm'],
      [5, '0:Ký tên'],
      [6, '0:9'],
    ]);
  });

  it('a table in a table: its rows are rows', async () => {
    const grid = await firstGrid(
      table(
        '<tr><td><table><tr><td>a<td>1</tr><tr><td>b<td>2</tr></table></td></tr><tr><td>c</td></tr>',
      ),
    );
    expect(texts(grid).slice(-3)).toEqual([
      [1, '0:c'],
      [2, '0:a', '1:1'],
      [3, '0:b', '1:2'],
    ]);
  });

  it('what is not shown is hidden', async () => {
    const grid = await firstGrid(
      table(
        '<col width=64><col style="display:none"><tr><td>a<td>1</tr><tr style="display:none"><td>b<td>2</tr><tr height=0><td>c<td>3</tr>',
      ),
    );
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[1, 2], [1]]);
  });

  it('the name that Excel gave the sheet', async () => {
    const island =
      '<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Phiếu &amp; điểm</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]-->';
    expect((await firstGrid(page('<table><tr><td>1</table>', island))).name).toBe('Phiếu & điểm');
  });
});

describe('letters', () => {
  const body = '<table><tr><td>Sở Tài chính</td><td>8,75</td></tr></table>';
  const wide = (text: string): Uint8Array =>
    new Uint8Array(Uint16Array.from([...`\ufeff${text}`].map((char) => char.charCodeAt(0))).buffer);

  it.each([
    ['UTF-8 without a word about it', utf8(body)],
    ['UTF-16', wide(`<html>${body}</html>`)],
    [
      'UTF-8 that calls itself Latin',
      utf8(`<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1">${body}`),
    ],
  ])('%s', async (_, bytes) => {
    const grid = await firstGrid(bytes);
    expect([cell(grid, 'A1')?.value, cell(grid, 'B1')?.value]).toEqual(['Sở Tài chính', 8.75]);
  });

  it('an old code that the page names', async () => {
    const bytes = joined([
      utf8('<meta charset="windows-1258"><table><tr><td>'),
      Uint8Array.of(0xf0, 0xe2, 0xec),
      utf8('y</table>'),
    ]);
    const book = await readWorkbookFile(bytes);
    expect([book.grids[0]?.cells.get(0)?.get(0)?.value, book.warnings]).toEqual(['đấy', []]);
  });

  it('an old code that nobody names: told', async () => {
    const bytes = joined([utf8('<table><tr><td>S'), Uint8Array.of(0xeb), utf8('</table>')]);
    expect((await readWorkbookFile(bytes)).warnings).toMatchObject([{ kind: 'oldEncoding' }]);
  });
});

it('says with which sign its numbers are written, where it had to read them', async () => {
  const sign = async (html: string): Promise<unknown> =>
    (await readWorkbookFile(table(html))).plainText;
  expect(await sign('<tr><td>8,75')).toBe('comma');
  expect(await sign('<tr><td x:num="8.75">8,75')).toBeUndefined();
});

describe('a web archive of Excel', () => {
  const part = (location: string, type: string, encoding: string, body: string): string =>
    `------=_x\r\nContent-Location: file:///C:/a/${location}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
  const sheets = ['Bảng điểm', 'Ẩn']
    .map(
      (name, n) =>
        `<x:ExcelWorksheet><x:Name>${name}</x:Name>${n ? '<x:Visible>SheetHidden</x:Visible>' : ''}<x:WorksheetSource HRef="b_files/sheet00${n + 1}.htm"/></x:ExcelWorksheet>`,
    )
    .join('');
  const quoted = (text: string): string =>
    [...utf8(text)]
      .map((byte) =>
        byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      .join('')
      .replace(/(.{60})/g, '$1=\r\n');
  const html = 'text/html; charset="utf-8"';
  const archive = `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n\tboundary="----=_x"\r\n\r\n${[
    part(
      'b.htm',
      html,
      'quoted-printable',
      quoted(`<html><!--[if gte mso 9]><xml>${sheets}</xml><![endif]--></html>`),
    ),
    part(
      'b_files/sheet001.htm',
      html,
      'quoted-printable',
      quoted(
        '<table><tr><td>Sở Tài chính, phòng Ngân sách</td><td x:num="8.75">8,75</td></tr></table>',
      ),
    ),
    part('b_files/tabstrip.htm', html, '7bit', '<table><tr><td>Bảng điểm</td></tr></table>'),
    part('b_files/sheet002.htm', html, 'base64', btoa('<table><tr><td>2</td></tr></table>')),
    part('b_files/a.png', 'image/png', 'base64', 'AAAA'),
  ].join('')}------=_x--\r\n`;

  it('gives its sheets by name', async () => {
    const { grids } = await readWorkbookFile(utf8(archive));
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Bảng điểm', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    expect([grids[0], grids[1]].map((grid) => grid && texts(grid))).toEqual([
      [[0, '0:Sở Tài chính, phòng Ngân sách', '1:8.75']],
      [[0, '0:2']],
    ]);
  });

  it('cut off: said so', async () => {
    expect((await problemOf(utf8(archive.slice(0, -200)))).problem).toBe('truncated');
  });
});

describe('bounds', () => {
  it.each([
    ['a page without a table', '<html><body>Xin chào</body></html>', 'noSheets'],
    [
      'frames whose sheets lie elsewhere',
      '<html><frameset><frame src="a_files/sheet001.htm"></frameset></html>',
      'noSheets',
    ],
    ['tables in tables without end', `<html>${'<table><tr><td>'.repeat(200)}`, 'tooLarge'],
    ['columns without end', `<table><tr>${'<td colspan=1000>a'.repeat(20)}</table>`, 'tooLarge'],
  ])('%s', async (_, html, problem) => {
    expect((await problemOf(utf8(html))).problem).toBe(problem);
  });

  itAtFullSpeed.each([
    ['cells over many rows', `<table>${'<tr><td rowspan=65534>a'.repeat(3000)}`],
    ['marks that open and never close', `<table><tr><td>${'<a href="'.repeat(50_000)}`],
    ['references without end', `<table><tr><td>${'&'.repeat(200_000)}`],
    ['rules without end', `<style>${'.a{'.repeat(100_000)}</style><table><tr><td>1`],
    ['blanks without end', `<table><tr><td a${' '.repeat(300_000)}b>${' \n'.repeat(300_000)}1`],
    ['many small pieces of one cell', `<table><tr><td>${'<b>a</b><br>'.repeat(100_000)}`],
  ])('%s: soon', async (_, html) => {
    await within(200, async () => {
      try {
        await readWorkbookFile(utf8(html));
      } catch (error) {
        expect(error).toMatchObject({ name: 'FileProblem' });
      }
    });
  });
});
