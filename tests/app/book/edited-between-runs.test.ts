import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { RankReport } from '../../../src/app/ranking/rank-report';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import { createEmptyWorkbook } from '../../../src/workbench/model/create';
import { saveXlsx } from '../../../src/workbench/file/save';
import { openXlsx } from '../../../src/workbench/file/open';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/model/types';
import type { BookDraft } from '../../support/book/draft';
import { Draw } from '../../support/book/random-draft';
import { formOf } from '../../support/book/form';
import { unitName } from '../../../src/excel/identity';
import { openBook, type ClusterBook } from '../../support/cluster-book';
import { Clerk, EDITS, markedSheet, summaryOf, type Edit } from '../../support/edits';
import { findCell, valueAt } from '../../support/cells';
import { NOW } from '../../support/sample-book';

const SEED = Number(process.env.SEED ?? 2026);
const ROUNDS = Number(process.env.ROUNDS ?? 6);

const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 30 | Trực tiếp',
    'I.2 | | 30 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 30 | Trực tiếp',
    'II.2 | | 10 | Trực tiếp',
    'T | Điểm thưởng | 10 | Cộng | tối đa 10',
    'T.1 | Điểm thưởng | 10 | Trực tiếp',
  ],
  settings: { 'Thứ tự phân định khi bằng điểm': 'điểm mục I cao hơn; điểm thưởng cao hơn' },
  classes: [
    { name: 'Tốt', from: '80' },
    { name: 'Khá', from: '0' },
  ],
  awards: [{ award: 'Cờ thi đua', quantity: '1' }],
  units: {
    'An Bình': { claims: { 'I.1': 28, 'I.2': 26, 'II.1': 24, 'II.2': 9.1, 'T.1': 3 } },
    'Bình Sơn': { claims: { 'I.1': 30, 'I.2': 22, 'II.1': 26, 'II.2': 9.1, 'T.1': 3 } },
    'Cẩm Hà': {
      claims: {
        'I.1': 20,
        'I.2': { self: 22, verified: 20, reason: 'x' },
        'II.1': 20,
        'II.2': 5,
        'T.1': 0,
      },
    },
    'Duy Xuyên': { claims: { 'I.1': 25.3, 'I.2': 24, 'II.1': 22, 'II.2': 8, 'T.1': 1 } },
    'Đại Lộc': { claims: { 'I.1': 25.3, 'I.2': 24, 'II.1': 22, 'II.2': 8, 'T.1': 1 } },
  },
};

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/** The workbook as it is on disk. */
async function saved(): Promise<WorkbookModel> {
  return (await openXlsx((await book.excel.save()).bytes)).workbook;
}

const OWN = /(?:của tôi|Người lập biểu|dưới bảng) \d+$/;

/** What is the user's: his sheets whole; in ours his words and comments, with what stands there. */
function ownContent({ sheets }: WorkbookModel): Readonly<Record<string, unknown>> {
  const own: Record<string, unknown> = {};
  for (const sheet of sheets) {
    const whole = /^(?:Của tôi|Bản chép)/.test(sheet.name);
    for (const [row, cells] of sheet.cells) {
      for (const [column, { value, formula, style }] of cells) {
        const words = typeof value === 'string' && OWN.test(value);
        // A row or column that a sheet gets back moves what points behind it, as Excel does.
        const points = formula?.replaceAll(/\$?[A-Z]+\$?\d+/g, '#');
        if (whole) own[`${sheet.name}!${String(row)},${String(column)}`] = { value, points, style };
        else if (words) own[value] = { beside: keyOfRow(sheet, row), style };
      }
    }
    for (const { row, text } of sheet.comments) {
      own[`${sheet.name} ${text}`] = whole ? row : keyOfRow(sheet, row);
    }
  }
  return own;
}

/** The criterion or the unit that a row is about; null: the row is the user's. */
function keyOfRow(sheet: SheetModel, row: number): unknown {
  for (const heading of ['Mã', 'Đơn vị']) {
    try {
      const value = valueAt(sheet, row, findCell(sheet, heading).column);
      return typeof value === 'string' && OWN.test(value) ? null : (value ?? null);
    } catch {
      continue;
    }
  }
  return null;
}

/** Total and rank of every unit as *Tổng hợp* shows them, and as the core has them. */
function shown(workbook: WorkbookModel, { outcome }: RankReport): [unknown, unknown] {
  const sheet = summaryOf(workbook);
  const at = (heading: string): number => findCell(sheet, heading).column;
  const found = outcome.units.map(({ scores: { unit } }) => {
    const { row } = findCell(sheet, unit.name);
    const value = (heading: string): unknown => valueAt(sheet, row, at(heading)) ?? '';
    return [unit.name, value('Tổng điểm'), value('Xếp hạng')];
  });
  const wanted = outcome.units.map(({ scores, status, rank }) =>
    status === 'ranked'
      ? [scores.unit.name, scores.total?.toNumber() ?? '', rank ?? '']
      : [scores.unit.name, '', ''],
  );
  return [found, wanted];
}

function totals({ outcome }: RankReport): ReadonlyMap<string, string> {
  return new Map(
    outcome.units.map(({ scores, status }) => [
      scores.unit.code,
      status === 'ranked' ? (scores.total?.toString() ?? '') : 'held back',
    ]),
  );
}

