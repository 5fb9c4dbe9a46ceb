import type { BookDraft, Row } from '../../support/book/draft';
import { importBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

/** An Bình and Bình Sơn are level at 90; each step looks at something else. Cẩm Hà is third. */
const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 30 | Trực tiếp',
    'I.2 | | 30 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 40 | Trực tiếp',
    'T | Điểm thưởng | 10 | Cộng | tối đa 10',
    'T.1 | Điểm thưởng | 10 | Trực tiếp',
    'P | Điểm trừ | 10 | Cộng | tối đa 10',
    'P.1 | Điểm trừ | 10 | Trực tiếp',
  ],
  awards: [{ award: 'Cờ thi đua', quantity: '1' }],
  settings: { 'Điểm thưởng tối đa': '10', 'Điểm trừ tối đa': '10' },
  units: {
    // 28 + 26 + 34 + 3 − 1 = 90, of its own 91; one criterion at its maximum: none.
    'An Bình': {
      claims: {
        'I.1': 28,
        'I.2': { self: 27, verified: 26, reason: 'x' },
        'II.1': 34,
        'T.1': 3,
        'P.1': 1,
      },
    },
    // 30 + 22 + 36 + 6 − 4 = 90, of its own 94.
    'Bình Sơn': {
      claims: {
        'I.1': 30,
        'I.2': { self: 24, verified: 22, reason: 'x' },
        'II.1': { self: 38, verified: 36, reason: 'x' },
        'T.1': 6,
        'P.1': 4,
      },
    },
    'Cẩm Hà': { claims: { 'I.1': 20, 'I.2': 20, 'II.1': 30, 'T.1': 0, 'P.1': 0 } },
  },
};

const chained = (chain: string, tables: BookDraft['tables'] = {}): BookDraft => ({
  ...DRAFT,
  settings: { ...DRAFT.settings, 'Thứ tự phân định khi bằng điểm': chain },
  tables,
});

const first = (): readonly string[] => {
  expect(book.total('An Bình')).toBe('90');
  expect(book.total('Bình Sơn')).toBe('90');
  return Object.entries(book.ranks())
    .filter(([, rank]) => rank === 1)
    .map(([name]) => name);
};

const basis = (): unknown =>
  book.rows('Tổng hợp', 'TT').map((row) => row['Căn cứ phân định'])[0] ?? '';

describe('every step of the chain', () => {
  test.each([
    ['điểm mục I cao hơn', 'An Bình'],
    ['điểm mục II cao hơn', 'Bình Sơn'],
    ['điểm tiêu chí I.1 cao hơn', 'Bình Sơn'],
    ['điểm thưởng cao hơn', 'Bình Sơn'],
    ['điểm trừ ít hơn', 'An Bình'],
    ['điểm tự chấm sát hơn', 'An Bình'],
    ['nhiều tiêu chí đạt tối đa hơn', 'Bình Sơn'],
  ])('%s: %s goes first', async (step, winner) => {
    book = await rankedBook(chained(step));
    expect(first()).toEqual([winner]);
    expect(book.ranks()).toMatchObject({ 'Cẩm Hà': 3 });
    expect(book.holders('Cờ thi đua')).toEqual([winner]);
    expect(book.report.outcome.ties[0]?.steps.map(({ decided }) => decided)).toEqual([true]);
    expect(basis()).not.toBe('');
  });

  test('hạng năm trước cao hơn: a record of last year, for both or for none', async () => {
    const rows: Row[] = [
      { unit: 'An Bình', year: '2019', award: 'Hạng 4' },
      { unit: 'Bình Sơn', year: '2019', award: 'Hạng 2' },
    ];
    book = await rankedBook(chained('hạng năm trước cao hơn', { ThanhTich: rows }));
    expect(first()).toEqual(['Bình Sơn']);
    book.close();
    book = await rankedBook(chained('hạng năm trước cao hơn', { ThanhTich: rows.slice(1) }));
    expect(first()).toEqual(['An Bình', 'Bình Sơn']);
    expect(book.found('tieAtEdge')).toHaveLength(1);
  });

  test('nộp sớm hơn: by the day that somebody stands for', async () => {
    book = await importBook({
      ...chained('nộp sớm hơn'),
      units: {
        'An Bình': { claims: { 'I.1': 28, 'I.2': 26, 'II.1': 34, 'T.1': 3, 'P.1': 1 } },
        'Bình Sơn': { claims: { 'I.1': 30, 'I.2': 22, 'II.1': 36, 'T.1': 6, 'P.1': 4 } },
      },
    });
    await book.rank();
    // The moment of the import is nobody's day of submission.
    expect(first()).toEqual(['An Bình', 'Bình Sơn']);
    book.typeInto('Phiếu đã nhận', ['Đơn vị', 'An Bình'], 'Ngày nhận', '19/11/2020');
    book.typeInto('Phiếu đã nhận', ['Đơn vị', 'Bình Sơn'], 'Ngày nhận', '12/11/2020');
    await book.rank();
    expect(first()).toEqual(['Bình Sơn']);
  });

  test('the next step is asked only where the one before told nothing', async () => {
    const units = {
      ...DRAFT.units,
      // The bonus is level too: 28 + 23 + 34 + 6 − 1.
      'An Bình': { claims: { 'I.1': 28, 'I.2': 23, 'II.1': 34, 'T.1': 6, 'P.1': 1 } },
    };
    book = await rankedBook({ ...chained('điểm thưởng cao hơn; điểm trừ ít hơn'), units });
    expect(first()).toEqual(['An Bình']);
    expect(book.report.outcome.ties[0]?.steps).toEqual([
      { step: 'điểm thưởng cao hơn', decided: false },
      { step: 'điểm trừ ít hơn', decided: true },
    ]);
  });
});

