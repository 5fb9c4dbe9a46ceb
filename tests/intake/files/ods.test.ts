import { strFromU8, unzipSync } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { writeOds } from 'hucre';
import { excelFormula } from '../../../src/intake/files/ods/formula';
import { readWorkbookFile } from '../../../src/intake/files/read-file';
import {
  craftFods,
  craftOds,
  craftOdsRows,
  floatCell,
  odsParts,
  odsRow,
  odsTable,
  textCell,
} from './craft/ods';
import { cell, firstGrid, problemOf } from './craft/outcome';
import { zipParts } from './craft/package';
import { rawEntries, rawZip } from './craft/raw-zip';

describe('shape', () => {
  it('rows that are repeated on every page are rows', async () => {
    const rows = `<table:table-header-rows>${odsRow(textCell('STT'))}</table:table-header-rows><table:table-row-group table:display="false">${odsRow(floatCell(1))}</table:table-row-group>${odsRow(floatCell(2))}`;
    const grid = await firstGrid(craftOdsRows(rows));
    expect([1, 2, 3].map((row) => cell(grid, `A${row}`)?.value)).toEqual(['STT', 1, 2]);
    expect([...grid.hiddenRows]).toEqual([1]);
  });

  it('merges, hidden rows and columns', async () => {
    const columns =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>';
    const merged =
      '<table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell office:value-type="float" office:value="3"/>';
    const grid = await firstGrid(
      craftOdsRows(
        columns + odsRow(merged + floatCell(4), 'table:visibility="filter"') + odsRow(floatCell(5)),
      ),
    );
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect([[...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([[0], [1, 2]]);
    // What lies under a merged cell is kept: it may be a score.
    expect(cell(grid, 'B1')?.value).toBe(3);
  });

  it('sheets: hidden ones, copies of linked files, what is no sheet', async () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const tables = [
      '<table:tracked-changes><table:cell-content-change><table:table-cell office:value-type="float" office:value="1"/></table:cell-content-change></table:tracked-changes>',
      odsTable(odsRow(floatCell(1, `table:formula="of:=['file:///C:/a.ods'#$Sheet1.A1]"`))),
      odsTable(odsRow(floatCell(2)), 'table:name="Ẩn" table:style-name="ta2"'),
      odsTable(
        `<table:table-source xlink:href="a.ods"/>${odsRow(floatCell(3))}`,
        `table:name="'file:///C:/a.ods'#Sheet1" table:style-name="ta2"`,
      ),
      '<table:named-expressions/>',
    ];
    const book = await readWorkbookFile(craftOds(tables.join(''), { styles }));
    expect(book.grids.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Bảng điểm', 'visible'],
      ['Ẩn', 'hidden'],
    ]);
    expect(book).toMatchObject({ kind: 'ods', externalLinks: true, macros: false, warnings: [] });
  });

  it('other prefixes, and declarations on single elements', async () => {
    const [content = ''] = [odsParts(odsTable(odsRow(floatCell(7))))['content.xml']];
    const renamed = content
      .replaceAll('table:', 't:')
      .replaceAll('office:', 'o:')
      .replace('xmlns:table', 'xmlns:t')
      .replace('xmlns:office', 'xmlns:o')
      .replaceAll(
        'urn:oasis:names:tc:opendocument:xmlns:t:1.0',
        'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
      )
      .replaceAll(
        'urn:oasis:names:tc:opendocument:xmlns:o:1.0',
        'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
      );
    expect(renamed).toContain('<t:table-cell o:value-type');
    const grid = await firstGrid(craftOds('', { parts: { 'content.xml': renamed } }));
    expect(cell(grid, 'A1')?.value).toBe(7);
  });
});

describe('styles', () => {
  const N = '<number:number number:decimal-places="2" number:min-integer-digits="1"/>';
  const shown = async (
    style: string,
    type = 'float',
    value = 'office:value="1"',
  ): Promise<unknown> => {
    const styles = `${style}<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N9"/>`;
    const xml = `<table:table-cell table:style-name="ce1" office:value-type="${type}" ${value}/>`;
    return cell(await firstGrid(craftOdsRows(odsRow(xml), { styles })), 'A1')?.numberFormat;
  };

  it.each([
    ['number', N, '0.00'],
    ['number', '<number:number number:min-integer-digits="1"/>', undefined],
    ['number', `${N}<number:text> điểm</number:text>`, '0.00" điểm"'],
    [
      'number',
      '<number:number number:decimal-places="0" number:grouping="true" number:min-integer-digits="1"/><number:text> đ</number:text>',
      '#,##0" đ"',
    ],
    ['number', `${N}<number:text>%</number:text>`, '0.00"%"'],
    ['percentage', `${N}<number:text>%</number:text>`, '0.00%'],
    ['currency', `${N}<number:currency-symbol>₫</number:currency-symbol>`, '0.00"₫"'],
    [
      'date',
      '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>',
      'dd/mm/yyyy',
    ],
    [
      'date',
      '<number:day/><number:text>-</number:text><number:month number:textual="true"/>',
      'd-mmm',
    ],
    [
      'time',
      '<number:hours/><number:text>:</number:text><number:minutes number:style="long"/>',
      'h:mm',
    ],
    ['text', '<number:text-content/>', '@'],
  ])('a %s style: %s', async (kind, children, code) => {
    expect(
      await shown(`<number:${kind}-style style:name="N9">${children}</number:${kind}-style>`),
    ).toBe(code);
  });

  it('a date under a format that shows none is a date all the same', async () => {
    const style = `<number:number-style style:name="N9">${N}</number:number-style>`;
    expect(await shown(style, 'date', 'office:date-value="2025-10-05"')).toBe('yyyy-mm-dd');
  });

  it('fonts and formats are inherited, from columns, rows and common styles', async () => {
    const common = `<style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial"/></style:default-style><style:style style:name="Default" style:family="table-cell"/><number:number-style style:name="N1">${N}</number:number-style><style:style style:name="Cu" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N1"><style:text-properties style:font-name=".VnTime"/></style:style>`;
    const styles =
      '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Cu"/><style:style style:name="vong" style:family="table-cell" style:parent-style-name="vong"/>';
    const rows = `<table:table-column table:default-cell-style-name="Cu"/><table:table-column/>${odsRow(floatCell(1) + floatCell(2) + floatCell(3, 'table:style-name="ce1"') + floatCell(4, 'table:style-name="vong"'))}`;
    const grid = await firstGrid(craftOdsRows(rows, { common, styles }));
    const at = (address: string): unknown => {
      const { fontName, numberFormat } = cell(grid, address) ?? {};
      return [fontName, numberFormat];
    };
    expect(['A1', 'B1', 'C1', 'D1'].map(at)).toEqual([
      ['.VnTime', '0.00'],
      ['Arial', undefined],
      ['.VnTime', '0.00'],
      ['Arial', undefined],
    ]);
  });

  it('a style that the file does not have', async () => {
    const { warnings } = await readWorkbookFile(
      craftOdsRows(odsRow(floatCell(1, 'table:style-name="không"'))),
    );
    expect(warnings).toEqual([
      { kind: 'brokenStyle', sheet: 'Bảng điểm', row: 0, column: 0, count: 1 },
    ]);
  });
});

it.each([
  ['of:=SUM([.B1:.B60])', 'SUM(B1:B60)'],
  ['of:=IF([.A1]>1;"a;[.B1]";[.$B$2])', 'IF(A1>1,"a;[.B1]",$B$2)'],
  ["of:=[$'Phòng 1'.C2]+[Sheet2.A1:.B2]", "'Phòng 1'!C2+Sheet2!A1:B2"],
  ["of:=['it''s'.A1]", "'it''s'!A1"],
  ['of:=SUM([.A:.A])', 'SUM(A:A)'],
  ['of:={1;2|3;4}', '{1,2;3,4}'],
  ['oooc:=[.A1]', 'A1'],
  ['msoxl:=SUM(A1:A2)', 'SUM(A1:A2)'],
  ['of:=COM.MICROSOFT.IFS([.A1];1)', 'IFS(A1,1)'],
  ["of:=['file:///C:/a.ods'#$Sheet1.A1]", "'[file:///C:/a.ods]Sheet1'!A1"],
  ['of:=[.A1', 'A1'],
])('the formula %s', (written, expected) => {
  expect(excelFormula(written)).toEqual({
    formula: expected,
    external: expected.includes('[file'),
  });
});

describe('what other programs write', () => {
  const rows = [
    ['Sở Tài chính', 8.75, true],
    [" '8,75", -3, null],
    ['a  b\nc', 0, false],
  ] as const;

  it('SheetJS, packed and flat', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'A');
    for (const bookType of ['ods', 'fods'] as const) {
      const grid = await firstGrid(
        new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer),
      );
      expect([
        cell(grid, 'A1')?.value,
        cell(grid, 'B1')?.value,
        cell(grid, 'A2')?.value,
        cell(grid, 'C3')?.value,
      ]).toEqual(['Sở Tài chính', 8.75, " '8,75", false]);
    }
  });

  it('hucre', async () => {
    const grid = await firstGrid(
      await writeOds({ sheets: [{ name: 'A', rows: rows.map((row) => [...row]) }] }),
    );
    expect([cell(grid, 'A1')?.value, cell(grid, 'B2')?.value, cell(grid, 'C1')?.value]).toEqual([
      'Sở Tài chính',
      -3,
      true,
    ]);
  });
});

