import type { BookDraft, Row } from '../../support/book/draft';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/** 95, 92, 85 and 60 points; Bình Sơn has nothing for I.2, Cẩm Hà is weak in II. */
const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 40 | Trực tiếp',
    'I.2 | | 20 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 40 | Trực tiếp',
    'T | Điểm thưởng | 20 | Cộng | tối đa 20',
    'T.1 | Điểm thưởng | 20 | Trực tiếp',
  ],
  settings: { 'Điểm thưởng tối đa': '20' },
  units: {
    'An Bình': { claims: { 'I.1': 38, 'I.2': 19, 'II.1': 38, 'T.1': 0 } },
    'Bình Sơn': { claims: { 'I.1': 40, 'I.2': 0, 'II.1': 40, 'T.1': 12 } },
    'Cẩm Hà': { claims: { 'I.1': 40, 'I.2': 20, 'II.1': 24, 'T.1': 1 } },
    'Duy Xuyên': { claims: { 'I.1': 24, 'I.2': 12, 'II.1': 24, 'T.1': 0 } },
  },
};

const CLASSES: readonly Row[] = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '50' },
];

/** Classes of the four units when the best class asks for this. */
async function classesWith(condition: string, more: Partial<BookDraft> = {}) {
  book = await rankedBook({
    ...DRAFT,
    ...more,
    classes: CLASSES.map((row) => (row.name === 'Xuất sắc' ? { ...row, condition } : row)),
  });
  return book.classes();
}

