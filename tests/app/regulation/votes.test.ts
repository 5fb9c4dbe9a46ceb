import { readHome } from '../../../src/app/home/home';
import type { Row } from '../../support/book/draft';
import { elevenUnits as draft, NAMES } from '../../support/book/eleven';
import { contentOf, sheetOf } from '../../support/cells';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

let book: ClusterBook;
afterEach(() => {
  book.close();
});

const FLAG = 'Cờ thi đua';
const MERIT = 'Bằng khen';

describe('votes', () => {
  const vote = (unit: string, agree: number, more: Row = {}): Row => ({
    matter: `Suy tôn: ${MERIT}`,
    unit,
    method: 'Bỏ phiếu kín',
    members: '11',
    present: '11',
    issued: '11',
    collected: '11',
    agree: String(agree),
    disagree: String(11 - agree),
    ...more,
  });
  const award = (more: Row = {}): Row => ({
    award: MERIT,
    quantity: '2',
    method: 'Theo phiếu',
    voteMethod: 'Bỏ phiếu kín',
    voteShare: 'từ 80%',
    voteBase: 'tổng số thành viên',
    ...more,
  });

  test('most votes first, from four fifths of all members on', async () => {
    const SuyTon = [vote('An Bình', 8), vote('Cẩm Hà', 9), vote('Hội An', 11), vote('Đại Lộc', 10)];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(new Set(book.holders(MERIT))).toEqual(new Set(['Hội An', 'Đại Lộc']));
    // Nine is enough (81,8 %), but the places are gone; eight is 72,7 %.
    expect(book.reason('Cẩm Hà')).toBe('quotaFull');
    expect(book.reason('An Bình')).toBe('votesTooFew');
  });

  test('Tổng hợp names the award of who has it, and nothing of who was refused it', async () => {
    const beside = award({ scopeOfAward: 'Giai đoạn 2015-2020' });
    const SuyTon = [vote('An Bình', 8), vote('Cẩm Hà', 9), vote('Hội An', 11, { agree: '' })];
    book = await rankedBook(draft([beside], { tables: { SuyTon } }));
    const notes = Object.fromEntries(
      book.rows('Tổng hợp', 'TT').map((row) => [row['Đơn vị'], row['Ghi chú'] ?? '']),
    );
    expect(notes).toMatchObject({
      'An Bình': '',
      'Cẩm Hà': `Đề nghị: ${MERIT}`,
      'Hội An': `Chưa quyết định: ${MERIT}`,
      'Bình Sơn': '',
    });
  });

  test('nobody voted yet: open', async () => {
    book = await rankedBook(draft([award()]));
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('needsVote');
    expect(book.report.blocking).toBe(true);
  });

  test('as many votes at the last place: open for both', async () => {
    const SuyTon = [vote('An Bình', 9), vote('Cẩm Hà', 9), vote('Hội An', 11)];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['Hội An']);
    expect(book.holders(MERIT, 'undecided')).toEqual(['An Bình', 'Cẩm Hà']);
    expect(book.reason('An Bình')).toBe('votesTied');
  });

  test('of several rounds the last one counts', async () => {
    const SuyTon = [vote('An Bình', 9), vote('An Bình', 5, { round: '2' })];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('votesTooFew');
  });

  test.each([
    // Ten were there, nine ballots came back, one of them blank: seven agree.
    ['tổng số thành viên', 'từ 70%', false],
    ['số có mặt', 'từ 70%', true],
    ['phiếu thu về', 'từ 77%', true],
    ['phiếu hợp lệ', 'trên 80%', false],
    ['phiếu hợp lệ', 'từ 2/3', true],
  ])('%s, %s', async (voteBase, voteShare, agreed) => {
    const figures = { present: '10', issued: '10', collected: '9', disagree: '1', blank: '1' };
    const SuyTon = [vote('An Bình', 7, figures)];
    book = await rankedBook(draft([award({ voteBase, voteShare })], { tables: { SuyTon } }));
    expect(book.errors()).toEqual([]);
    expect(book.holders(MERIT)).toEqual(agreed ? ['An Bình'] : []);
  });

  test('blank ballots may be left out of what the share is taken of', async () => {
    const figures = { collected: '11', disagree: '1', blank: '2' };
    const SuyTon = [vote('An Bình', 8, figures)];
    book = await rankedBook(
      draft([award({ voteShare: 'từ 85%', voteBase: 'phiếu thu về' })], { tables: { SuyTon } }),
    );
    expect(book.reason('An Bình')).toBe('votesTooFew');
    book.answer('blankBallots', 'Không tính');
    await book.rank();
    expect(book.holders(MERIT)).toEqual(['An Bình']);
  });

  test('ballots that do not add up decide nothing, and say so', async () => {
    const SuyTon = [vote('An Bình', 11, { disagree: '2' })];
    book = await rankedBook(draft([award()], { tables: { SuyTon } }));
    expect(book.errors()).toEqual(['ballotsDoNotAdd']);
    // A matter of the vote, not of the regulation: counted once.
    expect(await readHome()).toMatchObject({ regulationErrors: 0, errors: 1 });
    expect(book.holders(MERIT)).toEqual([]);
  });

  test('a meeting without its quorum decides nothing; one without the chair’s vote neither', async () => {
    const SuyTon = [
      vote('An Bình', 7, { present: '7', issued: '7', collected: '7', disagree: '0' }),
    ];
    const row = award({ voteBase: 'số có mặt' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['An Bình']);
    book.answer('quorum', 'từ 2/3');
    await book.rank();
    expect(book.holders(MERIT)).toEqual([]);
    expect(book.reason('An Bình')).toBe('voteUnclear');
    book.answer('quorum', '');
    book.answer('chairMustAgree', 'Có');
    await book.rank();
    expect(book.reason('An Bình')).toBe('voteUnclear');
  });

  test('by rank, but only with the votes', async () => {
    const SuyTon = NAMES.slice(0, 4).map((unit, at) => vote(unit, at === 1 ? 5 : 10));
    const row = award({ method: 'Theo thứ hạng và phiếu', shortfall: 'Xét đơn vị kế tiếp' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['An Bình', 'Cẩm Hà']);
    expect(book.reason('Bình Sơn')).toBe('votesTooFew');
  });

  test('agreed without counting', async () => {
    const SuyTon = [{ matter: `Suy tôn: ${MERIT}`, unit: 'Cẩm Hà', method: 'Thống nhất' }];
    const row = award({ voteMethod: 'Thống nhất', voteShare: '', voteBase: '' });
    book = await rankedBook(draft([row], { tables: { SuyTon } }));
    expect(book.holders(MERIT)).toEqual(['Cẩm Hà']);
  });
});

describe('what a council decides', () => {
  const award = { award: FLAG, quantity: '1', method: 'Hội đồng quyết định' };

  test('nothing until it has decided, then who it names', async () => {
    book = await rankedBook(draft([award]));
    expect(book.reason('An Bình')).toBe('needsCouncil');
    book.close();
    const KetLuan = [
      {
        matter: `Khen thưởng: ${FLAG}`,
        subject: 'Bình Sơn; Hội An',
        conclusion: 'Đề nghị',
        basis: 'Biên bản số 3',
      },
    ];
    book = await rankedBook(draft([award], { tables: { KetLuan } }));
    expect(book.holders(FLAG)).toEqual(['Bình Sơn', 'Hội An']);
    expect(book.reason('Bình Sơn')).toBe('byConclusion');
  });

  test('what it says stands before rank and vote, with its basis, and nothing it says is lost', async () => {
    const byRank = { award: MERIT, quantity: '1' };
    const row = (subject: string, conclusion: string, matter = `Khen thưởng: ${MERIT}`) => ({
      matter,
      subject,
      conclusion,
      basis: 'Biên bản số 3',
    });
    const KetLuan = [
      row('Cẩm Hà', 'Đề nghị'),
      row('Hội An', 'Đề nghị'),
      row('An Bình', 'Đề nghị', 'Khen thưởng: Bằng khen huyện'),
    ];
    book = await rankedBook(draft([byRank], { tables: { KetLuan } }));
    expect(book.holders(MERIT)).toEqual(['Cẩm Hà', 'Hội An']);
    expect(book.found('awardOverQuantity').map(({ params }) => params.places)).toEqual([1]);
    expect(book.found('conclusionIdle').map(({ params }) => params.award)).toEqual([
      'Bằng khen huyện',
    ]);
    const sheet = sheetOf(book.excel.workbook, 'Đề nghị khen thưởng');
    const reasons = Object.values(contentOf(sheet)).filter((text) => text.includes('Biên bản'));
    expect(reasons[0]).toContain('Theo kết luận (Biên bản số 3)');
  });

  test('at half a year: for several years it counts, for the year it waits without a doubt', async () => {
    const several = { ...award, award: MERIT, scopeOfAward: 'Giai đoạn 2015-2020' };
    const KetLuan = [FLAG, MERIT].map((name) => ({
      matter: `Khen thưởng: ${name}`,
      subject: 'Bình Sơn',
      conclusion: 'Đề nghị',
    }));
    const settings = { Kỳ: '6 tháng đầu năm' };
    book = await rankedBook(draft([award, several], { tables: { KetLuan }, settings }));
    expect(book.holders(MERIT)).toEqual(['Bình Sơn']);
    expect(book.holders(FLAG)).toEqual([]);
    expect(book.found('conclusionIdle')).toEqual([]);
  });
});
