import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { prepareVotes } from '../../../src/app/votes/prepare-votes';
import { listVotes } from '../../../src/app/votes/votes';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, recordsOf, sheetOf } from '../../support/cells';
import { logRows } from '../../support/regulation-book';
import { NOW } from '../../support/sample-book';

let excel: EmbeddedExcel;

const rows = (): readonly Readonly<Record<string, unknown>>[] =>
  recordsOf(sheetOf(excel.workbook, 'Kết quả suy tôn'), 'Nội dung biểu quyết');

async function open(name: string): Promise<void> {
  const path = join(__dirname, `../../fixtures/cases/${name}.xlsx`);
  const bytes = new Uint8Array(readFileSync(path));
  excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  excel.install();
}

/** Types into the row of a unit. */
function typeFor(unit: string, heading: string, value: string): void {
  const sheet = sheetOf(excel.workbook, 'Kết quả suy tôn');
  const { row } = findCell(sheet, unit);
  const { column } = findCell(sheet, heading);
  excel.userTypes(sheet.name, String.fromCharCode(65 + column) + String(row + 1), value);
}

afterEach(() => {
  excel.uninstall();
});

describe('a tie at the edge that the regulation has voted on (case d without the vote)', () => {
  beforeEach(() => open('d-no-vote'));

  it('says what is to be voted on, and adds a row for each unit once', async () => {
    await rankWorkbook(NOW);
    const { open: waiting } = await listVotes(NOW);
    expect(waiting).toEqual([
      {
        award: expect.stringContaining('Bằng khen') as string,
        why: 'tieAtEdge',
        by: 'newRows',
        units: expect.arrayContaining(['Bến Tre', 'Đồng Tháp']) as string[],
      },
    ]);
    const before = rows().length;
    expect(await prepareVotes(NOW)).toBe(2);
    const added = rows().slice(-2);
    expect(added).toMatchObject(
      ['Bến Tre', 'Đồng Tháp'].map((unit) => ({
        'Nội dung biểu quyết': 'Phân định bằng điểm',
        'Đơn vị': unit,
        Lần: 1,
        'Cách thức': expect.stringMatching(/./) as string,
      })),
    );
    expect(rows().length - before).toBeGreaterThan(0);
    expect(logRows(excel, 'Chuẩn bị dòng biểu quyết')).toHaveLength(1);
    expect(await prepareVotes(NOW)).toBe(0);
    const [waitsNow] = (await listVotes(NOW)).open;
    expect(waitsNow?.by).toBe('rows');
  });

  it('the row, filled in, settles it', async () => {
    await rankWorkbook(NOW);
    await prepareVotes(NOW);
    for (const [unit, agree] of [
      ['Đồng Tháp', '9'],
      ['Bến Tre', '4'],
    ] as const) {
      typeFor(unit, 'Có mặt', '13');
      typeFor(unit, 'Phiếu phát ra', '13');
      typeFor(unit, 'Phiếu thu về', '13');
      typeFor(unit, 'Đồng ý', agree);
      typeFor(unit, 'Không đồng ý', String(13 - Number(agree)));
    }
    const { outcome } = await rankWorkbook(NOW);
    expect(outcome.proposal.filter(({ status }) => status === 'undecided')).toEqual([]);
    const { open: waiting, recorded } = await listVotes(NOW);
    expect(waiting).toEqual([]);
    expect(recorded.map(({ unit }) => unit)).toEqual(
      expect.arrayContaining(['Bến Tre', 'Đồng Tháp']),
    );
  });
});

describe('an award by vote (case c)', () => {
  beforeEach(() => open('c'));

  it('before anything is voted on, every candidate gets a row; other matters stay', async () => {
    for (const { 'Đơn vị': unit } of rows()) {
      typeFor(String(unit), 'Nội dung biểu quyết', 'Thông qua báo cáo');
    }
    const before = rows().map((row) => [row['Đơn vị'], row['Đồng ý']]);
    await rankWorkbook(NOW);
    const [waiting] = (await listVotes(NOW)).open;
    expect(waiting).toMatchObject({ why: 'needsVote', by: 'newRows' });
    expect(await prepareVotes(NOW)).toBe(before.length);
    const after = rows();
    const kept = after.slice(0, before.length).map((row) => [row['Đơn vị'], row['Đồng ý']]);
    expect(kept).toEqual(before);
    expect(after.at(-1)).toMatchObject({
      'Nội dung biểu quyết': 'Suy tôn: Bằng khen của Chủ tịch UBND tỉnh',
      'Cách thức': 'Bỏ phiếu kín',
      'Đồng ý': null,
    });
  });

  it('who was not put to the vote is told so, not that the places were gone', async () => {
    typeFor('Sở KH&ĐT', 'Nội dung biểu quyết', 'Thông qua báo cáo');
    const { outcome, year } = await rankWorkbook(NOW);
    const unit = year.units.find(({ shortName }) => shortName === 'Sở KH&ĐT')?.code;
    const line = outcome.proposal.find((one) => one.unit === unit);
    expect(line).toMatchObject({ status: 'excluded', reasons: [{ reason: 'notVotedOn' }] });
  });
});