describe('damage and what must not be opened', () => {
  const good = odsParts(odsTable(odsRow(floatCell(7))));

  it('a password', async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(await problemOf(zipParts({ ...good, 'META-INF/manifest.xml': manifest }))).toMatchObject(
      { problem: 'encrypted' },
    );
  });

  it.each([
    [
      'no content',
      { ...good, 'content.xml': undefined },
      { params: { reason: 'missingPart', part: 'content.xml' } },
    ],
    [
      'a text document',
      {
        ...good,
        'content.xml': (good['content.xml'] ?? '').replaceAll('office:spreadsheet', 'office:text'),
      },
      { params: { reason: 'structure' } },
    ],
    [
      'XML of something else',
      { ...good, 'content.xml': '<a/>' },
      { params: { reason: 'structure' } },
    ],
    [
      'not closed',
      { ...good, 'content.xml': (good['content.xml'] ?? '').slice(0, -20) },
      { params: { reason: 'xml', part: 'content.xml' } },
    ],
    [
      'a document type',
      { ...good, 'content.xml': `<!DOCTYPE a>${good['content.xml'] ?? ''}` },
      { params: { reason: 'doctype' } },
    ],
    ['no sheet', odsParts(''), { problem: 'noSheets' }],
  ])('%s', async (_, parts, expected) => {
    const kept = Object.fromEntries(
      Object.entries(parts).filter(([, text]) => text !== undefined),
    ) as Record<string, string>;
    expect(await problemOf(zipParts(kept))).toMatchObject(expected);
  });

  it('one flipped byte in the packed content', async () => {
    const entries = rawEntries(good).map((entry) => {
      if (entry.name !== 'content.xml') return entry;
      const packed = entry.packed.slice();
      packed[packed.length >> 1] = (packed[packed.length >> 1] as number) ^ 0x10;
      return { ...entry, packed };
    });
    expect((await problemOf(rawZip(entries))).problem).toBe('corrupt');
  });

  it('macros are seen, their empty library is not', async () => {
    const macros = async (parts: Record<string, string>): Promise<boolean> =>
      (await readWorkbookFile(zipParts({ ...good, ...parts }))).macros;
    expect(await macros({ 'Basic/Standard/Module1.xml': '<x/>' })).toBe(true);
    expect(
      await macros({ 'Basic/Standard/script-lb.xml': '<x/>', 'Basic/script-lc.xml': '<x/>' }),
    ).toBe(false);
    const script = (inner: string): string =>
      `<office:scripts><office:script><ooo:libraries>${inner}</ooo:libraries></office:script></office:scripts>`;
    const flat = async (inner: string): Promise<boolean> =>
      (await readWorkbookFile(craftFods(odsTable(odsRow(floatCell(1))), '', script(inner)))).macros;
    expect(await flat('<ooo:library-embedded/>')).toBe(false);
    expect(
      await flat('<ooo:library-embedded><ooo:module>Sub A</ooo:module></ooo:library-embedded>'),
    ).toBe(true);
  });

  it('a flat document in pieces longer than one turn', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) =>
      odsRow(floatCell(n) + textCell(`Tiêu chí ${n}`)),
    ).join('');
    const grid = await firstGrid(craftFods(odsTable(rows)));
    expect([grid.rowCount, cell(grid, 'B3000')?.value]).toEqual([3000, 'Tiêu chí 2999']);
  });

  it('the crafted package is one that others could open', () => {
    expect(strFromU8(unzipSync(craftOdsRows(''))['mimetype'] as Uint8Array)).toContain(
      'spreadsheet',
    );
  });
});

it('a font goes by the family of its face, whatever the face is called', async () => {
  const grid = await firstGrid(
    craftFods(
      odsTable(odsRow(textCell('Së', 'table:style-name="ce1"'))),
      '<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style>',
      '<office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTimeH&apos;"/></office:font-face-decls>',
    ),
  );
  expect(cell(grid, 'A1')?.fontName).toBe('.VnTimeH');
});
