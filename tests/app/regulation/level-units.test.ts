import type { BookDraft, Row } from '../../support/book/draft';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const NAMES = ['An Bình', 'Bình Sơn', 'Cẩm Hà', 'Duy Xuyên', 'Đại Lộc'] as const;

/** Sums of the same tenths in another order each: level as decimals, five different doubles. */
const ORDERS = [
  [0.1, 0.2, 0.3, 0.7],
  [0.3, 0.2, 0.1, 0.7],
  [0.7, 0.3, 0.1, 0.2],
  [0.2, 0.7, 0.3, 0.1],
  [0.7, 0.1, 0.2, 0.3],
] as const;

/** A flag for the first and a certificate of merit for the two after; `points`: above the tenths. */
function cluster(points: readonly number[], chain: string, tables: BookDraft['tables'] = {}) {
  const draft: BookDraft = {
    criteria: [
      'I | Mục | 60 | Cộng',
      'I.1 | | 2 | Trực tiếp',
      'I.2 | | 2 | Trực tiếp',
      'I.3 | | 56 | Trực tiếp',
      'II | Mục | 40 | Cộng',
      'II.1 | | 2 | Trực tiếp',
      'II.2 | | 38 | Trực tiếp',
    ],
    settings: { 'Thứ tự phân định khi bằng điểm': chain },
    awards: [
      { award: 'Cờ thi đua', quantity: '1' },
      { award: 'Bằng khen', quantity: '2', source: 'Trừ đơn vị được đề nghị Cờ thi đua' },
    ],
    units: Object.fromEntries(
      NAMES.map((name, at) => {
        const [a = 0, b = 0, c = 0, d = 0] = ORDERS[at] ?? [];
        const claims = { 'I.1': a, 'I.2': b, 'II.1': c, 'I.3': d, 'II.2': points[at] ?? 0 };
        return [name, { claims }];
      }),
    ),
    tables,
  };
  return draft;
}

const decided = (order: readonly string[]): Row => ({
  order: '1',
  date: '30/11/2020',
  matter: 'Phân định bằng điểm',
  subject: NAMES.filter((name) => order.includes(name)).join('; '),
  conclusion: order.join('; '),
  decidedBy: 'Hội nghị',
  basis: 'Biên bản',
});

interface Expected {
  readonly ranks: readonly number[];
  readonly flag: readonly string[];
  readonly merit: readonly string[];
  readonly open: readonly string[];
}

async function expectBook(draft: BookDraft, wanted: Expected): Promise<void> {
  book = await rankedBook(draft);
  const sheet = book.rows('Tổng hợp', 'TT').slice(0, NAMES.length);
  expect(sheet.map((row) => row['Xếp hạng'])).toEqual(wanted.ranks);
  expect(Object.values(book.ranks())).toEqual(wanted.ranks);
  expect(book.holders('Cờ thi đua')).toEqual(wanted.flag);
  expect([...book.holders('Bằng khen')].sort()).toEqual([...wanted.merit].sort());
  const open = [
    ...book.holders('Cờ thi đua', 'undecided'),
    ...book.holders('Bằng khen', 'undecided'),
  ];
  expect([...new Set(open)].sort()).toEqual([...wanted.open].sort());
}

const [AN, BINH, CAM, DUY, DAI] = NAMES;

describe('level units, and nothing that parts them', () => {
  test.each<readonly [string, readonly number[], Expected]>([
    [
      'two at the edge of the flag',
      [30, 30, 20, 10, 5],
      { ranks: [1, 1, 3, 4, 5], flag: [], merit: [CAM], open: [AN, BINH] },
    ],
    [
      'three at the edge of the flag',
      [30, 30, 30, 10, 5],
      { ranks: [1, 1, 1, 4, 5], flag: [], merit: [], open: [AN, BINH, CAM] },
    ],
    [
      'two at the edge of merit',
      [30, 20, 10, 10, 5],
      { ranks: [1, 2, 3, 3, 5], flag: [AN], merit: [BINH], open: [CAM, DUY] },
    ],
    [
      'three at the edge of merit',
      [30, 10, 10, 10, 5],
      { ranks: [1, 2, 2, 2, 5], flag: [AN], merit: [], open: [BINH, CAM, DUY] },
    ],
    [
      'two within merit: nothing hangs on it',
      [30, 20, 20, 10, 5],
      { ranks: [1, 2, 2, 4, 5], flag: [AN], merit: [BINH, CAM], open: [] },
    ],
    [
      'the whole cluster',
      [30, 30, 30, 30, 30],
      { ranks: [1, 1, 1, 1, 1], flag: [], merit: [], open: [AN, BINH, CAM, DUY, DAI] },
    ],
  ])('%s', async (_, points, wanted) => {
    await expectBook(cluster(points, 'Hội nghị quyết định'), wanted);
  });
});

