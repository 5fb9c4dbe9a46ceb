import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftPapers, isDraft, type DraftedPaper } from '../../../src/app/papers/draft-papers';
import { paperFile } from '../../../src/app/papers/paper-file';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { printLongDate } from '../../../src/app/papers/paper-fields';
import type { PaperKind } from '../../../src/documents/wording/wording';
import { plainText } from '../../../src/domain/papers/document';
import { saveXlsx } from '../../../src/workbench/file/save';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf, findCell, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

const drafted = async (kind: PaperKind): Promise<DraftedPaper> => {
  const { papers } = await draftPapers();
  const paper = papers.find((one) => one.kind === kind);
  if (!paper) throw new Error(kind);
  return paper;
};

const linesOf = ({ papers }: DraftedPaper): readonly string[] =>
  papers
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph'
        ? [plainText(block.line)]
        : block.table.rows.map((row) =>
            row.kind === 'group'
              ? plainText(row.line)
              : row.cells.map((cell) => plainText(cell)).join(' | '),
          ),
    );

function setting(label: string, value: string): void {
  const sheet = sheetOf(excel.workbook, 'Thiết lập');
  const { row } = findCell(sheet, label);
  const { column } = findCell(sheet, 'Giá trị');
  excel.userTypes(sheet.name, `${String.fromCharCode(65 + column)}${String(row + 1)}`, value);
}

describe('the papers of the sample', () => {
  beforeEach(async () => {
    excel = await openSample();
    await importSample();
    await rankWorkbook({ ...NOW, acceptProposed: true });
  });
  afterEach(() => {
    excel.uninstall();
  });

  it('propose one flag and three certificates, and name the leader among the proposed', async () => {
    const letter = linesOf(await drafted('letter'));
    expect(letter).toContainEqual(
      expect.stringMatching(/^Cờ thi đua .*: 1 tập thể \(.*Khánh Hòa\)\.$/),
    );
    expect(letter).toContainEqual(
      expect.stringMatching(/^Bằng khen .*: 3 tập thể \(.*Đà Nẵng, .*\)\.$/),
    );
    expect(letter.join('\n')).toContain('đồng thời là tập thể được đề nghị khen thưởng');
    expect(linesOf(await drafted('list')).at(-1)).toBe('Danh sách này có 4 (bốn) tập thể./.');
    expect(linesOf(await drafted('leftOut'))).toHaveLength(7);
    expect(linesOf(await drafted('summary'))).toHaveLength(11);
  });

  it('are drafts while something is open, and every member is in the table all the same', async () => {
    expect(isDraft(await drafted('letter'))).toBe(false);
    const sheet = sheetOf(excel.workbook, 'Gia Lai');
    const { row } = findCell(sheet, 'II.1');
    const { column } = findCell(sheet, 'Điểm tự chấm');
    excel.userTypes(sheet.name, `${String.fromCharCode(65 + column)}${String(row + 1)}`, '4 5');
    await rankWorkbook(NOW);
    expect(isDraft(await drafted('letter'))).toBe(true);
    const table = linesOf(await drafted('minutes')).filter((line) =>
      /^\d+ \| Sở Nội vụ/.test(line),
    );
    expect(table.filter((line) => line.includes('Chưa xếp hạng'))).toHaveLength(1);
    expect(linesOf(await drafted('summary'))).toHaveLength(11);
  });

  it('say what is still to be filled in, until it is', async () => {
    const { gaps } = await drafted('letter');
    expect(gaps).toEqual(['Họ tên người ký']);
    setting('Họ tên người ký', 'Nguyễn Văn A');
    setting('Ngày văn bản', '02/12/2020');
    const { gaps: left, papers } = await drafted('letter');
    expect(left).toEqual([]);
    expect(plainText(papers[0]?.head.placeAndDate ?? [])).toContain('ngày 02 tháng 12 năm 2020');
  });

  it('write nothing into the workbook', async () => {
    const before = excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)]);
    await draftPapers();
    expect(excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)])).toEqual(before);
    expect((await saveXlsx(excel.workbook)).lost).toEqual([]);
  });

  it('carry what the clerk wrote about a unit', async () => {
    const sheet = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
    const { column } = findCell(sheet, 'Tóm tắt thành tích');
    const { row } = findCell(sheet, 'Sở Nội vụ tỉnh Khánh Hòa');
    excel.userTypes(
      sheet.name,
      `${String.fromCharCode(65 + column)}${String(row + 1)}`,
      'Dẫn đầu chỉ số cải cách hành chính',
    );
    const line = linesOf(await drafted('list')).find((one) => one.includes('Khánh Hòa'));
    expect(line).toContain('Dẫn đầu chỉ số cải cách hành chính');
  });

  it('are files of Word', async () => {
    const bytes = await paperFile((await drafted('minutes')).papers);
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });
});

it.each([
  [{ year: 2026, month: 2, day: 5 }, 'ngày 05 tháng 02 năm 2026'],
  [{ year: 2026, month: 3, day: 15 }, 'ngày 15 tháng 3 năm 2026'],
  [{ year: 2020, month: 11, day: 30 }, 'ngày 30 tháng 11 năm 2020'],
])('a date on a paper: %j', (date, words) => {
  expect(printLongDate(date)).toBe(words);
});

// The two of domain §8 whose papers the sample of 2020 does not have.
describe('the papers of the blocks', () => {
  const open = async (name: string): Promise<void> => {
    const bytes = new Uint8Array(readFileSync(join('assets/samples', name, 'so.xlsx')));
    excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
    excel.install();
    await rankWorkbook(NOW);
  };
  afterEach(() => {
    excel.uninstall();
  });

  it('say for which years an award is that stands beside the ladder', async () => {
    await open('khoi-tham-muu-2020');
    const award = 'Bằng khen của Chủ tịch UBND tỉnh (Giai đoạn 2015-2020)';
    expect(linesOf(await drafted('letter'))).toContain(
      `${award}: 2 tập thể (Sở Kế hoạch và Đầu tư, Văn phòng Ủy ban nhân dân tỉnh).`,
    );
    expect(linesOf(await drafted('list'))[0]).toContain(award);
    const { papers } = await drafted('minutes');
    expect(plainText(papers[0]?.subject ?? [])).toContain('6 tháng đầu năm 2020');
  });

  it('part the units so that nobody takes the commas in a name for an end', async () => {
    await open('khoi-tham-muu-2019');
    expect(linesOf(await drafted('minutes')).join('\n')).toContain(
      'Thanh tra tỉnh; Sở Ngoại vụ; Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh; Sở Tư pháp; Sở Tài chính.',
    );
  });
});
