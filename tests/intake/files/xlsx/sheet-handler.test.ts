import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import { GridBuilder } from '../../../../src/intake/files/grid-builder';
import { LIMITS } from '../../../../src/intake/files/limits';
import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import { WarningLog } from '../../../../src/intake/files/warning-log';
import { type SheetContext, SheetHandler } from '../../../../src/intake/files/xlsx/sheet-handler';
import { XmlScanner } from '../../../../src/intake/files/xml/scanner';
import { cell, firstGrid, problemOf } from '../craft/outcome';
import { craftRows, craftXlsx, MAIN, sheetXml, stylesXml } from '../craft/package';
import { problemIn } from '../craft/problem-in';

const rowOf = (cells: string): string => `<row r="1">${cells}</row>`;
const V = '<c><v>1</v></c>';
const withRoot = (content: string, root = 'worksheet'): Uint8Array =>
  craftXlsx({ sheets: [{ name: 'A', xml: `<${root} xmlns="${MAIN}">${content}</${root}>` }] });

describe('cells', () => {
  it.each<[string, string, GridCell | undefined]>([
    [
      'text of a maker who leaves it in v',
      '<c t="inlineStr"><v>Sở</v></c>',
      { kind: 'text', value: 'Sở' },
    ],
    ['an escaped one there', '<c t="inlineStr"><v>a_x0041_</v></c>', { kind: 'text', value: 'aA' }],
    ['blanks for a number', '<c><v> </v></c>', undefined],
    ['blanks for a text', '<c t="str"><v> </v></c>', { kind: 'text', value: ' ' }],
    ['an empty text', '<c t="str"><v></v></c>', undefined],
    [
      'a formula and blanks',
      '<c><f>A2</f><v> </v></c>',
      { kind: 'text', value: '', formula: 'A2', uncalculated: true },
    ],
    [
      'an empty inline text of a formula',
      '<c t="inlineStr"><f>A2</f><is><t></t></is></c>',
      { kind: 'text', value: '', formula: 'A2' },
    ],
    ['a number between other things', '<c><x/><v>1</v><y>2</y></c>', { kind: 'number', value: 1 }],
    ['words beside the value', '<c>x<v>1</v>y</c>', { kind: 'number', value: 1 }],
    ['a formula of no text and blanks', '<c><f></f><v> </v></c>', undefined],
    ['a formula of no text', '<c><f></f><v>5</v></c>', { kind: 'number', value: 5 }],
    ['two values', '<c><v>1</v><v>2</v></c>', { kind: 'number', value: 2 }],
    [
      'a date by its type',
      '<c t="d"><v>2025-10-05</v></c>',
      { kind: 'number', value: 45_935, numberFormat: 'yyyy-mm-dd' },
    ],
    ['no date by its type', '<c t="d"><v>x</v></c>', { kind: 'error', value: '#VALUE!' }],
    ['an error', '<c t="e"><v> #N/A </v></c>', { kind: 'error', value: '#N/A' }],
    ['no error', '<c t="e"><v>N/A</v></c>', { kind: 'error', value: '#VALUE!' }],
    ['truth', '<c t="b"><v> true </v></c>', { kind: 'boolean', value: true }],
    ['no truth', '<c t="b"><v>0</v></c>', { kind: 'boolean', value: false }],
  ])('%s', async (_, xml, expected) => {
    expect(cell(await firstGrid(craftRows(rowOf(xml))), 'A1')).toEqual(expected);
  });

  it('a date keeps a format that shows it, another one gives way', async () => {
    const styles = stylesXml('<xf numFmtId="14"/><xf numFmtId="2"/>');
    const day = (style: number): string => `<c t="d" s="${style}"><v>2025-10-05</v></c>`;
    const grid = await firstGrid(craftRows(rowOf(day(0) + day(1)), { styles }));
    expect(['A1', 'B1'].map((at) => cell(grid, at)?.numberFormat)).toEqual([
      'm/d/yyyy',
      'yyyy-mm-dd',
    ]);
  });

  it('the font of a text outweighs that of its cell, and only its own cell’s', async () => {
    const styles = stylesXml('<xf fontId="0"/>', '', '<font><name val="Arial"/></font>');
    const run = '<r><rPr><rFont val=".VnTime"/></rPr><t>a</t></r>';
    const cells = `<c t="inlineStr"><is>${run}</is></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>0</v></c>`;
    const grid = await firstGrid(
      craftRows(rowOf(cells), { styles, sharedStrings: `<si>${run}</si><si><t>b</t></si>` }),
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((at) => cell(grid, at)?.fontName)).toEqual([
      '.VnTime',
      '.VnTime',
      'Arial',
      'Arial',
    ]);
  });

  it('a format that is not there is told, unless the file has none at all', async () => {
    const warned = async (style: string, styles?: string): Promise<number> => {
      const rows = rowOf(`<c s="${style}"><v>1</v></c>`);
      const more = styles === undefined ? {} : { styles };
      return (await readWorkbookFile(craftRows(rows, more))).warnings.length;
    };
    expect(await warned('0')).toBe(0);
    expect(await warned('1')).toBe(1);
    expect(await warned('0', stylesXml('<xf/>'))).toBe(0);
    expect(await warned('1', stylesXml('<xf/>'))).toBe(1);
    expect(await warned('x', stylesXml('<xf/>'))).toBe(1);
  });
});

