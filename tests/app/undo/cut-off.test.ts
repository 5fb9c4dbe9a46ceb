import { createClusterWorkbook } from '../../../src/app/create/create-workbook';
import { goOn } from '../../../src/app/home/go-on';
import { readHome } from '../../../src/app/home/home';
import { importSubmissions } from '../../../src/app/import/import-submissions';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { readTakeBack, takeBack } from '../../../src/app/undo/take-back';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { templateOf } from '../../support/book/draft';
import { decide } from '../../support/clerk';
import { columnOf, recordsOf, sheetOf, valueAt } from '../../support/cells';
import { ensureCell } from '../../../src/workbench/model/cells';
import { SMALL_BOOK } from '../../faults/small-book';
import { makeStages, NOW, openCopy, type Stages } from '../../faults/stages';

let stages: Stages;
let excel: EmbeddedExcel;

beforeAll(async () => {
  stages = await makeStages();
});
afterEach(() => {
  excel.uninstall();
});

async function open(workbook: Stages['blank']): Promise<void> {
  excel = await openCopy(workbook);
  excel.install();
}

const LATER = { now: () => new Date(2020, 10, 22, 9, 30) };
const hint = (): unknown => valueAt(sheetOf(excel.workbook, 'Tổng hợp'), 2, 0);
const logged = (action: string) =>
  recordsOf(sheetOf(excel.workbook, 'Nhật ký'), 'Thời điểm').filter(
    (row) => row['Việc'] === action,
  );

/** The request that writes is the fourth of a ranking. */
async function cutRanking(share: number, acceptProposed = true): Promise<void> {
  excel.faults.onRequest(4, { kind: 'cut', share });
  await expect(rankWorkbook({ ...NOW, acceptProposed })).rejects.toMatchObject({
    kind: 'unexpected',
  });
}

test('a ranking that is cut off says so on its sheet and on the first screen, and goes on', async () => {
  await open(stages.ranked);
  await cutRanking(0.5);
  expect(hint()).toMatch(/^ĐANG GHI DỞ/);
  const { cutOffs } = await readHome();
  expect(cutOffs).toMatchObject([
    { what: 'ranking', time: '21/11/2020 14:05', kept: true, byItself: true, about: 'all' },
  ]);
  const [cutOff] = cutOffs;
  if (!cutOff) throw new Error('not said');
  await goOn(cutOff, LATER);
  excel.calculate();
  expect(hint()).not.toMatch(/^ĐANG GHI DỞ/);
  expect((await readHome()).cutOffs).toEqual([]);
  // What was accepted is logged once, with the moment at which it was.
  const accepted = logged('Chấp nhận đề xuất');
  expect(accepted).toHaveLength(2);
  expect(new Set(accepted.map((row) => row['Thời điểm']))).toEqual(new Set(['21/11/2020 14:05']));
});

test('or is taken back: what it wrote over, before and after the cut', async () => {
  await open(stages.ranked);
  await cutRanking(0.3);
  await rankWorkbook({ ...LATER, acceptProposed: true });
  expect(await readTakeBack()).toMatchObject({ time: '21/11/2020 14:05', cells: 2, left: [] });
  await takeBack(LATER);
  const { units } = await readHome();
  expect(units.filter(({ errors }) => errors > 0)).toHaveLength(1);
});

test('units whose sheets were being written are not ranked before they are whole', async () => {
  await open(stages.settled);
  excel.faults.onRequest(5, { kind: 'cut', share: 0.6 });
  await expect(importSubmissions(stages.again, NOW)).rejects.toMatchObject({ kind: 'unexpected' });
  const half = await rankWorkbook(NOW);
  const open23 = half.findings.filter(({ kind }) => kind === 'importCutOff');
  expect(open23.map(({ unit }) => unit)).toHaveLength(2);
  expect(half.outcome.units.filter(({ status }) => status === 'blocked')).toHaveLength(2);
  // One of the two comes again: the other one stays open.
  await importSubmissions(stages.again.slice(0, 1), LATER);
  expect((await readHome()).cutOffs.map(({ what }) => what)).toEqual(['import']);
  await importSubmissions(stages.again, LATER);
  const whole = await rankWorkbook(LATER);
  expect(whole.findings.filter(({ kind }) => kind === 'importCutOff')).toEqual([]);
  expect((await readHome()).cutOffs).toEqual([]);
});

test('a creation goes on with its own template only', async () => {
  await open(stages.blank);
  excel.faults.onRequest(2, { kind: 'cut', share: 0.5 });
  const template = templateOf(SMALL_BOOK);
  await expect(createClusterWorkbook(template, NOW)).rejects.toMatchObject({ kind: 'unexpected' });
  await expect(createClusterWorkbook({ ...template, name: 'khác' }, NOW)).rejects.toMatchObject({
    kind: 'creationBegun',
    params: { template: template.name },
  });
  await createClusterWorkbook(template, NOW);
  expect((await readHome()).recognised).toBe(true);
});

test('what somebody decides while a ranking is written is not lost', async () => {
  await open(stages.ranked);
  excel.faults.onRequest(4, {
    kind: 'change',
    run: () => {
      decide(excel, (row) => row['Mã'] === 'P01', 'Chấp nhận đề xuất');
    },
  });
  const report = await rankWorkbook(NOW);
  expect(report.accepted).toHaveLength(1);
  expect(logged('Chấp nhận đề xuất')).toHaveLength(1);
});

test('a text that somebody writes into the proposal at that moment stays', async () => {
  await open(stages.settled);
  const sheet = sheetOf(excel.workbook, 'Đề nghị khen thưởng');
  const { top, column } = columnOf(sheet, 'Ghi chú');
  // Something that makes the proposal be written anew.
  excel.userTypes('An Bình', 'G9', 1);
  excel.faults.onRequest(4, {
    kind: 'change',
    run: () => {
      ensureCell(sheet, top, column).value = 'đã họp';
    },
  });
  const report = await rankWorkbook(NOW);
  const notes = recordsOf(sheet, 'TT').map((row) => row['Ghi chú']);
  expect(notes).toContain('đã họp');
  const said = report.findings.filter(({ kind }) => kind === 'changedMeanwhile');
  expect(said).toMatchObject([{ raw: 'đã họp', place: { sheet: 'Đề nghị khen thưởng' } }]);
});
