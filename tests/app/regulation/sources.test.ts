import type { BookDraft, Row } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const UNITS = ['An Bình', 'Bình Sơn', 'Cẩm Hà', 'Duy Xuyên', 'Đại Lộc'];

/** An Bình is looked at: self 18 + 36 + 38, verified 16 + 36 + 34. */
const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 20 | Trực tiếp',
    'I.2 | | 40 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 40 | Trực tiếp',
    'T | Điểm thưởng | 5 | Cộng | tối đa 5',
    'T.1 | Điểm thưởng | 5 | Trực tiếp',
  ],
  settings: { 'Điểm thưởng tối đa': '5' },
  units: Object.fromEntries(
    UNITS.map((name) => [
      name,
      {
        claims: {
          'I.1': { self: 18, verified: 16, reason: 'Chậm 1 tháng' },
          'I.2': { self: 36, verified: 36 },
          'II.1': { self: 38, verified: 34, reason: 'Thiếu báo cáo' },
          'T.1': { self: 2, verified: 2 },
        },
      },
    ]),
  ),
};

/** Every other member gives every member the same marks for these codes. */
function peers(marks: Readonly<Record<string, readonly number[]>>): readonly Row[] {
  return UNITS.flatMap((unit) =>
    Object.entries(marks).flatMap(([code, points]) =>
      UNITS.filter((one) => one !== unit).map((assessor, at) => ({
        code,
        unit,
        assessor,
        points: String(points[at] ?? ''),
      })),
    ),
  );
}

const withSource = (source: string, more: Partial<BookDraft> = {}): BookDraft => ({
  ...DRAFT,
  ...more,
  settings: { ...DRAFT.settings, 'Điểm cuối cùng lấy theo': source, ...more.settings },
});

const total = (): string | null => book.total('An Bình');

describe('the unit and its verifier', () => {
  test.each([
    ['Thẩm định', '88'],
    ['Tự chấm', '94'],
    ['Trung bình: Tự chấm, Thẩm định', '91'],
    ['25% Tự chấm + 75% Thẩm định', '89.5'],
  ])('%s', async (source, wanted) => {
    book = await rankedBook(withSource(source));
    expect(total()).toBe(wanted);
    expect(book.unit('An Bình').scores.selfTotal?.toString()).toBe('94');
    expect(book.unit('An Bình').scores.verifiedTotal?.toString()).toBe('88');
    expect(book.errors()).toEqual([]);
  });

  test('not verified yet: the self score for now, or none', async () => {
    const claims = {
      'I.1': 18,
      'I.2': { self: 36, verified: 30, reason: 'x' },
      'II.1': 38,
      'T.1': 2,
    };
    book = await openBook({ ...DRAFT, units: { ...DRAFT.units, 'An Bình': { claims } } });
    await book.rank();
    expect(total()).toBe('88');
    expect(book.unit('An Bình').scores.verifiedTotal).toBeNull();
    book.answer('unverified', 'Chưa có điểm');
    await book.rank();
    expect(total()).toBeNull();
    expect(book.total('Bình Sơn')).toBe('88');
    book.answer('blankScore', 'Tính 0 điểm');
    await book.rank();
    // A blank is zero; a self score that nobody verified still has to wait.
    expect(total()).toBeNull();
  });

  test('the higher of the two is never taken by itself; raising may be forbidden', async () => {
    book = await openBook(DRAFT);
    book.answer('mayRaise', 'Không');
    await book.rank();
    expect(book.errors()).toEqual([]);
    book.type('An Bình', 'I.1', 'verified', 19);
    await book.rank();
    expect(book.errors()).toEqual(['raisedScore I.1']);
    expect(total()).toBeNull();
    book.answer('mayRaise', 'Có');
    await book.rank();
    expect(total()).toBe('91');
  });

  test('a second round counts where it says something', async () => {
    book = await openBook({
      ...DRAFT,
      settings: { ...DRAFT.settings, 'Số lần thẩm định': '2' },
      units: {
        ...DRAFT.units,
        'An Bình': {
          claims: {
            ...DRAFT.units['An Bình']?.claims,
            'I.1': {
              self: 18,
              verified: 16,
              reason: 'Chậm',
              verified2: 18,
              reason2: 'Đã giải trình',
            },
          },
        },
      },
    });
    await book.rank();
    expect(total()).toBe('90');
    expect(book.unit('An Bình').scores.verifiedTotal?.toString()).toBe('90');
    expect(book.total('Bình Sơn')).toBe('88');
    book.type('Bình Sơn', 'II.1', 'verified2', 35);
    await book.rank();
    expect(book.total('Bình Sơn')).toBe('89');
    expect(book.found('changedWithoutReason').map(({ criterion }) => criterion)).toEqual(['II.1']);
  });
});

