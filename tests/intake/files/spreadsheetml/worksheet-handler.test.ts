import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import { cell, firstGrid, problemOf } from '../craft/outcome';

const NAMES =
  'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const book = (content: string, before = ''): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><Workbook ${NAMES}>${before}<Worksheet ss:Name="A">${content}</Worksheet></Workbook>`,
  );
const table = (content: string, before = ''): Uint8Array =>
  book(`<Table>${content}</Table>`, before);
const data = (type: string, text: string, more = ''): string =>
  `<Cell ${more}><Data ss:Type="${type}">${text}</Data></Cell>`;
const row = (cells: string, more = ''): string => `<Row ${more}>${cells}</Row>`;
const ONE = data('Number', '1');

describe('values', () => {
  it.each<[string, string, GridCell | undefined]>([
    ['a number between blanks', data('Number', ' 8.75 '), { kind: 'number', value: 8.75 }],
    ['nothing as a number', data('Number', ''), { kind: 'error', value: '#VALUE!' }],
    ['text as it is', data('String', ' a '), { kind: 'text', value: ' a ' }],
    ['an empty text', data('String', ''), undefined],
    [
      'an empty text of a formula',
      data('String', '', 'ss:Formula="=R1C1"'),
      { kind: 'text', value: '', formula: '$A$1' },
    ],
    ['true', data('Boolean', ' 1 '), { kind: 'boolean', value: true }],
    ['false', data('Boolean', '0'), { kind: 'boolean', value: false }],
    ['no truth', data('Boolean', '2'), { kind: 'error', value: '#VALUE!' }],
    ['an error', data('Error', ' #N/A '), { kind: 'error', value: '#N/A' }],
    ['an error of another kind', data('Error', 'Err:5'), { kind: 'error', value: '#VALUE!' }],
    ['no day', data('DateTime', '2025-13-05'), { kind: 'error', value: '#VALUE!' }],
    ['no type', '<Cell><Data>8,75</Data></Cell>', { kind: 'text', value: '8,75' }],
    [
      'two data',
      `<Cell><Data ss:Type="Number">1</Data><Data ss:Type="Number">2</Data></Cell>`,
      {
        kind: 'number',
        value: 2,
      },
    ],
    [
      'words beside the data',
      '<Cell>x<Data ss:Type="Number">1</Data>y</Cell>',
      {
        kind: 'number',
        value: 1,
      },
    ],
    ['a number of a name', '<Cell><Named>5</Named></Cell>', undefined],
  ])('%s', async (_, xml, expected) => {
    expect(cell(await firstGrid(table(row(xml))), 'A1')).toEqual(expected);
  });

  it('what is broken is told where it stands', async () => {
    const { warnings } = await readWorkbookFile(
      table(row(ONE) + row(ONE + data('Number', 'x') + data('Boolean', 'x'))),
    );
    expect(warnings).toEqual([{ kind: 'brokenValue', sheet: 'A', count: 2, row: 1, column: 1 }]);
  });

  it('a date of a format that shows it keeps its format', async () => {
    const styles =
      '<Styles><Style ss:ID="d"><NumberFormat ss:Format="dd/mm/yy"/></Style><Style ss:ID="n"><NumberFormat ss:Format="0.0"/></Style></Styles>';
    const day = (style: string): string => data('DateTime', '2025-10-05', `ss:StyleID="${style}"`);
    const grid = await firstGrid(table(row(day('d') + day('n')), styles));
    expect(['A1', 'B1'].map((at) => cell(grid, at)?.numberFormat)).toEqual([
      'dd/mm/yy',
      'yyyy-mm-dd',
    ]);
  });
});

describe('only the table holds cells', () => {
  it.each([
    ['in another section', book(`<Names>${row(ONE)}</Names>`)],
    ['outside a row', table(ONE)],
    ['deeper than a row', table(`<Group>${row(ONE)}</Group>`)],
  ])('a cell %s is none', async (_, bytes) => {
    expect((await firstGrid(bytes)).cells.size).toBe(0);
  });

  it('a row in a cell and a cell in a row of it are none', async () => {
    const grid = await firstGrid(table(row(`<Cell>${row(data('Number', '5'))}</Cell>${ONE}`)));
    expect([...grid.cells].map(([at, cells]) => [at, ...cells.keys()])).toEqual([[0, 1]]);
  });

  it('comments say nothing, nor do the other options', async () => {
    const options =
      '<x:WorksheetOptions><x:Visible> SheetHidden </x:Visible><x:Selected/><x:Other>SheetVeryHidden</x:Other><x:Panes><x:Visible>SheetVeryHidden</x:Visible></x:Panes></x:WorksheetOptions>';
    const grid = await firstGrid(book(`<Table>${row(ONE)}</Table>${options}`));
    expect(grid.visibility).toBe('hidden');
  });

  it.each([
    ['SheetVisible', 'visible'],
    ['SheetHidden', 'hidden'],
    ['SheetVeryHidden', 'veryHidden'],
    ['', 'visible'],
  ])('%s is %s', async (said, visibility) => {
    const options = `<x:WorksheetOptions><x:Visible>${said}</x:Visible></x:WorksheetOptions>`;
    expect((await firstGrid(book(`${options}<Table>${row(ONE)}</Table>`))).visibility).toBe(
      visibility,
    );
  });
});

