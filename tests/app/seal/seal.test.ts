import fc from 'fast-check';
import { readState } from '../../../src/app/book/read-state';
import { handleFinding } from '../../../src/app/findings/handle-finding';
import { listFindings } from '../../../src/app/findings/list-findings';
import { readHome } from '../../../src/app/home/home';
import { sealedContent } from '../../../src/app/seal/seal-content';
import { readBook } from '../../../src/excel/read/book';
import { readInExcel } from '../../../src/excel/run';
import { parseAddress } from '../../../src/workbench/model/address';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { describeDifference } from '../../../src/app/seal/describe-seal';
import { sealYear } from '../../../src/app/seal/seal-year';
import { verifySeal } from '../../../src/app/seal/verify-seal';
import { SEAL_ITEMS } from '../../../src/domain/seal/seal-items';
import { wordsFor } from '../../../src/locales/words';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { ensureCell } from '../../../src/workbench/model/cells';
import { columnOf, findCell, recordsOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';
import { sealedSample } from '../../support/sealed-sample';

let excel: EmbeddedExcel;
let sealed: Uint8Array;

beforeAll(async () => {
  sealed = (await sealedSample()).bytes;
}, 120_000);

beforeEach(async () => {
  excel = await openEmbeddedExcel({ bytes: sealed });
  excel.install();
});
afterEach(() => {
  excel.uninstall();
});

async function differences(): Promise<readonly string[]> {
  const judged = await verifySeal(NOW);
  if (judged.state !== 'broken') return [judged.state];
  return judged.differences.map((one) => {
    const { what, place, before, after } = describeDifference(one, wordsFor('vi'));
    return `${what} (${place}): ${before} → ${after}`;
  });
}

function sealRow(item: string): Readonly<Record<string, unknown>> {
  const rows = recordsOf(sheetOf(excel.workbook, 'Niêm phong'), 'Mục');
  return rows.find((row) => row.Mục === item) ?? {};
}

test('a sealed year is as it was sealed, also after it was saved and opened', async () => {
  expect(await verifySeal(NOW)).toMatchObject({
    state: 'same',
    seal: { time: '21/11/2026 14:05', person: 'Trần Văn B' },
  });
});

test('the sheet says when, who, in what state, over what, and the results in short', () => {
  expect(sealRow(SEAL_ITEMS.code)['Nội dung']).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(sealRow(SEAL_ITEMS.person)['Nội dung']).toBe('Trần Văn B');
  expect(sealRow(SEAL_ITEMS.state)['Nội dung']).toMatch(/^(Còn|Không còn) /);
  expect(sealRow(SEAL_ITEMS.inputs)['Nội dung']).toMatch(/^\d+ đơn vị, \d+ ô số liệu/);
  expect(sealRow('Hạng 1')['Nội dung']).toMatch(/: 101,75 điểm/);
  const hidden = sheetOf(excel.workbook, 'Niêm phong (dữ liệu)');
  expect(hidden.visibility).toBe('VeryHidden');
});

test('the fingerprint stands at the foot of the prints', () => {
  const code = String(sealRow(SEAL_ITEMS.code)['Nội dung']);
  for (const name of ['Tổng hợp', 'Đề nghị khen thưởng']) {
    const { headersFooters } = sheetOf(excel.workbook, name).pageLayout;
    expect(headersFooters).toMatchObject({
      leftFooter: `Niêm phong ${code}`,
      centerFooter: '&P/&N',
    });
  }
});

test('names, places and order of sheets, rows and columns are no change', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Tổng hợp').name = 'Kết quả';
    worksheets.getItem('Khánh Hòa').name = 'KH';
    worksheets.getItem('Đà Nẵng').getRange('F:F').insert('Right');
    worksheets.getItem('Đà Nẵng').getRange('4:4').insert('Down');
    worksheets.getItem('Bảng tiêu chí').getRange('A:A').format.columnWidth = 200;
    worksheets.getItem('Đơn vị').position = 0;
    const roster = context.workbook.tables.getItem('DonVi');
    roster.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(await differences()).toEqual(['same']);
});

test('ranking again, in either language, breaks no seal', async () => {
  const report = await rankWorkbook({ ...NOW, language: 'en' });
  expect(report.findings.filter(({ kind }) => kind === 'sealBroken')).toEqual([]);
  expect(await differences()).toEqual(['same']);
});

test('a figure that was changed is named, and what follows from it', async () => {
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const { column } = columnOf(sheet, 'Điểm tự chấm');
  const { row } = findCell(sheet, 'I.1');
  const address = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
  excel.userTypes('Khánh Hòa', address, 1.25);
  excel.calculate();
  const found = await differences();
  expect(found.find((line) => line.includes('I.1 '))).toMatch(
    new RegExp(`^KH › I\\.1 › Điểm tự chấm \\(Khánh Hòa!${address}\\): .+ → 1,25$`),
  );
  expect(found.some((line) => line.includes('Tổng hợp'))).toBe(true);
});

