import { readWorkbookFile } from '../../../src/intake/files/read-file';
import { cell, cellCount, firstGrid, problemOf } from './craft/outcome';
import {
  craftRows,
  craftXlsx,
  MAIN,
  packageParts,
  RELATIONSHIP,
  relationshipsXml,
  sheetXml,
  zipParts,
} from './craft/package';
import { rawEntries, rawZip64 } from './craft/raw-zip';

const ROWS =
  '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="inlineStr"><is><t>Sở</t></is></c></row>';
const ONE = { sheets: [{ name: 'A', xml: sheetXml(ROWS) }] };
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(\w)/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=')
    .replace('<x:?', '<?');

describe('makers write the same workbook in many ways', () => {
  it('every element with a prefix, as .NET exporters do', async () => {
    const bytes = craftXlsx({ ...ONE, sharedStrings: '<si><t>a</t></si>' }, (parts) => {
      for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml']) {
        parts[name] = prefixed(parts[name] as string).replaceAll('<x:?xml', '<?xml');
      }
    });
    expect(cell(await firstGrid(bytes), 'B1')?.value).toBe('Sở');
  });

  it('a prefix declared again on the element that uses it', async () => {
    const rows = ROWS.replace('<c r="A1">', `<y:c xmlns:y="${MAIN}" r="A1">`).replace(
      '</c>',
      '</y:c>',
    );
    expect(cell(await firstGrid(craftRows(rows)), 'A1')?.value).toBe(7);
  });

  it('"Strict" addresses', async () => {
    const bytes = craftXlsx(ONE, (parts) => {
      for (const [name, xml] of Object.entries(parts)) {
        parts[name] = xml
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(RELATIONSHIP, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
      }
    });
    expect(cell(await firstGrid(bytes), 'A1')?.value).toBe(7);
  });

  it.each([
    ['absolute', '/xl/worksheets/sheet1.xml'],
    ['with a backslash', 'worksheets\\sheet1.xml'],
    ['up and down again', '../xl/./worksheets/sheet1.xml'],
    ['in other letters', 'Worksheets/SHEET1.xml'],
    ['with per cent signs', 'worksheets/sheet%31.xml'],
  ])('a target %s', async (_, target) => {
    const bytes = craftXlsx(ONE, (parts) => {
      parts['xl/_rels/workbook.xml.rels'] = relationshipsXml([['rId1', 'worksheet', target]]);
    });
    expect(cell(await firstGrid(bytes), 'A1')?.value).toBe(7);
  });

  it('backslashes in the names of the archive', async () => {
    const parts = Object.entries(packageParts(ONE));
    const bytes = zipParts(
      Object.fromEntries(parts.map(([name, xml]) => [name.replaceAll('/', '\\'), xml])),
    );
    expect(cell(await firstGrid(bytes), 'A1')?.value).toBe(7);
  });

  it('an archive with the fields for files over 4 GB', async () => {
    const grid = await firstGrid(rawZip64(rawEntries(packageParts(ONE))));
    expect(cell(grid, 'B1')?.value).toBe('Sở');
  });

  it('the workbook elsewhere than usual', async () => {
    const parts = packageParts(ONE);
    const bytes = zipParts({
      '[Content_Types].xml': parts['[Content_Types].xml'] as string,
      '_rels/.rels': relationshipsXml([['x', 'officeDocument', '/book.xml']]),
      'book.xml': parts['xl/workbook.xml'] as string,
      '_rels/book.xml.rels': relationshipsXml([['rId1', 'worksheet', 's.xml']]),
      's.xml': parts['xl/worksheets/sheet1.xml'] as string,
    });
    expect(cell(await firstGrid(bytes), 'A1')?.value).toBe(7);
  });

  it('UTF-16, single quotes, comments, CDATA, line ends of Windows', async () => {
    const xml = `<?xml version='1.0' encoding='UTF-16'?>\r\n<worksheet xmlns='${MAIN}'><!-- <row> --><sheetData>\r\n<row r='1'><c r='A1' t='str'><v><![CDATA[Sở <&> ]]>&#x1F3C6;&amp;\r\nB</v></c></row></sheetData></worksheet>`;
    const wide = new Uint8Array(2 + xml.length * 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfffe);
    for (let n = 0; n < xml.length; n += 1) view.setUint16(2 + n * 2, xml.charCodeAt(n), true);
    const bytes = zipParts({ ...packageParts(ONE), 'xl/worksheets/sheet1.xml': wide });
    expect(cell(await firstGrid(bytes), 'A1')?.value).toBe('Sở <&> 🏆&\nB');
  });

  it('cells and rows without an address', async () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const grid = await firstGrid(craftRows(rows));
    expect(['A1', 'B1', 'C5', 'D5', 'A6'].map((at) => cell(grid, at)?.value)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it('rows and cells out of order come in order', async () => {
    const grid = await firstGrid(
      craftRows(
        '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      ),
    );
    expect([...grid.cells].map(([row, cells]) => [row, ...cells.keys()])).toEqual([
      [0, 0],
      [1, 0, 1],
    ]);
  });

  it('extensions and alternate content are left out, with all they contain', async () => {
    const after =
      '<extLst><ext xmlns:x14="urn:x14"><x14:sheetData><x14:row><x14:c/></x14:row></x14:sheetData><sheetData/></ext></extLst>';
    const before =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></mc:Choice></mc:AlternateContent>';
    const grid = await firstGrid(
      craftRows('', { sheets: [{ name: 'A', xml: sheetXml(ROWS, after, before) }] }),
    );
    expect(cellCount(grid)).toBe(2);
  });
});

describe('sheets', () => {
  it('keep their order, names and visibility', async () => {
    const xml = sheetXml('');
    const { grids } = await readWorkbookFile(
      craftXlsx({
        sheets: [
          { name: '__proto__', xml },
          { name: 'A &amp; B', xml, state: 'hidden' },
          { name: 'constructor', xml, state: 'veryHidden' },
        ],
        workbookExtra:
          '<definedNames><definedName name="n">\'__proto__\'!$A$1</definedName></definedNames>',
      }),
    );
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['__proto__', 'visible'],
      ['A & B', 'hidden'],
      ['constructor', 'veryHidden'],
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('of one name: both are given, and it is said', async () => {
    const xml = sheetXml(ROWS);
    const book = await readWorkbookFile(
      craftXlsx({
        sheets: [
          { name: 'Điểm', xml },
          { name: 'ĐIỂM', xml },
        ],
      }),
    );
    expect(book.grids).toHaveLength(2);
    expect(book.warnings).toEqual([{ kind: 'repeatedSheetName', sheet: 'ĐIỂM', count: 1 }]);
  });

  it('without a grid are skipped, and it is said', async () => {
    const xml = sheetXml(ROWS);
    const bytes = craftXlsx(
      {
        sheets: [
          { name: 'A', xml },
          { name: 'Biểu đồ', xml: '<chartsheet/>' },
        ],
      },
      (parts) => {
        parts['xl/_rels/workbook.xml.rels'] = relationshipsXml([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'worksheets/sheet2.xml'],
        ]);
      },
    );
    const book = await readWorkbookFile(bytes);
    expect(book.grids.map(({ name }) => name)).toEqual(['A']);
    expect(book.warnings).toEqual([{ kind: 'sheetSkipped', sheet: 'Biểu đồ', count: 1 }]);
  });

  it('merges, hidden rows and columns, as far as values reach', async () => {
    const before =
      '<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="4" max="16384" hidden="1"/></cols>';
    const rows =
      '<row r="1"><c r="D1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4"><c r="A4"><v>1</v></c></row><row r="9" hidden="1"/>';
    const after =
      '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D9"/></mergeCells>';
    const grid = await firstGrid(
      craftXlsx({ sheets: [{ name: 'A', xml: sheetXml(rows, after, before) }] }),
    );
    expect(grid.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 8, left: 3, bottom: 8, right: 3 },
    ]);
    expect([...grid.hiddenRows]).toEqual([1, 2]);
    expect([...grid.hiddenColumns]).toEqual([1, 2, 3]);
    expect([grid.rowCount, grid.columnCount]).toEqual([4, 4]);
  });
});

describe('macros and links', () => {
  it('a macro project, recognised by its part', async () => {
    const bytes = craftXlsx(ONE, (parts) => (parts['xl/vbaProject.bin'] = 'x'));
    expect(await readWorkbookFile(bytes)).toMatchObject({ kind: 'xlsm', macros: true });
    expect(await readWorkbookFile(craftXlsx(ONE))).toMatchObject({ kind: 'xlsx', macros: false });
  });

  it.each([
    [
      'listed by the workbook',
      ROWS,
      '<externalReferences><externalReference r:id="x"/></externalReferences>',
      true,
    ],
    ['in a formula', '<row><c><f>[1]Sheet1!A1*2</f><v>4</v></c></row>', '', true],
    ['in a quoted name', "<row><c><f>SUM('[2]Quý 1'!A1)</f><v>4</v></c></row>", '', true],
    ['no link but a table column', '<row><c><f>SUM(T[1])+"[1]"</f><v>4</v></c></row>', '', false],
  ])('another workbook: %s', async (_, rows, workbookExtra, externalLinks) => {
    const book = await readWorkbookFile(craftRows(rows, { workbookExtra }));
    expect(book.externalLinks).toBe(externalLinks);
    expect(cell(book.grids[0] as never, 'A1')?.kind).toBe('number');
  });
});

it('a sheet that is no worksheet inside', async () => {
  const bytes = craftXlsx({ sheets: [{ name: 'A', xml: '<chartsheet/>' }] });
  expect(await problemOf(bytes)).toMatchObject({
    problem: 'corrupt',
    params: { reason: 'structure' },
  });
});
