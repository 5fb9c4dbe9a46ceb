import type { GridCell } from '../../../src/domain/score-sheet/grid';
import { craftOdsRows, floatCell, odsRow, textCell } from './craft/ods';
import { within } from '../../support/cost/within';
import { cell, cellCount, firstGrid, memoryOf, problemOf } from './craft/outcome';

const MILLION = 1_048_576;

describe('values by type', () => {
  const typed = (type: string, attributes: string, text = ''): string =>
    `<table:table-cell office:value-type="${type}" ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;

  it.each<[string, string, GridCell | undefined]>([
    ['a number', floatCell('8.75'), { kind: 'number', value: 8.75 }],
    [
      'a percentage',
      typed('percentage', 'office:value="0.95"', '95%'),
      { kind: 'number', value: 0.95, numberFormat: '0%' },
    ],
    ['money', typed('currency', 'office:value="5"', '5 đ'), { kind: 'number', value: 5 }],
    [
      'a date',
      typed('date', 'office:date-value="2025-10-05"', '5/10'),
      { kind: 'number', value: 45_935, numberFormat: 'yyyy-mm-dd' },
    ],
    [
      'a time',
      typed('time', 'office:time-value="PT06H30M00S"', '6:30'),
      { kind: 'number', value: 6.5 / 24, numberFormat: 'h:mm:ss' },
    ],
    ['true', typed('boolean', 'office:boolean-value="true"'), { kind: 'boolean', value: true }],
    ['text', textCell('8,75'), { kind: 'text', value: '8,75' }],
    [
      'text in an attribute',
      typed('string', 'office:string-value="a  b"', 'c'),
      { kind: 'text', value: 'a  b' },
    ],
    [
      'an error of LibreOffice',
      typed(
        'string',
        'office:string-value="" calcext:value-type="error" table:formula="of:=[.A9]"',
        'Err:502',
      ),
      { kind: 'error', value: '#VALUE!', formula: 'A9' },
    ],
    [
      'an error as the text of a formula',
      typed('string', 'table:formula="of:=[.#REF!]"', '#REF!'),
      { kind: 'error', value: '#REF!', formula: '#REF!' },
    ],
    [
      'a formula without a result',
      '<table:table-cell table:formula="of:=[.A1]+1"/>',
      { kind: 'text', value: '', formula: 'A1+1', uncalculated: true },
    ],
    [
      'a number that is none',
      typed('float', 'office:value="x"'),
      { kind: 'error', value: '#VALUE!' },
    ],
    ['a type that nobody knows', typed('matrix', ''), { kind: 'error', value: '#VALUE!' }],
    [
      'text without a type',
      '<table:table-cell><text:p>x</text:p></table:table-cell>',
      { kind: 'text', value: 'x' },
    ],
    ['a blank', '<table:table-cell table:style-name="ce1"/>', undefined],
  ])('%s', async (_, xml, expected) => {
    const grid = await firstGrid(
      craftOdsRows(odsRow(xml), {
        styles: '<style:style style:name="ce1" style:family="table-cell"/>',
      }),
    );
    expect(cell(grid, 'A1')).toEqual(expected);
  });
});

describe('text', () => {
  it.each([
    ['blanks collapse, marks do not', ' a \n b<text:s text:c="3"/>c<text:tab/>d ', 'a b   c\td'],
    ['pieces of text', 'Sở <text:span>Y </text:span><text:span>tế</text:span>', 'Sở Y tế'],
    ['a line break', 'a<text:line-break/>b', 'a\nb'],
    ['two paragraphs', 'a</text:p><text:p>b', 'a\nb'],
    [
      'a remark is not the text',
      'a</text:p><office:annotation><text:p>xem lại</text:p></office:annotation><text:p>b',
      'a\nb',
    ],
    ['nor is a picture', 'a</text:p><draw:frame><text:p>x</text:p></draw:frame><text:p>b', 'a\nb'],
    ['a link', '<text:a xlink:href="x">Quyết định</text:a>', 'Quyết định'],
    ['no-break space stays', 'a\u00a0 b', 'a\u00a0 b'],
  ])('%s', async (_, inner, expected) => {
    expect(cell(await firstGrid(craftOdsRows(odsRow(textCell(inner)))), 'A1')?.value).toBe(
      expected,
    );
  });
});

describe('repeated cells and rows', () => {
  it('each stands for as many as it says', async () => {
    const grid = await firstGrid(
      craftOdsRows(
        odsRow(
          floatCell(1, 'table:number-columns-repeated="3"') + textCell('x'),
          'table:number-rows-repeated="2"',
        ) + odsRow('<table:table-cell table:number-columns-repeated="2"/>' + floatCell(9)),
      ),
    );
    expect([grid.rowCount, grid.columnCount, cellCount(grid)]).toEqual([3, 4, 9]);
    expect(['C1', 'C2', 'D2', 'C3'].map((at) => cell(grid, at)?.value)).toEqual([1, 1, 'x', 9]);
  });

  it('a million formatted blanks cost nothing', async () => {
    const tail = odsRow(
      '<table:table-cell table:number-columns-repeated="16384"/>',
      `table:number-rows-repeated="${MILLION - 2}"`,
    );
    const hidden = odsRow(
      '<table:table-cell/>',
      'table:number-rows-repeated="3000000000" table:visibility="collapse"',
    );
    const result = await within(50, () =>
      firstGrid(craftOdsRows(odsRow(floatCell(7)) + tail + hidden)),
    );
    expect([result.rowCount, cellCount(result), result.hiddenRows.size]).toEqual([1, 1, 0]);
  });

  it('a value in every row to the end: read, and its cells are shared', async () => {
    const bytes = craftOdsRows(odsRow(floatCell(7), `table:number-rows-repeated="${MILLION}"`));
    const { result, mb } = await within(200, () => memoryOf(() => firstGrid(bytes)));
    expect(result.rowCount).toBe(MILLION);
    expect(mb).toBeLessThan(250);
  });

  it.each([
    [
      'a value past the last row',
      odsRow(floatCell(7), `table:number-rows-repeated="${MILLION + 1}"`),
      { problem: 'corrupt', params: { reason: 'reference' } },
    ],
    [
      'a value past the last column',
      odsRow(floatCell(7, 'table:number-columns-repeated="16385"')),
      { problem: 'corrupt', params: { reason: 'reference' } },
    ],
    [
      'more values than anybody types',
      odsRow(
        floatCell(7, 'table:number-columns-repeated="16384"'),
        'table:number-rows-repeated="200"',
      ),
      { problem: 'tooLarge', params: { limit: 'cells' } },
    ],
  ])('%s', async (_, rows, expected) => {
    const problem = await within(100, () => problemOf(craftOdsRows(rows)));
    expect(problem).toMatchObject(expected);
  });
});

describe('as LibreOffice writes it', () => {
  const formula = 'table:formula="of:=IF([.B1];&quot;&quot;;1)"';

  it.each<[string, string, GridCell]>([
    [
      'an empty text is a result: only its paragraph is written',
      `<table:table-cell ${formula}><text:p/></table:table-cell>`,
      { kind: 'text', value: '', formula: 'IF(B1,"",1)' },
    ],
    [
      'a union of areas',
      `<table:table-cell table:formula="of:=SUM(([.A3]~[.B3]))" office:value-type="float" office:value="3"/>`,
      { kind: 'number', value: 3, formula: 'SUM((A3,B3))' },
    ],
  ])('%s', async (_, xml, expected) => {
    expect(cell(await firstGrid(craftOdsRows(odsRow(xml))), 'A1')).toEqual(expected);
  });

  const styled = async (styles: string): Promise<GridCell | undefined> =>
    cell(
      await firstGrid(
        craftOdsRows(odsRow(floatCell(5, 'table:style-name="ce1"')), {
          styles: `${styles}<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>`,
        }),
      ),
      'A1',
    );
  const places = (more: string): string =>
    `<number:number number:decimal-places="2" number:min-integer-digits="1" ${more}/>`;

  it.each([
    [
      'a format by sign: the other part stands in a style of its own',
      `<number:number-style style:name="N1P0">${places('')}</number:number-style><number:number-style style:name="N1"><number:text>-</number:text>${places('')}<style:map style:condition="value()&gt;=0" style:apply-style-name="N1P0"/></number:number-style>`,
      '0.00;-0.00',
    ],
    [
      'thousands',
      `<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true" number:display-factor="1000"/></number:number-style>`,
      '#,##0,',
    ],
    [
      'decimals that show only where there are some',
      `<number:number-style style:name="N1">${places('number:min-decimal-places="0"')}</number:number-style>`,
      '0.##',
    ],
  ])('%s', async (_, styles, numberFormat) => {
    expect(await styled(styles)).toEqual({ kind: 'number', value: 5, numberFormat });
  });

  it('blanks that are counted and not written have an end', async () => {
    const blanks = '<text:s text:c="1000"/>'.repeat(20_001);
    expect((await problemOf(craftOdsRows(odsRow(textCell(blanks))))).params).toMatchObject({
      limit: 'token',
    });
  });
});
