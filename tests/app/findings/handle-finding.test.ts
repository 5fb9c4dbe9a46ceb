import { handleFinding } from '../../../src/app/findings/handle-finding';
import { listFindings } from '../../../src/app/findings/list-findings';
import type { FindingLine, FindingList } from '../../../src/app/findings/findings.types';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { showCell } from '../../../src/app/book/show-cell';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { checkRowsOf } from '../../support/clerk';
import { recordsOf, sheetOf } from '../../support/cells';
import { importSample, NOW, openSample } from '../../support/sample-book';

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openSample();
  await importSample();
});
afterEach(() => {
  excel.uninstall();
});

function lineOf(list: FindingList, unit: string, code: string): FindingLine {
  const group = list.groups.find(({ name }) => name === unit);
  const line = group?.lines.find((one) => one.code === code);
  if (!line) throw new Error(`no ${code} of ${unit}`);
  return line;
}

const about =
  (unit: string, code: string) =>
  (row: Readonly<Record<string, unknown>>): boolean =>
    row['Mã'] === code && row['Đơn vị'] === unit;

const log = () => recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm');

test('units that an error holds back come first, and a line leads to its cell', async () => {
  await rankWorkbook(NOW);
  const list = await listFindings();
  expect(list.groups.map(({ name, errors }) => [name, errors]).slice(0, 3)).toEqual([
    ['Quảng Nam', 1],
    ['Phú Yên', 1],
    ['Đắk Lắk', 1],
  ]);
  const line = lineOf(list, 'Quảng Nam', 'P01');
  expect(line).toMatchObject({
    severity: 'error',
    criterion: 'III.3',
    fix: { before: '4,5', after: '4,5' },
    target: { sheet: 'Quảng Nam', cell: 'G43' },
    handling: { state: 'open' },
  });
  if (!line.target) throw new Error('no cell');
  await showCell(line.target);
  await Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(cell.address).toBe("'Quảng Nam'!G43");
  });
});

test('accepted in the pane, taken back, accepted again: the next ranking writes and logs it', async () => {
  await rankWorkbook(NOW);
  const { id } = lineOf(await listFindings(), 'Quảng Nam', 'P01');
  await handleFinding(id, { do: 'accept' });
  expect(checkRowsOf(excel).find(about('Quảng Nam', 'P01'))).toMatchObject({
    'Xử lý': 'Chấp nhận đề xuất',
  });
  const waiting = await listFindings();
  expect(lineOf(waiting, 'Quảng Nam', 'P01').handling).toEqual({ state: 'accepted' });
  expect(waiting.errors).toBe(2);

  await handleFinding(id, { do: 'reopen' });
  expect(lineOf(await listFindings(), 'Quảng Nam', 'P01').handling).toEqual({ state: 'open' });
  expect((await rankWorkbook(NOW)).errors).toBe(3);

  await handleFinding(id, { do: 'accept' });
  expect((await rankWorkbook(NOW)).units.find(({ code }) => code === 'QNA')?.total).toBe('94.25');
  expect(log().filter((row) => row['Việc'] === 'Chấp nhận đề xuất')).toHaveLength(1);
});

test('several decisions before one ranking, an exception with its reason among them', async () => {
  await rankWorkbook(NOW);
  const list = await listFindings();
  await handleFinding(lineOf(list, 'Quảng Nam', 'P01').id, { do: 'accept' });
  await handleFinding(lineOf(list, 'Đắk Lắk', 'P01').id, {
    do: 'except',
    reason: '=Theo biên bản',
  });
  const after = await listFindings();
  expect(lineOf(after, 'Đắk Lắk', 'P01').handling).toEqual({
    state: 'exception',
    reason: '=Theo biên bản',
  });
  expect((await rankWorkbook(NOW)).errors).toBe(1);
  expect(log().map((row) => row['Việc'])).toEqual(
    expect.arrayContaining(['Chấp nhận đề xuất', 'Ngoại lệ']),
  );
});

test('before the first ranking there is no Kiểm tra: it is made, with the decision in it', async () => {
  const { id } = lineOf(await listFindings(), 'Quảng Nam', 'P01');
  await handleFinding(id, { do: 'accept' });
  await handleFinding(lineOf(await listFindings(), 'Phú Yên', 'P01').id, { do: 'accept' });
  expect(checkRowsOf(excel).filter((row) => row['Xử lý'] === 'Chấp nhận đề xuất')).toHaveLength(2);
  expect((await rankWorkbook(NOW)).errors).toBe(1);
});

test('what is no longer so cannot be decided on', async () => {
  await rankWorkbook(NOW);
  await expect(handleFinding('P01\u0001?\u0001I\u00014', { do: 'accept' })).rejects.toMatchObject({
    kind: 'bookChanged',
  });
});

test('a unit is asked in numbered lines for what it can mend, and nothing that is settled', async () => {
  await rankWorkbook(NOW);
  const list = await listFindings();
  const of = (name: string) => list.groups.find((group) => group.name === name)?.message ?? '';
  expect(of('Quảng Nam').split('\n')).toEqual([
    'Kính gửi: Sở Nội vụ tỉnh Quảng Nam',
    '',
    expect.stringMatching(/^Cụm thi đua .* năm 2020 của quý đơn vị/),
    '',
    'Cần sửa hoặc làm rõ thì mới tính được điểm:',
    expect.stringMatching(/^1\. Tiêu chí III\.3 \(Quảng Nam!G43\): .*Có đúng là 4,5 không\?$/),
    '',
    expect.stringContaining('gửi lại phiếu đã sửa'),
    '',
    'Trân trọng cảm ơn.',
    expect.stringMatching(/^Cụm thi đua/),
  ]);
  expect(of('Kon Tum')).toContain('Văn bản minh chứng cần gửi kèm, theo mã tiêu chí: I.1.2');
  await handleFinding(lineOf(list, 'Quảng Nam', 'P01').id, { do: 'accept' });
  const settled = (await listFindings()).groups.find((group) => group.name === 'Quảng Nam');
  expect(settled?.message).toBe('');
});
