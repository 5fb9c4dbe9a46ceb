import type { BookDraft } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const EFFECTS = [
  // I is 40 of 100; without I.2 (10) it is 30, of which the unit has 24.
  ['Trừ khỏi điểm tối đa', { I: '24', base: '90', total: '78', percent: '86.67' }],
  ['Cho điểm tối đa', { I: '34', base: '100', total: '88', percent: '88' }],
  ['Tính 0 điểm', { I: '24', base: '100', total: '78', percent: '78' }],
  // 24 of 30, stretched over 40.
  ['Chia lại trong mục', { I: '32', base: '100', total: '86', percent: '86' }],
] as const;

const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 40 | Cộng',
    'I.1 | | 10 | Trực tiếp',
    'I.2 | | 10 | Trực tiếp',
    'I.3 | | 20 | Trực tiếp',
    'II | Mục | 60 | Cộng',
    'II.1 | | 60 | Trực tiếp',
  ],
  units: {
    'Quỹ Đất': { claims: { 'I.1': 8, 'I.3': 16, 'II.1': 54 }, row: { group: 'Quỹ' } },
    'Sở Tư pháp': { claims: { 'I.1': 8, 'I.2': 9, 'I.3': 16, 'II.1': 54 }, row: { group: 'Sở' } },
  },
};

function figures(name: string) {
  const { scores } = book.unit(name);
  const { base, total, percent } = scores;
  return {
    I: book.node(name, 'I'),
    base: base.toString(),
    total: total?.toString(),
    percent: percent?.toString(),
  };
}

const WHOLE = { I: '33', base: '100', total: '87', percent: '87' };

describe('the four ways to treat what is not scored', () => {
  test.each(EFFECTS)('a decision in Không chấm for one unit: %s', async (effect, wanted) => {
    const row = { criterion: 'I.2', unit: 'Quỹ Đất', effect, reason: 'Không có chức năng' };
    book = await rankedBook({ ...DRAFT, tables: { KhongCham: [row] } });
    expect(figures('Quỹ Đất')).toEqual(wanted);
    expect(figures('Sở Tư pháp')).toEqual(WHOLE);
    expect(book.errors()).toEqual([]);
  });

  test.each(EFFECTS)(
    'Áp dụng leaves a group out, the setting says how: %s',
    async (effect, wanted) => {
      const criteria = DRAFT.criteria.map((line) =>
        line.startsWith('I.2') ? `${line} | | | | Trừ nhóm Quỹ` : line,
      );
      book = await rankedBook({
        ...DRAFT,
        criteria,
        settings: { 'Khi tiêu chí không áp dụng': effect },
      });
      expect(figures('Quỹ Đất')).toEqual(wanted);
      expect(figures('Sở Tư pháp')).toEqual(WHOLE);
    },
  );

  test('for everybody, decided after the first ranking: the formulas follow', async () => {
    const row = { criterion: 'I.1', unit: 'Quỹ Đất', effect: 'Tính 0 điểm', reason: '' };
    book = await rankedBook({
      ...DRAFT,
      units: {
        ...DRAFT.units,
        'Quỹ Đất': { claims: { 'I.1': 8, 'I.2': 7, 'I.3': 16, 'II.1': 54 } },
      },
      tables: { KhongCham: [row] },
    });
    expect(book.totals()).toEqual({ 'Quỹ Đất': '77', 'Sở Tư pháp': '87' });
    book.typeInto('Không chấm', ['Mã tiêu chí', 'I.1'], 'Đơn vị', 'Tất cả');
    book.typeInto('Không chấm', ['Mã tiêu chí', 'I.1'], 'Cách xử lý', 'Cho điểm tối đa');
    await book.rank();
    expect(book.totals()).toEqual({ 'Quỹ Đất': '87', 'Sở Tư pháp': '89' });
    book.typeInto('Không chấm', ['Mã tiêu chí', 'I.1'], 'Cách xử lý', 'Chia lại trong mục');
    await book.rank();
    // 23 and 25 of 30, over 40.
    expect(book.totals()).toEqual({ 'Quỹ Đất': '84.67', 'Sở Tư pháp': '87.33' });
  });

  test('a whole section that is not scored', async () => {
    const rows = ['Trừ khỏi điểm tối đa', 'Cho điểm tối đa'].map((effect, at) => ({
      criterion: 'I',
      unit: at === 0 ? 'Quỹ Đất' : 'Sở Tư pháp',
      effect,
      reason: 'Sáp nhập',
    }));
    book = await rankedBook({ ...DRAFT, tables: { KhongCham: rows } });
    expect(figures('Quỹ Đất')).toEqual({ I: '0', base: '60', total: '54', percent: '90' });
    expect(figures('Sở Tư pháp')).toEqual({ I: '40', base: '100', total: '94', percent: '94' });
  });

  test('nobody takes a criterion away from itself: KAD without a decision holds the unit back', async () => {
    const claims = { 'I.1': 8, 'I.2': 'KAD', 'I.3': 16, 'II.1': 54 };
    book = await rankedBook({ ...DRAFT, units: { ...DRAFT.units, 'Quỹ Đất': { claims } } });
    expect(book.errors('Quỹ Đất')).toEqual(['unlistedNotApplicable I.2']);
    expect(book.totals()).toEqual({ 'Quỹ Đất': null, 'Sở Tư pháp': '87' });
  });
});

