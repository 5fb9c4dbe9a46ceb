import { LOG_SHEET } from '../../../src/domain/book/sheets/log';
import {
  readSubmissions,
  type OfferedFile,
  type SubmissionsRead,
} from '../../../src/app/import/read-submissions';
import { inlineReader } from '../../../src/app/import/submission-reader';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import type { SheetRead } from '../../../src/app/import/submissions-read.types';
import { takeSubmissions } from '../../../src/app/import/take-submissions';
import { openXlsx } from '../../../src/workbench/file/open';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { contentOf, findCell, recordsOf, sheetOf } from '../../support/cells';
import { checkRowsOf } from '../../support/clerk';
import {
  corrected,
  fileOf,
  offer,
  read,
  savedAgain,
  type Corrected,
} from '../../support/offered-files';
import { importSample, NOW, openSample, sampleFiles } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
});
afterEach(() => {
  excel.uninstall();
});

const everything = ({ sheets }: SubmissionsRead): ReadonlySet<string> =>
  new Set(sheets.map(({ id }) => id));

const contents = (): unknown =>
  excel.workbook.sheets.map((sheet) => [sheet.name, contentOf(sheet)]);

/** Where a figure of a unit stands in its own sheet of the workbook. */
function ownCell(unit: string, code: string): string {
  const sheet = sheetOf(excel.workbook, unit);
  const { column } = findCell(sheet, 'Điểm tự chấm');
  return `${String.fromCharCode(65 + column)}${String(findCell(sheet, code).row + 1)}`;
}

function only(sheets: readonly SheetRead[], file: string): SheetRead {
  const found = sheets.filter((sheet) => sheet.file === file);
  if (found.length !== 1 || !found[0]) throw new Error(`${String(found.length)} of ${file}`);
  return found[0];
}

/** `4/5` is four points, `8,5đ` eight and a half. */
const amount = (text: string): number => parseFloat(text.replace(',', '.'));

describe('reading', () => {
  it('writes nothing and says of every file what would happen', async () => {
    const before = contents();
    const result = await read(sampleFiles());
    expect(contents()).toEqual(before);
    expect(result.sheets).toHaveLength(11);
    expect(result.sheets.map(({ outcome }) => outcome.kind)).toEqual(Array(11).fill('new'));
    const daNang = result.sheets.find(({ unit }) => unit === 'DNA');
    expect(daNang?.unitName).toBe('Đà Nẵng');
    expect(daNang?.matched).toBeGreaterThan(20);
  });

  it('shows the figures as they stand in the file, with their cells', async () => {
    const { file, code } = await corrected(fileOf('Quảng Ngãi'), 'Quảng Ngãi_2.xlsx');
    const sheet = only((await read([file])).sheets, file.name);
    const row = sheet.rows.find((one) => one.code === code);
    expect(row?.figures.self.shown).toBe('0,25');
    const { workbook } = await openXlsx(file.bytes);
    const [, letter = '', line = ''] = /^([A-Z])(\d+)$/.exec(row?.figures.self.cell ?? '') ?? [];
    const source = workbook.sheets[0]?.cells.get(Number(line) - 1);
    expect(source?.get(letter.charCodeAt(0) - 65)?.value).toBe(0.25);
    expect(row?.title).not.toBe('');
    expect(row?.max).toMatch(/^\d/);
  });

  it('tells a decimal comma typed as text before it counts, with the number it stands for', async () => {
    const { sheets } = await read(sampleFiles());
    const typed = sheets.flatMap(({ unit, rows }) =>
      rows.flatMap(({ code, figures, doubts }) =>
        doubts
          .filter((doubt) => doubt.code === 'P01')
          .map(({ field, proposal, cell }) => ({
            field,
            sameCell: cell === figures.self.cell && cell !== '',
            shown: amount(figures.self.shown),
            proposal: amount(proposal),
            at: `${unit ?? ''} ${code}`,
          })),
      ),
    );
    // What a ranking finds after the fact ("Còn 3 lỗi cần xử lý") is told before anything is written.
    expect(typed).toHaveLength(3);
    for (const { field, sameCell, shown, proposal } of typed) {
      expect({ field, sameCell, shown }).toEqual({
        field: 'self',
        sameCell: true,
        shown: proposal,
      });
    }
  });

  it('says why a file cannot be used, and what to do', async () => {
    const broken = { name: 'hong.xlsx', bytes: fileOf('Khanh Hoa').bytes.slice(0, 4000) };
    const held: OfferedFile = { name: 'khoa.xlsx', bytes: () => Promise.reject(new Error('held')) };
    const list = { name: 'danh sach.csv', bytes: new TextEncoder().encode('a;b\n1;2\n') };
    const { sheets } = await readSubmissions([offer(broken), held, offer(list)], {
      ...NOW,
      reader: inlineReader(),
    });
    expect(sheets.map(({ file, outcome }) => [file, outcome.kind])).toEqual([
      ['hong.xlsx', 'unreadable'],
      ['khoa.xlsx', 'unreadable'],
      ['danh sach.csv', 'nothing'],
    ]);
    expect(only(sheets, 'khoa.xlsx').problem).toContain('chương trình khác');
    expect(sheets.every(({ problem }) => problem.length > 20)).toBe(true);
  });
});

