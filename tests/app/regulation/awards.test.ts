import type { BookDraft, Row } from '../../support/book/draft';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const FLAG = 'Cờ thi đua';
const MERIT = 'Bằng khen';

const NAMES = (
  'An Bình, Bình Sơn, Cẩm Hà, Duy Xuyên, Đại Lộc, Hội An, ' +
  'Núi Thành, Phú Ninh, Quế Sơn, Tiên Phước, Thăng Bình'
).split(', ');

/** Eleven units, best first: 95, 94, … 85; `rows`: columns of *Đơn vị*. */
function draft(
  awards: readonly Row[],
  more: Partial<BookDraft> & { readonly rows?: (at: number) => Row } = {},
): BookDraft {
  const { rows = () => ({}), ...rest } = more;
  return {
    criteria: ['I | Mục | | Cộng', 'I.1 | | 60 | Trực tiếp', 'I.2 | | 40 | Trực tiếp'],
    units: Object.fromEntries(
      NAMES.map((name, at) => [name, { row: rows(at), claims: { 'I.1': 58 - at, 'I.2': 37 } }]),
    ),
    awards,
    ...rest,
  };
}

const count = (award = FLAG): number => book.holders(award).length;

describe('how many', () => {
  test.each<readonly [string, Row, number]>([
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
  ])('%s', async (_, row, wanted) => {
    book = await rankedBook(
      draft([{ award: FLAG, ...row }], {
        settings: { 'Tổng số tập thể để tính tỷ lệ (ngoài sổ)': '40' },
      }),
    );
    expect(count()).toBe(wanted);
    expect(book.errors()).toEqual([]);
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
});

describe('the ladder', () => {
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

describe('votes', () => {
  const vote = (unit: string, agree: number, more: Row = {}): Row => ({
    matter: `Suy tôn: ${MERIT}`,
    unit,
    method: 'Bỏ phiếu kín',
    members: '11',
    present: '11',
    issued: '11',
    collected: '11',
    agree: String(agree),
    disagree: String(11 - agree),
    ...more,
  });
  const award = (more: Row = {}): Row => ({
    award: MERIT,
    quantity: '2',
    method: 'Theo phiếu',
    voteMethod: 'Bỏ phiếu kín',
    voteShare: 'từ 80%',
    voteBase: 'tổng số thành viên',
    ...more,
  });

  test('most votes first, from four fifths of all members on', async () => {
    const SuyTon = [vote('An Bình', 8), vote('Cẩm Hà', 9), vote('Hội An', 11), vote('Đại Lộc', 10)];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(new Set(book.holders(MERIT))).toEqual(new Set(['Hội An', 'Đại Lộc']));
    // Nine is enough (81,8 %), but the places are gone; eight is 72,7 %.
    expect(book.reason('Cẩm Hà')).toBe('quotaFull');
    expect(book.reason('An Bình')).toBe('votesTooFew');
  });

  test('nobody voted yet: open', async () => {
    book = await rankedBook(draft([award()]));
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('needsVote');
    expect(book.report.blocking).toBe(true);
  });

  test('as many votes at the last place: open for both', async () => {
    const SuyTon = [vote('An Bình', 9), vote('Cẩm Hà', 9), vote('Hội An', 11)];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['Hội An']);
    expect(book.holders(MERIT, 'undecided')).toEqual(['An Bình', 'Cẩm Hà']);
    expect(book.reason('An Bình')).toBe('votesTied');
  });

  test('of several rounds the last one counts', async () => {
    const SuyTon = [vote('An Bình', 9), vote('An Bình', 5, { round: '2' })];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('votesTooFew');
  });

  test.each([
    // Ten were there, nine ballots came back, one of them blank: seven agree.
    ['tổng số thành viên', 'từ 70%', false],
    ['số có mặt', 'từ 70%', true],
    ['phiếu thu về', 'từ 77%', true],
    ['phiếu hợp lệ', 'trên 80%', false],
    ['phiếu hợp lệ', 'từ 2/3', true],
  ])('%s, %s', async (voteBase, voteShare, agreed) => {
    const figures = { present: '10', issued: '10', collected: '9', disagree: '1', blank: '1' };
    const SuyTon = [vote('An Bình', 7, figures)];
    book = await rankedBook(draft([award({ voteBase, voteShare })], { tables: { SuyTon } }));
    expect(book.errors()).toEqual([]);
    expect(book.holders(MERIT)).toEqual(agreed ? ['An Bình'] : []);
  });

  test('blank ballots may be left out of what the share is taken of', async () => {
    const figures = { collected: '11', disagree: '1', blank: '2' };
    const SuyTon = [vote('An Bình', 8, figures)];
    book = await rankedBook(
      draft([award({ voteShare: 'từ 85%', voteBase: 'phiếu thu về' })], { tables: { SuyTon } }),
    );
    expect(book.reason('An Bình')).toBe('votesTooFew');
    book.answer('blankBallots', 'Không tính');
    await book.rank();
    expect(book.holders(MERIT)).toEqual(['An Bình']);
  });

  test('ballots that do not add up decide nothing, and say so', async () => {
    const SuyTon = [vote('An Bình', 11, { disagree: '2' })];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.errors()).toEqual(['ballotsDoNotAdd']);
    expect(book.holders(MERIT)).toEqual([]);
  });

  test('a meeting without its quorum decides nothing; one without the chair’s vote neither', async () => {
    const SuyTon = [
      vote('An Bình', 7, { present: '7', issued: '7', collected: '7', disagree: '0' }),
    ];
    const row = award({ voteBase: 'số có mặt' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['An Bình']);
    book.answer('quorum', 'từ 2/3');
    await book.rank();
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('voteUnclear');
    book.answer('quorum', '');
    book.answer('chairMustAgree', 'Có');
    await book.rank();
    expect(book.reason('An Bình')).toBe('voteUnclear');
  });

  test('by rank, but only with the votes', async () => {
    const SuyTon = NAMES.slice(0, 4).map((unit, at) => vote(unit, at === 1 ? 5 : 10));
    const row = award({ method: 'Theo thứ hạng và phiếu', shortfall: 'Xét đơn vị kế tiếp' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['An Bình', 'Cẩm Hà']);
    expect(book.reason('Bình Sơn')).toBe('votesTooFew');
  });

  test('agreed without counting', async () => {
    const SuyTon = [{ matter: `Suy tôn: ${MERIT}`, unit: 'Cẩm Hà', method: 'Thống nhất' }];
    const row = award({ voteMethod: 'Thống nhất', voteShare: '', voteBase: '' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['Cẩm Hà']);
  });
});

describe('what a council decides', () => {
  const award = { award: FLAG, quantity: '1', method: 'Hội đồng quyết định' };

  test('nothing until it has decided, then who it names', async () => {
    book = await rankedBook(draft([award]));
    expect(book.reason('An Bình')).toBe('needsCouncil');
    book.close();
    const KetLuan = [
      {
        matter: `Khen thưởng: ${FLAG}`,
        subject: 'Bình Sơn; Hội An',
        conclusion: 'Đề nghị',
        basis: 'Biên bản số 3',
      },
    ];
    book = await rankedBook(draft([award], { tables: { KetLuan } }));
    expect(book.holders(FLAG)).toEqual(['Bình Sơn', 'Hội An']);
    expect(book.reason('Bình Sơn')).toBe('byConclusion');
  });
});
