import type { BookDraft, Row, UnitDraft } from '../../support/book/draft';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const UNITS = ['Đại Lộc', 'Điện Bàn', 'Hội An', 'Núi Thành', 'Phú Ninh', 'Quế Sơn'];

function withScores(claims: NonNullable<UnitDraft['claims']>): BookDraft['units'] {
  return Object.fromEntries(UNITS.map((name) => [name, { claims }]));
}

const leaves = (code: string): readonly (string | null)[] =>
  UNITS.map((name) => book.leaf(name, code));

describe('Theo thứ hạng', () => {
  const rule =
    'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0; trung bình các cơ quan chấm';
  /** Three bureaux, one column each; a rank may be written with its word. */
  const RANKS = [
    ['hạng 1', '2', '1'],
    ['2', '1', '3'],
    ['3', '3', '2'],
    ['4', '4', '4'],
    ['5', '6', '5'],
    ['6', '5', '6'],
  ] as const;
  const draft = (points: string, ranks: readonly (readonly string[])[] = RANKS): BookDraft => ({
    criteria: [
      'I | Mục | | Cộng',
      `I.1 | | 60 | Theo thứ hạng | ${points} | Bên ngoài: các Cục`,
      'I.2 | | 20 | Trực tiếp',
      'I.3 | | 20 | Trực tiếp',
    ],
    units: withScores({ 'I.2': 15, 'I.3': 15 }),
    tables: {
      DiemNgoai: UNITS.flatMap((unit, at) =>
        (ranks[at] ?? []).map((rank, bureau): Row => ({
          code: 'I.1',
          unit,
          assessor: `Cục ${String(bureau + 1)}`,
          round: '1',
          rank,
        })),
      ),
    },
  });

  test('the mean of several bureaux is ranked anew: 60, 45, 30, 15, 0, 0', async () => {
    book = await rankedBook(draft(rule));
    expect(leaves('I.1')).toEqual(['60', '45', '30', '15', '0', '0']);
    expect(book.total('Đại Lộc')).toBe('90');
    expect(book.errors()).toEqual([]);
  });

  test('one bureau: the rank as it was given', async () => {
    book = await rankedBook(
      draft(
        'hạng 1: 60; hạng 2: 45; hạng 3: 30; hạng 4: 15; từ hạng 5: 0',
        ['2', '1', '4', '3', '9', '5'].map((rank) => [rank]),
      ),
    );
    expect(leaves('I.1')).toEqual(['45', '60', '15', '30', '0', '0']);
  });

  test('level outside: the same points, or the points of the ranks shared', async () => {
    const level = [
      ['1', '2', '2'],
      ['2', '1', '2'],
      ...RANKS.slice(2).map((ranks) => [...ranks].map((rank) => (rank === '2' ? '3' : rank))),
    ];
    book = await rankedBook(draft(rule, level));
    expect(leaves('I.1').slice(0, 3)).toEqual(['60', '60', '30']);
    book.answer('externalTie', 'Chia đều điểm các hạng');
    await book.rank();
    expect(leaves('I.1').slice(0, 3)).toEqual(['52.5', '52.5', '30']);
  });

  test('a unit without a rank has no score, and the row that is missing is named', async () => {
    book = await rankedBook(draft(rule, RANKS.slice(0, 5)));
    expect(book.errors('Quế Sơn')).toEqual(['missingMarks I.1']);
    expect(book.total('Quế Sơn')).toBeNull();
    expect(book.total('Đại Lộc')).toBe('90');
  });
});