describe('60 % verified and 40 % by the other members', () => {
  const source = '60% Thẩm định + 40% Chấm chéo';

  test('criterion by criterion', async () => {
    book = await rankedBook(
      withSource(source, {
        settings: { 'Chấm chéo': 'Từng tiêu chí' },
        tables: {
          DiemNgoai: peers({
            'I.1': [15, 16, 17, 20],
            'I.2': [30, 32, 34, 40],
            'II.1': [34, 34, 35, 37],
            'T.1': [1, 2, 2, 3],
          }),
        },
      }),
    );
    // 0,6·16 + 0,4·17 = 16,4; 0,6·36 + 0,4·34 = 35,2; 0,6·34 + 0,4·35 = 34,4; 0,6·2 + 0,4·2 = 2
    expect(['I.1', 'I.2', 'II.1', 'T.1'].map((code) => book.leaf('An Bình', code))).toEqual([
      '16.4',
      '35.2',
      '34.4',
      '2',
    ]);
    expect(total()).toBe('88');
  });

  const sections = { I: [50, 52, 53, 45], II: [30, 30, 34, 34] };

  test.each([
    ['Trung bình', '50', '32'],
    ['Trung bình, bỏ cao nhất và thấp nhất', '51', '32'],
    ['Trung vị', '51', '32'],
  ])('section by section: %s', async (mean, first, second) => {
    book = await rankedBook(
      withSource(source, {
        settings: { 'Chấm chéo': 'Từng mục', 'Cách lấy điểm chấm chéo': mean },
        tables: { DiemNgoai: peers(sections) },
      }),
    );
    const wanted = (own: number, given: string): number => own * 0.6 + Number(given) * 0.4;
    expect(Number(book.node('An Bình', 'I'))).toBeCloseTo(wanted(52, first), 10);
    expect(Number(book.node('An Bình', 'II'))).toBeCloseTo(wanted(34, second), 10);
    expect(Number(total())).toBeCloseTo(wanted(52, first) + wanted(34, second) + 2, 10);
  });

  test('the total: bonus and all are the unit’s share, the members give a whole', async () => {
    book = await rankedBook(
      withSource(source, {
        settings: { 'Chấm chéo': 'Tổng điểm' },
        tables: { DiemNgoai: peers({ Tổng: [80, 82, 86, 92] }) },
      }),
    );
    // 0,6·88 + 0,4·85
    expect(total()).toBe('86.8');
    expect(book.unit('An Bình').scores.verifiedTotal?.toString()).toBe('88');
  });

  test('too few marks, or one’s own, hold the unit back', async () => {
    const rows = peers(sections).filter(
      ({ unit, assessor, code }) =>
        unit !== 'An Bình' || code !== 'I' || assessor === 'Bình Sơn' || assessor === 'Cẩm Hà',
    );
    const own = { code: 'I', unit: 'An Bình', assessor: 'An Bình', points: '60' };
    const draft = withSource(source, {
      settings: { 'Chấm chéo': 'Từng mục' },
      tables: { DiemNgoai: [...rows, own] },
    });
    book = await rankedBook(draft);
    expect(book.errors()).toEqual(['missingMarks I']);
    expect(book.totals()).toMatchObject({ 'An Bình': null, 'Bình Sơn': '86.4' });
    book.answer('peerSelf', 'Tính');
    await book.rank();
    expect(book.errors()).toEqual([]);
    // 50, 52 and 60
    expect(book.node('An Bình', 'I')).toBe('52.8');
    book.answer('peerSelf', 'Không tính');
    book.answer('peerMin', '2');
    await book.rank();
    // 50 and 52
    expect(book.node('An Bình', 'I')).toBe('51.6');
  });
});

describe('the council', () => {
  const council = (code: string, points: readonly string[]): readonly Row[] =>
    UNITS.map((unit, at) => ({ code, unit, assessor: 'Hội đồng', points: points[at] ?? '' }));

  test('its total is the score', async () => {
    book = await rankedBook(
      withSource('Hội đồng', {
        settings: { 'Chấm chéo': 'Tổng điểm' },
        tables: { DiemNgoai: council('Tổng', ['91,5', '90', '89', '88', '70']) },
      }),
    );
    expect(book.totals()).toEqual({
      'An Bình': '91.5',
      'Bình Sơn': '90',
      'Cẩm Hà': '89',
      'Duy Xuyên': '88',
      'Đại Lộc': '70',
    });
    expect(book.ranks()).toMatchObject({ 'An Bình': 1, 'Đại Lộc': 5 });
  });

  test('a third of the score each: unit, verifier and council, criterion by criterion', async () => {
    book = await rankedBook(
      withSource('Trung bình: Tự chấm, Thẩm định, Hội đồng', {
        tables: {
          DiemNgoai: ['I.1', 'I.2', 'II.1', 'T.1'].flatMap((code) =>
            council(code, ['2', '2', '2', '2', '2']),
          ),
        },
      }),
    );
    // (18 + 16 + 2)/3 = 12; (36 + 36 + 2)/3; (38 + 34 + 2)/3; (2 + 2 + 2)/3
    expect(book.leaf('An Bình', 'I.1')).toBe('12');
    expect(total()).toBe('63.33');
  });
});