describe('rows and columns', () => {
  it.each([
    ['hidden="1"', true],
    ['hidden="true"', true],
    ['hidden="0"', false],
    ['ht="0"', true],
    ['ht="0.0"', true],
    ['ht="15"', false],
    ['ht="15" hidden="1"', true],
    ['hidden="1" ht="15"', true],
    ['ht="0" hidden="0"', true],
    ['', false],
  ])('a row with %j is hidden: %s', async (attributes, hidden) => {
    const grid = await firstGrid(craftRows(`<row r="1" ${attributes}>${V}</row>`));
    expect([...grid.hiddenRows]).toEqual(hidden ? [0] : []);
  });

  it.each([
    ['min="1" max="1" hidden="1"', [0]],
    ['min="1" max="2" width="0"', [0, 1]],
    ['min="2" max="2" width="9"', []],
    ['min="1" max="2" hidden="0"', []],
    ['min="2" max="16384" hidden="1"', [1, 2]],
  ])('columns with %s', async (attributes, columns) => {
    const xml = sheetXml(rowOf(V.repeat(3)), '', `<cols><col ${attributes}/></cols>`);
    const grid = await firstGrid(craftXlsx({ sheets: [{ name: 'A', xml }] }));
    expect([...grid.hiddenColumns]).toEqual(columns);
  });

  it('columns and merges of other sections are none', async () => {
    const xml = sheetXml(
      rowOf(V),
      '<x><mergeCell ref="A1:B2"/></x><mergeCells><x ref="A1:B2"/><g><mergeCell ref="A1:B2"/></g></mergeCells>',
      '<x><col min="1" max="1" hidden="1"/></x><cols><x min="1" max="1" hidden="1"/><g><col min="1" max="1" hidden="1"/></g></cols>',
    );
    const grid = await firstGrid(craftXlsx({ sheets: [{ name: 'A', xml }] }));
    expect([grid.merges, grid.hiddenColumns.size]).toEqual([[], 0]);
  });

  it('the last row and the last column', async () => {
    const grid = await firstGrid(
      craftRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    );
    expect([grid.rowCount, grid.columnCount]).toEqual([1_048_576, 16_384]);
  });

  it.each([
    ['no first row', '<row r="0"/>'],
    ['a row past the last', '<row r="1048577"/>'],
    ['a row behind the last', '<row r="1048576"/><row/>'],
    ['a row of letters', '<row r="A"/>'],
    ['a row of a fraction', '<row r="1.5"/>'],
    ['a row that goes on', '<row r="12345678"/>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell of no place', '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['a cell behind the last column', '<row r="1"><c r="XFD1"/><c><v>1</v></c></row>'],
  ])('%s: damaged', async (_, rows) => {
    expect(await problemOf(craftRows(rows))).toMatchObject({ params: { reason: 'reference' } });
  });

  it.each([
    ['no first', 'max="2"'],
    ['no last', 'min="1"'],
    ['nought', 'min="0" max="2"'],
    ['turned round', 'min="3" max="2"'],
    ['past the last', 'min="1" max="16385"'],
  ])('columns that are none, %s: damaged', async (_, attributes) => {
    const xml = sheetXml('', '', `<cols><col ${attributes}/></cols>`);
    expect(await problemOf(craftXlsx({ sheets: [{ name: 'A', xml }] }))).toMatchObject({
      params: { reason: 'reference' },
    });
  });

  it.each(['A1:', 'A', ''])('a merge of %j: damaged', async (ref) => {
    const xml = sheetXml('', `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`);
    expect(await problemOf(craftXlsx({ sheets: [{ name: 'A', xml }] }))).toMatchObject({
      params: { reason: 'reference' },
    });
  });
});

describe('the structure of a sheet', () => {
  it.each([
    ['no data', withRoot('<cols/>')],
    ['another root', withRoot('<sheetData/>', 'sheet')],
    ['something else than a row', withRoot('<sheetData><col/></sheetData>')],
    ['something else than a cell', withRoot('<sheetData><row><v>1</v></row></sheetData>')],
    ['data deeper down', withRoot('<x><sheetData/></x>')],
  ])('%s: damaged', async (_, bytes) => {
    expect(await problemOf(bytes)).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'structure' },
    });
  });

  it('extensions of a row are none of its cells', async () => {
    const grid = await firstGrid(craftRows(`<row r="1">${V}<extLst><v>5</v></extLst>${V}</row>`));
    expect([...(grid.cells.get(0)?.keys() ?? [])]).toEqual([0, 1]);
  });

  it('an empty one is empty', async () => {
    expect((await firstGrid(withRoot('<sheetData/>'))).cells.size).toBe(0);
  });
});

