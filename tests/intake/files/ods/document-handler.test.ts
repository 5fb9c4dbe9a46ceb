import type { SourceWorkbook } from '../../../../src/intake/files/source-workbook';
import { LIMITS } from '../../../../src/intake/files/limits';
import { readWorkbookFile } from '../../../../src/intake/files/read-file';
import {
  craftFods,
  craftOds,
  craftOdsRows,
  floatCell,
  odsContent,
  odsRow,
  odsTable,
  textCell,
} from '../craft/ods';
import { cell, firstGrid, problemOf } from '../craft/outcome';

const ROWS = odsRow(floatCell(1));
const sheet = (name: string, before = ''): string =>
  odsTable(`${before}${ROWS}`, `table:name="${name}"`);
const namesOf = ({ grids }: SourceWorkbook): readonly string[] => grids.map(({ name }) => name);
/** The sheets of a document whose content part has been changed by hand. */
const changed = async (tables: string, from: string, to: string): Promise<SourceWorkbook> => {
  const content = odsContent(tables);
  expect(content).toContain(from);
  return await readWorkbookFile(
    craftOds('', { parts: { 'content.xml': content.replace(from, to) } }),
  );
};

describe('what is a sheet', () => {
  const body = '<office:body>';
  it.each([
    [
      'a table of another section',
      body,
      `<office:meta><office:spreadsheet>${sheet('B')}</office:spreadsheet></office:meta>${body}`,
    ],
    ['a table of a text', body, `${body}<office:text>${sheet('B')}</office:text>`],
    [
      'a table in something else of the sheets',
      '</office:spreadsheet>',
      `<table:tracked-changes>${sheet('B')}</table:tracked-changes></office:spreadsheet>`,
    ],
    [
      'what is no table',
      '</office:spreadsheet>',
      `<table:shapes table:name="B">${ROWS}</table:shapes></office:spreadsheet>`,
    ],
    [
      'a table behind the sheets',
      '</office:spreadsheet>',
      `</office:spreadsheet><office:settings>${sheet('B')}</office:settings>`,
    ],
    ['a table beside the sheets', '</office:spreadsheet>', `</office:spreadsheet>${sheet('B')}`],
  ])('not %s', async (_, from, to) => {
    expect(namesOf(await changed(sheet('A'), from, to))).toEqual(['A']);
  });

  it('sheets stand in two lists one behind the other', async () => {
    const next = `</office:spreadsheet><office:spreadsheet>${sheet('B')}</office:spreadsheet>`;
    expect(namesOf(await changed(sheet('A'), '</office:spreadsheet>', next))).toEqual(['A', 'B']);
  });

  it('a sheet without a name has none', async () => {
    expect(await firstGrid(craftOds(odsTable(ROWS, '')))).toMatchObject({
      name: '',
      visibility: 'visible',
    });
  });

  it('a sheet without a style follows the one for all sheets', async () => {
    const styles =
      '<style:default-style style:family="table"><style:table-properties table:display="false"/></style:default-style>';
    const tables = sheet('A') + odsTable(ROWS, 'table:name="B" table:style-name="ta1"');
    const { grids } = await readWorkbookFile(craftOds(tables, { styles }));
    expect(grids.map(({ visibility }) => visibility)).toEqual(['hidden', 'visible']);
  });

  it('as many as the limit, and not one more', async () => {
    const sheets = (count: number): Uint8Array =>
      craftOds(Array.from({ length: count }, (_, n) => sheet(`S${n}`)).join(''));
    expect((await readWorkbookFile(sheets(LIMITS.sheets))).grids).toHaveLength(LIMITS.sheets);
    expect(await problemOf(sheets(LIMITS.sheets + 1))).toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'sheets', allowed: LIMITS.sheets },
    });
  });
});

describe('copies of linked documents', () => {
  const SOURCE = '<table:table-source xlink:href="a.ods"/>';
  const COPY = "'file:///C:/a.ods'#A";
  it.each([
    ['a copy is left out', sheet(COPY, SOURCE), ['A'], true],
    ['a sheet that somebody linked stays', sheet('B', SOURCE), ['A', 'B'], false],
    ['a sheet of such a name with no source stays', sheet(COPY), ['A', COPY], false],
    [
      'a sheet behind a copy is looked at afresh',
      sheet(COPY, SOURCE) + sheet("'file:x"),
      ['A', "'file:x"],
      true,
    ],
    ['a name that only holds the mark is no copy’s', sheet("B'file:x", SOURCE), ['A', "B'file:x"], false], // prettier-ignore
  ])('%s', async (_, tables, names, externalLinks) => {
    const book = await readWorkbookFile(craftOds(sheet('A') + tables));
    expect(namesOf(book)).toEqual(names);
    expect(book.externalLinks).toBe(externalLinks);
  });

  it('two copies of one name are not told as repeated, two sheets are', async () => {
    const warned = async (one: string): Promise<readonly string[]> =>
      (await readWorkbookFile(craftOds(sheet('A') + one + one))).warnings.map(({ kind }) => kind);
    expect(await warned(sheet(COPY, SOURCE))).toEqual([]);
    expect(await warned(sheet('B'))).toEqual(['repeatedSheetName']);
  });
});

