import type { BookDraft, UnitDraft } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/** One section of this kind above three criteria, beside one that fills the scale. */
function draft(
  head: string,
  children: readonly string[],
  claims: UnitDraft['claims'],
  rest = 50,
): BookDraft {
  return {
    criteria: [head, ...children, 'II | Mục | | Cộng', `II.1 | | ${String(rest)} | Trực tiếp`],
    units: {
      'An Bình': { claims: { ...claims, 'II.1': 30 }, row: { group: 'Sở' } },
      'Quỹ Đất': { claims: { ...claims, 'II.1': 20 }, row: { group: 'Quỹ' } },
    },
  };
}

const THREE = ['I.1 | | 10 | Trực tiếp', 'I.2 | | 10 | Trực tiếp', 'I.3 | | 10 | Trực tiếp'];
const SCORES = { 'I.1': 9, 'I.2': 4, 'I.3': 8 };
const section = (name = 'An Bình'): string | null => book.node(name, 'I');
const base = (name = 'An Bình'): string =>
  book.unit(name).scores.nodes.get('I')?.base.toString() ?? '';

describe('how a row combines its children', () => {
  test('a sum', async () => {
    book = await rankedBook(draft('I | Mục | 30 | Cộng', THREE, SCORES));
    expect([section(), base(), book.total('An Bình')]).toEqual(['21', '30', '51']);
  });

  test('a weighted sum', async () => {
    const head = 'I | Mục | 50 | Cộng có hệ số | I.1: 2; I.2: 2,5; I.3: 0,5';
    book = await rankedBook(draft(head, THREE, SCORES));
    // 18 + 10 + 4
    expect([section(), base(), book.total('An Bình')]).toEqual(['32', '50', '62']);
    expect(book.errors()).toEqual([]);
  });

  test('a mean', async () => {
    book = await rankedBook(draft('I | Mục | 10 | Trung bình', THREE, SCORES));
    expect([section(), base(), book.total('An Bình')]).toEqual(['7', '10', '37']);
  });

  test('the highest', async () => {
    book = await rankedBook(draft('I | Mục | 10 | Lấy cao nhất', THREE, SCORES));
    expect([section(), base(), book.total('An Bình')]).toEqual(['9', '10', '39']);
  });

  test.each([
    ['Trung bình', '8.5', '10'],
    ['Lấy cao nhất', '9', '10'],
    ['Cộng', '17', '20'],
  ])('%s over what applies to the unit', async (method, points, whole) => {
    const max = method === 'Cộng' ? '30' : '10';
    const children = THREE.map((line) =>
      line.startsWith('I.2') ? `${line} | | | | Trừ nhóm Quỹ` : line,
    );
    const made = draft(`I | Mục | ${max} | ${method}`, children, SCORES);
    const claims = { 'I.1': 9, 'I.3': 8, 'II.1': 20 };
    book = await rankedBook({
      ...made,
      settings: { 'Khi tiêu chí không áp dụng': 'Trừ khỏi điểm tối đa' },
      units: { ...made.units, 'Quỹ Đất': { claims, row: { group: 'Quỹ' } } },
    });
    expect([section('Quỹ Đất'), base('Quỹ Đất')]).toEqual([points, whole]);
    expect(base('An Bình')).toBe(max);
  });

  test('sections within sections, each in its own way', async () => {
    book = await rankedBook(
      draft(
        'I | Mục | 25 | Cộng',
        [
          'I.1 | Mục | 10 | Trung bình',
          'I.1.1 | | 10 | Trực tiếp',
          'I.1.2 | | 10 | Trực tiếp',
          'I.2 | Mục | 15 | Cộng có hệ số | I.2.1: 1; I.2.2: 0,5',
          'I.2.1 | | 10 | Trực tiếp',
          'I.2.2 | | 10 | Trực tiếp',
        ],
        { 'I.1.1': 9, 'I.1.2': 6, 'I.2.1': 8, 'I.2.2': 5 },
      ),
    );
    // 7,5 and 8 + 2,5
    expect([book.node('An Bình', 'I.1'), book.node('An Bình', 'I.2'), section()]).toEqual([
      '7.5',
      '10.5',
      '18',
    ]);
  });
});

