import { utils, write } from '@e965/xlsx';
import { itAtFullSpeed } from '../../support/cost/at-full-speed';
import type { GridCell } from '../../../src/domain/score-sheet/grid';
import { formulaFromR1C1 } from '../../../src/intake/files/spreadsheetml/formula';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { within } from '../../support/cost/within';
import { cell, cellCount, firstGrid, problemOf } from './craft/outcome';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = (sheets: string, before = '', prefix = ''): Uint8Array => {
  const names = `xmlns${prefix && `:${prefix}`}="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:html="http://www.w3.org/TR/REC-html40"`;
  const root = prefix ? `${prefix}:Workbook` : 'Workbook';
  return utf8(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<${root} ${names}>${before}${sheets}</${root}>`,
  );
};
const sheet = (rows: string, more = ''): string =>
  `<Worksheet ss:Name="Bảng điểm"><Table>${rows}</Table>${more}</Worksheet>`;
const rows = (cells: string): Uint8Array => book(sheet(`<Row>${cells}</Row>`));
const data = (type: string, text: string, more = ''): string =>
  `<Cell ${more}><Data ss:Type="${type}">${text}</Data></Cell>`;

it.each<[string, string, GridCell | undefined]>([
  ['a number', data('Number', '8.75'), { kind: 'number', value: 8.75 }],
  ['text', data('String', ' 8,75'), { kind: 'text', value: ' 8,75' }],
  ['truth', data('Boolean', '1'), { kind: 'boolean', value: true }],
  [
    'a date',
    data('DateTime', '2025-10-05T00:00:00.000'),
    { kind: 'number', value: 45_935, numberFormat: 'yyyy-mm-dd' },
  ],
  ['an error', data('Error', '#REF!'), { kind: 'error', value: '#REF!' }],
  ['a number that is none', data('Number', '8,75'), { kind: 'error', value: '#VALUE!' }],
  ['a type that nobody knows', data('Money', '8'), { kind: 'error', value: '#VALUE!' }],
  [
    'a formula',
    data('Number', '3', 'ss:Formula="=SUM(RC[1]:R[2]C[1])"'),
    { kind: 'number', value: 3, formula: 'SUM(B1:B3)' },
  ],
  [
    'a formula without a result',
    '<Cell ss:Formula="=R2C1"/>',
    { kind: 'text', value: '', formula: '$A$2', uncalculated: true },
  ],
  ['a blank', '<Cell/>', undefined],
  [
    'rich text of another vocabulary',
    '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Sở</B><html:Font> Y tế</html:Font></ss:Data></Cell>',
    { kind: 'text', value: 'Sở Y tế' },
  ],
  [
    'a remark is not the text',
    '<Cell><Data ss:Type="String">a</Data><Comment><ss:Data>xem lại</ss:Data></Comment></Cell>',
    { kind: 'text', value: 'a' },
  ],
])('%s', async (_, xml, expected) => {
  expect(cell(await firstGrid(rows(xml)), 'A1')).toEqual(expected);
});

it('places, merges, hidden lines', async () => {
  const columns = '<Column/><Column ss:Hidden="1" ss:Span="1"/>';
  const grid = await firstGrid(
    book(
      sheet(
        `${columns}<Row ss:Index="3" ss:Hidden="1">${data('Number', '1', 'ss:MergeAcross="1" ss:MergeDown="2"')}${data('Number', '2')}${data('Number', '9', 'ss:Index="6"')}</Row><Row ss:Span="2" ss:Height="0"/><Row>${data('Number', '3')}</Row>`,
      ),
    ),
  );
  expect([...grid.cells].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
    [2, 0, 2, 5],
    [6, 0],
  ]);
  expect(grid.merges).toEqual([{ top: 2, left: 0, bottom: 4, right: 1 }]);
  expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([
    [2, 3, 4, 5],
    [1, 2],
  ]);
});

it('formats and fonts, by style, from the default one and from the row', async () => {
  const styles =
    '<Styles><Style ss:ID="Default"><Font ss:FontName="Arial"/></Style><Style ss:ID="s1"><NumberFormat ss:Format="0.00&quot; đ&quot;"/></Style><Style ss:ID="s2" ss:Parent="s1"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="s3"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="s4"><NumberFormat ss:Format="Short Date"/></Style></Styles>';
  const cells = ['s1', 's2', 's3', 's4']
    .map((id) => data('Number', '1', `ss:StyleID="${id}"`))
    .join('');
  const bytes = book(sheet(`<Row ss:StyleID="s3">${cells}${data('Number', '1')}</Row>`), styles);
  const grid = await firstGrid(bytes);
  expect(
    ['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => [
      cell(grid, at)?.numberFormat,
      cell(grid, at)?.fontName,
    ]),
  ).toEqual([
    ['0.00" đ"', 'Arial'],
    ['0.00" đ"', '.VnTime'],
    ['0.00%', 'Arial'],
    ['m/d/yyyy', 'Arial'],
    ['0.00%', 'Arial'],
  ]);
});

it('hidden sheets, dates from 1904, every prefix', async () => {
  const hidden = '<x:WorksheetOptions><x:Visible>SheetVeryHidden</x:Visible></x:WorksheetOptions>';
  const before =
    '<ExcelWorkbook xmlns="urn:schemas-microsoft-com:office:excel"><Date1904/></ExcelWorkbook>';
  const plain =
    sheet(`<Row>${data('DateTime', '1904-01-02T00:00:00.000')}</Row>`) +
    sheet(`<Row>${data('Number', '2')}</Row>`, hidden);
  const prefixed = plain.replace(/<(\/?)(Worksheet|Table|Row|Cell|Data)\b/g, '<$1ss:$2');
  for (const bytes of [book(plain, before), book(prefixed, before, 'ss')]) {
    const { grids, warnings } = await readWorkbookFile(bytes);
    expect(grids.map(({ visibility }) => visibility)).toEqual(['visible', 'veryHidden']);
    expect(grids[0]).toMatchObject({ date1904: true });
    expect(grids[0]?.cells.get(0)?.get(0)?.value).toBe(1);
    expect(warnings).toMatchObject([{ kind: 'repeatedSheetName' }]);
  }
});

it.each([
  ['=SUM(R[-3]C:R[-1]C)', 'SUM(C2:C4)'],
  ['=RC[-1]*R1C2', 'B5*$B$1'],
  ["='Phòng 1'!R[1]C", "'Phòng 1'!C6"],
  ['=SUM(C[1])', 'SUM(D:D)'],
  ['=SUM(R2)', 'SUM($2:$2)'],
  ['=IF(RC="R1C1",ROUND(RC[1],2),0)', 'IF(C5="R1C1",ROUND(D5,2),0)'],
  ['=R[-9]C', '#REF!'],
  ['=RANK(RC[-1],C[-1])', 'RANK(B5,B:B)'],
])('the formula %s', (written, expected) => {
  expect(formulaFromR1C1(written, 4, 2)).toBe(expected);
});

it('what SheetJS writes', async () => {
  const made = utils.book_new();
  utils.book_append_sheet(
    made,
    utils.aoa_to_sheet([
      ['Sở <A> & "B"', 8.75, true],
      [null, -3],
    ]),
    'A & B',
  );
  const grid = await firstGrid(
    new Uint8Array(write(made, { type: 'array', bookType: 'xlml' }) as ArrayBuffer),
  );
  expect([
    grid.name,
    cell(grid, 'A1')?.value,
    cell(grid, 'B1')?.value,
    cell(grid, 'B2')?.value,
  ]).toEqual(['A & B', 'Sở <A> & "B"', 8.75, -3]);
});

describe('damage', () => {
  it.each([
    ['no sheet', book(''), { problem: 'noSheets' }],
    ['not closed', book(sheet('<Row>')).slice(0, -20), { params: { reason: 'xml' } }],
    [
      'a column past the last',
      rows(data('Number', '1', 'ss:Index="16385"')),
      { params: { reason: 'reference' } },
    ],
    [
      'cells out of order',
      rows(data('Number', '1', 'ss:Index="3"') + data('Number', '2', 'ss:Index="2"')),
      { params: { reason: 'reference' } },
    ],
    [
      'a place that is none',
      rows(data('Number', '1', 'ss:Index="0"')),
      { params: { reason: 'reference' } },
    ],
    [
      'a row past the last',
      book(sheet('<Row ss:Index="1048577"/>')),
      { params: { reason: 'reference' } },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await problemOf(bytes)).toMatchObject(expected);
  });

  it('a style that the file does not have', async () => {
    expect(
      (await readWorkbookFile(rows(data('Number', '1', 'ss:StyleID="s9"')))).warnings,
    ).toMatchObject([{ kind: 'brokenStyle', row: 0, column: 0 }]);
  });
});

itAtFullSpeed('100,000 formatted rows', async () => {
  const bytes = book(
    sheet(
      `<Row>${data('Number', '1')}</Row>${'<Row ss:Height="15"><Cell/></Row>'.repeat(100_000)}`,
    ),
  );
  const result = await within(500, () => firstGrid(bytes));
  expect([result.rowCount, cellCount(result)]).toEqual([1, 1]);
});

describe('styles of more than one cell', () => {
  const styles =
    '<Styles><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style><Style ss:ID="d"><NumberFormat ss:Format="0.0"/></Style></Styles>';
  const formatOf = async (table: string): Promise<unknown> =>
    cell(await firstGrid(book(`<Worksheet ss:Name="A">${table}</Worksheet>`, styles)), 'B1')
      ?.numberFormat;
  const row = `<Row><Cell/>${data('Number', '1')}</Row>`;

  it.each([
    ['the column', `<Table><Column/><Column ss:StyleID="p"/>${row}</Table>`, '0%'],
    ['a span of columns', `<Table><Column ss:Span="3" ss:StyleID="p"/>${row}</Table>`, '0%'],
    ['the table', `<Table ss:StyleID="p">${row}</Table>`, '0%'],
    [
      'the row before the column',
      `<Table><Column/><Column ss:StyleID="p"/>${row.replace('<Row>', '<Row ss:StyleID="d">')}</Table>`,
      '0.0',
    ],
  ])('%s', async (_, table, expected) => expect(await formatOf(table)).toBe(expected));

  it('a column of no width is hidden', async () => {
    const grid = await firstGrid(
      book(
        `<Worksheet ss:Name="A"><Table><Column/><Column ss:Width="0"/>${row}</Table></Worksheet>`,
      ),
    );
    expect([...grid.hiddenColumns]).toEqual([1]);
  });
});