test('whichever single cell is changed, it is found and named by its place', async () => {
  const state = await readState(await readInExcel(readBook), new Map());
  const cells = (await sealedContent(state)).flatMap((row) =>
    [...row.cells.keys()].map((column) => ({ row, column, place: row.placeOf(column) })),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: cells.length - 1 }), async (at) => {
      const { row, column, place } = cells[at] ?? {};
      // The place of an award in the ladder is no cell.
      fc.pre(row !== undefined && column !== 'ladder' && place?.cell != null);
      const { top, left } = parseAddress(place?.cell ?? '').area;
      const cell = ensureCell(sheetOf(excel.workbook, place?.sheet ?? ''), top, left);
      const { value, formula } = cell;
      delete cell.formula;
      cell.value = typeof value === 'number' ? value + 1 : `${String(value)} *`;
      const judged = await verifySeal(NOW);
      cell.value = value;
      if (formula !== undefined) cell.formula = formula;
      const places = judged.state === 'broken' ? judged.differences.map((one) => one.place) : [];
      expect(places).toContainEqual(place);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('a ranking after a change works and says that the seal is broken, the same each time', async () => {
  excel.userTypes('Đơn vị', 'C7', 'Tên khác');
  const first = await rankWorkbook(NOW);
  const [broken] = first.findings.filter(({ kind }) => kind === 'sealBroken');
  expect(broken?.params).toMatchObject({ count: 1, time: '21/11/2026 14:05' });
  const saved = await excel.save();
  await rankWorkbook(NOW);
  const again = await excel.save();
  expect(Buffer.from(again.bytes).equals(Buffer.from(saved.bytes))).toBe(true);
});

test('what the seal says of itself is covered by it', async () => {
  const { row, column } = findCell(sheetOf(excel.workbook, 'Niêm phong'), 'Trần Văn B');
  ensureCell(sheetOf(excel.workbook, 'Niêm phong'), row, column).value = 'Người khác';
  expect(await differences()).toEqual([
    `Niêm phong › Người niêm phong › Nội dung (Niêm phong!B${String(row + 1)}): Trần Văn B → Người khác`,
  ]);
});

test.each([
  ['a fingerprint that was edited', SEAL_ITEMS.digest, 'xyz', 'fingerprintUnreadable'],
  ['a short form of another', SEAL_ITEMS.code, '0000-0000-0000-0000', 'fingerprintForged'],
])('%s is said', async (_, item, text, problem) => {
  const sheet = sheetOf(excel.workbook, 'Niêm phong');
  const { row, column } = findCell(sheet, item);
  ensureCell(sheet, row, column + 1).value = text;
  expect(await verifySeal(NOW)).toMatchObject({ state: 'unreadable', problem });
  const { findings } = await rankWorkbook(NOW);
  expect(findings.map(({ kind }) => kind)).toContain('sealUnreadable');
});

test('a forged fingerprint does not fit what was sealed', async () => {
  const sheet = sheetOf(excel.workbook, 'Niêm phong');
  const digest = 'ab'.repeat(32);
  const put = (item: string, text: string): void => {
    const { row, column } = findCell(sheet, item);
    ensureCell(sheet, row, column + 1).value = text;
  };
  put(SEAL_ITEMS.digest, digest);
  put(SEAL_ITEMS.code, 'ABAB-ABAB-ABAB-ABAB');
  expect(await verifySeal(NOW)).toMatchObject({ problem: 'fingerprintForged' });
});

test('sealing again takes the place of the old seal, which Nhật ký keeps', async () => {
  const before = String(sealRow(SEAL_ITEMS.code)['Nội dung']);
  excel.userTypes('Đơn vị', 'C7', 'Tên khác');
  await rankWorkbook(NOW);
  const { code } = await sealYear({ now: () => new Date(2026, 11, 1, 8, 0) });
  expect(code).not.toBe(before);
  expect(await differences()).toEqual(['same']);
  const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
  expect(log.at(-1)).toMatchObject({ Việc: 'Niêm phong lại', Trước: before, Sau: code });
});

/** Writes over what stands there, a formula too. */
function typeOver(name: string, row: string, heading: string, value: string | number): string {
  const sheet = sheetOf(excel.workbook, name);
  const at = { row: findCell(sheet, row).row, column: columnOf(sheet, heading).column };
  const cell = ensureCell(sheet, at.row, at.column);
  delete cell.formula;
  cell.value = value;
  return `${name}!${String.fromCharCode(65 + at.column)}${String(at.row + 1)}`;
}

const DN = 'Sở Nội vụ thành phố Đà Nẵng';

test.each([
  ['a final score', 'Gia Lai', 'I.1.1', 'Điểm cuối cùng', 2.25],
  ['a final score of a section', 'Gia Lai', 'I', 'Điểm cuối cùng', 2.25],
  ['what was applicable', 'Gia Lai', 'I.1.1', 'Điểm tối đa áp dụng', 2.25],
  ['the bonus', 'Tổng hợp', DN, 'Điểm thưởng', 0.33],
  ['the deduction', 'Tổng hợp', DN, 'Điểm trừ', 0.33],
  ['the base', 'Tổng hợp', DN, 'Điểm tối đa áp dụng', 99],
  ['a percentage', 'Tổng hợp', DN, 'Tỷ lệ (%)', 99.9],
  ['the note of the summary', 'Tổng hợp', DN, 'Ghi chú', 'Đề nghị: Cờ khác'],
  ['the reason of a proposal', 'Đề nghị khen thưởng', DN, 'Lý do', 'Xếp hạng 1'],
] as const)('%s that was typed over is named at its cell', async (_, name, row, heading, value) => {
  const place = typeOver(name, row, heading, value);
  expect(await differences()).toContainEqual(expect.stringContaining(`(${place}): `));
});

test('a section of Tổng hợp that was typed over is named at its cell', async () => {
  const sheet = sheetOf(excel.workbook, 'Tổng hợp');
  const { row } = findCell(sheet, 'TT');
  const headings = [...Array(20).keys()].map((at) => String(ensureCell(sheet, row, at).value));
  const section = headings.find((heading) => heading.startsWith('I. ')) ?? '';
  const place = typeOver('Tổng hợp', DN, section, 30);
  expect(await differences()).toContainEqual(expect.stringContaining(`(${place}): `));
});

test('digits that another program writes otherwise are no change', async () => {
  const sheet = sheetOf(excel.workbook, 'Gia Lai');
  const { row } = findCell(sheet, 'I');
  const cell = ensureCell(sheet, row, columnOf(sheet, 'Điểm cuối cùng').column);
  typeOver('Gia Lai', 'I', 'Điểm cuối cùng', Number(cell.value) + 4e-14);
  expect(await differences()).toEqual(['same']);
});

test('Nhật ký: rows may be added, those that were there may not be changed or taken out', async () => {
  await rankWorkbook(NOW);
  const log = sheetOf(excel.workbook, 'Nhật ký');
  const { row } = findCell(log, 'Niêm phong');
  const { column } = columnOf(log, 'Người');
  const last = ensureCell(log, row, column);
  last.value = 'Người thêm sau';
  expect(await differences()).toEqual(['same']);
  const first = findCell(log, 'Thời điểm').row + 1;
  ensureCell(log, first, column).value = 'Người khác';
  expect(await differences()).toEqual([expect.stringMatching(/^Nhật ký › .* › Người \(Nhật ký!/)]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('NhatKy');
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  const gone = await differences();
  expect(gone.length).toBeGreaterThan(1);
  expect(gone.every((line) => line.startsWith('Nhật ký › '))).toBe(true);
});

test('the sheet says what is covered and what is not', () => {
  expect(sealRow(SEAL_ITEMS.covered)['Nội dung']).toMatch(/điểm cuối cùng/);
  expect(sealRow(SEAL_ITEMS.notCovered)['Nội dung']).toMatch(/ghi chú của đơn vị/);
  expect(sealRow(SEAL_ITEMS.log)['Nội dung']).toMatch(/^\d+ dòng/);
});

test('results that the figures no longer give are not sealed', async () => {
  const sheet = sheetOf(excel.workbook, 'Khánh Hòa');
  const { column } = columnOf(sheet, 'Điểm tự chấm');
  const { row } = findCell(sheet, 'V.3');
  excel.userTypes('Khánh Hòa', `${String.fromCharCode(65 + column)}${String(row + 1)}`, 0.5);
  await expect(sealYear(NOW)).rejects.toMatchObject({ kind: 'resultsStale' });
  await rankWorkbook(NOW);
  await sealYear(NOW);
  expect(await differences()).toEqual(['same']);
});

test('nothing is sealed before anything was ranked', async () => {
  const fresh = await openSample();
  await expect(sealYear(NOW)).rejects.toMatchObject({ kind: 'resultsStale' });
  await importSample();
  await expect(sealYear(NOW)).rejects.toMatchObject({ kind: 'resultsStale' });
  fresh.uninstall();
  excel.install();
});

test('a workbook without a seal says so', async () => {
  const fresh = await openSample();
  expect(await verifySeal(NOW)).toEqual({ state: 'none' });
  fresh.uninstall();
  excel.install();
});

/** Requests of one use-case, the library's own clean-up left out. */
async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  excel.traffic.reset();
  await work();
  return excel.traffic.log.filter(({ cleanup }) => !cleanup).length;
}

test('every door says that the seal is broken: the list, the home screen, and a decision about it', async () => {
  const find = async () => {
    const { groups } = await listFindings();
    return groups.flatMap(({ lines }) => lines).find(({ code }) => code === 'X12');
  };
  expect(await find()).toBeUndefined();
  const held = [await requestsOf(listFindings), await requestsOf(readHome)];
  excel.userTypes('Đơn vị', 'C7', 'Tên khác');
  const line = await find();
  expect(line?.handling).toEqual({ state: 'open' });
  expect((await readHome()).warnings).toBe((await listFindings()).warnings);
  // What was sealed is read where something is different, and only there.
  const broken = [await requestsOf(listFindings), await requestsOf(readHome)];
  expect([held, broken]).toEqual([
    [3, 3],
    [4, 4],
  ]);
  await handleFinding(line?.id ?? '', { do: 'except', reason: 'đã báo cáo' });
  expect((await find())?.handling).toEqual({ state: 'exception', reason: 'đã báo cáo' });
});
