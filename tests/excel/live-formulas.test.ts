import { rankWorkbook } from '../../src/app/ranking/rank-workbook';
import { levelDraft } from '../support/book/level-draft';
import { bookFigures, cellOf, differencesFrom, summaryFigures } from '../support/book/book-figures';
import { Draw, randomDraft } from '../support/book/random-draft';
import { unitSheetOf } from '../support/book/unit-cells';
import { findCell, sheetOf } from '../support/cells';
import { openBook, type ClusterBook } from '../support/cluster-book';
import { NOW } from '../support/sample-book';
import type { WorkbookModel } from '../../src/workbench/model/types';

/** Known to Excel 2021 and to LibreOffice 7.4 alike, and none of them volatile. */
const KNOWN = new Set(
  (
    'ABS AND AVERAGE COUNT COUNTA COUNTIFS HYPERLINK IF IFERROR ISFORMULA ISNUMBER LEFT LEN MAX MIN MOD N NOT ' +
    'OR ROUND ROUNDUP SUM SUMPRODUCT TRUNC'
  ).split(' '),
);

/** Everything in the book that Excel calculates: cells, rules of colour, rules of typing. */
function formulasOf({ sheets }: WorkbookModel): readonly string[] {
  return sheets.flatMap(({ cells, conditionalFormats, validations }) =>
    [
      ...[...cells.values()].flatMap((row) =>
        [...row.values()].flatMap(({ formula }) => formula ?? []),
      ),
      ...JSON.stringify([conditionalFormats, validations]).matchAll(/"(=(?:[^"\\]|\\.)*)"/g),
    ].map((found) => (typeof found === 'string' ? found : (found[1] ?? '').replaceAll('\\"', '"'))),
  );
}

