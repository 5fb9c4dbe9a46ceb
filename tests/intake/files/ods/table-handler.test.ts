import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import { cell, firstGrid, problemOf } from '../craft/outcome';
import { craftOds, craftOdsRows, floatCell, odsRow, odsTable, textCell } from '../craft/ods';

const ONE = floatCell(1);
const hidden = async (rows: string): Promise<unknown> => {
  const grid = await firstGrid(craftOdsRows(rows));
  return [[...grid.hiddenRows], [...grid.hiddenColumns]];
};
const places = async (rows: string): Promise<unknown> =>
  [...(await firstGrid(craftOdsRows(rows))).cells].map(([at, cells]) => [at, ...cells.keys()]);

describe('hidden rows and columns', () => {
  const rows = odsRow(ONE.repeat(6)) + odsRow(ONE).repeat(5);
  it.each([
    [
      'a column',
      '<table:table-column/><table:table-column table:visibility="collapse"/>',
      [[], [1]],
    ],
    [
      'filtered ones, repeated',
      '<table:table-column table:visibility="filter" table:number-columns-repeated="2"/><table:table-column table:visibility="visible"/><table:table-column table:visibility="collapse" table:number-columns-repeated="20000"/>',
      [[], [0, 1, 3, 4, 5]],
    ],
    [
      'a group of them',
      '<table:table-column-group table:display="false"><table:table-column/><table:table-column-group><table:table-column/></table:table-column-group></table:table-column-group><table:table-column/>',
      [[], [0, 1]],
    ],
    [
      'a group that is shown',
      '<table:table-column-group table:display="true"><table:table-column/></table:table-column-group>',
      [[], []],
    ],
    [
      'a group of headings that ends',
      '<table:table-header-columns><table:table-column/></table:table-header-columns><table:table-columns><table:table-column table:visibility="collapse"/></table:table-columns>',
      [[], [1]],
    ],
  ])('%s', async (_, columns, expected) => {
    expect(await hidden(columns + rows)).toEqual(expected);
  });

  it.each([
    ['a row', odsRow(ONE) + odsRow(ONE, 'table:visibility="collapse"') + odsRow(ONE), [1]],
    [
      'filtered ones, repeated',
      odsRow(ONE, 'table:visibility="filter" table:number-rows-repeated="2"') + odsRow(ONE),
      [0, 1],
    ],
    [
      'a group in a group',
      `<table:table-row-group table:display="false"><table:table-row-group table:display="false">${odsRow(ONE)}</table:table-row-group>${odsRow(ONE)}</table:table-row-group>${odsRow(ONE)}`,
      [0, 1],
    ],
    [
      'rows of a heading',
      `<table:table-header-rows>${odsRow(ONE)}</table:table-header-rows><table:table-rows>${odsRow(ONE, 'table:visibility="collapse"')}</table:table-rows>`,
      [1],
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await hidden(xml)).toEqual([expected, []]);
  });
});

