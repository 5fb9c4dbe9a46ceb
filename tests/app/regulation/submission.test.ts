import type { BookDraft, UnitDraft } from '../../support/book/draft';
import { contentOf, sheetOf } from '../../support/cells';
import { importBook, openBook, rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const DRAFT: BookDraft = {
  criteria: [
    'I | Mục | 60 | Cộng',
    'I.1 | | 30 | Trực tiếp',
    'I.2 | | 30 | Trực tiếp',
    'II | Mục | 40 | Cộng',
    'II.1 | | 40 | Trực tiếp',
    'P | Điểm trừ | 5 | Cộng | tối đa 5',
    'P.1 | Điểm trừ | 5 | Trực tiếp',
  ],
  awards: [{ award: 'Cờ thi đua', quantity: '1' }],
  units: {
    'An Bình': { claims: { 'I.1': 28, 'I.2': 28, 'II.1': 36, 'P.1': 1 } },
    'Bình Sơn': { claims: { 'I.1': 25, 'I.2': 28, 'II.1': 36, 'P.1': 0 } },
  },
};

/** Received on this day, typed by a person: two, three or more days after the deadline. */
async function received(day: string, settings: BookDraft['settings'] = {}): Promise<void> {
  book = await importBook({ ...DRAFT, settings });
  await book.rank();
  receive('An Bình', day);
  receive('Bình Sơn', '20/11/2020');
  await book.rank();
}

function receive(unit: string, day: string): void {
  book.typeInto('Phiếu đã nhận', ['Đơn vị', unit], 'Ngày nhận', day);
}

describe('a sheet that comes late', () => {
  test('the moment of the import costs nothing, but blocks until a day is typed', async () => {
    book = await importBook({ ...DRAFT, settings: { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' } });
    await book.rank();
    expect(book.errors('An Bình')).toEqual(['lateUnconfirmed']);
    expect(book.totals()).toEqual({ 'An Bình': null, 'Bình Sơn': null });
    receive('An Bình', '22/11/2020');
    receive('Bình Sơn', '19/11/2020');
    await book.rank();
    expect(book.errors()).toEqual([]);
    expect(book.totals()).toEqual({ 'An Bình': '89', 'Bình Sơn': '89' });
    expect(book.found('submittedLate').map(({ params }) => params.days)).toEqual([2]);
  });

  test('only a reminder: nothing is asked, nothing is taken', async () => {
    book = await importBook(DRAFT);
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '91', 'Bình Sơn': '89' });
    expect(book.found('lateUnconfirmed')).toEqual([]);
  });

  test.each([
    ['22/11/2020', '89'],
    ['25/11/2020', '86'],
    // Twenty days late, five points at most.
    ['10/12/2020', '86'],
    ['20/11/2020', '91'],
  ])('by the day, with a limit: received %s', async (day, total) => {
    await received(day, { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' });
    expect(book.total('An Bình')).toBe(total);
  });

  test.each([
    ['21/11/2020', '90'],
    ['25/11/2020', '90'],
    ['26/11/2020', '88'],
  ])('by bands of days: received %s', async (day, total) => {
    await received(day, { 'Nộp chậm': 'chậm 1–5 ngày: 1; trên 5 ngày: 3' });
    expect(book.total('An Bình')).toBe(total);
  });

  test.each([
    ['22/11/2020', '90', 1],
    ['26/11/2020', null, null],
  ])('bands may end in a consequence: received %s', async (day, total, rank) => {
    await received(day, { 'Nộp chậm': 'chậm 1–5 ngày: 1; trên 5 ngày: Không xếp hạng' });
    expect([book.total('An Bình'), book.ranks()['An Bình']]).toEqual([total, rank]);
  });

  test('the points count with the deductions, within their limit', async () => {
    await received('24/11/2020', {
      'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5',
      'Điểm trừ tối đa': '3',
    });
    // 1 + 4, but 3 at most.
    expect(book.unit('An Bình').scores.deduction.final?.toString()).toBe('3');
    expect(book.total('An Bình')).toBe('89');
  });

  test('or they lower a section, never below its floor', async () => {
    const settings = {
      'Nộp chậm': 'Trừ 5 mỗi ngày; tối đa 50',
      'Điểm nộp chậm trừ vào': 'Mục: II',
    };
    await received('22/11/2020', settings);
    expect([book.node('An Bình', 'II'), book.total('An Bình')]).toEqual(['26', '81']);
    receive('An Bình', '30/11/2020');
    await book.rank();
    expect([book.node('An Bình', 'II'), book.total('An Bình')]).toEqual(['0', '55']);
    receive('An Bình', '20/11/2020');
    await book.rank();
    expect([book.node('An Bình', 'II'), book.total('An Bình')]).toEqual(['36', '91']);
  });

  test('not ranked', async () => {
    await received('21/11/2020', { 'Nộp chậm': 'Không xếp hạng' });
    expect(book.ranks()).toEqual({ 'An Bình': null, 'Bình Sơn': 1 });
    expect(book.holders('Cờ thi đua')).toEqual(['Bình Sơn']);
  });

  test('ranked, but not considered for an award', async () => {
    await received('21/11/2020', { 'Nộp chậm': 'Không xét khen thưởng' });
    book.answer('onShortfall', 'Xét đơn vị kế tiếp');
    await book.rank();
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2 });
    expect(book.holders('Cờ thi đua')).toEqual(['Bình Sơn']);
    expect(book.reason('An Bình')).toBe('submittedLate');
  });

  test('the day on the letter or the day of sending, where the regulation says so', async () => {
    await received('30/11/2020', { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5' });
    expect(book.total('An Bình')).toBe('86');
    for (const [unit, day] of [
      ['An Bình', '23/11/2020'],
      ['Bình Sơn', '20/11/2020'],
    ] as const) {
      book.typeInto('Phiếu đã nhận', ['Đơn vị', unit], 'Số, ngày văn bản', `Số 12/BC ngày ${day}`);
      book.typeInto('Phiếu đã nhận', ['Đơn vị', unit], 'Ngày gửi', '21/11/2020');
    }
    book.answer('submissionDateBasis', 'Ngày ký văn bản');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '88', 'Bình Sơn': '89' });
    book.answer('submissionDateBasis', 'Ngày gửi (dấu bưu điện, thư điện tử)');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '90', 'Bình Sơn': '88' });
  });
});

