import { draftPapers } from '../../../src/app/papers/draft-papers';
import { readHome } from '../../../src/app/home/home';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { readNextYear } from '../../../src/app/create/open-next-year';
import { sealYear } from '../../../src/app/seal/seal-year';
import { verifySeal } from '../../../src/app/seal/verify-seal';
import { plainText } from '../../../src/domain/papers/document';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { columnOf, contentOf, findCell, recordsOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;
const LEADER = 'Sở Nội vụ tỉnh Khánh Hòa';
const SECOND = 'Sở Nội vụ thành phố Đà Nẵng';

const rowOf = (unit: string): Readonly<Record<string, unknown>> =>
  recordsOf(sheetOf(excel.workbook, 'Đề nghị khen thưởng'), 'TT').find(
    (row) => row['Tên đơn vị'] === unit,
  ) ?? {};

const decided = (unit: string): readonly unknown[] =>
  ['Kết quả xét', 'Số, ngày quyết định', 'Lý do không khen'].map((heading) => rowOf(unit)[heading]);

/** Column letters up to Z are enough here. */
function type(sheetName: string, row: number, heading: string, text: string): void {
  const { column } = columnOf(sheetOf(excel.workbook, sheetName), heading);
  excel.userTypes(sheetName, `${String.fromCharCode(65 + column)}${String(row + 1)}`, text);
}

const decide = (unit: string, heading: string, text: string): void => {
  const sheet = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
  type(sheet.name, findCell(sheet, unit).row, heading, text);
};

const unclear = async (): Promise<readonly unknown[]> => {
  const { findings } = await rankWorkbook(NOW);
  return findings
    .filter(({ kind }) => kind === 'decisionUnclear')
    .map(({ params }) => [params.problem, params.name]);
};

beforeEach(async () => {
  excel = await openSample();
  await importSample();
  await rankWorkbook({ ...NOW, acceptProposed: true });
});
afterEach(() => {
  excel.uninstall();
});

describe('the decision, beside the proposal', () => {
  it('is kept by a new ranking, and counted at home and on paper', async () => {
    decide(LEADER, 'Kết quả xét', 'Được tặng');
    decide(LEADER, 'Số, ngày quyết định', '12/QĐ-BNV, 05/02/2021');
    decide(SECOND, 'Lý do không khen', 'Vượt số lượng');
    expect(await unclear()).toEqual([]);
    const before = contentOf(sheetOf(excel.workbook, 'Đề nghị khen thưởng'));
    await rankWorkbook(NOW);
    expect(contentOf(sheetOf(excel.workbook, 'Đề nghị khen thưởng'))).toEqual(before);
    expect(decided(LEADER)).toEqual(['Được tặng', '12/QĐ-BNV, 05/02/2021', null]);
    expect((await readHome()).decisions).toEqual({
      proposed: 4,
      awarded: 1,
      refused: 1,
      open: 2,
    });
    const { papers } = await draftPapers();
    const annex = papers.find(({ kind }) => kind === 'summary')?.papers[0]?.blocks ?? [];
    expect(
      annex.map((block) => (block.kind === 'paragraph' ? plainText(block.line) : '')),
    ).toContain('Kết quả xét: đề nghị 4, được tặng 1, không được tặng 1.');
    const { template, undecided } = await readNextYear();
    expect(template.tables.ThanhTich).toContainEqual([
      LEADER,
      '2020',
      'Cờ thi đua của Bộ Nội vụ',
      '',
      '',
      '12/QĐ-BNV',
      '05/02/2021',
      '',
    ]);
    expect(undecided).toHaveLength(2);
  });

  it('never moves to another proposal: it says what it was about, and comes back', async () => {
    decide(LEADER, 'Số, ngày quyết định', '12/QĐ-BNV, 05/02/2021');
    const sheet = sheetOf(excel.workbook, 'Cơ cấu khen thưởng');
    const { row } = findCell(sheet, 'Cờ thi đua của Bộ Nội vụ');
    type(sheet.name, row, 'Danh hiệu, hình thức khen thưởng', 'Cờ thi đua xuất sắc');
    // The source of the second award names the first.
    const source = 'Trừ đơn vị được đề nghị Cờ thi đua xuất sắc';
    type(sheet.name, row + 1, 'Nguồn xét', source);
    await rankWorkbook(NOW);
    expect(decided(LEADER)).toEqual(['(Cờ thi đua của Bộ Nội vụ)', '12/QĐ-BNV, 05/02/2021', null]);
    expect(await unclear()).toEqual([['other', LEADER]]);
    expect((await readHome()).decisions.awarded).toBe(0);
    type(sheet.name, row, 'Danh hiệu, hình thức khen thưởng', 'Cờ thi đua của Bộ Nội vụ');
    type(sheet.name, row + 1, 'Nguồn xét', 'Trừ đơn vị được đề nghị Cờ thi đua của Bộ Nội vụ');
    await rankWorkbook(NOW);
    expect(decided(LEADER)).toEqual([null, '12/QĐ-BNV, 05/02/2021', null]);
    expect(await unclear()).toEqual([]);
  });

  it('that contradicts itself, or says nothing, is asked about and not counted', async () => {
    decide(LEADER, 'Kết quả xét', 'Được tặng');
    decide(LEADER, 'Lý do không khen', 'Hồ sơ thiếu');
    decide(SECOND, 'Kết quả xét', 'xem lại');
    expect(await unclear()).toEqual([
      ['both', LEADER],
      ['unread', SECOND],
    ]);
    expect((await readHome()).decisions).toMatchObject({ awarded: 0, refused: 0, open: 4 });
  });

  it('breaks no seal: it comes when the year was sealed long ago', async () => {
    await sealYear(NOW);
    decide(LEADER, 'Kết quả xét', 'Được tặng');
    expect(await verifySeal()).toMatchObject({ state: 'same' });
  });
});