it('what is doubtful is told where it stands', async () => {
  const rows =
    '<row r="2"><c r="B2" s="7"><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="4"/><v>1</v></c></row><row r="4"><c r="D4"><v>x</v></c><c r="D4"><v>1</v></c></row>';
  const { warnings } = await readWorkbookFile(craftRows(rows));
  expect(warnings).toEqual([
    { kind: 'brokenStyle', sheet: 'Bảng điểm', count: 1, row: 1, column: 1 },
    { kind: 'brokenValue', sheet: 'Bảng điểm', count: 1, row: 3, column: 3 },
    { kind: 'repeatedCell', sheet: 'Bảng điểm', count: 1, row: 3, column: 3 },
    { kind: 'brokenFormula', sheet: 'Bảng điểm', count: 1, row: 2, column: 2 },
  ]);
});

/** How many cells the workbook holds after a sheet of these. */
function counted(before: number, cells: string): number {
  const context: SheetContext = {
    texts: [],
    textFonts: new Map(),
    formats: [],
    date1904: false,
    warnings: new WarningLog(),
    formulas: { text: 0, externalLinks: false },
    cells: before,
  };
  const scanner = new XmlScanner(new SheetHandler(new GridBuilder('A'), context));
  scanner.feed(sheetXml(`<row>${cells}</row>`));
  scanner.finish();
  return context.cells;
}

it.each([
  ['cells that hold something', V + V, 2],
  ['no blank ones', '<c/><c><v></v></c><c s="1"/>', 0],
  ['a formula without a result', '<c><f>A2</f></c>', 1],
])('%s are counted', (_, cells, count) => {
  expect(counted(5, cells)).toBe(5 + count);
});

it('as many in all sheets as the limit, and not one more', () => {
  expect(counted(LIMITS.cells - 1, V)).toBe(LIMITS.cells);
  expect(problemIn(() => counted(LIMITS.cells, V))).toMatchObject({
    problem: 'tooLarge',
    params: { limit: 'cells', allowed: LIMITS.cells },
  });
});
