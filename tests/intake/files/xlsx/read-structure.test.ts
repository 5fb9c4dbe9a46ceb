import { LIMITS } from '../../../../src/intake/files/limits';
import {
  readXlsxStructure,
  type WorkbookStructure,
} from '../../../../src/intake/files/xlsx/read-structure';
import { craftXlsx, MAIN, relationshipsXml, sheetXml } from '../craft/package';

const sheet = (name: string): { name: string; xml: string } => ({ name, xml: sheetXml('') });
const read = async (
  workbookExtra: string,
  change?: (parts: Record<string, string>) => void,
): Promise<WorkbookStructure> =>
  await readXlsxStructure(
    craftXlsx({ sheets: [sheet('Một'), sheet('Hai')], workbookExtra }, change),
  );

describe('names', () => {
  const defined = (more: string, formula: string): string =>
    `<definedName ${more}>${formula}</definedName>`;
  const A = defined('name="A"', "'Một'!$A$1");
  it.each<[string, string, WorkbookStructure['names']]>([
    ['one', `<definedNames>${A}</definedNames>`, [{ name: 'A', formula: "'Một'!$A$1" }]],
    [
      'two, in their order',
      `<definedNames>${defined('name="B"', '1')}${A}</definedNames>`,
      [
        { name: 'B', formula: '1' },
        { name: 'A', formula: "'Một'!$A$1" },
      ],
    ],
    [
      'escaped ones',
      `<definedNames>${defined('name="A_x0042_"', '&quot;_x0043_&quot;')}</definedNames>`,
      [{ name: 'AB', formula: '"C"' }],
    ],
    ['of no formula', '<definedNames><definedName name="A"/></definedNames>', [{ name: 'A', formula: '' }]], // prettier-ignore
    ['without a name', `<definedNames>${defined('', '1')}</definedNames>`, [{ name: '', formula: '1' }]], // prettier-ignore
    [
      'not those of one sheet',
      `<definedNames>${defined('name="B" localSheetId="0"', '1')}${A}${defined('name="C" localSheetId="1"', '1')}</definedNames>`,
      [{ name: 'A', formula: "'Một'!$A$1" }],
    ],
    [
      'not words between them',
      `<definedNames>x${A}y${defined('name="B"', '1')}</definedNames>`,
      [
        { name: 'A', formula: "'Một'!$A$1" },
        { name: 'B', formula: '1' },
      ],
    ],
    ['not those of another list', `<otherNames>${A}</otherNames>`, []],
    ['not what is no name', `<definedNames><other name="A">1</other></definedNames>`, []],
    ['not those deeper down', `<definedNames><group>${A}</group></definedNames>`, []],
    ['not those outside the list', A, []],
    ['none', '', []],
  ])('%s', async (_, extra, names) => {
    expect((await read(extra)).names).toEqual(names);
  });

  it('as many as the limit, and not one more', async () => {
    const all = (count: number): Promise<WorkbookStructure> =>
      read(`<definedNames>${A.repeat(count)}</definedNames>`);
    expect((await all(LIMITS.entries)).names).toHaveLength(LIMITS.entries);
    await expect(all(LIMITS.entries + 1)).rejects.toMatchObject({
      problem: 'tooLarge',
      params: { limit: 'entries', allowed: LIMITS.entries },
    });
  });
});

describe('tables', () => {
  const LIST = 'xl/worksheets/_rels/sheet2.xml.rels';
  const table = (more: string, inside = ''): string => `<table xmlns="${MAIN}" ${more}>${inside}</table>`; // prettier-ignore
  /** The second sheet points to these parts. */
  const tables = async (
    ...parts: readonly (readonly [string, string])[]
  ): Promise<WorkbookStructure['tables']> =>
    (
      await read('', (all) => {
        all[LIST] = relationshipsXml(
          parts.map(([type], n) => [`rId${n}`, type, `../tables/t${n}.xml`]),
        );
        parts.forEach(([, xml], n) => (all[`xl/tables/t${n}.xml`] = xml));
      })
    ).tables;
  const AREA = { top: 1, left: 0, bottom: 3, right: 2 };

  it.each([
    ['the shown name', 'displayName="A" name="B" ref="A2:C4"', 'A'],
    ['another name', 'name="B" ref="A2:C4"', 'B'],
    ['an escaped name', 'displayName="A_x0042_" ref="A2:C4"', 'AB'],
    ['no name', 'ref="A2:C4"', ''],
  ])('with %s', async (_, more, name) => {
    expect(await tables(['table', table(more)])).toEqual([{ sheet: 'Hai', name, area: AREA }]);
  });

  it('by their own element, not by one inside', async () => {
    const inside = '<table displayName="X" ref="A1:B1"/><autoFilter ref="A1:B1"/>';
    expect(await tables(['table', table('displayName="A" ref="A2:C4"', inside)])).toEqual([
      { sheet: 'Hai', name: 'A', area: AREA },
    ]);
    const other = table('displayName="A" ref="A2:C4"').replaceAll('table', 'query');
    expect(await tables(['table', other])).toEqual([]);
  });

  it('not without a place, and not what else a sheet points to', async () => {
    const good = table('displayName="A" ref="A2:C4"');
    expect(
      await tables(['table', table('displayName="B"')], ['pivotTable', good], ['table', good]),
    ).toEqual([{ sheet: 'Hai', name: 'A', area: AREA }]);
  });

  it('not those of another file, nor of a sheet that lies there or is not there', async () => {
    const external = (id: string, type: string): string =>
      relationshipsXml([[id, type, 'gone.xml']]).replace('Target=', 'TargetMode="External" Target='); // prettier-ignore
    expect((await read('', (all) => (all[LIST] = external('rId1', 'table')))).tables).toEqual([]);
    const lost = (list: string) => (all: Record<string, string>) => {
      all['xl/_rels/workbook.xml.rels'] = list;
      all['xl/_rels/gone.xml.rels'] = relationshipsXml([['rId1', 'table', 't.xml']]);
      all['_rels/gone.xml.rels'] = relationshipsXml([['rId1', 'table', 'xl/t.xml']]);
      all['xl/t.xml'] = table('displayName="A" ref="A2:C4"');
    };
    expect((await read('', lost(external('rId1', 'worksheet')))).tables).toEqual([]);
    expect((await read('', lost(relationshipsXml([['rId9', 'worksheet', 'gone.xml']])))).tables).toEqual([]); // prettier-ignore
    expect((await read('', lost(relationshipsXml([['rId1', 'worksheet', 'gone.xml']])))).tables).toMatchObject([{ sheet: 'Một' }]); // prettier-ignore
  });
});