describe('a recorded decision, and everything is decided', () => {
  test.each<readonly [string, readonly number[], readonly string[], Expected]>([
    [
      'two at the edge of the flag',
      [30, 30, 20, 10, 5],
      [BINH, AN],
      { ranks: [2, 1, 3, 4, 5], flag: [BINH], merit: [AN, CAM], open: [] },
    ],
    [
      'three at the edge of the flag',
      [30, 30, 30, 10, 5],
      [CAM, AN, BINH],
      { ranks: [2, 3, 1, 4, 5], flag: [CAM], merit: [AN, BINH], open: [] },
    ],
    [
      'two at the edge of merit',
      [30, 20, 10, 10, 5],
      [DUY, CAM],
      { ranks: [1, 2, 4, 3, 5], flag: [AN], merit: [BINH, DUY], open: [] },
    ],
    [
      'the whole cluster',
      [30, 30, 30, 30, 30],
      [DAI, DUY, CAM, BINH, AN],
      { ranks: [5, 4, 3, 2, 1], flag: [DAI], merit: [DUY, CAM], open: [] },
    ],
  ])('%s', async (_, points, order, wanted) => {
    const tables = { KetLuan: [decided(order)] };
    await expectBook(cluster(points, 'Hội nghị quyết định', tables), wanted);
    const basis = book.rows('Tổng hợp', 'TT').map((row) => row['Căn cứ phân định']);
    expect(basis.filter((text) => text === 'Kết luận')).toHaveLength(order.length);
  });

  test('a decision about some leaves the others level', async () => {
    // The first of three is decided; the other two both get the certificate.
    const row = { ...decided([CAM, AN, BINH]), conclusion: CAM };
    const draft = cluster([30, 30, 30, 10, 5], 'Hội nghị quyết định', { KetLuan: [row] });
    await expectBook(draft, { ranks: [2, 2, 1, 4, 5], flag: [CAM], merit: [AN, BINH], open: [] });
  });
});

describe('a chain parts the whole cluster as far as it goes', () => {
  // Section I: 1,0 · 1,2 · 1,2 · 1,0 · 1,1.
  const CHAIN = 'điểm mục I cao hơn; Hội nghị quyết định';
  const level = [30, 30, 30, 30, 30];

  test('what it leaves level at the edge is undecided', async () => {
    const wanted = { ranks: [4, 1, 1, 4, 3], flag: [], merit: [DAI], open: [BINH, CAM] };
    await expectBook(cluster(level, CHAIN), wanted);
    expect(book.rows('Tổng hợp', 'TT').map((row) => row['Căn cứ phân định'])).toEqual(
      Array.from({ length: 5 }, () => 'điểm mục I cao hơn'),
    );
  });

  test('until somebody decides', async () => {
    const tables = { KetLuan: [decided([CAM, BINH])] };
    const wanted = { ranks: [4, 2, 1, 4, 3], flag: [CAM], merit: [BINH, DAI], open: [] };
    await expectBook(cluster(level, CHAIN, tables), wanted);
  });

  test('a criterion as the last step leaves nobody level', async () => {
    // I.1: 0,1 · 0,3 · 0,7 · 0,2 · 0,7.
    const chain = 'điểm mục I cao hơn; điểm tiêu chí I.1 cao hơn; đồng hạng';
    const wanted = { ranks: [5, 2, 1, 4, 3], flag: [CAM], merit: [BINH, DAI], open: [] };
    await expectBook(cluster(level, chain), wanted);
  });

  test('ranks without gaps, where the regulation writes them so', async () => {
    const draft = cluster(level, 'điểm mục I cao hơn');
    const settings = { ...draft.settings, 'Cách ghi đồng hạng': '1, 2, 2, 3' };
    const wanted = { ranks: [3, 1, 1, 3, 2], flag: [], merit: [DAI], open: [BINH, CAM] };
    await expectBook({ ...draft, settings }, wanted);
  });
});
