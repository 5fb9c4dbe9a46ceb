import type { BookDraft } from '../../support/book/draft';
import { openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const CLASSES = [
  { name: 'Xuất sắc', from: '90' },
  { name: 'Tốt', from: '80' },
  { name: 'Khá', from: '70' },
];

const CRITERIA = [
  'I | Mục | 60 | Cộng',
  'I.1 | | 60 | Trực tiếp',
  'II | Mục | 40 | Cộng',
  'II.1 | | 40 | Trực tiếp',
  'T | Điểm thưởng | 15 | Cộng | không giới hạn',
  'T.1 | Điểm thưởng | 15 | Trực tiếp',
  'P | Điểm trừ | 30 | Cộng | không giới hạn',
  'P.1 | Điểm trừ | 30 | Trực tiếp',
];

describe('what is ranked and what is classed have limits of their own', () => {
  const draft: BookDraft = {
    criteria: CRITERIA,
    classes: CLASSES,
    settings: { 'Điểm thưởng tối đa': '15', 'Điểm trừ tối đa': '30' },
    units: {
      'An Bình': { claims: { 'I.1': 58, 'II.1': 39, 'T.1': 10, 'P.1': 0 } },
      'Bình Sơn': { claims: { 'I.1': 60, 'II.1': 40, 'T.1': 5, 'P.1': 0 } },
      'Duy Xuyên': { claims: { 'I.1': 50, 'II.1': 30, 'T.1': 15, 'P.1': 0 } },
    },
  };

  test('97 + 10 = 107 is ranked, and classed on 100', async () => {
    book = await rankedBook(draft);
    expect(book.totals()).toEqual({ 'An Bình': '107', 'Bình Sơn': '105', 'Duy Xuyên': '95' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2, 'Duy Xuyên': 3 });
    expect(book.classes()).toEqual({
      'An Bình': 'Xuất sắc',
      'Bình Sơn': 'Xuất sắc',
      'Duy Xuyên': 'Xuất sắc',
    });
  });

  test('a limit for the ranking: 107 and 105 are both 100, and share the first rank', async () => {
    book = await rankedBook({
      ...draft,
      settings: { ...draft.settings, 'Tổng điểm tối đa để xếp hạng': '100' },
    });
    expect(book.totals()).toMatchObject({ 'An Bình': '100', 'Bình Sơn': '100' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 1, 'Duy Xuyên': 3 });
  });

  test('95 is ranked and 85 is classed', async () => {
    book = await rankedBook({
      ...draft,
      settings: { ...draft.settings, 'Tổng điểm tối đa để xếp loại': '85' },
    });
    expect(book.total('Duy Xuyên')).toBe('95');
    expect(book.classes()).toMatchObject({ 'An Bình': 'Tốt', 'Duy Xuyên': 'Tốt' });
  });

  test('classed without a limit: a class above the scale can be reached', async () => {
    book = await rankedBook({
      ...draft,
      classes: [{ name: 'Đặc biệt', from: '106' }, ...CLASSES],
      settings: { ...draft.settings, 'Tổng điểm tối đa để xếp loại': 'Không giới hạn' },
    });
    expect(book.classes()).toMatchObject({ 'An Bình': 'Đặc biệt', 'Bình Sơn': 'Xuất sắc' });
  });

  test('bonus and deduction have limits, and may have more sections than one', async () => {
    book = await rankedBook({
      ...draft,
      settings: { 'Điểm thưởng tối đa': '8', 'Điểm trừ tối đa': '6' },
      units: {
        'An Bình': { claims: { 'I.1': 50, 'II.1': 30, 'T.1': 10, 'P.1': 20 } },
        'Bình Sơn': { claims: { 'I.1': 50, 'II.1': 30, 'T.1': 7.5, 'P.1': 5.5 } },
      },
    });
    expect(book.totals()).toEqual({ 'An Bình': '82', 'Bình Sơn': '82' });
  });

  test('a total below zero is zero, unless the regulation lets it', async () => {
    const units = {
      'An Bình': { claims: { 'I.1': 5, 'II.1': 10, 'T.1': 0, 'P.1': 25 } },
      'Bình Sơn': { claims: { 'I.1': 5, 'II.1': 10, 'T.1': 0, 'P.1': 28 } },
    };
    book = await rankedBook({ ...draft, units });
    expect(book.totals()).toEqual({ 'An Bình': '0', 'Bình Sơn': '0' });
    book.answer('totalBelowZero', 'Có');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '-10', 'Bình Sơn': '-13' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2 });
  });

  test('a bonus that only tells equals apart adds nothing', async () => {
    book = await rankedBook({
      ...draft,
      settings: {
        ...draft.settings,
        'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm',
        'Thứ tự phân định khi bằng điểm': 'điểm thưởng cao hơn',
      },
      units: {
        'An Bình': { claims: { 'I.1': 50, 'II.1': 30, 'T.1': 2, 'P.1': 0 } },
        'Bình Sơn': { claims: { 'I.1': 45, 'II.1': 35, 'T.1': 9, 'P.1': 0 } },
        'Duy Xuyên': { claims: { 'I.1': 45, 'II.1': 34, 'T.1': 15, 'P.1': 0 } },
      },
    });
    expect(book.totals()).toEqual({ 'An Bình': '80', 'Bình Sơn': '80', 'Duy Xuyên': '79' });
    expect(book.ranks()).toEqual({ 'An Bình': 2, 'Bình Sơn': 1, 'Duy Xuyên': 3 });
  });
});