describe('where a cell stands', () => {
  it.each([
    [
      'behind blanks',
      odsRow(`<table:table-cell table:number-columns-repeated="3"/>${ONE}`),
      [[0, 3]],
    ],
    [
      'behind covered ones',
      odsRow(
        `${ONE}<table:covered-table-cell/><table:covered-table-cell table:number-columns-repeated="2"/>${ONE}`,
      ),
      [[0, 0, 4]],
    ],
    [
      'in a covered one',
      odsRow(`${ONE}<table:covered-table-cell office:value-type="float" office:value="2"/>`),
      [[0, 0, 1]],
    ],
    ['repeated', odsRow(floatCell(1, 'table:number-columns-repeated="2"') + ONE), [[0, 0, 1, 2]]],
    [
      'in repeated rows',
      odsRow(ONE, 'table:number-rows-repeated="2"') +
        odsRow('', 'table:number-rows-repeated="3"') +
        odsRow(ONE),
      [[0, 0], [1, 0], [5, 0]], // prettier-ignore
    ],
    ['not in an aside', `<table:shapes>${odsRow(ONE)}</table:shapes>${odsRow(ONE)}`, [[0, 0]]],
    [
      'not in a table of a cell',
      odsRow(
        `<table:table-cell><table:table>${odsRow(ONE)}</table:table></table:table-cell>${ONE}`,
      ),
      [[0, 1]],
    ],
  ])('%s', async (_, xml, expected) => {
    expect(await places(xml)).toEqual(expected);
  });

  it('up to the last place, and no further', async () => {
    const last = (columns: number, rows: number): string =>
      odsRow('', `table:number-rows-repeated="${rows}"`) +
      odsRow(`<table:table-cell table:number-columns-repeated="${columns}"/>${ONE}`);
    const grid = await firstGrid(craftOdsRows(last(16_383, 1_048_575)));
    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
    for (const rows of [last(16_384, 1), last(1, 1_048_576)]) {
      expect(await problemOf(craftOdsRows(rows))).toMatchObject({
        params: { reason: 'reference' },
      });
    }
    const twice =
      odsRow('', 'table:number-rows-repeated="1048575"') +
      odsRow(ONE, 'table:number-rows-repeated="2"');
    expect(await problemOf(craftOdsRows(twice))).toMatchObject({ params: { reason: 'reference' } });
  });
});

describe('merged cells', () => {
  const spanned = (across: number | '', down: number | ''): string =>
    floatCell(
      1,
      `${across && `table:number-columns-spanned="${across}"`} ${down && `table:number-rows-spanned="${down}"`}`,
    );
  it.each<[number | '', number | '', object[]]>([
    [2, '', [{ top: 0, left: 1, bottom: 0, right: 2 }]],
    ['', 3, [{ top: 0, left: 1, bottom: 2, right: 1 }]],
    [2, 3, [{ top: 0, left: 1, bottom: 2, right: 2 }]],
    [1, 1, []],
    ['', '', []],
    [99_999, 9_999_999, [{ top: 0, left: 1, bottom: 1_048_575, right: 16_383 }]],
  ])('%j × %j', async (across, down, merges) => {
    const grid = await firstGrid(craftOdsRows(odsRow(ONE + spanned(across, down))));
    expect(grid.merges).toEqual(merges);
  });

  it('past the last place are damage', async () => {
    const blanks = (count: number): string =>
      `<table:table-cell table:number-columns-repeated="${count}"/>`;
    const right = odsRow(`${blanks(16_384)}<table:table-cell table:number-columns-spanned="2"/>`);
    const below = `${odsRow('', 'table:number-rows-repeated="1048576"')}${odsRow('<table:table-cell table:number-rows-spanned="2"/>')}`;
    for (const rows of [right, below]) {
      expect(await problemOf(craftOdsRows(rows))).toMatchObject({
        params: { reason: 'reference' },
      });
    }
    const last = odsRow(`${blanks(16_383)}<table:table-cell table:number-columns-spanned="2"/>`);
    expect((await firstGrid(craftOdsRows(last))).merges).toEqual([
      { top: 0, left: 16_383, bottom: 0, right: 16_383 },
    ]);
  });
});

describe('what a cell says', () => {
  it.each([
    ['lines', '<text:p>a</text:p><text:h>b</text:h>', 'a\nb'],
    ['a line in a line', '<text:p>a<text:p>b</text:p>c</text:p>', 'abc'],
    [
      'marks',
      '<text:p>a<text:tab/>b<text:line-break/>c<text:s text:c="2"/>d<text:span>e</text:span></text:p>',
      'a\tb\nc  de',
    ],
    [
      'not a remark',
      '<office:annotation><text:p>x</text:p></office:annotation><text:p>a</text:p>',
      'a',
    ],
    [
      'not a remark in a line',
      '<text:p>a<text:note><text:p>x</text:p></text:note>b</text:p>',
      'ab',
    ],
    ['nor how it is spoken', '<text:p>a<text:ruby-text>x</text:ruby-text></text:p>', 'a'],
    ['nor words beside the lines', 'x<text:p>a</text:p>y', 'a'],
    [
      'nor what points elsewhere',
      '<table:cell-range-source><text:p>x</text:p></table:cell-range-source><table:detective><text:p>x</text:p></table:detective><text:p>a</text:p>',
      'a',
    ],
  ])('%s', async (_, content, value) => {
    const xml = `<table:table-cell office:value-type="string">${content}</table:table-cell>`;
    expect(cell(await firstGrid(craftOdsRows(odsRow(xml))), 'A1')?.value).toBe(value);
  });
});