async function holds(edits: readonly Edit[], seed: number): Promise<void> {
  book = await openBook(DRAFT);
  const before = totals(await book.rank());
  const clerk = new Clerk(book, new Draw(seed));
  for (const edit of edits) await edit.apply(clerk);
  book.excel.calculate();
  const own = ownContent(await saved());
  const report = await rankWorkbook(NOW);
  book.excel.calculate();
  const file = await saved();
  expect(ownContent(file)).toEqual(own);
  const [found, wanted] = shown(file, report);
  expect(found).toEqual(wanted);
  expect(report.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
  for (const [unit, total] of totals(report)) {
    if (total === before.get(unit)) continue;
    expect(edits.some(({ takesAway }) => takesAway)).toBe(true);
    expect(report.findings.filter((one) => one.unit === unit)).not.toEqual([]);
  }
  const again = await rankWorkbook({ ...NOW, now: () => new Date(2027, 0, 1) });
  expect(again.changed).toBe(false);
  expect(ownContent(await saved())).toEqual(own);
}

test.each(EDITS.map((edit, index) => [edit.what, edit, index] as const))(
  '%s, and rank again',
  async (_, edit, index) => {
    await holds([edit], 1000 + index * 7919);
  },
);

describe('the roster changes', () => {
  const inRoster = async (work: (rows: Excel.TableRowCollection) => void): Promise<void> => {
    await Excel.run(async (context) => {
      work(context.workbook.tables.getItem('DonVi').rows);
      await context.sync();
    });
  };
  const edit = async (what: RegExp): Promise<void> => {
    const clerk = new Clerk(book, new Draw(5));
    for (const one of EDITS) if (what.test(one.what)) await one.apply(clerk);
  };
  const check = async (own: unknown): Promise<readonly unknown[]> => {
    const report = await rankWorkbook(NOW);
    const file = await saved();
    expect(ownContent(file)).toEqual(own);
    const [found, wanted] = shown(file, report);
    expect(found).toEqual(wanted);
    return summaryNames(file);
  };
  /** *Đơn vị* of *Tổng hợp*, down to the last row that holds anything. */
  const summaryNames = (file: WorkbookModel): readonly unknown[] => {
    const sheet = summaryOf(file);
    const { row: top, column } = findCell(sheet, 'Đơn vị');
    const last = Math.max(...sheet.cells.keys());
    return Array.from(
      { length: last - top },
      (_, at) => valueAt(sheet, top + 1 + at, column) ?? '',
    );
  };

  test('a unit comes: below the others, above what somebody wrote there', async () => {
    book = await openBook(DRAFT);
    await book.rank();
    await edit(/below Tổng hợp|insert a (?:row|column) into Tổng hợp/);
    const own = ownContent(await saved());
    await inRoster((rows) => {
      const width = book.excel.workbook.sheets.find(({ name }) => name === 'Đơn vị')?.tables[0]
        ?.area;
      const cells = Array.from({ length: (width?.right ?? 0) + 1 }, () => '');
      rows.add(undefined, [cells.map((_, at) => (at === 1 ? 'Hội An' : ''))]);
    });
    const names = (await check(own)).map(String).filter((name) => name !== '');
    expect(names.at(-2)).toBe('Hội An');
    expect(names.at(-1)).toMatch(/^Người lập biểu/);
  });

  test('a unit goes: its row goes, and what stands beside the others stays there', async () => {
    book = await openBook(DRAFT);
    await book.rank();
    await edit(/sort Tổng hợp|insert a column into Tổng hợp|below Tổng hợp/);
    await inRoster((rows) => {
      rows.getItemAt(1).delete();
    });
    const own = ownContent(await saved());
    const names = await check(own);
    expect(names).not.toContain('Bình Sơn');
  });

  test('a unit is called otherwise: the same row', async () => {
    book = await openBook(DRAFT);
    await book.rank();
    await edit(/sort Tổng hợp/);
    const before = summaryNames(await saved());
    book.typeInto('Đơn vị', ['Tên đơn vị', 'Cẩm Hà'], 'Tên đơn vị', 'Xã Cẩm Hà');
    const names = await check(ownContent(await saved()));
    expect(names).toEqual(before.map((name) => (name === 'Cẩm Hà' ? 'Xã Cẩm Hà' : name)));
  });
});

test('a unit’s sheet that was deleted is made again by the next import', async () => {
  book = await openBook(DRAFT);
  await book.rank();
  const form = formOf('Cẩm Hà', DRAFT.units['Cẩm Hà'] ?? {}, DRAFT.criteria);
  const { code } = book.unit('Cẩm Hà').scores.unit;
  const mark = unitName(code);
  const sheet = markedSheet(book.excel.workbook, mark);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet?.name ?? '').delete();
    await context.sync();
  });
  await rankWorkbook(NOW);
  const sent = createEmptyWorkbook();
  sent.sheets.push(form);
  await importSubmissions([{ name: 'phieu.xlsx', bytes: (await saveXlsx(sent)).bytes }], NOW);
  const report = await book.rank({ acceptProposed: true });
  expect(markedSheet(book.excel.workbook, mark)?.name).toBe('Cẩm Hà');
  expect(report.year.sheets.has(code)).toBe(true);
  expect(totals(report).get(code)).toBe('67');
});

test('any sequence of such edits', async () => {
  process.stdout.write(`edited-between-runs: SEED=${String(SEED)}\n`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const seed = SEED + round;
    const draw = new Draw(seed * 1_000_003);
    const edits = Array.from({ length: 2 + draw.below(5) }, () => draw.pick(EDITS));
    try {
      await holds(edits, seed * 1_000_003);
    } catch (error) {
      const list = edits.map(({ what }) => what).join('; ');
      throw new Error(`SEED=${String(seed)} ROUNDS=1: ${list}\n${String(error)}`);
    } finally {
      book.close();
    }
  }
});
