import type { BookDraft, UnitDraft } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;

/** Four communes with one target; the rest of the scale is one score. */
const LEADER: BookDraft = {
  settings: { 'Chỉ tiêu bằng 0 hoặc trống': 'Coi là không giao' },
  criteria: [
    'I | Mục | | Cộng',
    'I.1 | | 5 | So với dẫn đầu | đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong cụm',
    'I.2 | | 10 | So với dẫn đầu | đạt chỉ tiêu: 50%',
    'I.3 | | 985 | Trực tiếp',
  ],
  targets: {
    'Xuân An': { 'I.1': '10', 'I.2': '40' },
    'Xuân Bình': { 'I.1': '10', 'I.2': 'KG' },
    'Xuân Cảnh': { 'I.1': '10', 'I.2': '25' },
    'Xuân Dương': { 'I.1': '10', 'I.2': '30' },
  },
  units: {
    'Xuân An': { claims: { 'I.1': { result: 8 }, 'I.2': { result: 20 }, 'I.3': 900 } },
    'Xuân Bình': { claims: { 'I.1': { result: 10 }, 'I.3': 900 } },
    'Xuân Cảnh': { claims: { 'I.1': { result: 20 }, 'I.2': { result: 25 }, 'I.3': 900 } },
    'Xuân Dương': { claims: { 'I.1': { result: 15 }, 'I.2': { result: 45 }, 'I.3': 900 } },
  },
};

/** The same book with other units' claims, settings or criteria. */
function changed(more: {
  readonly settings?: Readonly<Record<string, string>>;
  readonly claims?: Readonly<Record<string, UnitDraft['claims']>>;
  readonly criterion?: string;
  readonly rows?: Readonly<Record<string, UnitDraft['row']>>;
}): BookDraft {
  const units = Object.fromEntries(
    Object.entries(LEADER.units).map(([name, { claims }]): [string, UnitDraft] => [
      name,
      {
        claims: { ...claims, ...more.claims?.[name] },
        ...(more.rows?.[name] ? { row: more.rows[name] } : {}),
      },
    ]),
  );
  const criteria = LEADER.criteria.map((line) =>
    more.criterion && line.startsWith('I.1 ') ? more.criterion : line,
  );
  return { ...LEADER, criteria, units, settings: { ...LEADER.settings, ...more.settings } };
}

const first = (): Readonly<Record<string, string | null>> =>
  book.each(({ scores }) => book.leaf(scores.unit.name, 'I.1'));

afterEach(() => {
  book.close();
});

describe('So với dẫn đầu', () => {
  test('8, 10, 20, 15 of a target of 10: 2; 2.5; 5; 3.75, and a base without what was not assigned', async () => {
    book = await rankedBook(LEADER);
    expect(first()).toEqual({
      'Xuân An': '2',
      'Xuân Bình': '2.5',
      'Xuân Cảnh': '5',
      'Xuân Dương': '3.75',
    });
    expect(book.leaf('Xuân Cảnh', 'I.2')).toBe('5');
    expect(book.leaf('Xuân Dương', 'I.2')).toBe('10');
    expect(book.each(({ scores }) => scores.base.toString())).toEqual({
      'Xuân An': '1000',
      'Xuân Bình': '990',
      'Xuân Cảnh': '1000',
      'Xuân Dương': '1000',
    });
    expect(book.errors()).toEqual([]);
  });

  test('the amount above the target, where the rule or the setting says so', async () => {
    // Targets differ here: 20 of 10 is twice as much, but 40 of 25 is 15 more.
    const rule = 'I.1 | | 5 | So với dẫn đầu | đạt chỉ tiêu: 50%; vượt theo số';
    book = await rankedBook({
      ...changed({ criterion: rule }),
      targets: {
        'Xuân An': { 'I.1': '10', 'I.2': '40' },
        'Xuân Bình': { 'I.1': '25', 'I.2': 'KG' },
        'Xuân Cảnh': { 'I.1': '10', 'I.2': '25' },
        'Xuân Dương': { 'I.1': '10', 'I.2': '30' },
      },
      units: changed({ claims: { 'Xuân Bình': { 'I.1': { result: 40 } } } }).units,
    });
    // Leader by amount: 15 above; Cảnh 10 of 15, Dương 5 of 15.
    expect(book.leaf('Xuân Bình', 'I.1')).toBe('5');
    expect(Number(book.leaf('Xuân Cảnh', 'I.1'))).toBeCloseTo(2.5 + (2.5 * 10) / 15, 12);
    expect(Number(book.leaf('Xuân Dương', 'I.1'))).toBeCloseTo(2.5 + (2.5 * 5) / 15, 12);
  });

  test('two that lead: both get the maximum, or the meeting has to say', async () => {
    const claims = { 'Xuân Dương': { 'I.1': { result: 20 } } };
    book = await rankedBook(changed({ claims }));
    expect([book.leaf('Xuân Cảnh', 'I.1'), book.leaf('Xuân Dương', 'I.1')]).toEqual(['5', '5']);
    book.answer('sharedLead', 'Hội nghị quyết định');
    await book.rank();
    expect(book.found('sharedLead').map(({ unit }) => unit)).toHaveLength(2);
    expect(book.totals()).toMatchObject({ 'Xuân Cảnh': null, 'Xuân Dương': null });
    expect(book.total('Xuân An')).not.toBeNull();
  });

  test('what the meeting says of a shared lead is a row of Điểm chấm ngoài', async () => {
    const draft = changed({
      claims: { 'Xuân Dương': { 'I.1': { result: 20 } } },
      settings: { 'Nhiều đơn vị cùng dẫn đầu': 'Hội nghị quyết định' },
    });
    const rows = [
      { code: 'I.1', unit: 'Xuân Cảnh', assessor: 'Hội nghị', points: '5' },
      { code: 'I.1', unit: 'Xuân Dương', assessor: 'Hội nghị', points: '4,5' },
    ];
    book = await rankedBook({ ...draft, tables: { DiemNgoai: rows } });
    expect([book.leaf('Xuân Cảnh', 'I.1'), book.leaf('Xuân Dương', 'I.1')]).toEqual(['5', '4.5']);
    expect(book.errors()).toEqual([]);
  });

  test('a leader that is not considered: still what others are measured by, or not', async () => {
    const exclusion = { unit: 'Xuân Cảnh', consequence: 'Không xét', reason: 'Kỷ luật' };
    book = await rankedBook({ ...LEADER, tables: { KhongXet: [exclusion] } });
    expect(book.leaf('Xuân Dương', 'I.1')).toBe('3.75');
    book.answer('excludedLeads', 'Không dùng');
    await book.rank();
    // The next one leads; who is left out keeps what it was measured at.
    expect(first()).toEqual({
      'Xuân An': '2',
      'Xuân Bình': '2.5',
      'Xuân Cảnh': '5',
      'Xuân Dương': '5',
    });
  });

  test('within the group: every group has its own leader', async () => {
    book = await rankedBook(
      changed({
        criterion: 'I.1 | | 5 | So với dẫn đầu | đạt chỉ tiêu: 50%; vượt theo tỷ lệ; trong nhóm',
        rows: {
          'Xuân An': { group: 'Đồng bằng' },
          'Xuân Bình': { group: 'Miền núi' },
          'Xuân Cảnh': { group: 'Đồng bằng' },
          'Xuân Dương': { group: 'Miền núi' },
        },
      }),
    );
    expect(first()).toMatchObject({ 'Xuân Cảnh': '5', 'Xuân Dương': '5', 'Xuân An': '2' });
  });

  test('a result that is missing holds the unit back, and the others are told', async () => {
    const awards = [{ award: 'Cờ thi đua', quantity: '1' }];
    book = await rankedBook({ ...changed({ claims: { 'Xuân An': { 'I.1': '' } } }), awards });
    expect(book.errors('Xuân An')).toEqual(['missingResult I.1']);
    expect(book.total('Xuân An')).toBeNull();
    // Whatever it was may have been the most: nobody's points for I.1 are settled.
    expect(book.found('comparisonOpen').map(({ raw }) => raw)).toEqual(['I.1']);
    expect(book.holders('Cờ thi đua')).toEqual([]);
  });
});