describe('places', () => {
  it('columns go on behind the last one, with its span', async () => {
    const columns =
      '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/><Column/><Column ss:Width="0.0"/><Column ss:Hidden="0" ss:Width="9"/><Column ss:Hidden="1"/>';
    const cells = row(ONE.repeat(8));
    expect([...(await firstGrid(table(columns + cells))).hiddenColumns]).toEqual([1, 2, 4, 6]);
  });

  it('rows go on behind the last one, with its span', async () => {
    const rows =
      row('', 'ss:Index="2" ss:Hidden="1" ss:Span="1"') +
      row(ONE) +
      row('', 'ss:Height="0"') +
      row('', 'ss:Height="9"') +
      row(ONE);
    const grid = await firstGrid(table(rows));
    expect([...grid.cells.keys()]).toEqual([3, 6]);
    expect([...grid.hiddenRows]).toEqual([1, 2, 4]);
  });

  it('merged cells', async () => {
    const cells =
      data('Number', '1', 'ss:MergeAcross="1"') +
      data('Number', '2', 'ss:MergeDown="1"') +
      data('Number', '3', 'ss:MergeAcross="0" ss:MergeDown="0"');
    const grid = await firstGrid(table(row(cells)));
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect([...(grid.cells.get(0)?.keys() ?? [])]).toEqual([0, 2, 3]);
  });

  it('the last place of the sheet is one', async () => {
    const last = data('Number', '1', 'ss:Index="16384"');
    const grid = await firstGrid(
      table(`<Column ss:Index="16384" ss:Hidden="1"/>${row(last, 'ss:Index="1048576"')}`),
    );
    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
    expect([...grid.hiddenColumns]).toEqual([16_383]);
  });

  it.each([
    ['a column past the last', '<Column ss:Index="16385"/>'],
    ['a span past the last column', '<Column ss:Index="16384" ss:Span="1"/>'],
    ['columns out of order', '<Column ss:Index="3"/><Column ss:Index="3"/>'],
    ['rows out of order', row('', 'ss:Index="3"') + row('', 'ss:Index="3"')],
    ['a span past the last row', row('', 'ss:Index="1048576" ss:Span="1"')],
    ['a merge past the last column', row(data('Number', '1', 'ss:MergeAcross="16384"'))],
    ['a merge past the last row', row(data('Number', '1', 'ss:MergeDown="1048576"'))],
    ['cells in one place', row(ONE + data('Number', '1', 'ss:Index="1"'))],
    ['a place of letters', row(data('Number', '1', 'ss:Index="A"'))],
    ['a place below nought', row(data('Number', '1', 'ss:Index="-1"'))],
    ['a span of letters', row('', 'ss:Span="x"')],
    ['a span below nought', row('', 'ss:Span="-1"')],
    ['a place that goes on', row(data('Number', '1', 'ss:Index="1x"'))],
    ['a span that goes on', row('', 'ss:Span="1x"')],
  ])('%s: damaged', async (_, content) => {
    expect(await problemOf(table(content))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'reference' },
    });
  });
});

describe('styles', () => {
  const styles =
    '<Styles><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style><Style ss:ID="d"><NumberFormat ss:Format="0.0"/></Style></Styles>';
  it('of the cell, of its row, of its column, of the table: the nearest', async () => {
    const columns =
      '<Column ss:Index="2" ss:StyleID="p"/><Column/><Column ss:StyleID="d" ss:Span="1"/>';
    const rows =
      row(ONE.repeat(6)) +
      row(ONE.repeat(2), 'ss:StyleID="d"') +
      row(ONE + data('Number', '1', 'ss:StyleID="d"') + ONE.repeat(3));
    const grid = await firstGrid(table(columns + rows, styles));
    const formats = (at: string): unknown => cell(grid, at)?.numberFormat;
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map(formats)).toEqual([
      undefined,
      '0%',
      undefined,
      '0.0',
      '0.0',
      undefined,
    ]);
    expect(['A2', 'B2'].map(formats)).toEqual(['0.0', '0.0']);
    expect(['A3', 'B3', 'C3', 'D3', 'E3'].map(formats)).toEqual([
      undefined,
      '0.0',
      undefined,
      '0.0',
      '0.0',
    ]);
  });
});

describe('other workbooks', () => {
  it.each([
    ["='[a.xls]B'!R1C1", true],
    ['=[a.XLSX]B!R1C1', true],
    ['=R1C1', false],
    ['=[1]B!R1C1', false],
  ])('%s: %s', async (formula, expected) => {
    const bytes = table(
      row(
        data('Number', '1', `ss:Formula="${formula}"`) + data('Number', '1', 'ss:Formula="=R1C1"'),
      ),
    );
    expect((await readWorkbookFile(bytes)).externalLinks).toBe(expected);
  });
});
