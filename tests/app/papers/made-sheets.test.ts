import { draftPapers } from '../../../src/app/papers/draft-papers';
import { makePact } from '../../../src/app/papers/make-pact';
import { makeWordings } from '../../../src/app/papers/make-wordings';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { PAPER_NAMES } from '../../../src/documents/wording/wording';
import { plainText } from '../../../src/domain/papers/document';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, contentOf, recordsOf, sheetOf } from '../../support/cells';
import { NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

const type = (sheetName: string, heading: string, offset: number, text: string): void => {
  const { column, top } = columnOf(sheetOf(excel.workbook, sheetName), heading);
  excel.userTypes(
    sheetName,
    `${String.fromCharCode(65 + column)}${String(top + offset + 1)}`,
    text,
  );
};

const textsOf = async (kind: string): Promise<string> => {
  const { papers } = await draftPapers();
  const paper = papers.find((one) => one.kind === kind)?.papers[0];
  return [
    paper?.title ?? [],
    ...(paper?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : [])),
  ]
    .map(plainText)
    .join('\n');
};

describe('Mẫu văn bản', () => {
  it('holds the wording that comes with the product, and changes no paper by being there', async () => {
    const before = await draftPapers();
    expect(await makeWordings()).toEqual(Object.values(PAPER_NAMES));
    const after = await draftPapers();
    expect(after.findings).toEqual([]);
    expect(after.papers).toEqual(before.papers);
  });

  it('words a paper as the clerk changed it; without its rows the product’s own words are back', async () => {
    await makeWordings();
    type('Mẫu văn bản', 'Nội dung', 0, 'TỜ TRÌNH ĐỀ NGHỊ');
    expect(await textsOf('letter')).toContain('TỜ TRÌNH ĐỀ NGHỊ');
    const rows = recordsOf(sheetOf(excel.workbook, 'Mẫu văn bản'), 'Văn bản');
    const own = rows.filter((row) => row['Văn bản'] === 'Tờ trình').length;
    const { top } = columnOf(sheetOf(excel.workbook, 'Mẫu văn bản'), 'Văn bản');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mẫu văn bản');
      sheet.getRangeByIndexes(top, 0, own, 1).getEntireRow().delete('Up');
      await context.sync();
    });
    expect(await textsOf('letter')).not.toContain('TỜ TRÌNH ĐỀ NGHỊ');
    type('Mẫu văn bản', 'Nội dung', 0, 'BIÊN BẢN HỘI NGHỊ');
    expect(await makeWordings()).toEqual(['Tờ trình']);
    const again = recordsOf(sheetOf(excel.workbook, 'Mẫu văn bản'), 'Văn bản');
    expect(again).toHaveLength(rows.length);
    expect(again[0]?.['Nội dung']).toBe('BIÊN BẢN HỘI NGHỊ');
    const content = contentOf(sheetOf(excel.workbook, 'Mẫu văn bản'));
    expect(await makeWordings()).toEqual([]);
    expect(contentOf(sheetOf(excel.workbook, 'Mẫu văn bản'))).toEqual(content);
  });
});

describe('Giao ước', () => {
  it('is a paper once its sheet stands: a gap without contents, then each of them, and who signs', async () => {
    expect((await draftPapers()).papers.map(({ kind }) => kind)).not.toContain('pact');
    await makePact();
    const [blank] = (await draftPapers()).papers.filter(({ kind }) => kind === 'pact');
    expect(blank?.gaps).toContain('Số nội dung giao ước');
    expect(blank?.papers[0]?.draft).toBe(true);
    type('Giao ước', 'Lĩnh vực', 0, 'Chuyên môn');
    type('Giao ước', 'Nội dung thi đua', 0, 'Cải cách hành chính');
    type('Giao ước', 'Nội dung thi đua', 1, 'Kỷ luật, kỷ cương');
    type('Đơn vị', 'Ngày ký giao ước', 0, '06/03/2020');
    const [drafted] = (await draftPapers()).papers.filter(({ kind }) => kind === 'pact');
    expect(drafted?.papers[0]?.draft).toBe(false);
    const tables = (drafted?.papers[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? [block.table] : [],
    );
    expect(tables.map(({ rows }) => rows.length)).toEqual([3, 11]);
    const { findings } = await rankWorkbook(NOW);
    const open = findings.filter(({ kind }) => kind === 'pactUnsigned');
    expect(open.map(({ params }) => params.signed)).toEqual(['1']);
    const content = contentOf(sheetOf(excel.workbook, 'Giao ước'));
    await makePact();
    expect(contentOf(sheetOf(excel.workbook, 'Giao ước'))).toEqual(content);
  });
});