describe('Bên ngoài chấm', () => {
  const draft = (points: string, marks: readonly Row[]): BookDraft => ({
    criteria: [
      'I | Mục | | Cộng',
      `I.1 | | 30 | Bên ngoài chấm | ${points}`,
      'I.2 | | 35 | Trực tiếp',
      'I.3 | | 35 | Trực tiếp',
    ],
    units: { 'Đại Lộc': { claims: { 'I.2': 30, 'I.3': 30 } } },
    tables: { DiemNgoai: marks.map((row) => ({ code: 'I.1', unit: 'Đại Lộc', ...row })) },
  });

  test('82 of 100 on a scale of 30: 24.6', async () => {
    book = await rankedBook(
      draft('nguồn: Kết quả điều tra xã hội học; thang 100', [
        { assessor: 'Viện điều tra', points: '82' },
      ]),
    );
    expect(book.leaf('Đại Lộc', 'I.1')).toBe('24.6');
    expect(book.total('Đại Lộc')).toBe('84.6');
  });

  test('several: the mean, with or without the highest and the lowest; the last round counts', async () => {
    const marks = [
      { assessor: 'A', points: '20', round: '1' },
      { assessor: 'A', points: '25', round: '2' },
      { assessor: 'B', points: '30' },
      { assessor: 'C', points: '10' },
      { assessor: 'D', points: '27' },
    ];
    book = await rankedBook(draft('nguồn: Hội đồng chuyên môn', marks));
    expect(book.leaf('Đại Lộc', 'I.1')).toBe('23');
    book.close();
    book = await rankedBook(
      draft('nguồn: Hội đồng chuyên môn; trung bình, bỏ cao nhất và thấp nhất', marks),
    );
    expect(book.leaf('Đại Lộc', 'I.1')).toBe('26');
  });

  test('the same assessor twice in one round is an error, not a mean', async () => {
    book = await rankedBook(
      draft('nguồn: Điều tra', [
        { assessor: 'A', points: '20' },
        { assessor: 'A', points: '25' },
      ]),
    );
    expect(book.errors()).toContain('outsideUnreadable');
    expect(book.total('Đại Lộc')).toBeNull();
  });
});

describe('Thưởng theo danh hiệu', () => {
  const draft = (points: string, honours: readonly Row[]): BookDraft => ({
    criteria: [
      'I | Mục | | Cộng',
      'I.1 | | 50 | Trực tiếp',
      'I.2 | | 50 | Trực tiếp',
      'T | Điểm thưởng | 15 | Cộng | tối đa 15',
      `T.1 | Điểm thưởng | 15 | Thưởng theo danh hiệu | ${points}`,
    ],
    units: {
      'Đại Lộc': { claims: { 'I.1': 48, 'I.2': 49 } },
      'Hội An': { claims: { 'I.1': 48, 'I.2': 49 } },
    },
    tables: { ThanhTich: honours.map((row) => ({ unit: 'Đại Lộc', year: '2020', ...row })) },
  });
  const flags = 'Cờ thi đua của Chính phủ: 15; Cờ thi đua của Bộ, tỉnh: 10';
  const government = { award: 'Cờ thi đua của Chính phủ' };
  const ministry = { award: 'Cờ thi đua của Bộ, tỉnh' };

  test('97 + 10 = 107; without a flag the total is 97', async () => {
    book = await rankedBook(draft(`${flags}; lấy mức cao nhất`, [ministry]));
    expect(book.totals()).toEqual({ 'Đại Lộc': '107', 'Hội An': '97' });
  });

  test('both flags: the higher one, or both within the maximum', async () => {
    book = await rankedBook(draft(`${flags}; lấy mức cao nhất`, [government, ministry]));
    expect(book.leaf('Đại Lộc', 'T.1')).toBe('15');
    book.close();
    book = await rankedBook(
      draft(`${flags}; cộng dồn; tối đa 12`, [ministry, { ...ministry, decision: '2/QĐ' }]),
    );
    expect(book.leaf('Đại Lộc', 'T.1')).toBe('12');
  });

  test('a flag signed outside the period gives nothing, one typed later counts at the next ranking', async () => {
    book = await rankedBook(draft(flags, [{ ...ministry, signedOn: '05/02/2021' }]));
    expect(book.total('Đại Lộc')).toBe('97');
    book.typeInto('Khen thưởng đã có', ['Đơn vị', 'Đại Lộc'], 'Ngày ký', '05/11/2020');
    await book.rank();
    expect(book.total('Đại Lộc')).toBe('107');
  });
});
