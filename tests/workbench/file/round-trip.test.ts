import { strFromU8, unzipSync } from 'fflate';
import { recalculate } from '../../../src/workbench/calculate/calculator';
import { formulaFromFile, formulaToFile } from '../../../src/workbench/file/function-prefixes';
import { openXlsx } from '../../../src/workbench/file/open';
import { saveXlsx } from '../../../src/workbench/file/save';
import { stripCachedValues } from '../../../src/workbench/file/strip-cached-values';
import { getCell } from '../../../src/workbench/model/cells';
import { createWorkbook } from '../../../src/workbench/model/create';
import type { SheetModel } from '../../../src/workbench/model/types';
import { comparable, put, sampleWorkbook } from './sample-workbook';

function part(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

describe('open after save', () => {
  it('gives the same model back', async () => {
    const workbook = sampleWorkbook();
    const { bytes, lost } = await saveXlsx(workbook);
    const opened = await openXlsx(bytes);
    expect(lost).toEqual([]);
    expect(opened.lostWhenSaved).toEqual([]);
    const before = comparable(workbook) as { sheets: { protection: { options: unknown } }[] };
    const after = comparable(opened.workbook) as typeof before;
    // Options not named count as forbidden; the file names all of them.
    expect(after.sheets[0]?.protection.options).toMatchObject({
      allowFormatCells: true,
      allowAutoFilter: true,
      allowSort: false,
    });
    for (const book of [before, after])
      for (const sheet of book.sheets) sheet.protection.options = {};
    expect(after).toEqual(before);
  });

  it('writes equal bytes for equal models, now and after opening', async () => {
    const first = await saveXlsx(sampleWorkbook());
    const second = await saveXlsx(sampleWorkbook());
    const reopened = await openXlsx(first.bytes);
    const third = await saveXlsx(reopened.workbook, first.bytes);
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(Buffer.compare(first.bytes, third.bytes)).toBe(0);
  });

  it('keeps dates of the 1904 system and the calculation mode', async () => {
    const workbook = createWorkbook();
    workbook.date1904 = true;
    workbook.calculationMode = 'Manual';
    const { workbook: opened } = await openXlsx((await saveXlsx(workbook)).bytes);
    expect(opened).toMatchObject({ date1904: true, calculationMode: 'Manual' });
  });

  it('keeps texts that XML cannot hold', async () => {
    const workbook = createWorkbook();
    const texts = ['\u0001', '_x0041_', ' a ', 'a\r\nb', '😀', '<&>"\'', '\t'];
    texts.forEach((text, row) => put(workbook.sheets[0] as SheetModel, `A${row + 1}`, `'${text}`));
    const { workbook: opened } = await openXlsx((await saveXlsx(workbook)).bytes);
    texts.forEach((text, row) => {
      expect(getCell(opened.sheets[0] as SheetModel, row, 0)?.value).toBe(text);
    });
  });
});

describe('what Excel would repair', () => {
  const ORDER = [
    ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData'],
    ...['sheetProtection', 'autoFilter', 'mergeCells', 'conditionalFormatting', 'dataValidations'],
    ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter'],
    ...['customProperties', 'drawing', 'legacyDrawing', 'tableParts'],
  ];

  it('keeps the order of the schema', async () => {
    const xml = part((await saveXlsx(sampleWorkbook())).bytes, 'xl/worksheets/sheet1.xml');
    const places = ORDER.map((name) => xml.search(new RegExp(`<${name}[ />]`)));
    const present = places.filter((place) => place >= 0);
    expect(present.length).toBeGreaterThan(17);
    expect(present).toEqual([...present].sort((a, b) => a - b));
  });

  it('quotes sheet names in defined names', async () => {
    const xml = part((await saveXlsx(sampleWorkbook())).bytes, 'xl/workbook.xml');
    expect(xml).toContain("'Tổng hợp'!$A$1:$D$20</definedName>");
    expect(xml).toContain("'Tổng hợp'!$A:$B,'Tổng hợp'!$1:$2</definedName>");
    expect(xml).toContain("'Bảng ''x'' &amp; &lt;y&gt;'!$A$1</definedName>");
  });

  it('makes header cells and column names of a table equal texts', async () => {
    const workbook = sampleWorkbook();
    const sheet = workbook.sheets[0] as SheetModel;
    const [number, repeated] = [getCell(sheet, 1, 0), getCell(sheet, 1, 2)];
    if (number === undefined || repeated === undefined) throw new Error('no header');
    number.value = 2026;
    repeated.value = 'Đơn vị';
    const { bytes } = await saveXlsx(workbook);
    const table = part(bytes, 'xl/tables/table1.xml');
    const names = [...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['2026', 'Đơn vị', 'Đơn vị2', 'Xếp_x000a_hạng']);
    const { workbook: opened } = await openXlsx(bytes);
    expect(getCell(opened.sheets[0] as SheetModel, 1, 0)?.value).toBe('2026');
    expect(getCell(opened.sheets[0] as SheetModel, 1, 2)?.value).toBe('Đơn vị2');
  });

  it('declares every part and leads every relation to one', async () => {
    const files = unzipSync((await saveXlsx(sampleWorkbook())).bytes);
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    for (const path of Object.keys(files)) {
      if (/\.(rels|vml)$|^customXml\/item\d/.test(path) || path.startsWith('[')) continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [path, content] of Object.entries(files)) {
      if (!path.endsWith('.rels')) continue;
      for (const [, target, mode] of strFromU8(content).matchAll(
        /Target="([^"]+)"( TargetMode)?/g,
      )) {
        if (mode === undefined) expect(Object.keys(files)).toContain(target?.slice(1));
      }
    }
  });

  it('prefixes new functions in the file only', async () => {
    const xml = part((await saveXlsx(sampleWorkbook())).bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>_xlfn.XLOOKUP(3,A3:A12,B3:B12)</f>');
    expect(xml).toContain('cm="1"><f t="array" ref="C15:C16">_xlfn._xlws.FILTER(');
  });
});

