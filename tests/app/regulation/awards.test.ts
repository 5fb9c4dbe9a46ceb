import type { Row } from '../../support/book/draft';
import { elevenUnits as draft, NAMES } from '../../support/book/eleven';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

const FLAG = 'Cờ thi đua';
const MERIT = 'Bằng khen';

/** Each of these is a row of one table; a theme of its own keeps them out of each other's way. */
const QUANTITIES: readonly (readonly [string, Row, number])[] = [
  ['a number', { quantity: '3' }, 3],
  ['an allotment', { quantity: 'theo phân bổ: 4' }, 4],
  ['a share, rounded down unless it says otherwise', { quantity: '25%' }, 2],
  ['a share rounded up', { quantity: '25%', rounding: 'Làm tròn lên' }, 3],
  ['a share rounded at the half: 2.75', { quantity: '25%', rounding: 'Từ 5 làm tròn lên' }, 3],
  ['a share rounded at the half: 2.2', { quantity: '20%', rounding: 'Từ 5 làm tròn lên' }, 2],
  [
    'no more than a share, whatever is said of rounding',
    { quantity: 'không quá 25%', rounding: 'Làm tròn lên' },
    2,
  ],
  ['by size: eleven units', { quantity: 'dưới 10: 1; từ 10: 2' }, 2],
  ['no limit', { quantity: 'không hạn chế' }, 11],
  ['a share of a number', { quantity: '20%', base: '36' }, 7],
  ['a share of the units outside this book', { quantity: '10%', base: 'ngoài sổ' }, 4],
  ['only from a rank on', { quantity: '5', rankFrom: '3', rankTo: '4' }, 2],
  ['only who may have it', { quantity: 'không hạn chế', condition: 'tổng điểm từ 92' }, 4],
  [
    'a share of those who may have it',
    { quantity: '50%', base: 'số đơn vị đủ điều kiện', condition: 'tổng điểm từ 90' },
    3,
  ],
];

describe('how many', () => {
  let table: ClusterBook;
  beforeAll(async () => {
    const awards = QUANTITIES.map(([name, row]) => ({
      award: name,
      scopeOfAward: `Chuyên đề: ${name}`,
      ...row,
    }));
    const settings = { 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)': '40' };
    table = await rankedBook(draft(awards, { settings }));
  });

  test.each(QUANTITIES)('%s', (name, _, wanted) => {
    expect(table.holders(name)).toHaveLength(wanted);
    expect(table.errors()).toEqual([]);
  });

  afterAll(() => {
    table.close();
  });
});