describe('the root', () => {
  it.each(['office:document-content', 'office:document-styles', 'office:document'])(
    '%s may hold sheets',
    async (root) => {
      const xml = odsContent(sheet('A')).replaceAll('office:document-content', root);
      const bytes = craftOds('', { parts: { 'content.xml': xml } });
      expect(namesOf(await readWorkbookFile(bytes))).toEqual(['A']);
    },
  );

  it.each(['office:document-meta', 'office:body', 'table:table'])('%s is none', async (root) => {
    const xml = odsContent(sheet('A')).replaceAll('office:document-content', root);
    expect(await problemOf(craftOds('', { parts: { 'content.xml': xml } }))).toMatchObject({
      problem: 'corrupt',
      params: { reason: 'structure' },
    });
  });

  it('a list of no sheets is a workbook without sheets, no list is damage', async () => {
    expect((await problemOf(craftOds(''))).problem).toBe('noSheets');
    const xml = odsContent('').replace(/<office:spreadsheet>.*<\/office:spreadsheet>/, '');
    expect(await problemOf(craftOds('', { parts: { 'content.xml': xml } }))).toMatchObject({
      params: { reason: 'structure' },
    });
  });

  it('what follows the sheets does not take them away', async () => {
    const to = '</office:spreadsheet><office:forms/>';
    expect(namesOf(await changed(sheet('A'), '</office:spreadsheet>', to))).toEqual(['A']);
  });
});

describe('macros of a flat document', () => {
  const MODULE = '<ooo:module>Sub A</ooo:module>';
  it.each([
    ['a module', `<office:scripts>${MODULE}</office:scripts>`, true],
    ['a module and more', `<office:scripts>${MODULE}<ooo:library/></office:scripts>`, true],
    ['no module', '<office:scripts><ooo:library/></office:scripts>', false],
    ['a module of another section', `<office:meta>${MODULE}</office:meta>`, false],
  ])('%s: %s', async (_, before, macros) => {
    expect(await readWorkbookFile(craftFods(sheet('A'), '', before))).toMatchObject({ macros });
  });
});

describe('styles by the part that holds them', () => {
  const face =
    '<office:font-face-decls><style:font-face style:name="F" svg:font-family=".VnTime"/></office:font-face-decls>';
  const style = (family: string): string =>
    `<style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name="${family}"/></style:style>`;
  const styled = odsTable(odsRow(textCell('a', 'table:style-name="ce1"')));
  const fontOf = async (bytes: Uint8Array): Promise<string | undefined> =>
    cell(await firstGrid(bytes), 'A1')?.fontName;

  it('a flat document has common styles and faces of its own', async () => {
    expect(await fontOf(craftFods(styled, '', `${face}<office:styles>${style('F')}</office:styles>`))).toBe('.VnTime'); // prettier-ignore
  });

  it('a package has them in its part for styles, whose page headers are none of the cells', async () => {
    const root = odsContent('').replace(/<office:automatic-styles>.*/s, '');
    const part = (content: string): string =>
      root.replaceAll('document-content', 'document-styles') +
      `${content}</office:document-styles>`;
    const read = async (content: string): Promise<string | undefined> =>
      await fontOf(craftOds(styled, { parts: { 'styles.xml': part(content) } }));
    expect(await read(`${face}<office:styles>${style('F')}</office:styles>`)).toBe('.VnTime');
    expect(
      await read(
        `<office:styles>${style('Arial')}</office:styles><office:automatic-styles>${style('Symbol')}</office:automatic-styles>`,
      ),
    ).toBe('Arial');
  });

  it('styles of another section are none', async () => {
    expect(await fontOf(craftFods(styled, '', `<office:meta>${style('Arial')}</office:meta>`))).toBe(undefined); // prettier-ignore
  });

  it('a cell says nothing of what a number format holds', async () => {
    const styles =
      '<number:number-style style:name="N1"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text> điểm</number:text></number:number-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
    const grid = await firstGrid(craftOdsRows(odsRow(floatCell(5, 'table:style-name="ce1"')), { styles })); // prettier-ignore
    expect(cell(grid, 'A1')).toEqual({ kind: 'number', value: 5, numberFormat: '0" điểm"' });
  });
});