function functionsIn(formula: string): readonly string[] {
  const code = formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'/g, '');
  return [...code.matchAll(/([\p{L}_][\p{L}\d_.]*)\s*\(/gu)].map(([, name = '']) => name);
}

const DRAWN = [11, 22, 33, 44, 55, 66].map((seed) => {
  const draw = new Draw(seed * 1_234_567);
  return [seed, seed % 2 === 0 ? randomDraft(draw) : levelDraft(draw)] as const;
});

let book: ClusterBook;
afterEach(() => {
  book.close();
});

test.each(DRAWN)('book %i: no function that another program does not know', async (_, draft) => {
  book = await openBook(draft);
  await book.rank();
  const formulas = formulasOf(book.excel.workbook);
  expect(formulas.length).toBeGreaterThan(100);
  const used = new Set(formulas.flatMap(functionsIn));
  expect([...used].filter((name) => !KNOWN.has(name))).toEqual([]);
});

/** Level units, a chain of columns, nothing that only a value can say. */
async function openLevel(
  chain = 'điểm mục I cao hơn; điểm thưởng cao hơn',
  settings: Readonly<Record<string, string>> = {},
  clusters: readonly string[] = [''],
): Promise<ClusterBook> {
  const draft = levelDraft(new Draw(77_777_777));
  const opened = await openBook({
    ...draft,
    units: Object.fromEntries(
      Object.entries(draft.units).map(([name, unit], at) => [
        name,
        { ...unit, row: { cluster: clusters[at % clusters.length] ?? '' } },
      ]),
    ),
    settings: { ...settings, 'Thứ tự phân định khi bằng điểm': chain },
    tables: {},
  });
  await opened.rank();
  return opened;
}

async function insertRow(sheet: string, row: number): Promise<void> {
  await Excel.run(async (context) => {
    const at = String(row + 1);
    context.workbook.worksheets.getItem(sheet).getRange(`${at}:${at}`).insert('Down');
    await context.sync();
  });
}

describe('rows that somebody inserts', () => {
  test('every formula still gives the core’s figure, before and after the next ranking', async () => {
    book = await openLevel();
    const { workbook } = book.excel;
    const unit = book.report.outcome.units[0]?.scores.unit.code ?? '';
    const sheet = unitSheetOf(workbook, unit);
    if (!sheet) throw new Error('no sheet');
    for (const code of ['I.2', 'II', 'II.3', 'T.1', 'TỔNG ĐIỂM']) {
      await insertRow(sheet.name, findCell(sheet, code).row);
    }
    const summary = sheetOf(workbook, 'Tổng hợp');
    for (const { scores } of book.report.outcome.units.slice(1, 4)) {
      await insertRow('Tổng hợp', findCell(summary, scores.unit.name).row);
    }
    book.excel.calculate();
    expect(differencesFrom(workbook, bookFigures(workbook, book.report))).toEqual([]);
    // A score typed now reaches the ranks through all of it.
    book.type('An Bình', 'II.3', 'self', 1.9);
    book.excel.calculate();
    const shown = workbook.sheets.map(({ name }) => name);
    const report = await rankWorkbook(NOW);
    book.excel.calculate();
    expect(report.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
    expect(differencesFrom(workbook, bookFigures(workbook, report))).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(shown);
  });
});

describe('ranks by whatever parts equals', () => {
  const DENSE = { 'Cách ghi đồng hạng': '1, 2, 2, 3' };
  test.each([
    ['at the maximum', 'nhiều tiêu chí đạt tối đa hơn', {}],
    ['closer to the self score', 'điểm tự chấm sát hơn', {}],
    [
      'both, then a section',
      'điểm tự chấm sát hơn; nhiều tiêu chí đạt tối đa hơn; điểm mục I cao hơn',
      {},
    ],
    ['no gaps', 'điểm mục I cao hơn', DENSE],
    ['no gaps, nothing parts them', 'đồng hạng', DENSE],
    ['no gaps, at the maximum', 'nhiều tiêu chí đạt tối đa hơn; điểm thưởng cao hơn', DENSE],
  ])('%s: a formula, which follows what is typed as the core does', async (_, chain, settings) => {
    book = await openLevel(chain, settings);
    const { workbook } = book.excel;
    const ranks = () =>
      summaryFigures(workbook, book.report).filter(({ kind }) => kind === 'summary rank');
    for (const figure of ranks()) expect(cellOf(workbook, figure)?.formula).toMatch(/^=IF/);
    await insertRow('Tổng hợp', findCell(sheetOf(workbook, 'Tổng hợp'), 'Cẩm Hà').row);
    const changes = [
      ['An Bình', 'II.3', 1.9],
      ['Bình Sơn', 'I.1', 2],
      ['Cẩm Hà', 'I.2', 0.4],
    ] as const;
    for (const [unit, code, value] of changes) {
      book.type(unit, code, 'self', value);
      book.excel.calculate();
      const shown = ranks().map((figure) => cellOf(workbook, figure)?.value);
      const report = await book.rank();
      expect(shown).toEqual(report.outcome.units.map(({ rank }) => rank ?? ''));
    }
  });

  test.each([
    ['each in its cluster', 'Trong cụm, khối', {}],
    ['each in its cluster, no gaps', 'Trong cụm, khối', DENSE],
    ['all of the book', 'Toàn sổ', {}],
  ])('two clusters, %s', async (_, scope, settings) => {
    const many = { 'Sổ gồm': 'Nhiều cụm, khối cùng quy chế', 'Phạm vi xếp hạng, so sánh': scope };
    book = await openLevel('điểm mục I cao hơn', { ...settings, ...many }, ['Cụm 1', 'Cụm 2']);
    const { workbook } = book.excel;
    const figures = summaryFigures(workbook, book.report);
    for (const figure of figures) {
      if (figure.kind === 'summary rank') expect(cellOf(workbook, figure)?.formula).toMatch(/^=IF/);
    }
    const firsts = Object.values(book.ranks()).filter((rank) => rank === 1);
    expect(firsts.length).toBe(scope === 'Toàn sổ' ? 1 : 2);
    book.type('Bình Sơn', 'I.1', 'self', 2);
    book.excel.calculate();
    const shown = summaryFigures(workbook, book.report).map((one) => cellOf(workbook, one)?.value);
    const report = await book.rank();
    expect(shown).toEqual(
      summaryFigures(workbook, report).map((figure) => cellOf(workbook, figure)?.value),
    );
  });

  test('a self total that is missing parts nobody, as in the core', async () => {
    book = await openLevel('điểm tự chấm sát hơn; điểm mục I cao hơn');
    const names = book.report.outcome.units.map(({ scores }) => scores.unit.name);
    for (const name of names) {
      for (const code of ['I.1', 'I.2', 'I.3', 'II.1', 'II.2', 'II.3']) {
        book.type(name, code, 'verified', 1);
        book.type(name, code, 'reason', 'x');
      }
    }
    await book.rank();
    book.type(names[0] ?? '', 'I.1', 'self', '');
    await book.rank();
    const lacking = book.unit(names[0] ?? '');
    expect([lacking.status, lacking.scores.selfTotal]).toEqual(['ranked', null]);
    for (const figure of summaryFigures(book.excel.workbook, book.report)) {
      if (figure.kind !== 'summary rank') continue;
      expect(cellOf(book.excel.workbook, figure)?.formula).toMatch(/^=IF/);
    }
    expect(book.report.outcome.ties.length).toBeGreaterThan(0);
  });
});

test('a score above its maximum is no score until somebody lets it stand', async () => {
  book = await openLevel();
  const { workbook } = book.excel;
  const before = book.ranks();
  const shown = (unit: string) => {
    book.excel.calculate();
    return summaryFigures(workbook, book.report)
      .filter((figure) => figure.unit === unit && /total|rank/.test(figure.kind))
      .map((figure) => cellOf(workbook, figure)?.value);
  };
  book.type('An Bình', 'I.1', 'self', 2.5);
  const sheet = unitSheetOf(workbook, book.unit('An Bình').scores.unit.code);
  if (!sheet) throw new Error('no sheet');
  expect(shown('An Bình')).toEqual(['', '']);
  const report = await book.rank();
  expect(book.errors('An Bình')).toEqual(['overMaximum I.1']);
  expect(report.outcome.units.map(({ rank }) => rank)).not.toEqual(Object.values(before));
  book.typeInto('Kiểm tra', ['Mã', 'P05'], 'Xử lý', 'Ngoại lệ (ghi lý do)');
  book.typeInto('Kiểm tra', ['Mã', 'P05'], 'Lý do', 'Cụm đồng ý');
  await book.rank();
  expect(book.leaf('An Bình', 'I.1')).toBe('2.5');
  expect(shown('An Bình')).not.toContain('');
});

test('a cell that holds a value looks otherwise, and the sheet says what that means', async () => {
  book = await openLevel();
  const { sheets } = book.excel.workbook;
  const rules = (name: string): string =>
    JSON.stringify(sheets.find((one) => one.name === name)?.conditionalFormats);
  const code = book.report.outcome.units[0]?.scores.unit.code ?? '';
  for (const name of ['Tổng hợp', unitSheetOf(book.excel.workbook, code)?.name ?? '']) {
    expect(rules(name)).toContain('NOT(ISFORMULA(');
    const texts = [...sheetOf(book.excel.workbook, name).cells.values()].flatMap((row) =>
      [...row.values()].map(({ value }) => String(value)),
    );
    expect(texts.some((text) => /chữ nghiêng màu xanh/.test(text))).toBe(true);
  }
});