describe('the ladder', () => {
  let book: ClusterBook;
  afterEach(() => {
    book.close();
  });

  test('a share of the ranked units', async () => {
    const KhongXet = NAMES.slice(0, 3).map((unit) => ({
      unit,
      consequence: 'Không xếp hạng',
      reason: 'x',
    }));
    const award = { award: FLAG, quantity: '50%', base: 'số đơn vị được xếp hạng' };
    book = await rankedBook(draft([award], { tables: { KhongXet } }));
    expect(book.holders(FLAG)).toEqual(NAMES.slice(3, 7));
  });

  test('one flag, three certificates, seven units without', async () => {
    book = await rankedBook(
      draft([
        { order: '2', award: MERIT, quantity: '3', source: `Trừ đơn vị được đề nghị ${FLAG}` },
        { order: '1', award: FLAG, quantity: '1' },
      ]),
    );
    expect(book.holders(FLAG)).toEqual(NAMES.slice(0, 1));
    expect(book.holders(MERIT)).toEqual(NAMES.slice(1, 4));
    expect(NAMES.slice(4).map((name) => book.reason(name))).toEqual(
      new Array<string>(7).fill('quotaFull'),
    );
  });

  test('a source that does not leave the holders out: their place is used up', async () => {
    book = await rankedBook(
      draft([
        { award: FLAG, quantity: '1' },
        { award: MERIT, quantity: '3' },
      ]),
    );
    expect(book.holders(MERIT)).toEqual(NAMES.slice(1, 3));
  });

  test.each([
    ['Để trống', [], 1],
    ['Xét đơn vị kế tiếp', ['Bình Sơn'], 0],
  ])('the first may not have it: %s', async (shortfall, flags, left) => {
    const KhongXet = [{ unit: 'An Bình', consequence: 'Không xét', reason: 'x' }];
    const awards = [
      { award: FLAG, quantity: '1', shortfall },
      {
        award: MERIT,
        quantity: '2',
        source: `Trừ đơn vị được đề nghị ${FLAG}`,
        shortfall: 'Xét đơn vị kế tiếp',
      },
    ];
    book = await rankedBook(draft(awards, { tables: { KhongXet } }));
    expect(book.holders(FLAG)).toEqual(flags);
    expect(book.holders(MERIT)).toEqual(left === 1 ? NAMES.slice(1, 3) : NAMES.slice(2, 4));
  });

  test('left blank in the row, the setting says what happens to the place', async () => {
    const KhongXet = [{ unit: 'An Bình', consequence: 'Không xét', reason: 'x' }];
    book = await rankedBook(draft([{ award: FLAG, quantity: '1' }], { tables: { KhongXet } }));
    expect(book.holders(FLAG)).toEqual([]);
    book.answer('onShortfall', 'Xét đơn vị kế tiếp');
    await book.rank();
    expect(book.holders(FLAG)).toEqual(['Bình Sơn']);
  });

  const clustered = (at: number): Row => ({
    cluster: `Cụm ${String((at % 3) + 1)}`,
    group: at < 6 ? 'Sở' : 'Ban',
  });
  const many = { 'Sổ gồm': 'Nhiều cụm, khối cùng quy chế' };

  test.each([
    ['Mỗi cụm, khối', ['An Bình', 'Bình Sơn', 'Cẩm Hà']],
    ['Mỗi nhóm', ['An Bình', 'Núi Thành']],
    ['Toàn sổ', ['An Bình']],
  ])('one flag: %s', async (range, wanted) => {
    book = await rankedBook(
      draft([{ award: FLAG, quantity: '1', range }], { rows: clustered, settings: many }),
    );
    expect(new Set(book.holders(FLAG))).toEqual(new Set(wanted));
  });

  test('the first of each cluster compete for one more, and for a share of the clusters', async () => {
    const awards = [
      { award: FLAG, quantity: '1', range: 'Mỗi cụm, khối' },
      {
        award: 'Cờ của Chính phủ',
        quantity: 'không quá 70%',
        base: 'số đơn vị dẫn đầu cụm, khối',
        range: 'Toàn sổ',
        source: `Đơn vị được đề nghị ${FLAG}`,
      },
    ];
    book = await rankedBook(draft(awards, { rows: clustered, settings: many }));
    // 70 % of three clusters: two, beside the flag that they have.
    expect(book.holders('Cờ của Chính phủ')).toEqual(['An Bình', 'Bình Sơn']);
    expect(new Set(book.holders(FLAG))).toEqual(new Set(['An Bình', 'Bình Sơn', 'Cẩm Hà']));
    // The first of its cluster, and the second of all: two ranks that do not read alike.
    const reasons = book
      .rows('Đề nghị khen thưởng', 'TT')
      .filter((row) => row['Tên đơn vị'] === 'Bình Sơn' || row['Đơn vị'] === 'Bình Sơn')
      .map((row) => row['Lý do']);
    expect(new Set(reasons)).toEqual(new Set(['Xếp hạng 1', 'Thứ 2 trong cả sổ']));
  });

  test('only the first of each cluster may have it', async () => {
    const awards = [{ award: FLAG, quantity: '2', source: 'Đơn vị dẫn đầu cụm, khối' }];
    book = await rankedBook(draft(awards, { rows: clustered, settings: many }));
    expect(new Set(book.holders(FLAG))).toEqual(new Set(['An Bình', 'Bình Sơn', 'Cẩm Hà']));
  });

  test('an award for several years stands beside the ladder', async () => {
    const awards = [
      { award: FLAG, quantity: '1' },
      { award: 'Bằng khen 5 năm', quantity: '1', scopeOfAward: 'Giai đoạn 2016-2020' },
    ];
    book = await rankedBook(draft(awards));
    expect(book.holders(FLAG)).toEqual(['An Bình']);
    expect(book.holders('Bằng khen 5 năm')).toEqual(['An Bình']);
  });
});