describe('taking', () => {
  it('writes what one step would have written', async () => {
    const result = await read(sampleFiles());
    const report = await takeSubmissions(result, { ...NOW, only: everything(result) });
    const inTwo = contents();
    excel.uninstall();
    excel = await openSample();
    const whole = await importSample();
    expect(inTwo).toEqual(contents());
    expect(report.findings).toEqual(whole.findings);
    expect(report.files).toEqual(whole.files);
  });

  it('leaves out what was not chosen, without a word about it', async () => {
    const result = await read(sampleFiles());
    const ids = result.sheets.filter(({ unit }) => unit !== 'DNA').map(({ id }) => id);
    const report = await takeSubmissions(result, { ...NOW, only: new Set(ids) });
    expect(report.files).toHaveLength(10);
    const names = excel.workbook.sheets.map(({ name }) => name);
    expect(names).not.toContain('Đà Nẵng');
    expect(names).toContain('Kon Tum');
    expect(report.findings.some(({ unit }) => unit === 'DNA')).toBe(false);
  });

  it('keeps the file’s name, sheet, fingerprint and time in the log', async () => {
    const file = fileOf('KON TUM');
    const result = await read([file]);
    await takeSubmissions(result, { ...NOW, only: everything(result) });
    const rows = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), LOG_SHEET.columns.time.heading);
    const [sheet] = result.sheets;
    const row = rows.find((one) => JSON.stringify(one).includes(file.name));
    expect(Object.values(row ?? {})).toContain(`${file.name} › ${sheet?.sheet ?? ''}`);
    expect(JSON.stringify(row)).toMatch(/[0-9a-f]{32}:/);
    expect(JSON.stringify(row)).toContain('14:05');
  });

  it('a file that was taken before is known and not offered again', async () => {
    await importSample();
    const before = contents();
    const result = await read(sampleFiles());
    expect(result.sheets.every(({ outcome }) => outcome.kind === 'known')).toBe(true);
    await takeSubmissions(result, { ...NOW, only: everything(result) });
    expect(contents()).toEqual(before);
  });
});

