import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonReport } from '../../../src/app/ranking/json-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, recordsOf, sheetOf } from '../../support/cells';
import { NOW } from '../../support/sample-book';

let excel: EmbeddedExcel;

const votes = (): readonly Readonly<Record<string, unknown>>[] =>
  recordsOf(sheetOf(excel.workbook, 'Kết quả suy tôn'), 'Nội dung biểu quyết');
const proposed = (): readonly Readonly<Record<string, unknown>>[] =>
  recordsOf(sheetOf(excel.workbook, 'Đề nghị khen thưởng'), 'TT').filter(
    (row) => row['Trạng thái'] === 'Đề nghị',
  );

async function open(name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../../fixtures/cases/${name}.xlsx`)));
  excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  excel.install();
}

afterEach(() => {
  excel.uninstall();
});

describe('a block that votes (case c)', () => {
  beforeEach(() => open('c'));

  it('has the share and what it comes to beside each vote', async () => {
    const sheet = sheetOf(excel.workbook, 'Kết quả suy tôn');
    const { column, row } = findCell(sheet, 'Tỷ lệ (%)');
    excel.userTypes(sheet.name, `${String.fromCharCode(66 + column)}${String(row + 1)}`, 'Kết quả');
    // A share that somebody worked out by hand, wrongly.
    excel.userTypes(sheet.name, `${String.fromCharCode(65 + column)}${String(row + 2)}`, '12');
    await rankWorkbook(NOW);
    const counted = votes().map((vote) => [vote['Đồng ý'], vote['Tỷ lệ (%)'], vote['Kết quả']]);
    expect(counted[0]).toEqual([8, 100, 'Đạt']);
    expect(counted).toContainEqual([7, 87.5, 'Đạt']);
    expect(counted).toContainEqual([3, 37.5, 'Không đạt']);
  });

  it('proposes by votes: who has more of them stands first, and the list says how many', async () => {
    const report = await rankWorkbook(NOW);
    const shares = proposed().map((row) => String(row['Số phiếu đồng ý (tỷ lệ)']));
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) expect(share).toMatch(/^\d+\/8 \(\d+(?:,\d+)?%\)$/);
    const agree = shares.map((share) => Number(share.split('/')[0]));
    expect(agree).toEqual([...agree].sort((a, b) => b - a));
    const { proposal } = jsonReport(report, new Map(), 'vi');
    const line = proposal.find(({ status }) => status === 'proposed');
    expect(line?.votes).toMatchObject({ of: 8, outcome: 'agreed' });
  });

  it('leaves rows that are no vote as they are, and writes nothing the second time', async () => {
    await rankWorkbook(NOW);
    const before = votes();
    await rankWorkbook(NOW);
    expect(votes()).toEqual(before);
  });
});
