import { SETTING_LIST, type SettingKey } from '../../../src/domain/settings/settings';
import type { BookDraft, Row, UnitDraft } from '../../support/book/draft';
import { openBook, type ClusterBook } from '../../support/cluster-book';

/** What a question is about, and a year in which the answer decides something, and one in which not. */
interface QuestionCase {
  readonly key: SettingKey;
  /** An answer that is what is used anyway. */
  readonly answer: string;
  readonly criteria: readonly string[];
  readonly rows?: Readonly<Record<string, Row>>;
  readonly targets?: BookDraft['targets'];
  /** Claims besides I.1, which tells how far the three units are apart. */
  readonly claims?: Readonly<Record<string, UnitDraft['claims']>>;
  readonly tables?: BookDraft['tables'];
  readonly settings?: BookDraft['settings'];
  /** Of the only award. */
  readonly condition?: string;
  readonly matters: Year;
  readonly idle: Year;
}

interface Year {
  /** Points of I.1 for the three units. */
  readonly points: readonly [number, number, number];
  readonly claims?: Readonly<Record<string, UnitDraft['claims']>>;
  readonly targets?: BookDraft['targets'];
  readonly tables?: BookDraft['tables'];
}

const NAMES = ['An Bình', 'Bình Sơn', 'Cẩm Hà'] as const;

function draftOf(one: QuestionCase, year: Year): BookDraft {
  const targets = year.targets ?? one.targets;
  return {
    criteria: [
      'I | Mục | | Cộng',
      'I.1 | | 90 | Trực tiếp',
      'I.2 | | 10 | Trực tiếp',
      ...one.criteria,
    ],
    classes: [
      { name: 'Đạt', from: '20' },
      { name: 'Không đạt', from: '0' },
    ],
    awards: [
      {
        award: 'Cờ thi đua',
        quantity: '1',
        ...(one.condition ? { condition: one.condition } : {}),
      },
    ],
    settings: one.settings ?? {},
    units: Object.fromEntries(
      NAMES.map((name, at) => [
        name,
        {
          row: one.rows?.[name] ?? {},
          claims: {
            'I.1': year.points[at] ?? 0,
            'I.2': 5,
            ...one.claims?.[name],
            ...year.claims?.[name],
          },
        },
      ]),
    ),
    tables: year.tables ?? one.tables ?? {},
    ...(targets ? { targets } : {}),
  };
}

const FAR: Year = { points: [80, 50, 25] };
const LEADER = 'So với dẫn đầu | đạt chỉ tiêu: 50%';
const assigned = (a: string, b: string, c: string): BookDraft['targets'] => ({
  'An Bình': { 'II.1': a },
  'Bình Sơn': { 'II.1': b },
  'Cẩm Hà': { 'II.1': c },
});
const results = (a: number, b: number, c: number) => ({
  'An Bình': { 'II.1': { result: a } },
  'Bình Sơn': { 'II.1': { result: b } },
  'Cẩm Hà': { 'II.1': { result: c } },
});
const bonus = (a: number, b: number, c: number) => ({
  'An Bình': { 'T.1': a },
  'Bình Sơn': { 'T.1': b },
  'Cẩm Hà': { 'T.1': c },
});
const SMALL_SECTION = (line: string): readonly string[] => ['II | Mục | 20 | Cộng', line];
const excluded = (unit: string, more: Row = {}): BookDraft['tables'] => ({
  KhongXet: [{ unit, consequence: 'Không xét', reason: 'Kỷ luật', ...more }],
});

const heldBefore = (...units: readonly string[]): BookDraft['tables'] => ({
  ThanhTich: units.map((unit) => ({ unit, year: '2019', award: 'Bằng khen của tỉnh' })),
});

