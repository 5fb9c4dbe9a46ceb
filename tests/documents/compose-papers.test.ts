import { strFromU8, unzipSync } from 'fflate';
import { composePapers } from '../../src/documents/compose-papers';
import { writeDocx } from '../../src/documents/docx/write-docx';
import type { PaperFacts } from '../../src/documents/paper-facts';
import { USUAL_WORDINGS } from '../../src/documents/wording/usual-wordings';
import type { PaperKind } from '../../src/documents/wording/wording';
import { gapsOf, plainText, type OfficialDocument } from '../../src/domain/papers/document';
import { layOutPapers } from '../../src/excel/sheets/paper-layout';
import { ballotOn, FACTS } from './facts';

const made = (kind: PaperKind, facts: Partial<PaperFacts> = {}): readonly OfficialDocument[] =>
  composePapers(kind, USUAL_WORDINGS[kind], { ...FACTS, ...facts });

const tableOf = ({ blocks }: OfficialDocument): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.table.rows.map((row) =>
          row.kind === 'group'
            ? plainText(row.line)
            : row.cells.map((cell) => plainText(cell)).join(' | '),
        )
      : [],
  );

const said = ({ blocks }: OfficialDocument): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? plainText(block.line) : ''))
    .filter((line) => line !== '')
    .join('\n');

describe('ballots', () => {
  it('are for what nobody has counted, with a box for each answer, and signed by nobody', () => {
    const [ballot, ...more] = made('ballot');
    if (!ballot) throw new Error('none');
    expect(tableOf(ballot)).toEqual(['1 | Đà Nẵng | ☐ | ☐', '2 | Quảng Ngãi | ☐ | ☐']);
    expect(plainText(ballot.subject)).toBe('Suy tôn: Cờ thi đua – năm 2020, vòng 1');
    expect(ballot.signatures).toEqual([]);
    expect(plainText(ballot.head.number ?? [])).toBe('(Đóng dấu)');
    expect(gapsOf(ballot)).toEqual([]);
    // Short enough to stand on the page twice.
    expect(more).toEqual([{ ...ballot, sharesPage: true }]);
  });

  it.each([
    [3, 2],
    [4, 1],
  ])('of %i units stand on a page %i times', (units, times) => {
    const names = Array.from({ length: units }, (_, at) => `Đơn vị ${String(at + 1)}`);
    const papers = made('ballot', { ballots: [ballotOn(names)] });
    expect(papers).toHaveLength(times);
    expect(layOutPapers(papers).pages).toEqual([0]);
  });

  it('are no drafts while only the vote is open, but while figures are in error', () => {
    const drafts = (facts: Partial<PaperFacts>) => made('ballot', facts).map(({ draft }) => draft);
    expect(drafts({ draft: true })).toEqual([false, false]);
    expect(drafts({ draft: true, ballotsDraft: true })).toEqual([true, true]);
  });

  it('are none where nothing is to be voted on', () => {
    expect(made('ballot', { ballots: [ballotOn(['Khánh Hòa'], 9)] })).toEqual([]);
    expect(made('tally', { ballots: [] })).toEqual([]);
  });
});

describe('the form of the counting committee', () => {
  it('is blank where nobody has counted, filled in where somebody has', () => {
    const [blank, filled] = made('tally');
    if (!blank || !filled) throw new Error('none');
    expect(tableOf(blank)[0]).toBe(`1 | Đà Nẵng${' | '.repeat(9)}`);
    expect(tableOf(filled)).toEqual(['1 | Khánh Hòa | 11 | 11 | 0 | 11 | 9 | 2 | 0 | 0 | 81,82']);
    expect(said(blank)).toContain('Điều kiện đạt: đồng ý từ 80% tổng số thành viên.');
    expect(blank.signatures.map(({ authority }) => authority.map(plainText).join())).toEqual([
      'BAN KIỂM PHIẾU',
      'TRƯỞNG BAN KIỂM PHIẾU',
    ]);
  });
});

describe('what each unit is told', () => {
  it('is its own result, what verification changed, and until when it may object', () => {
    const [notice] = made('unitResult');
    if (!notice) throw new Error('none');
    expect(plainText(notice.addressee ?? [])).toBe('Sở Nội vụ tỉnh Quảng Nam');
    expect(said(notice)).toContain('Tổng điểm: 103,75.\n- Xếp hạng: 4.\n- Xếp loại: Xuất sắc.');
    expect(said(notice)).toContain('thay đổi điểm của 1 tiêu chí');
    expect(tableOf(notice)).toEqual([
      'I.1 | Sắp xếp tổ chức bộ máy | 10 | 9,5 | -0,5 | Chậm 3 ngày',
    ]);
    expect(said(notice)).toContain('Hạn cuối: hết ngày 07/12/2020.');
  });

  it('names the half-year, and to whom one writes by its name, not by its letterhead', () => {
    const fields = FACTS.fields.with([
      ['Kỳ thi đua', '6 tháng đầu năm 2020'],
      ['Cơ quan ban hành', 'CỤM THI ĐUA'],
    ]);
    const [notice] = made('unitResult', { fields });
    if (!notice) throw new Error('none');
    expect(plainText(notice.subject)).toMatch(/khen thưởng 6 tháng đầu năm 2020$/);
    expect(said(notice)).toContain('thông báo kết quả 6 tháng đầu năm 2020 của');
    expect(said(notice)).toContain('gửi văn bản về Cụm thi đua các tỉnh');
  });

  it('says nothing of a rank that there is not yet', () => {
    const [, notice] = made('unitResult');
    if (!notice) throw new Error('none');
    expect(said(notice)).toContain('- Chưa xếp hạng.');
    expect(said(notice)).not.toContain('Tổng điểm');
    expect(said(notice)).not.toContain('Hạn cuối');
    expect(tableOf(notice)).toEqual([]);
  });
});

it('in a file and on a sheet each begins a page', async () => {
  const notices = made('unitResult');
  const xml = strFromU8(
    unzipSync(await writeDocx(notices))['word/document.xml'] ?? new Uint8Array(0),
  );
  expect(xml.match(/<w:sectPr/g)).toHaveLength(notices.length);
  expect(xml.match(/CỘNG HÒA XÃ HỘI/g)).toHaveLength(notices.length);
  const { rows, pages } = layOutPapers(notices);
  expect(pages).toHaveLength(notices.length);
  expect(pages[1]).toBeLessThan(rows.length);
  // Two ballots share theirs.
  const ballots = strFromU8(
    unzipSync(await writeDocx(made('ballot')))['word/document.xml'] ?? new Uint8Array(0),
  );
  expect(ballots.match(/<w:sectPr/g)).toHaveLength(1);
  expect(ballots.match(/PHIẾU BIỂU QUYẾT/g)).toHaveLength(2);
});
