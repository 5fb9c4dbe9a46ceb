import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { RankReport } from '../../../src/app/ranking/rank-report';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { BOOK } from '../../fixtures/cases/e/book';
import { MEMBERS } from '../../fixtures/cases/e/units';
import type { Sheet } from '../../fixtures/cases/kit/sheet';
import { workbook } from '../../fixtures/cases/kit/write';
import { gathered, rankedIn, type Province } from '../../support/gathered';
import { NOW } from '../../support/sample-book';

/**
 * Case e as its clusters would have it: a book each, ranked by itself, then gathered. Of the sixteen
 * those with a leader that is not considered (5), with a deferred unit (12), with votes and without.
 */
const CLUSTERS: readonly string[] = ['Cụm 1', 'Cụm 5', 'Cụm 12', 'Cụm 16'];

let own: readonly RankReport[];
let province: Province;

beforeAll(async () => {
  const files: SubmittedFile[] = [];
  const reports: RankReport[] = [];
  for (const cluster of CLUSTERS) {
    const bytes = await workbook(sheetsOf(cluster));
    const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
    excel.install();
    reports.push(await rankWorkbook(NOW));
    files.push({ name: `${cluster}.xlsx`, bytes: (await excel.save()).bytes });
    excel.uninstall();
  }
  own = reports;
  province = await gathered(files);
}, 200_000);
afterAll(() => {
  province.excel.uninstall();
});

/** The sheets of the case with the rows and forms of one cluster. */
function sheetsOf(cluster: string): readonly Sheet[] {
  const members = new Set(
    MEMBERS.filter((member) => member.cluster === cluster).map(({ key }) => key),
  );
  const everybody = new Set(MEMBERS.map(({ key }) => key));
  const ours = (unit: unknown): boolean =>
    unit === undefined || !everybody.has(String(unit)) || members.has(String(unit));
  return BOOK.sheets
    .filter(({ name }) => ours(name))
    .map((sheet) => ({
      ...sheet,
      rows: sheet.rows
        .filter((row) => ours(row['Đơn vị']) && ours(row['Tên đơn vị']))
        .map((row) => {
          if (row['Mục'] === 'Tên cụm, khối') return { ...row, 'Giá trị': cluster };
          return row['Mục'] === 'Sổ gồm' ? { ...row, 'Giá trị': 'Một cụm, khối' } : row;
        }),
    }));
}

test('all are gathered, and each commune stands as in its cluster’s book', () => {
  expect(province.report.files.map(({ status }) => status)).toEqual(CLUSTERS.map(() => 'new'));
  const standing = ({ outcome }: RankReport) =>
    outcome.units.map(({ scores, rank, tied, classification }) => {
      return [scores.unit.name, scores.total?.toString(), rank, tied, classification];
    });
  const here = standing(rankedIn(province));
  expect(here).toHaveLength(42);
  expect(here).toEqual(own.flatMap(standing));
});

test('a flag in every cluster, and those of the Government’s that the case expects of them', () => {
  const { outcome } = rankedIn(province);
  const nameOf = (code: string): string =>
    outcome.units.find(({ scores }) => scores.unit.code === code)?.scores.unit.shortName ?? code;
  const gatheredUnits = new Set(outcome.units.map(({ scores }) => scores.unit.shortName));
  for (const { name, proposed } of BOOK.expected.awards) {
    const found = outcome.proposal.filter(
      (line) => line.award?.name === name && line.status === 'proposed',
    );
    expect([name, found.map(({ unit }) => nameOf(unit)).sort()]).toEqual([
      name,
      proposed.filter((unit) => gatheredUnits.has(unit)).sort(),
    ]);
  }
});