describe('limits of a row', () => {
  const PLUS_MINUS = [
    'I.1 | | 24 | Trực tiếp',
    'I.2 | | 6 | Cộng/trừ | cộng 3 mỗi lần được khen; trừ 3 mỗi lần bị phê bình',
  ];
  const claims = (points: number, ups: number, downs: number): UnitDraft['claims'] => ({
    'I.1': points,
    'I.2': { self: 3 * ups - 3 * downs },
    'I.2#cộng': { result: ups },
    'I.2#trừ': { result: downs },
  });

  test('24 + 12 within 30; 2 − 6 not below 0', async () => {
    book = await rankedBook({
      ...draft('I | Mục | 30 | Cộng | tối đa 30; tối thiểu 0', PLUS_MINUS, claims(24, 4, 0)),
      units: {
        'An Bình': { claims: { ...claims(24, 4, 0), 'II.1': 30 } },
        'Quỹ Đất': { claims: { ...claims(2, 0, 2), 'II.1': 20 } },
      },
    });
    expect([section('An Bình'), section('Quỹ Đất')]).toEqual(['30', '0']);
    expect(book.totals()).toEqual({ 'An Bình': '60', 'Quỹ Đất': '20' });
    expect(book.errors()).toEqual([]);
  });

  test('a row that says nothing stops at its own maximum and at zero, unless it may go below', async () => {
    const made = draft('I | Mục | 30 | Cộng', PLUS_MINUS, claims(24, 4, 0));
    const low = { claims: { ...claims(2, 0, 2), 'II.1': 20 } };
    book = await openBook({ ...made, units: { ...made.units, 'Quỹ Đất': low } });
    await book.rank();
    expect([section('An Bình'), section('Quỹ Đất')]).toEqual(['30', '0']);
    book.answer('sectionBelowZero', 'Có');
    await book.rank();
    expect([section('An Bình'), section('Quỹ Đất')]).toEqual(['30', '-4']);
    expect(book.total('Quỹ Đất')).toBe('16');
  });

  test('a floor that the row states holds whatever the setting says', async () => {
    const made = draft('I | Mục | 30 | Cộng | tối thiểu 5', PLUS_MINUS, claims(2, 0, 2));
    book = await rankedBook({ ...made, settings: { 'Mục được xuống dưới 0': 'Có' } });
    expect(section()).toBe('5');
  });

  test('without a limit a bonus adds up, with one it stops', async () => {
    const bonus = (limit: string): BookDraft => {
      const made = draft('I | Mục | 30 | Cộng', THREE, SCORES);
      const lines = [
        `T | Điểm thưởng | 5 | Cộng | ${limit}`,
        'T.1 | Điểm thưởng | 20 | Theo số lượng | 2/sáng kiến; tối đa 20',
      ];
      const units = Object.fromEntries(
        Object.entries(made.units).map(([name, unit]) => [
          name,
          { ...unit, claims: { ...unit.claims, 'T.1': { result: 4, self: 8 } } },
        ]),
      );
      return {
        ...made,
        criteria: [...made.criteria, ...lines],
        units,
        settings: { 'Điểm thưởng tối đa': 'Không giới hạn' },
      };
    };
    book = await rankedBook(bonus('không giới hạn'));
    expect(book.total('An Bình')).toBe('59');
    book.close();
    book = await rankedBook(bonus('tối đa 5'));
    expect(book.total('An Bình')).toBe('56');
  });

  test('a section may be a criterion itself', async () => {
    book = await rankedBook({
      criteria: ['A | | 60 | Trực tiếp', 'B | | 40 | Trực tiếp'],
      units: { 'An Bình': { claims: { A: 55, B: 32.5 } }, 'Quỹ Đất': { claims: { A: 40, B: 40 } } },
    });
    expect(book.totals()).toEqual({ 'An Bình': '87.5', 'Quỹ Đất': '80' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Quỹ Đất': 2 });
  });
});
