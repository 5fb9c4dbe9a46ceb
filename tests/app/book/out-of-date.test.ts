import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { BookDraft } from '../../support/book/draft';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, findCell, sheetOf, valueAt } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

const OUT_OF_DATE = 'Số liệu đã thay đổi sau khi xếp hạng: bấm Xếp hạng.';
let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});
afterEach(() => {
  excel.uninstall();
});

function hint(): unknown {
  excel.calculate();
  return valueAt(sheetOf(excel.workbook, 'Tổng hợp'), 2, 0);
}

function cellOf(unit: string, code: string, heading: string): string {
  const sheet = sheetOf(excel.workbook, unit);
  const { column } = columnOf(sheet, heading);
  return `${String.fromCharCode(65 + column)}${String(findCell(sheet, code).row + 1)}`;
}

test('after a ranking Tổng hợp says nothing of it', () => {
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test.each([
  ['a score', 'Khánh Hòa', 'V.3', 'Điểm tự chấm', 0.5],
  ['a result', 'Khánh Hòa', 'V.3', 'Kết quả thực hiện', 12],
  ['a word for a result', 'Khánh Hòa', 'V.3', 'Kết quả thực hiện', 'đang chờ'],
  ['a verified score', 'Khánh Hòa', 'V.3', 'Điểm thẩm định', 0.25],
])(
  '%s that is changed makes it out of date, and the next ranking makes it good',
  async (...edit) => {
    const [, unit, code, heading, value] = edit;
    excel.userTypes(unit, cellOf(unit, code, heading), value);
    expect(hint()).toBe(OUT_OF_DATE);
    await rankWorkbook(NOW);
    expect(hint()).toMatch(/^Thang điểm 100/);
  },
);

test('two units that change places are noticed though the sum stays', () => {
  const [one, other] = ['Khánh Hòa', 'Đà Nẵng'].map((unit) => ({
    unit,
    cell: cellOf(unit, 'V.3', 'Kết quả thực hiện'),
  }));
  if (!one || !other) throw new Error('two units');
  excel.userTypes(one.unit, one.cell, 7);
  excel.userTypes(other.unit, other.cell, -7);
  expect(hint()).toBe(OUT_OF_DATE);
});

test('renaming sheets, adding rows and columns is no change', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Khánh Hòa').name = 'KH (chính)';
    worksheets.getItem('Đà Nẵng').getRange('9:9').insert('Down');
    worksheets.getItem('Tổng hợp').getRange('F:F').insert('Right');
    await context.sync();
  });
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test('a formula of the clerk’s that follows what this run accepts leaves it up to date', async () => {
  // The core reads the value from before; Excel works it out again once the score is written.
  const score = cellOf('Quảng Nam', 'III.3', 'Điểm tự chấm');
  excel.userTypes('Quảng Nam', cellOf('Quảng Nam', 'III.3', 'Kết quả thực hiện'), `=${score}*2`);
  excel.userTypes('Quảng Nam', score, '4,25');
  await rankWorkbook({ ...NOW, acceptProposed: true });
  expect(hint()).toMatch(/^Thang điểm 100/);
});

test('a sheet that was deleted is a change', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khánh Hòa').delete();
    await context.sync();
  });
  expect(hint()).toBe(OUT_OF_DATE);
});

describe('what a meeting decided', () => {
  const LEVEL = { claims: { 'I.1': 5, 'I.2': 3 } };
  let book: ClusterBook;
  afterEach(() => {
    book.close();
    excel.install();
  });

  async function openWith(tables: NonNullable<BookDraft['tables']>): Promise<void> {
    excel.uninstall();
    book = await rankedBook({
      settings: {},
      criteria: ['I | Mục | 10 | Cộng', 'I.1 | | 6 | Trực tiếp', 'I.2 | | 4 | Trực tiếp'],
      classes: [{ name: 'Tốt', from: '0' }],
      awards: [{ award: 'Cờ thi đua', quantity: '1' }],
      units: { 'An Bình': LEVEL, 'Bình Sơn': LEVEL, 'Cẩm Hà': { claims: { 'I.1': 4, 'I.2': 3 } } },
      tables,
    });
  }

  function said(): unknown {
    book.excel.calculate();
    return valueAt(sheetOf(book.excel.workbook, 'Tổng hợp'), 2, 0);
  }

  const decided = (conclusion: string) => ({
    order: '1',
    matter: 'Phân định bằng điểm',
    subject: 'An Bình; Bình Sơn',
    conclusion,
  });

  test('a tie that *Kết luận* settled: the other way round makes the ranking out of date', async () => {
    await openWith({ KetLuan: [decided('An Bình; Bình Sơn')] });
    expect(book.errors()).toEqual([]);
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2, 'Cẩm Hà': 3 });
    expect(said()).toMatch(/^Thang điểm/);
    // As many letters as before.
    book.typeInto('Kết luận', ['TT', '1'], 'Kết luận', 'Bình Sơn; An Bình');
    expect(said()).toBe(OUT_OF_DATE);
    await book.rank();
    expect(book.ranks()).toEqual({ 'An Bình': 2, 'Bình Sơn': 1, 'Cẩm Hà': 3 });
    expect(said()).toMatch(/^Thang điểm/);
    book.typeInto('Kết luận', ['TT', '1'], 'Căn cứ', 'Biên bản số 1');
    expect(said()).toMatch(/^Thang điểm/);
    book.typeInto('Kết luận', ['TT', '1'], 'Vấn đề', '');
    expect(said()).toBe(OUT_OF_DATE);
  });

  test('a vote that is counted again, or one that is added', async () => {
    const vote = (unit: string, agree: string) => ({
      matter: 'Phân định bằng điểm',
      unit,
      members: '11',
      present: '11',
      issued: '11',
      collected: '11',
      agree,
      disagree: String(11 - Number(agree)),
    });
    await openWith({ SuyTon: [vote('An Bình', '9'), vote('Bình Sơn', '7')] });
    expect(book.errors()).toEqual([]);
    expect(said()).toMatch(/^Thang điểm/);
    book.typeInto('Kết quả suy tôn', ['Đơn vị', 'An Bình'], 'Đồng ý', '7');
    book.typeInto('Kết quả suy tôn', ['Đơn vị', 'Bình Sơn'], 'Đồng ý', '9');
    expect(said()).toBe(OUT_OF_DATE);
  });
});