const CASES: readonly QuestionCase[] = [
  {
    key: 'bonusCap',
    answer: 'Không giới hạn',
    criteria: [
      'T | Điểm thưởng | 10 | Cộng | không giới hạn',
      'T.1 | Điểm thưởng | 30 | Trực tiếp',
    ],
    claims: bonus(15, 5, 0),
    // 60 and 58; with ten at most, 55 and 58.
    matters: { points: [40, 48, 20] },
    idle: FAR,
  },
  {
    // Two groups with a bonus table each: no unit could earn both, so ten is the cap to ask about.
    key: 'bonusCap',
    answer: 'Không giới hạn',
    criteria: [
      'T | Điểm thưởng | 10 | Cộng | không giới hạn | | | Nhóm Sở',
      'T.1 | Điểm thưởng | 30 | Trực tiếp',
      'U | Điểm thưởng | 10 | Cộng | không giới hạn | | | Nhóm Quỹ',
      'U.1 | Điểm thưởng | 30 | Trực tiếp',
    ],
    rows: {
      'An Bình': { group: 'Sở' },
      'Bình Sơn': { group: 'Sở' },
      'Cẩm Hà': { group: 'Quỹ' },
    },
    claims: { ...bonus(15, 5, 0), 'Cẩm Hà': { 'U.1': 0 } },
    matters: { points: [40, 48, 20] },
    idle: FAR,
  },
  {
    key: 'deductionCap',
    answer: 'Không giới hạn',
    criteria: ['P | Điểm trừ | 5 | Cộng | không giới hạn', 'P.1 | Điểm trừ | 20 | Trực tiếp'],
    claims: { 'An Bình': { 'P.1': 15 }, 'Bình Sơn': { 'P.1': 0 }, 'Cẩm Hà': { 'P.1': 0 } },
    matters: { points: [60, 50, 20] },
    idle: FAR,
  },
  {
    key: 'rankTotalCap',
    answer: 'Không giới hạn',
    criteria: ['T | Điểm thưởng | 10 | Cộng | tối đa 10', 'T.1 | Điểm thưởng | 10 | Trực tiếp'],
    claims: { ...bonus(10, 8, 0), 'An Bình': { 'I.2': 10, 'T.1': 10 } },
    // 108 and 103: both would be 100.
    matters: { points: [88, 90, 20] },
    idle: FAR,
  },
  {
    key: 'sectionBelowZero',
    answer: 'Không',
    criteria: SMALL_SECTION(
      'II.1 | | 20 | Cộng/trừ | cộng 3 mỗi lần khen; trừ 3 mỗi lần phê bình; từ âm 20 đến 20',
    ),
    claims: {
      'An Bình': { 'II.1': { self: -6 }, 'II.1#cộng': { result: 0 }, 'II.1#trừ': { result: 2 } },
      'Bình Sơn': { 'II.1': { self: 0 }, 'II.1#cộng': { result: 0 }, 'II.1#trừ': { result: 0 } },
      'Cẩm Hà': { 'II.1': { self: 0 }, 'II.1#cộng': { result: 0 }, 'II.1#trừ': { result: 0 } },
    },
    matters: { points: [60, 57, 20] },
    idle: FAR,
  },
  {
    key: 'bonusUse',
    answer: 'Cộng vào tổng điểm',
    criteria: ['T | Điểm thưởng | 10 | Cộng | tối đa 10', 'T.1 | Điểm thưởng | 10 | Trực tiếp'],
    claims: bonus(10, 0, 0),
    matters: { points: [50, 55, 20] },
    idle: FAR,
  },
  {
    key: 'naEffect',
    answer: 'Trừ khỏi điểm tối đa',
    criteria: SMALL_SECTION('II.1 | | 20 | Trực tiếp | | | | Trừ nhóm Quỹ'),
    rows: { 'An Bình': { group: 'Quỹ' }, 'Bình Sơn': { group: 'Sở' }, 'Cẩm Hà': { group: 'Sở' } },
    claims: { 'Bình Sơn': { 'II.1': 10 }, 'Cẩm Hà': { 'II.1': 10 } },
    matters: { points: [50, 50, 20] },
    idle: { points: [80, 40, 15] },
  },
  {
    key: 'zeroTarget',
    answer: 'Báo lỗi',
    criteria: SMALL_SECTION(`II.1 | | 20 | ${LEADER}`),
    claims: results(5, 20, 10),
    targets: assigned('0', '10', '10'),
    matters: FAR,
    idle: { ...FAR, targets: assigned('10', '10', '10') },
  },
  {
    key: 'unassignedResult',
    answer: 'Không chấm',
    criteria: SMALL_SECTION(`II.1 | | 20 | ${LEADER}`),
    claims: results(20, 10, 10),
    targets: assigned('KG', '10', '10'),
    // 50, and 42 with what a target that was met is worth.
    matters: { points: [45, 37, 20] },
    idle: { points: [80, 40, 15] },
  },
  {
    key: 'excessMeasure',
    answer: 'Tỷ lệ vượt',
    criteria: SMALL_SECTION(`II.1 | | 20 | ${LEADER}`),
    // Twice as much, or 20 more.
    claims: results(20, 60, 5),
    targets: assigned('10', '40', '10'),
    matters: { points: [50, 53, 20] },
    idle: FAR,
  },
  {
    key: 'sharedLead',
    answer: 'Đều được điểm tối đa',
    criteria: SMALL_SECTION(`II.1 | | 20 | ${LEADER}`),
    targets: assigned('10', '10', '10'),
    matters: { ...FAR, claims: results(20, 20, 10) },
    idle: { ...FAR, claims: results(20, 15, 10) },
  },
  {
    key: 'excludedLeads',
    answer: 'Vẫn dùng để so sánh',
    criteria: SMALL_SECTION(`II.1 | | 20 | ${LEADER}`),
    claims: results(15, 10, 20),
    targets: assigned('10', '10', '10'),
    tables: excluded('Cẩm Hà'),
    // 65 and 67; without Cẩm Hà, An Bình leads and has 70.
    matters: { points: [45, 52, 20] },
    idle: { points: [80, 40, 15] },
  },
  {
    key: 'externalTie',
    answer: 'Cùng mức điểm',
    criteria: SMALL_SECTION('II.1 | | 20 | Theo thứ hạng | hạng 1: 20; hạng 2: 10; từ hạng 3: 0'),
    tables: {
      DiemNgoai: NAMES.map((unit, at) => ({
        code: 'II.1',
        unit,
        assessor: 'Sở Y tế',
        rank: at === 2 ? '3' : '1',
      })),
    },
    // 70, 60 and 68; shared, 65, 55 and 68.
    matters: { points: [45, 35, 63] },
    idle: FAR,
  },
  {
    key: 'tieChain',
    answer: 'đồng hạng',
    criteria: [],
    matters: { points: [60, 60, 20] },
    // A shared rank where nothing is given tells nobody apart from an award.
    idle: { points: [60, 30, 30] },
  },
  {
    key: 'excludedKeepRank',
    answer: 'Giữ hạng, không đề nghị',
    criteria: [],
    matters: { ...FAR, tables: excluded('Bình Sơn') },
    // Kept from one award only, it is no unit that is left out.
    idle: { ...FAR, tables: excluded('Bình Sơn', { awards: 'Cờ thi đua' }) },
  },
  {
    key: 'mergedHistory',
    answer: 'Tính khi mọi đơn vị cũ đều đạt',
    criteria: [],
    settings: { 'Có đủ dữ liệu khen thưởng từ năm': '2015' },
    condition: 'có Bằng khen của tỉnh năm trước',
    rows: { 'An Bình': { memberFrom: '01/07/2020', successorOf: 'Xã Bắc; Xã Nam' } },
    // One of the two had it: the flag is An Bình's by one answer, nobody's by another.
    matters: { ...FAR, tables: heldBefore('Xã Bắc') },
    // Neither had it.
    idle: FAR,
  },
  {
    key: 'onShortfall',
    answer: 'Để trống',
    criteria: [],
    matters: { ...FAR, tables: excluded('An Bình') },
    idle: { ...FAR, tables: excluded('Cẩm Hà') },
  },
];

let book: ClusterBook;
afterEach(() => {
  book.close();
});

test('every ambiguity of the regulation has its case', () => {
  const asked = SETTING_LIST.filter(([, schema]) => schema.question).map(([key]) => key);
  expect([...new Set(CASES.map(({ key }) => key))]).toEqual(asked);
  book = { close: () => undefined } as ClusterBook;
});

describe.each(CASES)('$key', (one) => {
  test('is asked where another answer changes a rank, a class or an award; not once answered', async () => {
    book = await openBook(draftOf(one, one.matters));
    await book.rank();
    expect(book.questions()).toContain(one.key);
    book.answer(one.key, one.answer);
    const before = book.ranks();
    await book.rank();
    expect(book.questions()).not.toContain(one.key);
    expect(book.ranks()).toEqual(before);
  });

  test('is not asked where every answer comes to the same', async () => {
    book = await openBook(draftOf(one, one.idle));
    await book.rank();
    expect(book.questions()).not.toContain(one.key);
  });
});