describe('a corrected file', () => {
  it('shows which figure changes, before and after, and nothing else', async () => {
    const { file, code, before, after } = await corrected(fileOf('Quảng Ngãi'), 'Ngãi_2.xlsx');
    await importSample();
    const untouched = contents();
    const result = await read([file]);
    expect(contents()).toEqual(untouched);
    const [sheet] = result.sheets;
    if (sheet?.outcome.kind !== 'replaces') throw new Error(sheet?.outcome.kind);
    expect(sheet.outcome.changes).toMatchObject([{ code, field: 'self', before, after }]);
    await takeSubmissions(result, { ...NOW, only: everything(result) });
    const [again] = (await read([{ ...file, name: 'khac.xlsx' }])).sheets;
    expect(again?.outcome.kind).toBe('known');
  });

  it('that changes no figure replaces the sheet and says that nothing changes', async () => {
    await importSample();
    const [sheet] = (await read([await savedAgain(fileOf('KON TUM'), 'KON TUM_2.xlsx')])).sheets;
    expect(sheet?.outcome).toEqual({ kind: 'replaces', changes: [] });
  });

  it('is not written over figures that have changed since it was looked at', async () => {
    const { file, code } = await corrected(fileOf('Quảng Ngãi'), 'Quảng Ngãi_2.xlsx');
    await importSample();
    const result = await read([file]);
    excel.userTypes('Quảng Ngãi', ownCell('Quảng Ngãi', code), 1.5);
    const before = contents();
    await expect(
      takeSubmissions(result, { ...NOW, only: everything(result) }),
    ).rejects.toMatchObject({ kind: 'bookChanged' });
    expect(contents()).toEqual(before);
  });

  it('is not written under another regulation than the one it was read under', async () => {
    const result = await read([fileOf('KON TUM')]);
    const { row, column } = findCell(sheetOf(excel.workbook, 'Bảng tiêu chí'), 'Điểm tối đa');
    const cell = `${String.fromCharCode(65 + column)}${String(row + 3)}`;
    excel.userTypes('Bảng tiêu chí', cell, 77);
    await expect(
      takeSubmissions(result, { ...NOW, only: everything(result) }),
    ).rejects.toMatchObject({ kind: 'bookChanged' });
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Kon Tum');
  });
});

it('files that cannot be read alone have their line in Kiểm tra, once the person says so', async () => {
  const before = contents();
  const result = await read([{ name: 'hong.xlsx', bytes: new Uint8Array(0) }]);
  expect(contents()).toEqual(before);
  const report = await takeSubmissions(result, { ...NOW, only: new Set() });
  expect(report.files).toMatchObject([{ name: 'hong.xlsx', unit: null }]);
  expect(checkRowsOf(excel)).toMatchObject([{ Mã: 'T01', 'Vị trí': 'hong.xlsx' }]);
});

describe('two files of one unit', () => {
  const both = async (): Promise<readonly [SubmittedFile, Corrected]> => {
    const file = fileOf('Quảng Ngãi');
    return [file, await corrected(file, 'Quảng Ngãi_final2.xlsx')];
  };

  it('stand side by side with what they say differently', async () => {
    const [file, other] = await both();
    const { sheets, rivals } = await read([file, other.file]);
    expect(sheets.map(({ outcome }) => outcome.kind)).toEqual(['duplicate', 'duplicate']);
    expect(rivals).toHaveLength(1);
    expect(rivals[0]).toMatchObject({
      unit: 'QNG',
      sheets: sheets.map(({ id }) => id),
      differences: [{ code: other.code, field: 'self', shown: [other.before, other.after] }],
    });
  });

  it('neither is taken where nobody chose, and both are named', async () => {
    const [file, other] = await both();
    const result = await read([file, other.file]);
    const report = await takeSubmissions(result, { ...NOW, only: new Set() });
    expect(report.findings.map(({ kind }) => kind)).toContain('duplicateSubmission');
    expect(excel.workbook.sheets.map(({ name }) => name)).not.toContain('Quảng Ngãi');
  });

  it.each([0, 1])('the chosen one is taken, whichever it is (%i)', async (index) => {
    const [file, other] = await both();
    const files = [file, other.file];
    const result = await read(files);
    const id = result.sheets[index]?.id ?? '';
    const report = await takeSubmissions(result, { ...NOW, only: new Set([id]) });
    expect(report.findings.map(({ kind }) => kind)).not.toContain('duplicateSubmission');
    const received = recordsOf(sheetOf(excel.workbook, 'Phiếu đã nhận'), 'Đơn vị');
    expect(received.map((row) => row['Tệp'])).toEqual([files[index]?.name]);
    const log = recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');
    const reason = log.find((row) => row['Việc'] === 'Nhập phiếu')?.['Lý do'];
    expect(reason).toContain(`chọn dùng thay cho ${files[1 - index]?.name ?? ''} › `);
  });
});