describe('formulas in the file', () => {
  it.each([
    [
      '=LET(x,2,tổng,x*3,tổng+LET_A+"x")',
      'LET(_xlpm.x,2,_xlpm.tổng,_xlpm.x*3,_xlpm.tổng+LET_A+"x")',
    ],
    ['=IFS(\'IFS(\'!A1>1,"IFS(")', '_xlfn.IFS(\'IFS(\'!A1>1,"IFS(")'],
    ['=SORT(A1:A3)', '_xlfn._xlws.SORT(A1:A3)'],
    ['=STDEV.S(A1:A3)+SUM(A1)', '_xlfn.STDEV.S(A1:A3)+SUM(A1)'],
  ])('%s', (formula, file) => {
    const written = formulaToFile(formula).replace('_xlfn.LET', 'LET');
    expect(written).toBe(file);
    expect(formulaFromFile(formulaToFile(formula))).toBe(formula);
  });

  it('stores errors the file format does not know as #VALUE!', async () => {
    const workbook = createWorkbook();
    put(workbook.sheets[0] as SheetModel, 'A1', '#SPILL!');
    const xml = part((await saveXlsx(workbook)).bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<c r="A1" t="e"><v>#VALUE!</v></c>');
  });
});

describe('stripCachedValues', () => {
  it('takes the results of formulas and nothing else', async () => {
    const { bytes } = await saveXlsx(sampleWorkbook());
    const { workbook } = await openXlsx(stripCachedValues(bytes));
    const sheet = workbook.sheets[0] as SheetModel;
    expect(getCell(sheet, 2, 3)).toMatchObject({ value: null, formula: '=RANK(C3,$C$3:$C$12)' });
    expect(getCell(sheet, 13, 1)?.value).toBeNull();
    expect(getCell(sheet, 2, 2)?.value).toBe(90);
    expect(getCell(sheet, 2, 1)?.value).toBe('Đơn vị 1');
    recalculate(workbook);
    expect(comparable(workbook)).toEqual(comparable((await openXlsx(bytes)).workbook));
  });
});

describe('files that cannot be opened', () => {
  it('throws instead of giving an empty workbook', async () => {
    const { bytes } = await saveXlsx(sampleWorkbook());
    await expect(openXlsx(bytes.slice(0, bytes.length / 2))).rejects.toThrow();
    await expect(openXlsx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).rejects.toThrow('encrypted');
    await expect(openXlsx(new TextEncoder().encode('<html>'))).rejects.toThrow();
  });
});