describe('three figures to rank by', () => {
  const draft: BookDraft = {
    criteria: [
      'I | Mục | 60 | Cộng',
      'I.1 | | 60 | Trực tiếp',
      'II | Mục | 40 | Cộng',
      'II.1 | | 20 | Trực tiếp',
      'II.2 | | 20 | Trực tiếp | | | | Trừ nhóm Quỹ',
    ],
    classes: CLASSES,
    settings: { 'Khi tiêu chí không áp dụng': 'Trừ khỏi điểm tối đa' },
    units: {
      // 70 of 80 is 87.5 %, 85 of 100 is 85 %.
      'Quỹ Đất': { row: { group: 'Quỹ' }, claims: { 'I.1': 52, 'II.1': 18 } },
      'Sở Tư pháp': { row: { group: 'Sở' }, claims: { 'I.1': 52, 'II.1': 16, 'II.2': 17 } },
      'Sở Y tế': { row: { group: 'Sở' }, claims: { 'I.1': 50, 'II.1': 16, 'II.2': 10 } },
    },
  };

  test('points', async () => {
    book = await rankedBook(draft);
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 3, 'Sở Tư pháp': 1, 'Sở Y tế': 2 });
    expect(book.classes()).toEqual({ 'Quỹ Đất': 'Khá', 'Sở Tư pháp': 'Tốt', 'Sở Y tế': 'Khá' });
  });

  test('percent of what applies to the unit; classes follow unless they are told otherwise', async () => {
    book = await rankedBook(draft);
    book.answer('rankBasis', 'Tỷ lệ (%) so với điểm tối đa áp dụng');
    await book.rank();
    expect(book.each(({ scores }) => scores.percent?.toString())).toEqual({
      'Quỹ Đất': '87.5',
      'Sở Tư pháp': '85',
      'Sở Y tế': '76',
    });
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 1, 'Sở Tư pháp': 2, 'Sở Y tế': 3 });
    expect(book.classes()).toEqual({ 'Quỹ Đất': 'Tốt', 'Sở Tư pháp': 'Tốt', 'Sở Y tế': 'Khá' });
    book.answer('classBasis', 'Tổng điểm');
    await book.rank();
    expect(book.ranks()).toMatchObject({ 'Quỹ Đất': 1 });
    expect(book.classes()).toMatchObject({ 'Quỹ Đất': 'Khá' });
  });

  test('points on another scale', async () => {
    book = await openBook(draft);
    book.answer('rankBasis', 'Điểm quy đổi');
    await book.rank();
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 1, 'Sở Tư pháp': 2, 'Sở Y tế': 3 });
    // 70 of 80 on a scale of 100: 87,5.
    expect(book.classes()).toMatchObject({ 'Quỹ Đất': 'Tốt' });
    book.answer('normaliseTo', '10');
    await book.rank();
    // 8,75 and 8,5 are no class of these bands.
    expect(book.classes()).toEqual({ 'Quỹ Đất': null, 'Sở Tư pháp': null, 'Sở Y tế': null });
    expect(book.ranks()).toMatchObject({ 'Quỹ Đất': 1, 'Sở Tư pháp': 2 });
  });

  test('ranks within groups, or over the whole book', async () => {
    const rows = [{ cluster: 'Cụm 1' }, { cluster: 'Cụm 2' }, { cluster: 'Cụm 2' }];
    const units = Object.fromEntries(
      Object.entries(draft.units).map(([name, unit], at) => [
        name,
        { ...unit, row: { ...unit.row, ...rows[at] } },
      ]),
    );
    book = await rankedBook({
      ...draft,
      units,
      settings: { ...draft.settings, 'Sổ gồm': 'Nhiều cụm, khối cùng quy chế' },
    });
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 1, 'Sở Tư pháp': 1, 'Sở Y tế': 2 });
    book.answer('rankScope', 'Toàn sổ');
    await book.rank();
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 3, 'Sở Tư pháp': 1, 'Sở Y tế': 2 });
    book.answer('rankScope', 'Trong nhóm');
    await book.rank();
    expect(book.ranks()).toEqual({ 'Quỹ Đất': 1, 'Sở Tư pháp': 1, 'Sở Y tế': 2 });
  });

  test('shared ranks: 1, 2, 2, 4 or 1, 2, 2, 3', async () => {
    const claims = (points: number) => ({ claims: { 'I.1': points, 'II.1': 10, 'II.2': 10 } });
    const units = { Một: claims(55), Hai: claims(50), Ba: claims(50), Bốn: claims(45) };
    const criteria = draft.criteria.map((line) => line.replace('Trừ nhóm Quỹ', ''));
    book = await rankedBook({ ...draft, criteria, units });
    expect(book.ranks()).toEqual({ Một: 1, Hai: 2, Ba: 2, Bốn: 4 });
    book.answer('tieStyle', '1, 2, 2, 3');
    await book.rank();
    expect(book.ranks()).toEqual({ Một: 1, Hai: 2, Ba: 2, Bốn: 3 });
  });
});
