import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { cell, firstGrid } from './craft/outcome';
import { craftRows, stylesXml } from './craft/package';

const one = async (xml: string, more = {}): Promise<unknown> =>
  cell(await firstGrid(craftRows(`<row r="1">${xml}</row>`, more)), 'A1');

describe('values', () => {
  it.each([
    ['a number', '<c><v>8.75</v></c>', { kind: 'number', value: 8.75 }],
    ['a tiny number', '<c t="n"><v>1E-3</v></c>', { kind: 'number', value: 0.001 }],
    ['zero', '<c><v>0</v></c>', { kind: 'number', value: 0 }],
    ['white space around', '<c><v>\n 5 \n</v></c>', { kind: 'number', value: 5 }],
    ['true', '<c t="b"><v>1</v></c>', { kind: 'boolean', value: true }],
    ['false', '<c t="b"><v>false</v></c>', { kind: 'boolean', value: false }],
    ['an error', '<c t="e"><v>#REF!</v></c>', { kind: 'error', value: '#REF!' }],
    ['inline text', '<c t="inlineStr"><is><t> a </t></is></c>', { kind: 'text', value: ' a ' }],
    [
      'inline runs',
      '<c t="inlineStr"><is><r><rPr/><t>Sở </t></r><r><t>Y tế</t></r></is></c>',
      { kind: 'text', value: 'Sở Y tế' },
    ],
    ['text without a table', '<c t="str"><v>8,75</v></c>', { kind: 'text', value: '8,75' }],
    [
      'escaped characters',
      '<c t="str"><v>a_x000D_b_x005F_x0041_</v></c>',
      { kind: 'text', value: 'a\rb_x0041_' },
    ],
    ['an entity', '<c t="str"><v>&lt;&#225;&#xe1;&gt;</v></c>', { kind: 'text', value: '<áá>' }],
    [
      'a date',
      '<c t="d"><v>2026-11-21</v></c>',
      { kind: 'number', value: 46347, numberFormat: 'yyyy-mm-dd' },
    ],
    [
      'a moment',
      '<c t="d"><v>1900-01-01T12:00:00Z</v></c>',
      { kind: 'number', value: 1.5, numberFormat: 'yyyy-mm-dd' },
    ],
    [
      'a result',
      '<c><f>SUM(B1:C1)</f><v>3</v></c>',
      { kind: 'number', value: 3, formula: 'SUM(B1:C1)' },
    ],
    [
      'an empty result',
      '<c t="str"><f>IF(B1=0,"",1)</f><v></v></c>',
      { kind: 'text', value: '', formula: 'IF(B1=0,"",1)' },
    ],
    [
      'no result',
      '<c><f>A2</f></c>',
      { kind: 'text', value: '', formula: 'A2', uncalculated: true },
    ],
    [
      'an empty v',
      '<c><f>A2</f><v/></c>',
      { kind: 'text', value: '', formula: 'A2', uncalculated: true },
    ],
    [
      'an error result',
      '<c t="e"><f>#REF!+1</f><v>#REF!</v></c>',
      { kind: 'error', value: '#REF!', formula: '#REF!+1' },
    ],
    [
      'a newer function',
      '<c><f>_xlfn._xlws.FILTER(B1,C1)</f><v>1</v></c>',
      { kind: 'number', value: 1, formula: 'FILTER(B1,C1)' },
    ],
    [
      'an array',
      '<c><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>',
      { kind: 'number', value: 1, formula: 'B1:B2' },
    ],
    [
      'a what-if table',
      '<c><f t="dataTable" r1="B1" r2="C1"/><v>1</v></c>',
      { kind: 'number', value: 1, formula: 'TABLE(B1,C1)' },
    ],
    ['an empty formula', '<c><f/><v>1</v></c>', { kind: 'number', value: 1 }],
  ])('%s', async (_, xml, expected) => {
    expect(await one(xml)).toEqual(expected);
  });

  it.each([
    ['style only', '<c s="0"/>'],
    ['an empty v', '<c><v/></c>'],
    ['an empty text', '<c t="inlineStr"><is><t/></is></c>'],
    ['an empty text of the table', '<c t="s"><v>0</v></c>'],
  ])('blank: %s', async (_, xml) => {
    const grid = await firstGrid(craftRows(`<row>${xml}</row>`, { sharedStrings: '<si/>' }));
    expect([grid.cells.size, grid.rowCount, grid.columnCount]).toEqual([0, 0, 0]);
  });

  it.each([
    ['s', '99', 'brokenText', '#REF!'],
    ['s', '-1', 'brokenText', '#REF!'],
    ['n', 'abc', 'brokenValue', '#VALUE!'],
    ['n', '0x1F', 'brokenValue', '#VALUE!'],
    ['n', '1e999', 'brokenValue', '#VALUE!'],
    ['n', '8,75', 'brokenValue', '#VALUE!'],
    ['b', '2', 'brokenValue', '#VALUE!'],
    ['d', '2026-02-30', 'brokenValue', '#VALUE!'],
    ['zz', '1', 'brokenValue', '#VALUE!'],
  ])('type %s with %s: a visible error and a warning', async (type, written, kind, value) => {
    const xml = `<row/><row><c/><c t="${type}"><v>${written}</v></c><c t="${type}"><v>${written}</v></c></row>`;
    const book = await readWorkbookFile(craftRows(xml, { sharedStrings: '<si><t>a</t></si>' }));
    expect(cell(book.grids[0] as never, 'B2')).toEqual({ kind: 'error', value });
    expect(book.warnings).toEqual([{ kind, sheet: 'Bảng điểm', count: 2, row: 1, column: 1 }]);
  });

  it('two cells in one place', async () => {
    const book = await readWorkbookFile(
      craftRows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    );
    expect(cell(book.grids[0] as never, 'A1')?.value).toBe(2);
    expect(book.warnings).toMatchObject([{ kind: 'repeatedCell', count: 1 }]);
  });
});

