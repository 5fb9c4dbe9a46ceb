import { draftPapers } from '../../../src/app/papers/draft-papers';
import { firmnessOfWorkbook } from '../../../src/app/firmness/firmness-of-workbook';
import { readHome } from '../../../src/app/home/home';
import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook, type RankOptions } from '../../../src/app/ranking/rank-workbook';
import { readNextYear } from '../../../src/app/create/open-next-year';
import { plainText } from '../../../src/domain/papers/document';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import type { SheetModel } from '../../../src/workbench/model/types';
import { findCell, recordsOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;
const textsOf = ({ cells }: SheetModel): readonly unknown[] =>
  [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
const options: RankOptions = { ...NOW, acceptProposed: true };

beforeAll(async () => {
  excel = await openSample();
  await importSample();
  const sheet = sheetOf(excel.workbook, 'Thiết lập');
  const { row } = findCell(sheet, 'Kỳ ★');
  excel.userTypes(sheet.name, `C${String(row + 1)}`, '6 tháng đầu năm');
});
afterAll(() => {
  excel.uninstall();
});

describe('a book of half a year offers progress and proposes nobody', () => {
  it('ranks, on the sheets and for machines', async () => {
    const report = await rankWorkbook(options);
    expect(report.units.filter(({ rank }) => rank !== null)).toHaveLength(11);
    expect(report.units.flatMap(({ award, awardStatus }) => [award, awardStatus])).toEqual(
      Array.from({ length: 22 }, () => null),
    );
    const json = jsonReport(report, new Map(), 'vi');
    expect(json.proposal).toEqual([]);
    const summary = sheetOf(excel.workbook, 'Tổng hợp');
    expect(textsOf(summary)).toContainEqual(
      expect.stringMatching(/^BẢNG TỔNG HỢP .* 6 THÁNG ĐẦU NĂM 2020$/),
    );
    const proposal = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
    expect(textsOf(proposal)).toContain(
      'Sổ 6 tháng đầu năm: chỉ xem tiến độ, không đề nghị khen thưởng.',
    );
    expect(recordsOf(proposal, 'TT').filter((row) => row['Tên đơn vị'] !== null)).toEqual([]);
  });

  it('writes the same again', async () => {
    const report = await rankWorkbook(options);
    expect(report.changed).toBe(false);
  });

  it('has minutes of its own and the points, and no paper that goes up', async () => {
    const { papers } = await draftPapers();
    expect(papers.map(({ kind }) => kind)).toEqual(['progress', 'summary']);
    const [minutes, summary] = papers;
    expect(plainText(minutes?.papers[0]?.subject ?? [])).toContain('6 tháng đầu năm 2020');
    expect(plainText(summary?.papers[0]?.enclosed ?? [])).toContain('Biên bản sơ kết');
    const words = papers.flatMap(({ papers: [paper] }) =>
      (paper?.blocks ?? []).map((block) =>
        block.kind === 'paragraph' ? plainText(block.line) : '',
      ),
    );
    expect(words.filter((line) => line.includes('{'))).toEqual([]);
  });

  it('shows no award at home, and no edge', async () => {
    const home = await readHome();
    expect(home.half).toBe(true);
    expect(home.units.every(({ award }) => award === null)).toBe(true);
    expect(home.decisions.proposed).toBe(0);
    expect(await firmnessOfWorkbook()).toEqual([]);
  });

  it('hands no rank of half a year to the next one, which is a whole one', async () => {
    const { template } = await readNextYear();
    const honours = template.tables.ThanhTich as readonly (readonly string[])[];
    expect(honours.filter(([, , award]) => award?.startsWith('Hạng'))).toEqual([]);
    expect(template.settings['Kỳ']).toBeUndefined();
    expect(template.settings['Tính thành tích đến ngày']).toBeUndefined();
  });
});