describe('a target that is not assigned', () => {
  const withResult = (): BookDraft =>
    changed({ claims: { 'Xuân Bình': { 'I.2': { result: 45 } } } });

  test.each([
    ['Không chấm', null, '990'],
    ['Chấm, cộng vào điểm tối đa áp dụng', '10', '1000'],
    ['Chấm, không cộng vào điểm tối đa áp dụng', '10', '990'],
  ])('but something was done: %s', async (answer, leaf, base) => {
    book = await openBook(withResult());
    book.answer('unassignedResult', answer);
    await book.rank();
    const { scores } = book.unit('Xuân Bình');
    const own = scores.leaves.get('I.2');
    expect([
      own?.state === 'scored' ? own.final?.toString() : null,
      scores.base.toString(),
    ]).toEqual([leaf, base]);
    expect(book.errors()).toEqual([]);
  });

  test.each([
    ['Báo lỗi', ['missingTarget I.2'], null],
    ['Coi là không giao', [], '990'],
    ['Có kết quả thì đạt', [], '1000'],
  ])('a target of 0: %s', async (answer, errors, base) => {
    book = await openBook({
      ...withResult(),
      targets: { ...LEADER.targets, 'Xuân Bình': { 'I.1': '10', 'I.2': '0' } },
    });
    book.answer('zeroTarget', answer);
    await book.rank();
    expect(book.errors('Xuân Bình')).toEqual(errors);
    const unit = book.unit('Xuân Bình');
    expect(unit.status === 'ranked' ? unit.scores.base.toString() : null).toBe(base);
  });

  test.each([
    ['Không chấm', '90', '45'],
    ['Chấm, cộng vào điểm tối đa áp dụng', '100', '52'],
    ['Chấm, không cộng vào điểm tối đa áp dụng', '90', '52'],
  ])('nor scored in proportion to it, but judged by people: %s', async (answer, base, total) => {
    book = await openBook({
      criteria: [
        'I | Mục | | Cộng',
        'I.1 | | 10 | Theo tỷ lệ | không vượt',
        'I.2 | | 90 | Trực tiếp',
      ],
      targets: { 'Xuân An': { 'I.1': 'KG' }, 'Xuân Bình': { 'I.1': '200' } },
      units: {
        'Xuân An': { claims: { 'I.1': { result: 30, self: 7 }, 'I.2': 45 } },
        'Xuân Bình': { claims: { 'I.1': { result: 180, self: 9 }, 'I.2': 45 } },
      },
    });
    book.answer('unassignedResult', answer);
    await book.rank();
    expect(book.errors()).toEqual([]);
    const { scores } = book.unit('Xuân An');
    expect([scores.base.toString(), book.total('Xuân An')]).toEqual([base, total]);
    expect(book.total('Xuân Bình')).toBe('54');
  });
});