describe('what is not there', () => {
  const silent: BookDraft = { ...DRAFT, units: { ...DRAFT.units, 'Duy Xuyên': {} } };

  test('no sheet: not ranked, or zero points', async () => {
    book = await rankedBook(silent);
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2, 'Duy Xuyên': null });
    book.answer('missingSheet', 'Tính 0 điểm');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '91', 'Bình Sơn': '89', 'Duy Xuyên': '0' });
    expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2, 'Duy Xuyên': 3 });
  });

  test('a blank score: an error that holds the unit back, or zero', async () => {
    const claims: UnitDraft['claims'] = { 'I.1': 28, 'II.1': 36, 'P.1': 1 };
    book = await openBook({ ...DRAFT, units: { ...DRAFT.units, 'An Bình': { claims } } });
    await book.rank();
    expect(book.errors('An Bình')).toEqual(['missingScore I.2']);
    expect(book.total('An Bình')).toBeNull();
    book.answer('blankScore', 'Tính 0 điểm');
    await book.rank();
    expect(book.errors()).toEqual([]);
    expect(book.totals()).toEqual({ 'An Bình': '63', 'Bình Sơn': '89' });
  });
});

describe('points without evidence', () => {
  const withEvidence = (wanted: string): BookDraft => ({
    ...DRAFT,
    criteria: DRAFT.criteria.map((line) =>
      line.startsWith('I.1') ? `${line} | | | ${wanted}` : line,
    ),
    units: {
      'An Bình': { claims: { 'I.1': 28, 'I.2': 28, 'II.1': 36, 'P.1': 1 } },
      'Bình Sơn': {
        claims: { 'I.1': { self: 25, evidence: 'Quyết định 12' }, 'I.2': 28, 'II.1': 36, 'P.1': 0 },
      },
    },
  });

  test('a reminder', async () => {
    book = await rankedBook(withEvidence('Quyết định ban hành'));
    expect(book.found('missingEvidence').map(({ unit, raw }) => [unit, raw])).toEqual([
      ['AB', 'I.1'],
    ]);
    expect(book.totals()).toEqual({ 'An Bình': '91', 'Bình Sơn': '89' });
  });

  test('an explanation: an error until it is written', async () => {
    book = await rankedBook(withEvidence('Quyết định ban hành; thiếu: phải giải trình'));
    expect(book.errors()).toEqual(['unexplained I.1']);
    expect(book.total('An Bình')).toBeNull();
    book.type('An Bình', 'I.1', 'explanation', 'Văn bản đang in');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '91', 'Bình Sơn': '89' });
  });

  test('zero points, in the formula as well; evidence typed later brings them back', async () => {
    book = await rankedBook(withEvidence('Quyết định ban hành'));
    book.answer('missingEvidence', 'Tính 0 điểm');
    await book.rank();
    expect(book.found('pointsWithoutEvidence')).toHaveLength(1);
    expect(book.totals()).toEqual({ 'An Bình': '63', 'Bình Sơn': '89' });
    book.type('An Bình', 'I.1', 'evidence', 'Quyết định 7');
    await book.rank();
    expect(book.totals()).toEqual({ 'An Bình': '91', 'Bình Sơn': '89' });
  });

  test('a verifier who gives points has seen enough', async () => {
    book = await rankedBook(withEvidence('Quyết định ban hành; thiếu: 0 điểm'));
    expect(book.total('An Bình')).toBe('63');
    book.type('An Bình', 'I.1', 'verified', 20);
    book.type('An Bình', 'I.1', 'reason', 'Xem tại chỗ');
    await book.rank();
    expect(book.total('An Bình')).toBe('83');
  });
});

test('half a year is ranked and classed, and nobody is proposed', async () => {
  book = await rankedBook({
    ...DRAFT,
    classes: [
      { name: 'Tốt', from: '90' },
      { name: 'Khá', from: '70' },
    ],
    settings: { Kỳ: '6 tháng đầu năm', 'Hạn nộp phiếu': '10/07/2020' },
  });
  expect(book.ranks()).toEqual({ 'An Bình': 1, 'Bình Sơn': 2 });
  expect(book.classes()).toEqual({ 'An Bình': 'Tốt', 'Bình Sơn': 'Khá' });
  expect(book.report.outcome.proposal).toEqual([]);
  expect(book.report.blocking).toBe(false);
  // A sơ kết is not the year, and no title says so.
  const { workbook } = book.excel;
  const year = book.report.year.regulation.settings.text('year');
  for (const name of ['Tổng hợp', 'Kiểm tra', 'An Bình']) {
    const texts = Object.values(contentOf(sheetOf(workbook, name)));
    expect([name, texts.some((text) => text.includes(`6 THÁNG ĐẦU NĂM ${year}`))]).toEqual([
      name,
      true,
    ]);
  }
});
