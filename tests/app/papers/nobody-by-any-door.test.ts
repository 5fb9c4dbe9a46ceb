import { strFromU8, unzipSync } from 'fflate';
import { draftPapers } from '../../../src/app/papers/draft-papers';
import { paperFile } from '../../../src/app/papers/paper-file';
import { writePaper } from '../../../src/app/papers/write-papers';
import { jsonReport } from '../../../src/app/ranking/json-report';
import type { PaperKind } from '../../../src/documents/wording/wording';
import { elevenUnits, NAMES } from '../../support/book/eleven';
import { contentOf, sheetOf } from '../../support/cells';
import { rankedBook, type ClusterBook } from '../../support/cluster-book';

const SHEET = 'Đề nghị khen thưởng';
const EXCLUDED = 'An Bình';
const BLOCKED = 'Bình Sơn';
const TIED = ['Đại Lộc', 'Hội An'];
const NOBODY = [EXCLUDED, BLOCKED, ...TIED];

let book: ClusterBook;

beforeAll(async () => {
  const awards = [
    { award: 'Cờ thi đua', quantity: '1' },
    { award: 'Bằng khen', quantity: '3', source: 'Trừ đơn vị được đề nghị Cờ thi đua' },
  ];
  const draft = elevenUnits(awards, {
    tables: { KhongXet: [{ unit: EXCLUDED, consequence: 'Không xét', reason: 'Kỷ luật' }] },
    settings: { 'Khi thiếu đơn vị đủ điều kiện': 'Xét đơn vị kế tiếp' },
  });
  book = await rankedBook(draft);
  // Level with each other where the certificates end; the second one has no total at all.
  book.type('Hội An', 'I.1', 'self', 54);
  book.type(BLOCKED, 'I.1', 'self', 'bốn mươi');
  await book.rank();
});
afterAll(() => {
  book.close();
});

/** The words of a paper as its file holds them. */
async function wordsOf(kind: PaperKind): Promise<string> {
  const { papers } = await draftPapers();
  const drafted = papers.find((one) => one.kind === kind);
  if (!drafted) return '';
  const xml = strFromU8(
    unzipSync(await paperFile(drafted.papers))['word/document.xml'] ?? new Uint8Array(0),
  );
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
}

const named = (text: string): readonly string[] => NOBODY.filter((name) => text.includes(name));

describe('nothing is proposed for who is blocked, tied or excluded', () => {
  it('in the ranking’s JSON', () => {
    const { proposal } = jsonReport(book.report, new Map(), 'vi');
    const proposed = proposal.filter(({ status }) => status === 'proposed');
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.filter(({ unitName }) => NOBODY.includes(unitName))).toEqual([]);
    for (const name of NOBODY) {
      expect(proposal.find(({ unitName }) => unitName === name)?.reasons).not.toEqual([]);
    }
  });

  it('in the list: neither as proposed, nor in a row that is printed, nor in its count', () => {
    const rows = book.rows(SHEET, 'TT');
    const proposed = rows.filter((row) => row['Trạng thái'] === 'Đề nghị');
    expect(named(proposed.map((row) => row['Tên đơn vị']).join('\n'))).toEqual([]);
    const count = Object.values(contentOf(sheetOf(book.excel.workbook, SHEET))).find((text) =>
      text.includes('Danh sách này có 0'),
    );
    expect(count).toContain(`Danh sách này có 0${String(proposed.length)} `);
    expect(count).toContain('danh sách chưa dùng để ký');
    for (const row of rows.filter((one) => NOBODY.includes(String(one['Tên đơn vị'])))) {
      expect(row['Tóm tắt thành tích']).toBeNull();
      expect(row['Lý do']).not.toBeNull();
    }
  });

  it('in Tổng hợp', () => {
    for (const row of book.rows('Tổng hợp', 'TT')) {
      if (!NOBODY.includes(String(row['Đơn vị']))) continue;
      expect(String(row['Ghi chú'] ?? '')).not.toMatch(/^Đề nghị/);
    }
  });

  it.each(['letter', 'list'] as const)('in the %s, whose file does not name them', async (kind) => {
    const words = await wordsOf(kind);
    expect(words).toContain('DỰ THẢO');
    expect(NAMES.filter((name) => words.includes(name)).length).toBeGreaterThan(0);
    expect(named(words)).toEqual([]);
  });

  it('in the minutes, where an award is given to somebody', async () => {
    const lines = (await wordsOf('minutes')).split('\n').filter((line) => /tập thể \(/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(named(lines.join('\n'))).toEqual([]);
  });

  it('in what they are told themselves', async () => {
    const notices = (await wordsOf('unitResult')).split('THÔNG BÁO').slice(1);
    expect(notices).toHaveLength(NAMES.length);
    for (const name of NOBODY) {
      const own = notices.find((notice) => notice.includes(`Kính gửi: ${name}`)) ?? '';
      expect(own).toMatch(/Khen thưởng: (?:Không đề nghị|Chưa quyết định)/);
    }
  });

  it('nor on a sheet of the list, nor because somebody typed it there', async () => {
    book.typeInto(SHEET, ['Tên đơn vị', EXCLUDED], 'Trạng thái', 'Đề nghị');
    book.typeInto(SHEET, ['Tên đơn vị', EXCLUDED], 'Danh hiệu, hình thức đề nghị', 'Cờ thi đua');
    expect(named(await wordsOf('list'))).toEqual([]);
    const { papers } = await draftPapers();
    const list = papers.find(({ kind }) => kind === 'list');
    if (!list) throw new Error('no list');
    await writePaper(list);
    const words = Object.values(contentOf(sheetOf(book.excel.workbook, 'Danh sách đề nghị'))).join(
      '\n',
    );
    expect(named(words)).toEqual([]);
    await book.rank();
    const row = book.rows(SHEET, 'TT').find((one) => one['Tên đơn vị'] === EXCLUDED);
    expect(row).toMatchObject({ 'Trạng thái': 'Không đề nghị' });
  });
});