describe('the table of texts', () => {
  const strings =
    '<si><t xml:space="preserve"> Sở </t></si><si><r><t>Nội </t></r><r><rPr><b/></rPr><t>vụ</t></r><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr fontId="1"/></si><si><r><rPr><rFont val=".VnTime"/></rPr><t>Kh«ng</t></r></si>';
  it.each([
    [0, { kind: 'text', value: ' Sở ' }],
    [1, { kind: 'text', value: 'Nội vụ' }],
    [2, { kind: 'text', value: 'Kh«ng', fontName: '.VnTime' }],
  ])('text %i', async (index, expected) => {
    expect(await one(`<c t="s"><v>${index}</v></c>`, { sharedStrings: strings })).toEqual(expected);
  });
});

describe('styles', () => {
  const styles = stylesXml(
    '<xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="14" fontId="9"/><xf numFmtId="30"/><xf numFmtId="165"/>',
    '<numFmt numFmtId="164" formatCode="#,##0 &quot;đ&quot;"/><numFmt numFmtId="165" formatCode="GENERAL"/>',
    '<font><name val="Arial"/></font><font><sz val="9"/><name val=".VnTime"/></font>',
  );
  it.each([
    ['0', { fontName: 'Arial' }],
    ['1', { numberFormat: '#,##0 "đ"', fontName: '.VnTime' }],
    ['2', { numberFormat: 'm/d/yyyy' }],
    ['3', { numberFormat: 'm/d/yyyy', fontName: 'Arial' }],
    ['4', { fontName: 'Arial' }],
  ])('cell format %s', async (s, expected) => {
    expect(await one(`<c s="${s}"><v>1</v></c>`, { styles })).toEqual({
      kind: 'number',
      value: 1,
      ...expected,
    });
  });

  it('a format that is not there: said, because a date could hide behind it', async () => {
    const book = await readWorkbookFile(craftRows('<row><c s="9"><v>1</v></c></row>', { styles }));
    expect(book.warnings).toMatchObject([{ kind: 'brokenStyle', row: 0, column: 0 }]);
  });

  it('dates from 1904', async () => {
    const grid = await firstGrid(
      craftRows('<row><c t="d"><v>1904-01-02</v></c></row>', { date1904: true }),
    );
    expect([grid.date1904, cell(grid, 'A1')?.value]).toEqual([true, 1]);
  });
});

describe('shared formulas', () => {
  it('are written out for every cell, also when the first one comes later', async () => {
    const grid = await firstGrid(
      craftRows(
        '<row r="1"><c r="B1"><f t="shared" si="1"/><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="1" ref="B1:B3">A2*$A$1</f><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="1"/></c></row>',
      ),
    );
    expect(['B1', 'B2', 'B3'].map((at) => cell(grid, at)?.formula)).toEqual([
      'A1*$A$1',
      'A2*$A$1',
      'A3*$A$1',
    ]);
    expect(cell(grid, 'B3')?.uncalculated).toBe(true);
  });

  it('that no cell defines: said', async () => {
    const book = await readWorkbookFile(
      craftRows('<row><c><f t="shared" si="7"/><v>1</v></c></row>'),
    );
    expect(cell(book.grids[0] as never, 'A1')).toMatchObject({ value: 1, formula: '#REF!' });
    expect(book.warnings).toMatchObject([{ kind: 'brokenFormula' }]);
  });
});

describe('texts in their cells', () => {
  it('an escaped escape is taken back once, inline too', async () => {
    expect(await one('<c t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c>')).toEqual({
      kind: 'text',
      value: 'a_x000D_b',
    });
  });

  it('the font of inline runs is that of the text', async () => {
    const run = (text: string): string => `<r><rPr><rFont val=".VnTime"/></rPr><t>${text}</t></r>`;
    expect(await one(`<c t="inlineStr"><is>${run('Së ')}${run('Y')}</is></c>`)).toEqual({
      kind: 'text',
      value: 'Së Y',
      fontName: '.VnTime',
    });
  });
});
