import type { BookDraft } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';
import { columnOf, sheetOf } from '../../support/cells';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | | Cộng',
    'I.1 | | 20 | Theo tỷ lệ | chỉ tiêu giao riêng; không vượt',
    'I.2 | | 80 | Trực tiếp',
  ],
  targets: { 'An Bình': { 'I.1': '10' }, 'Bình Sơn': { 'I.1': '10' } },
  units: {
    'An Bình': { claims: { 'I.1': { result: 10, self: 20 }, 'I.2': 70 } },
    'Bình Sơn': { claims: { 'I.1': { result: 5, self: 10 }, 'I.2': 75 } },
  },
};
const SHEET = 'Giao chỉ tiêu';

test('a table in order raises nothing', async () => {
  book = await rankedBook(DRAFT);
  expect(book.found('targetUnreadable')).toEqual([]);
  expect(book.totals()).toEqual({ 'An Bình': '90', 'Bình Sơn': '85' });
});

test('half of the assigned target typed over it would double the points: it is asked', async () => {
  book = await rankedBook(DRAFT);
  book.type('Bình Sơn', 'I.1', 'target', 5);
  book.type('Bình Sơn', 'I.1', 'self', 20);
  await book.rank();
  expect(book.errors()).toEqual(['targetDiffers I.1']);
  expect(book.totals()).toEqual({ 'An Bình': '90', 'Bình Sơn': null });
  await book.rank({ acceptProposed: true });
  // The target is the assigned one again, and the score what the result gives for it.
  expect(book.errors()).toEqual([]);
  expect(book.totals()).toEqual({ 'An Bình': '90', 'Bình Sơn': '85' });
});

test.each(['KG', ''])('“%s” typed over the target takes nothing out of the base', async (typed) => {
  book = await rankedBook(DRAFT);
  book.answer('zeroTarget', 'Coi là không giao');
  book.type('Bình Sơn', 'I.1', 'target', typed);
  await book.rank();
  expect(book.errors()).toEqual(['targetDiffers I.1']);
});

test('a form that carries another target than the assigned one says so when it comes', async () => {
  const claims = { 'I.1': { target: 5, result: 5, self: 10 }, 'I.2': 75 };
  book = await openBook({ ...DRAFT, units: { ...DRAFT.units, 'Bình Sơn': { claims } } });
  await book.rank();
  expect(
    book.found('changedTarget').map(({ unit, criterion, raw }) => [unit, criterion, raw]),
  ).toEqual([['BS', 'I.1', '5']]);
  // The assigned target stands in the sheet, and the score was right for it.
  expect(book.totals()).toEqual({ 'An Bình': '90', 'Bình Sơn': '85' });
});

test('a row of a unit that is not in the book is told, and where', async () => {
  book = await rankedBook(DRAFT);
  book.typeInto(SHEET, ['Đơn vị', 'Bình Sơn'], 'Đơn vị', 'Bình Sông');
  await book.rank();
  const { top, column } = columnOf(sheetOf(book.excel.workbook, SHEET), 'Đơn vị');
  const cell = `${String.fromCharCode(65 + column)}${String(top + 2)}`;
  expect(
    book.found('targetUnreadable').map(({ place, params }) => [place?.sheet, place?.cell, params]),
  ).toEqual([[SHEET, cell, { found: 'Bình Sông' }]]);
});

test('a column of no criterion is told; a column of the clerk’s own is not', async () => {
  book = await rankedBook(DRAFT);
  const { top, column } = columnOf(sheetOf(book.excel.workbook, SHEET), 'I.1');
  const heading = `${String.fromCharCode(65 + column)}${String(top)}`;
  book.excel.userTypes(SHEET, heading, 'I.9');
  await book.rank();
  expect(book.found('targetUnreadable').map(({ params }) => params.found)).toEqual(['I.9']);
  book.excel.userTypes(SHEET, heading, 'Ghi chú');
  await book.rank();
  expect(book.found('targetUnreadable')).toEqual([]);
});
