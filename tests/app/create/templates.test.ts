import { importSubmissions } from '../../../src/app/import/import-submissions';
import type { RankReport } from '../../../src/app/ranking/rank-report';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import { isAboutRegulation, severityOf } from '../../../src/domain/findings/catalogue';
import type { UnitScores } from '../../../src/domain/scoring/results';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { filledForms, IN_TIME, openTemplate, typeInReceived } from '../../support/template-book';
import { RECORDS } from '../../support/template-records';

let excel: EmbeddedExcel;
afterEach(() => {
  excel.uninstall();
});

/** A new book, its records, every unit's form filled in and sent back, one click. */
async function yearOf(name: string): Promise<RankReport> {
  excel = await openTemplate(name);
  const fresh = await rankWorkbook(IN_TIME);
  const doubts = fresh.findings.filter(
    ({ kind }) => isAboutRegulation(kind) && severityOf(kind) !== 'info',
  );
  expect(doubts.map(({ kind, criterion, raw }) => [kind, criterion, raw])).toEqual([]);
  await RECORDS[name]?.(excel);
  const files = await filledForms(excel, name);
  const { files: taken } = await importSubmissions(files, IN_TIME);
  expect(taken.map(({ errors, problem }) => [errors, problem])).toEqual(files.map(() => [0, null]));
  return rankWorkbook(IN_TIME);
}

function scoresOf({ outcome }: RankReport, unit: string): UnitScores {
  const found = outcome.units.find(({ scores }) => scores.unit.shortName === unit);
  if (!found) throw new Error(unit);
  return found.scores;
}

function leavesAt({ outcome }: RankReport, code: string): readonly (string | undefined)[] {
  return outcome.units.map(({ scores }) => scores.leaves.get(code)?.final?.toString());
}

function basesOf({ outcome }: RankReport): readonly string[] {
  return outcome.units.map(({ scores }) => scores.base.toString());
}

function proposed({ outcome, year }: RankReport, award: string): readonly (string | undefined)[] {
  return outcome.proposal
    .filter((line) => line.status === 'proposed' && line.award?.name === award)
    .map(({ unit }) => year.units.find(({ code }) => code === unit)?.shortName);
}

test.each(Object.keys(RECORDS))('%s: from an empty book to a ranking', async (name) => {
  const report = await yearOf(name);
  const errors = report.findings.filter(({ kind }) => severityOf(kind) === 'error');
  expect(errors.map(({ kind, unit, criterion }) => [kind, unit, criterion])).toEqual([]);
  expect(report.findings.filter(({ kind }) => kind === 'formulaDiffers')).toEqual([]);
  expect(report.units.length).toBeGreaterThanOrEqual(6);
  expect(report.units.every(({ rank, total }) => rank !== null && total !== null)).toBe(true);
  const decided = report.outcome.proposal.map(({ status }) => status);
  expect(decided).toContain('proposed');
  expect(decided).not.toContain('undecided');
  expect((await rankWorkbook(IN_TIME)).changed).toBe(false);
});

test('so-noi-vu-100: the flag held gives its bonus', async () => {
  const report = await yearOf('so-noi-vu-100');
  expect(leavesAt(report, 'T.1')).toEqual(['0', '6', '0', '0', '0', '0']);
});

test('diem-1000-ty-le: own bases, ranks from outside, and the unit that leads', async () => {
  const report = await yearOf('diem-1000-ty-le');
  const wards = ['980', '950', '980'];
  expect(basesOf(report)).toEqual(['1000', '1000', '1000', '1000', '970', ...wards]);
  expect(leavesAt(report, 'I.5.1')).toEqual(['60', '45', '30', '15', '0', '0', '0', '0']);
  expect(leavesAt(report, 'I.5.2').slice(0, 2)).toEqual(['19', '18.8']);
  expect(leavesAt(report, 'I.1.1')).toContain('50');
});

test('cum-18-noi-dung-4-linh-vuc: 60 % verified, 40 % of the mean without the ends', async () => {
  const report = await yearOf('cum-18-noi-dung-4-linh-vuc');
  const { nodes } = scoresOf(report, 'Tỉnh A');
  // Peers gave 30, 29, 28, 27, 26, 25: without the ends 27.5 on average, of which 40 % are 11.
  const own = Number(nodes.get('I')?.self?.toString());
  expect(Number(nodes.get('I')?.final?.toString())).toBeCloseTo(own * 0.6 + 11, 10);
});

test('khoi-nho-khong-dong-deu: unequal bases, an exclusion, an award by ballot', async () => {
  const report = await yearOf('khoi-nho-khong-dong-deu');
  expect(basesOf(report)).toEqual(['80', '80', '80', '80', '80', '72', '72']);
  const certificate = 'Bằng khen giai đoạn 2022-2026 của Chủ tịch Ủy ban nhân dân tỉnh';
  expect([...proposed(report, certificate)].sort()).toEqual(['Quỹ G', 'Sở A']);
  const given = report.outcome.proposal.filter(({ status }) => status === 'proposed');
  expect(given.map(({ unit }) => unit)).not.toContain('VPE');
});

test('tru-diem-200: three days late cost six points of section 3, and the ballots count', async () => {
  const before = await yearOf('tru-diem-200');
  expect(proposed(before, 'Cờ thi đua của Bộ')).toHaveLength(1);
  typeInReceived(excel, 'Cục D', 'Ngày nhận', '08/12/2026');
  const after = await rankWorkbook(IN_TIME);
  const points = (report: RankReport, code: string): number =>
    Number(scoresOf(report, 'Cục D').nodes.get(code)?.final?.toString());
  expect(points(before, '3') - points(after, '3')).toBe(6);
  expect(after.findings.map(({ kind }) => kind)).toEqual(['submittedLate']);
});