describe('how a chain ends', () => {
  const level = (tables: BookDraft['tables'] = {}, ending = 'bỏ phiếu'): BookDraft => ({
    ...chained(ending, tables),
  });
  const ballot = (unit: string, agree: number): Row => ({
    matter: 'Phân định bằng điểm',
    unit,
    method: 'Bỏ phiếu kín',
    members: '3',
    present: '3',
    issued: '3',
    collected: '3',
    agree: String(agree),
    disagree: String(3 - agree),
  });

  test.each(['bỏ phiếu', 'Hội nghị quyết định', 'trưởng cụm, khối quyết định', ''])(
    '"%s": undecided at the edge of an award until somebody has decided',
    async (ending) => {
      book = await rankedBook(level({}, ending));
      expect(first()).toEqual(['An Bình', 'Bình Sơn']);
      expect(book.holders('Cờ thi đua')).toEqual([]);
      expect(new Set(book.holders('Cờ thi đua', 'undecided'))).toEqual(
        new Set(['An Bình', 'Bình Sơn']),
      );
      expect(book.report.blocking).toBe(true);
    },
  );

  test('a vote decides', async () => {
    book = await rankedBook(level({ SuyTon: [ballot('Bình Sơn', 2), ballot('An Bình', 1)] }));
    expect(first()).toEqual(['Bình Sơn']);
    expect(book.holders('Cờ thi đua')).toEqual(['Bình Sơn']);
  });

  test('the word of the conference decides, and comes before a vote', async () => {
    const row = {
      order: '1',
      date: '30/11/2020',
      matter: 'Phân định bằng điểm',
      subject: 'An Bình; Bình Sơn',
      conclusion: 'An Bình',
      decidedBy: 'Hội nghị',
      basis: 'Biên bản',
    };
    book = await rankedBook(
      level({ KetLuan: [row], SuyTon: [ballot('Bình Sơn', 2)] }, 'Hội nghị quyết định'),
    );
    expect(first()).toEqual(['An Bình']);
    expect(basis()).toBe('Kết luận');
    expect(book.holders('Cờ thi đua')).toEqual(['An Bình']);
  });

  test('"đồng hạng": a shared rank, and still nobody is picked across an edge', async () => {
    book = await rankedBook(level({}, 'đồng hạng'));
    expect(first()).toEqual(['An Bình', 'Bình Sơn']);
    expect(book.holders('Cờ thi đua')).toEqual([]);
    book.close();
    const awards = [{ award: 'Cờ thi đua', quantity: '2' }];
    book = await rankedBook({ ...level({}, 'đồng hạng'), awards });
    expect(book.holders('Cờ thi đua')).toEqual(['An Bình', 'Bình Sơn']);
  });
});