describe('classes with conditions', () => {
  const PLAIN = {
    'An Bình': 'Xuất sắc',
    'Bình Sơn': 'Xuất sắc',
    'Cẩm Hà': 'Tốt',
    'Duy Xuyên': 'Khá',
  };

  test.each([
    ['', PLAIN],
    ['không có tiêu chí 0 điểm', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['mỗi tiêu chí từ 90%', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['mỗi tiêu chí trên 95%', { ...PLAIN, 'An Bình': 'Tốt', 'Bình Sơn': 'Tốt' }],
    ['điểm mục I từ 80%', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['điểm mục II trên 38', { ...PLAIN, 'An Bình': 'Tốt' }],
    ['tổng điểm từ 93', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['tỷ lệ từ 95%', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['dẫn đầu cụm, khối', { ...PLAIN, 'Bình Sơn': 'Tốt' }],
    ['điểm mục I từ 80%; điểm mục II từ 96%', { ...PLAIN, 'An Bình': 'Tốt', 'Bình Sơn': 'Tốt' }],
    ['điểm mục I từ 80% hoặc điểm mục II từ 96%', PLAIN],
  ])('the best class asks: "%s"', async (condition, wanted) => {
    expect(await classesWith(condition)).toEqual(wanted);
    expect(book.errors()).toEqual([]);
  });

  test('registered and signed: where some dates are written down, a blank one means no', async () => {
    const units = {
      ...DRAFT.units,
      'An Bình': {
        ...DRAFT.units['An Bình'],
        row: { registeredOn: '10/02/2020', pactSignedOn: '12/02/2020' },
      },
    };
    const classes = await classesWith('có đăng ký thi đua; có ký giao ước', { units });
    expect(classes).toMatchObject({ 'An Bình': 'Xuất sắc', 'Bình Sơn': 'Tốt' });
  });

  test('registered: where nobody wrote a date down, nothing can be said', async () => {
    const classes = await classesWith('có đăng ký thi đua');
    expect(classes).toMatchObject({ 'An Bình': null, 'Bình Sơn': null, 'Cẩm Hà': 'Tốt' });
    expect(book.found('classOpen').map(({ unit }) => unit)).toHaveLength(2);
  });

  test('confirmed by a person: open until the review, then only who failed falls', async () => {
    const confirm = 'xác nhận: không nợ thuế';
    expect(await classesWith(confirm)).toMatchObject({ 'An Bình': null, 'Bình Sơn': null });
    book.close();
    const classes = await classesWith(confirm, {
      settings: { ...DRAFT.settings, 'Đã rà soát điều kiện không xét, chưa xét': '01/12/2020' },
      tables: {
        KhongXet: [
          {
            unit: 'Bình Sơn',
            consequence: 'Hạ một mức xếp loại',
            reason: 'không nợ thuế',
          },
        ],
      },
    });
    // It fails the best class, and the exclusion puts it one lower than the next.
    expect(classes).toMatchObject({ 'An Bình': 'Xuất sắc', 'Bình Sơn': 'Khá' });
  });
});

describe('records of earlier years', () => {
  const title = 'Tập thể lao động xuất sắc';
  const held = (unit: string, ...years: number[]): readonly Row[] =>
    years.map((year) => ({ unit, year: String(year), award: title }));
  const tables = {
    ThanhTich: [...held('An Bình', 2020, 2019), ...held('Bình Sơn', 2020)],
  };
  const complete = (from: string) => ({
    settings: { ...DRAFT.settings, 'Có đủ dữ liệu khen thưởng từ năm': from },
    tables,
  });

  test('met, failed, and unknown where the records do not reach back', async () => {
    const condition = `2 năm liền ${title}`;
    expect(await classesWith(condition, complete('2019'))).toMatchObject({
      'An Bình': 'Xuất sắc',
      'Bình Sơn': 'Tốt',
    });
    book.close();
    expect(await classesWith(condition, complete('2020'))).toMatchObject({
      'An Bình': 'Xuất sắc',
      'Bình Sơn': null,
    });
  });

  test('this year’s title as a condition of an award', async () => {
    const awards = [{ award: 'Cờ thi đua', quantity: '4', condition: `có ${title} năm nay` }];
    book = await rankedBook({ ...DRAFT, ...complete('2020'), awards });
    expect(book.holders('Cờ thi đua')).toEqual(['An Bình', 'Bình Sơn']);
    expect(book.reason('Cẩm Hà')).toBe('conditionFailed');
    book.answer('historyFrom', '');
    await book.rank();
    expect(book.holders('Cờ thi đua')).toEqual(['An Bình', 'Bình Sơn']);
    // Nobody said that the list is complete.
    expect(book.reason('Cẩm Hà')).toBe('conditionUnknown');
  });

  test('not held for five years', async () => {
    const flag = 'Cờ thi đua của Chính phủ';
    const awards = [
      {
        award: flag,
        quantity: '1',
        condition: `chưa được ${flag} trong 5 năm`,
        shortfall: 'Xét đơn vị kế tiếp',
      },
    ];
    const ThanhTich = [{ unit: 'An Bình', year: '2017', award: flag }];
    const settings = { ...DRAFT.settings, 'Có đủ dữ liệu khen thưởng từ năm': '2015' };
    book = await rankedBook({ ...DRAFT, awards, settings, tables: { ThanhTich } });
    expect(book.holders(flag)).toEqual(['Bình Sơn']);
    expect(book.reason('An Bình')).toBe('conditionFailed');
  });

  test('the same award of the same year is not given twice', async () => {
    const awards = [{ award: title, quantity: '1', shortfall: 'Xét đơn vị kế tiếp' }];
    book = await rankedBook({ ...DRAFT, awards, tables });
    expect(book.holders(title)).toEqual(['Cẩm Hà']);
    expect(book.reason('An Bình')).toBe('alreadyHeld');
    book.answer('sameAchievementTwice', 'Có');
    await book.rank();
    expect(book.holders(title)).toEqual(['An Bình']);
  });
});

describe('Điều kiện xét and Không xét, chưa xét', () => {
  const AWARDS = [
    { award: 'Cờ thi đua', quantity: '1', shortfall: 'Xét đơn vị kế tiếp' },
    {
      award: 'Bằng khen',
      quantity: '1',
      source: 'Trừ đơn vị được đề nghị Cờ thi đua',
      shortfall: 'Xét đơn vị kế tiếp',
    },
  ];
  const draft = (tables: NonNullable<BookDraft['tables']>, settings: Row = {}): BookDraft => ({
    ...DRAFT,
    classes: CLASSES,
    awards: AWARDS,
    tables,
    settings: { ...DRAFT.settings, ...settings },
  });
  const holders = () => [book.holders('Cờ thi đua'), book.holders('Bằng khen')];

  test('without any', async () => {
    book = await rankedBook(draft({}));
    expect(holders()).toEqual([['An Bình'], ['Bình Sơn']]);
  });

  test.each([
    ['Không xét', 'notConsidered'],
    ['Chưa xét', 'deferred'],
  ])('recorded: %s, for every award; the rank stays', async (consequence, reason) => {
    const row = { unit: 'An Bình', consequence, reason: 'Đang thanh tra' };
    book = await rankedBook(draft({ KhongXet: [row] }));
    expect(book.ranks()).toMatchObject({ 'An Bình': 1, 'Bình Sơn': 2 });
    expect(holders()).toEqual([['Bình Sơn'], ['Cẩm Hà']]);
    expect(book.reason('An Bình')).toBe(reason);
  });

  test('for one award only: the next one of the ladder is still open', async () => {
    const row = { unit: 'An Bình', consequence: 'Không xét', awards: 'Cờ thi đua', reason: 'x' };
    book = await rankedBook(draft({ KhongXet: [row] }));
    expect(holders()).toEqual([['Bình Sơn'], ['An Bình']]);
  });

  test('an exclusion that ended before the meeting is over', async () => {
    const row = { unit: 'An Bình', consequence: 'Chưa xét', reason: 'x', until: '15/11/2020' };
    book = await rankedBook(draft({ KhongXet: [row] }, { 'Ngày họp': '30/11/2020' }));
    expect(holders()[0]).toEqual(['An Bình']);
    book.answer('meetingDate', '10/11/2020');
    await book.rank();
    expect(holders()[0]).toEqual(['Bình Sơn']);
  });

  test('not ranked: the others move up', async () => {
    const row = { unit: 'An Bình', consequence: 'Không xếp hạng', reason: 'Sai phạm' };
    book = await rankedBook(draft({ KhongXet: [row] }));
    expect(book.ranks()).toEqual({ 'An Bình': null, 'Bình Sơn': 1, 'Cẩm Hà': 2, 'Duy Xuyên': 3 });
    expect(book.unit('An Bình').notRankedWhy).toBe('Sai phạm');
    expect(holders()).toEqual([['Bình Sơn'], ['Cẩm Hà']]);
  });

  test('one class lower, twice if recorded twice, never below the last', async () => {
    const lower = (unit: string): Row => ({
      unit,
      consequence: 'Hạ một mức xếp loại',
      reason: 'Kỷ luật',
    });
    book = await rankedBook(
      draft({
        KhongXet: [lower('An Bình'), lower('Bình Sơn'), lower('Bình Sơn'), lower('Duy Xuyên')],
      }),
    );
    expect(book.classes()).toEqual({
      'An Bình': 'Tốt',
      'Bình Sơn': 'Khá',
      'Cẩm Hà': 'Tốt',
      'Duy Xuyên': 'Khá',
    });
    expect(book.ranks()).toMatchObject({ 'An Bình': 1, 'Bình Sơn': 2 });
  });

  test('units that are left out may leave the ranking altogether', async () => {
    const row = { unit: 'An Bình', consequence: 'Không xét', reason: 'Kỷ luật' };
    book = await rankedBook(
      draft({ KhongXet: [row] }, { 'Đơn vị không xét có giữ hạng': 'Đưa ra ngoài bảng xếp hạng' }),
    );
    expect(book.ranks()).toEqual({ 'An Bình': null, 'Bình Sơn': 1, 'Cẩm Hà': 2, 'Duy Xuyên': 3 });
  });

  test.each([
    // A knock-out: nothing for I.2 keeps Bình Sơn from every award.
    ['Không xét', 'không có tiêu chí 0 điểm', [['An Bình'], ['Cẩm Hà']], 1, 2],
    ['Chưa xét', 'điểm mục I từ 70%', [['An Bình'], ['Cẩm Hà']], 1, 2],
    ['Không xếp hạng', 'không có tiêu chí 0 điểm', [['An Bình'], ['Cẩm Hà']], 1, null],
  ])('a condition that the add-in tests: %s unless %s', async (...given) => {
    const [consequence, condition, wanted, first, second] = given;
    const row = { code: 'K1', condition, consequence, checkedBy: 'Tự động' };
    book = await rankedBook(draft({ DieuKien: [row] }));
    expect(holders()).toEqual(wanted);
    expect(book.ranks()).toMatchObject({ 'An Bình': first, 'Bình Sơn': second });
  });

  test('who is ranked stays open while nobody can tell, and so does what hangs on it', async () => {
    const row = { code: 'K1', condition: 'có ký giao ước', consequence: 'Không xếp hạng' };
    book = await rankedBook(draft({ DieuKien: [row] }));
    expect(Object.values(book.ranks()).every((rank) => rank === null)).toBe(true);
    expect(holders()).toEqual([[], []]);
    expect(book.found('rankOpen').map(({ raw }) => raw)).toEqual(['có ký giao ước']);
    expect(book.reason('An Bình')).toBe('conditionUnknown');
  });

  test('a tested condition may put a unit one class lower', async () => {
    const row = {
      code: 'K1',
      condition: 'mỗi tiêu chí từ 50%',
      consequence: 'Hạ một mức xếp loại',
    };
    book = await rankedBook(draft({ DieuKien: [row] }));
    expect(book.classes()).toMatchObject({ 'An Bình': 'Xuất sắc', 'Bình Sơn': 'Tốt' });
  });

  test('a condition that people look at: open until the review, then only recorded failures count', async () => {
    const DieuKien = [
      {
        code: 'K2',
        condition: 'Không có tổ chức Đảng bị kỷ luật',
        consequence: 'Không xét',
        checkedBy: 'Xác nhận',
      },
    ];
    book = await rankedBook(draft({ DieuKien }));
    expect(holders()).toEqual([[], []]);
    expect(book.reason('An Bình')).toBe('notReviewed');
    book.close();
    const KhongXet = [{ unit: 'Bình Sơn', condition: 'K2' }];
    book = await rankedBook(
      draft({ DieuKien, KhongXet }, { 'Đã rà soát điều kiện không xét, chưa xét': '25/11/2020' }),
    );
    expect(holders()).toEqual([['An Bình'], ['Cẩm Hà']]);
    expect(book.reason('Bình Sơn')).toBe('notConsidered');
  });
});