describe('not due yet', () => {
  const claims = { 'I.1': 8, 'I.2': 'Chưa đến kỳ', 'I.3': 16, 'II.1': 54 };
  const draft = { ...DRAFT, units: { ...DRAFT.units, 'Quỹ Đất': { claims } } };

  test('nobody takes it out of its base alone: it is decided for all, or the unit waits', async () => {
    book = await openBook(draft);
    book.answer('notDueYet', 'Để trống, không tính');
    await book.rank();
    expect(book.errors()).toEqual(['unlistedNotDue I.2']);
    expect(book.totals()).toMatchObject({ 'Quỹ Đất': null });
  });

  test('decided in Không chấm, for everybody', async () => {
    const rows = [
      { criterion: 'I.2', unit: 'Tất cả', effect: 'Trừ khỏi điểm tối đa', reason: 'Chưa đến kỳ' },
    ];
    book = await rankedBook({ ...draft, tables: { KhongCham: rows } });
    expect(figures('Quỹ Đất')).toMatchObject({ base: '90', total: '78' });
    expect(figures('Sở Tư pháp')).toMatchObject({ base: '90' });
    expect(book.errors()).toEqual([]);
  });

  test('where it counts as zero nothing is to be gained by it', async () => {
    book = await openBook(draft);
    book.answer('notDueYet', 'Tính 0 điểm');
    await book.rank();
    expect(figures('Quỹ Đất')).toMatchObject({ base: '100', total: '78' });
    expect(book.errors()).toEqual([]);
  });
});

describe('unit groups with tables of their own', () => {
  test('each group is scored on its sections only, on one scale', async () => {
    book = await rankedBook({
      criteria: [
        'I | Mục | 40 | Cộng',
        'I.1 | | 40 | Trực tiếp',
        'II | Mục | 60 | Cộng | | | | Nhóm Sở',
        'II.1 | | 60 | Trực tiếp',
        'III | Mục | 60 | Cộng | | | | Nhóm Quỹ; Văn phòng',
        'III.1 | | 35 | Trực tiếp',
        'III.2 | | 25 | Trực tiếp',
      ],
      settings: { 'Khi tiêu chí không áp dụng': 'Cho điểm tối đa' },
      units: {
        'Sở Tư pháp': { row: { group: 'Sở' }, claims: { 'I.1': 36, 'II.1': 50 } },
        'Quỹ Đất': { row: { group: 'Quỹ' }, claims: { 'I.1': 30, 'III.1': 35, 'III.2': 20 } },
        'Văn phòng Hội đồng': {
          row: { group: 'Văn phòng' },
          claims: { 'I.1': 38, 'III.1': 30, 'III.2': 20.5 },
        },
      },
    });
    expect(book.report.year.regulation.settings.text('scale')).toBe('100');
    // The other group's table does not exist for a unit: the setting gives nobody its maximum.
    expect(book.totals()).toEqual({
      'Sở Tư pháp': '86',
      'Quỹ Đất': '85',
      'Văn phòng Hội đồng': '88.5',
    });
    expect(book.each(({ scores }) => scores.base.toString())).toEqual({
      'Sở Tư pháp': '100',
      'Quỹ Đất': '100',
      'Văn phòng Hội đồng': '100',
    });
    expect(book.ranks()).toEqual({ 'Sở Tư pháp': 2, 'Quỹ Đất': 3, 'Văn phòng Hội đồng': 1 });
  });
});