describe('formats', () => {
  const styles =
    '<number:number-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/></number:number-style><number:date-style style:name="N2"><number:day/></number:date-style><number:percentage-style style:name="N3"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>' +
    ['N1', 'N2', 'N3']
      .map(
        (n) =>
          `<style:style style:name="c${n}" style:family="table-cell" style:data-style-name="${n}"/>`,
      )
      .join('');
  const typed = (type: string, attribute: string, style: string): string =>
    `<table:table-cell office:value-type="${type}" ${attribute} table:style-name="${style}"/>`;

  it.each([
    ['date', 'office:date-value="2025-10-05"', 'cN2', 'd'],
    ['date', 'office:date-value="2025-10-05"', 'cN1', 'yyyy-mm-dd'],
    ['time', 'office:time-value="PT1H"', 'cN1', 'h:mm:ss'],
    ['time', 'office:time-value="PT1H"', 'cN2', 'd'],
    ['percentage', 'office:value="0.5"', 'cN1', '0%'],
    ['percentage', 'office:value="0.5"', 'cN3', '0.0%'],
    ['float', 'office:value="0.5"', 'cN1', '0.0'],
    ['float', 'office:value="0.5"', 'cN2', 'd'],
    ['string', 'office:string-value="a"', 'cN1', '0.0'],
    ['boolean', 'office:boolean-value="true"', 'cN1', '0.0'],
  ])('a %s of %s under %s shows as %s', async (type, attribute, style, code) => {
    const bytes = craftOdsRows(odsRow(typed(type, attribute, style)), { styles });
    expect(cell(await firstGrid(bytes), 'A1')?.numberFormat).toBe(code);
  });

  it('come from the cell, its row or its column: the nearest', async () => {
    const columns =
      '<table:table-column table:default-cell-style-name="cN1" table:number-columns-repeated="2"/><table:table-column/><table:table-column table:default-cell-style-name="cN3"/>';
    const rows =
      odsRow(ONE.repeat(5)) +
      odsRow(ONE + floatCell(1, 'table:style-name="cN3"'), 'table:default-cell-style-name="cN2"') +
      odsRow(floatCell(1, 'table:number-columns-repeated="3"') + ONE);
    const grid = await firstGrid(craftOdsRows(columns + rows, { styles }));
    const formats = (...at: readonly string[]): unknown[] =>
      at.map((one) => cell(grid, one)?.numberFormat);
    expect(formats('A1', 'B1', 'C1', 'D1', 'E1')).toEqual([
      '0.0',
      '0.0',
      undefined,
      '0.0%',
      undefined,
    ]);
    expect(formats('A2', 'B2')).toEqual(['d', '0.0%']);
    expect(formats('A3', 'D3')).toEqual(['0.0', '0.0%']);
  });
});

it('sheets are hidden by their style, and their names are told apart', async () => {
  const styles =
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="true"/></style:style>';
  const sheet = (name: string, style: string): string =>
    odsTable(odsRow(textCell('a')), `table:name="${name}" table:style-name="${style}"`);
  const { grids, warnings } = await readWorkbookFile(
    craftOds(sheet('A', 'ta1') + sheet('B', 'ta2') + sheet('a', 'ta9'), { styles }),
  );
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['A', 'hidden'],
    ['B', 'visible'],
    ['a', 'visible'],
  ]);
  expect(warnings.map(({ kind }) => kind)).toEqual(['repeatedSheetName']);
});
