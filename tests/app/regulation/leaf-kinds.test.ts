import type { UnitDraft } from '../../support/book/draft';
import { openBook, type ClusterBook } from '../../support/cluster-book';

/** What a unit reports; the score cells stay blank, so that the rule has to say what they should be. */
const RESULTS: UnitDraft = {
  claims: {
    'I.1': 7.5,
    'I.2': { result: 'Đã ban hành' },
    'I.3': { result: 'giải nhì' },
    'I.4': { result: { percent: 95 } },
    'I.5': { result: 4 },
    'I.6': { target: 200, result: 180 },
    'I.7': { target: 200, result: 240 },
    'I.8': { result: 3 },
    'I.9': { result: 5 },
    'I.10': { result: 3 },
    'I.11': { result: { percent: 12 } },
    'I.12#cộng': { result: 2 },
    'I.12#trừ': { result: 1 },
    'I.13': { target: 10, result: 8 },
  },
};

/** The worked figures of each kind. */
const VECTORS = {
  'I.1': '7.5',
  'I.2': '2',
  'I.3': '4',
  'I.4': '1',
  'I.5': '1',
  'I.6': '9',
  'I.7': '12',
  'I.8': '15',
  'I.9': '20',
  'I.10': '4',
  'I.11': '20',
  'I.12': '3',
  'I.13': '4',
};

const CRITERIA = [
  'I | Mục | 200 | Cộng | tối đa 200',
  'I.1 | | 10 | Trực tiếp | 0 đến 10; bước 0,5',
  'I.2 | | 2 | Đạt/Không đạt | Đã ban hành: 2; Không: 0',
  'I.3 | | 5 | Mức | Giải Nhất: 5; Giải Nhì: 4; Giải Ba: 3; Khuyến khích: 2; Không giải: 0',
  'I.4 | | 1,5 | Khung | >95%: 1,5; 75–95%: 1; 50–<75%: 0,5; <50%: 0',
  'I.5 | | 2 | Khung | 0 ngày: 2; 1–2 ngày: 1,5; 3–5 ngày: 1; 6–10 ngày: 0,5; trên 10 ngày: 0',
  'I.6 | | 10 | Theo tỷ lệ | chỉ tiêu giao riêng; được vượt đến 120%',
  'I.7 | | 10 | Theo tỷ lệ | chỉ tiêu giao riêng; được vượt đến 120%',
  'I.8 | | 20 | Theo số lượng | 5/lớp tập huấn; tối đa 20',
  'I.9 | | 20 | Theo số lượng | 5/lớp tập huấn; tối đa 20',
  'I.10 | | 10 | Trừ dần | 2 mỗi ngày chậm; không dưới 0',
  'I.11 | | 40 | Trừ dần | tồn đến 0%: 0; tồn trên 0% đến 10%: 10; tồn trên 10% đến 20%: 20; tồn trên 20%: hết điểm',
  'I.12 | | 6 | Cộng/trừ | cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình',
  'I.13 | | 5 | Công thức | min(toi_da; toi_da * ket_qua / chi_tieu)',
  'I.14 | | 58,5 | Trực tiếp',
];

describe('kinds that a unit scores itself', () => {
  let book: ClusterBook;
  const filled = Object.fromEntries(
    Object.entries(RESULTS.claims ?? {}).map(([code, claim]) => [
      code,
      typeof claim === 'object' && code in VECTORS
        ? { ...claim, self: Number(VECTORS[code as keyof typeof VECTORS]) }
        : claim,
    ]),
  );

  beforeAll(async () => {
    book = await openBook({
      criteria: CRITERIA,
      units: {
        'An Bình': { claims: { ...RESULTS.claims, 'I.14': 50 } },
        'Duy Xuyên': {
          claims: { ...filled, 'I.12': { self: 3 }, 'I.14': 50 },
        },
        'Hội An': {
          // Each one off what its result is worth, or between two steps.
          claims: {
            ...filled,
            'I.1': 7.3,
            'I.2': { result: 'Không', self: 2 },
            'I.4': { result: { percent: 95 }, self: 1.5 },
            'I.6': { target: 200, result: 180, self: 10 },
            'I.8': { result: 3, self: 20 },
            'I.10': { result: 3, self: 6 },
            'I.12': { self: 6 },
            'I.13': { target: 10, result: 8, self: 5 },
            'I.14': 50,
          },
        },
      },
    });
    await book.rank();
  });
  afterAll(() => {
    book.close();
  });

  test('a blank score: the rule proposes its worked figure, and nothing is scored in silence', () => {
    const proposed = Object.fromEntries(
      book.found('missingScore').map((found) => [found.criterion, found.proposed]),
    );
    // I.1 is judged by people: there is nothing to propose, so the unit had to score it.
    expect({ 'I.1': book.leaf('An Bình', 'I.1'), ...proposed }).toEqual(VECTORS);
    expect(book.total('An Bình')).toBeNull();
  });

  test('the same figures typed by the unit raise no doubt', () => {
    expect(book.errors('Duy Xuyên')).toEqual([]);
    // 7.5 + 2 + 4 + 1 + 1 + 9 + 12 + 15 + 20 + 4 + 20 + 3 + 4 + 50
    expect(book.total('Duy Xuyên')).toBe('152.5');
  });

  test('other figures are errors, each with what the rule says instead', () => {
    const proposed = book
      .found('differsFromRule')
      .map(({ criterion, proposed: value }) => [criterion, value]);
    expect(Object.fromEntries(proposed)).toEqual({
      'I.2': '0',
      'I.4': '1',
      'I.6': '9',
      'I.8': '15',
      'I.10': '4',
      'I.12': '3',
      'I.13': '4',
    });
    expect(book.found('notAllowedByRule').map(({ criterion }) => criterion)).toEqual(['I.1']);
    expect(book.total('Hội An')).toBeNull();
  });

  test('accepted, the proposals are the scores', async () => {
    await book.rank({ acceptProposed: true });
    const leaves = Object.keys(VECTORS).map((code) => [code, book.leaf('An Bình', code)]);
    expect(Object.fromEntries(leaves)).toEqual(VECTORS);
    expect(book.totals()).toEqual({ 'An Bình': '152.5', 'Duy Xuyên': '152.5', 'Hội An': null });
    expect(book.errors('Hội An')).toEqual(['notAllowedByRule I.1']);
  });
});
