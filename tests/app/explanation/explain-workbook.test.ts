import { explainWorkbook, type ExplainedUnit } from '../../../src/app/explanation/explain-workbook';
import type { ExplainedLine } from '../../../src/app/explanation/line';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { showCell } from '../../../src/app/book/show-cell';
import { writeExplanations } from '../../../src/app/explanation/write-explanations';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { cellAddress } from '../../../src/excel/addresses';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeAll(async () => {
  excel = await openSample();
  await importSample();
});
afterAll(() => {
  excel.uninstall();
});

function all(lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  return lines.flatMap((line) => [line, ...all(line.children)]);
}

function lineOf({ lines }: ExplainedUnit, text: string): ExplainedLine {
  const found = all(lines).find((line) => line.text === text || line.code === text);
  if (!found) throw new Error(`no line ${text}`);
  return found;
}

test('a unit that an error holds back is told which, and where', async () => {
  const report = await rankWorkbook(NOW);
  const blocked = report.outcome.units.find(({ status }) => status === 'blocked');
  const explained = await explainWorkbook(blocked?.scores.unit.name ?? '', NOW);
  expect(explained).toMatchObject({ ranked: false, blocking: true });
  const standing = lineOf(explained, 'Tình trạng');
  expect(standing.value).toBe('Chưa xếp hạng');
  expect(standing.how).toMatch(/còn \d+ lỗi/);
  expect(standing.children[0]).toMatchObject({ text: 'Kiểm tra' });
  expect(standing.children[0]?.place?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(lineOf(explained, 'Xếp hạng')).toMatchObject({ value: '–', how: 'Chưa có hạng' });
  expect(lineOf(explained, 'Tổng điểm (chưa chính thức)').value).toBe('–');
});

describe('once everything is settled', () => {
  beforeAll(async () => {
    await rankWorkbook({ ...NOW, acceptProposed: true });
  });

  test('a total is followed down to the cells, the rule and the article', async () => {
    const explained = await explainWorkbook('khánh hòa', NOW);
    const total = lineOf(explained, 'Tổng điểm');
    expect(total.how).toMatch(/^Bằng I \+ II/);
    const leaf = all(total.children).find(({ how, code }) => code !== '' && /lấy điểm/i.test(how));
    expect(leaf?.place).toMatchObject({ file: null, sheet: 'Khánh Hòa' });
    const texts = leaf?.children.map(({ text }) => text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['Cách chấm', 'Điểm tự chấm']));
    expect(all(total.children).some(({ basis }) => basis !== '')).toBe(true);
  });

  test('how much of the highest points was had is known where there are highest points', async () => {
    const explained = await explainWorkbook('Khánh Hòa', NOW);
    const lines = all(explained.lines);
    const criteria = sheetOf(excel.workbook, 'Bảng tiêu chí');
    const { row } = findCell(criteria, 'I');
    const { column } = columnOf(criteria, 'Điểm tối đa');
    const section = lines.find(({ code }) => code === 'I');
    const max = Number(valueAt(criteria, row, column));
    expect(max).toBeGreaterThan(0);
    expect(section?.outOf?.share).toBeCloseTo((section?.figure ?? 0) / max, 10);
    expect(section?.outOf?.max).toBe(String(max));
    expect(lineOf(explained, 'Tổng điểm').outOf).toBeNull();
    expect(lineOf(explained, 'Điểm tự chấm').outOf).toBeNull();
    const shares = lines.flatMap(({ outOf }) => outOf?.share ?? []);
    expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
  });

  test('every figure of a section stands in the cell that is cited', async () => {
    const explained = await explainWorkbook('Khánh Hòa', NOW);
    const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
    const [total] = explained.lines.filter(({ text }) => text === 'Tổng điểm');
    const sections = (total?.children ?? []).filter(({ code }) => code !== '');
    expect(sections.map(({ code }) => code)).toEqual(expect.arrayContaining(['I', 'II', 'III']));
    for (const { place, figure } of sections) {
      const [, letters = '', row = ''] = /^([A-Z])(\d+)$/.exec(place?.cell ?? '') ?? [];
      expect(valueAt(sheet, Number(row) - 1, letters.charCodeAt(0) - 65)).toBe(figure);
    }
  });

  test('every rank of the summary is the rank that is explained', async () => {
    const { outcome } = await rankWorkbook(NOW);
    for (const { scores, rank } of outcome.units) {
      const explained = await explainWorkbook(scores.unit.code, NOW);
      const shown = lineOf(explained, 'Xếp hạng').value;
      expect(shown).toBe(rank === null ? '–' : `${String(rank)}/${String(outcome.units.length)}`);
    }
  });

  test('in English too', async () => {
    const explained = await explainWorkbook('KH', { ...NOW, language: 'en' });
    expect(explained.lines.map(({ text }) => text)).toEqual([
      'Standing',
      'Rank',
      'Class',
      'Awards',
      'Total',
      'Base',
      'Percent',
    ]);
  });

  test('nothing is written, and an unknown unit is one clear failure', async () => {
    const before = JSON.stringify(
      excel.workbook.sheets.map(({ name, cells }) => [name, cells.size]),
    );
    await explainWorkbook('Gia Lai', NOW);
    await expect(explainWorkbook('Nơi nào đó', NOW)).rejects.toMatchObject({ kind: 'unknownUnit' });
    const after = JSON.stringify(
      excel.workbook.sheets.map(({ name, cells }) => [name, cells.size]),
    );
    expect(after).toBe(before);
  });

  test('its cell comes to the front', async () => {
    const explained = await explainWorkbook('Khánh Hòa', NOW);
    const { place } = lineOf(explained, 'I.1');
    if (!place) throw new Error('no place');
    await showCell(place, NOW);
    const active = excel.workbook.sheets.find(({ id }) => id === excel.workbook.activeSheetId);
    expect(active?.name).toBe('Khánh Hòa');
    await showCell({ file: 'x.xlsx', sheet: 'Tổng hợp', cell: 'A1' }, NOW);
    expect(excel.workbook.activeSheetId).toBe(active?.id);
  });

  test('the appendix has a page for each unit, and is written again in place', async () => {
    const first = await writeExplanations(NOW);
    expect(first).toEqual({ sheetName: 'Giải thích kết quả', units: 11 });
    const sheet = sheetOf(excel.workbook, first.sheetName);
    const rows = [...sheet.cells.keys()].filter((row) => row > 4).sort((a, b) => a - b);
    const units = rows.map((row) => valueAt(sheet, row, 0));
    const starts = rows.filter((_, index) => index > 0 && units[index] !== units[index - 1]);
    expect(sheet.pageLayout.rowBreaks).toEqual(starts);
    expect(starts).toHaveLength(10);
    expect(sheet.pageLayout.titleRows).toEqual({ first: 4, last: 4 });

    // The clerk renames the sheet; what is written again is the same sheet, to the character.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(first.sheetName).name = 'Phụ lục';
      await context.sync();
    });
    const shown = (): unknown =>
      [...sheet.cells.values()].map((line) => [...[...line].map(([, { value }]) => value)]);
    const before = shown();
    expect(await writeExplanations(NOW)).toEqual({ sheetName: 'Phụ lục', units: 11 });
    expect(shown()).toEqual(before);
    expect(sheet.conditionalFormats).toHaveLength(2);

    expect(await writeExplanations({ ...NOW, unit: 'Gia Lai' })).toMatchObject({ units: 1 });
    expect(sheet.pageLayout.rowBreaks).toEqual([]);
    const left = rows.map((row) => valueAt(sheet, row, 0)).filter((unit) => unit ?? '');
    expect([...new Set(left)]).toEqual(['Gia Lai']);
    expect(excel.workbook.sheets.filter(({ name }) => name.startsWith('Giải'))).toEqual([]);
  });

  test('the appendix says by itself that it is older than the figures, and so does the pane', async () => {
    const { sheetName } = await writeExplanations(NOW);
    const said = (): unknown => {
      excel.calculate();
      return valueAt(sheetOf(excel.workbook, sheetName), 2, 0);
    };
    expect(said()).toBe('Phần giải thích của 11 đơn vị, mỗi đơn vị một trang riêng.');
    expect((await explainWorkbook('Gia Lai', NOW)).appendixOld).toBe(false);
    const sheet = sheetOf(excel.workbook, 'Gia Lai');
    const { column } = columnOf(sheet, 'Điểm tự chấm');
    const { row } = findCell(sheet, 'V.3');
    const before = Number(valueAt(sheet, row, column));
    excel.userTypes('Gia Lai', cellAddress(row, column), 0);
    expect(said()).toMatch(/^Số liệu đã thay đổi sau khi lập trang này/);
    expect((await explainWorkbook('Gia Lai', NOW)).appendixOld).toBe(true);
    await writeExplanations(NOW);
    expect(said()).toMatch(/^Phần giải thích/);
    excel.userTypes('Gia Lai', cellAddress(row, column), before);
    expect(said()).toMatch(/^Số liệu đã thay đổi/);
  });

  test('reading the book passes the appendix by', async () => {
    await writeExplanations(NOW);
    const again = await openEmbeddedExcel({ bytes: (await excel.save()).bytes });
    excel.uninstall();
    again.install();
    const report = await rankWorkbook(NOW);
    again.uninstall();
    excel.install();
    expect(report.changed).toBe(false);
  });
});
