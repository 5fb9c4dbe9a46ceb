import { gatherBooks } from '../../../src/app/gather/gather-books';
import { rankWorkbook } from '../../../src/app/ranking/rank-workbook';
import type { SubmittedFile } from '../../../src/app/import/submitted-file';
import { AWARDS_SHEET } from '../../../src/domain/book/sheets/awards';
import type { ColumnKey } from '../../../src/domain/book/sheet-schema';
import { cellAddress } from '../../../src/excel/addresses';
import type { EmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { findCell, sheetOf } from '../../support/cells';
import {
  addRow,
  again,
  clusterDraft,
  gathered,
  makeClusterBook,
  rankedIn,
} from '../../support/gathered';
import { NOW } from '../../support/sample-book';

type Award = Readonly<Partial<Record<ColumnKey<typeof AWARDS_SHEET>, string>>>;

let files: readonly SubmittedFile[];
let excel: EmbeddedExcel;

beforeAll(async () => {
  const made: SubmittedFile[] = [];
  for (const cluster of [1, 2, 3]) {
    const name = `cum-${String(cluster)}.xlsx`;
    made.push((await makeClusterBook(name, clusterDraft(cluster))).file);
  }
  files = made;
  ({ excel } = await gathered(files));
  await addRow('HinhThuc', { [AWARDS_SHEET.columns.award.heading]: FLAG });
}, 120_000);
afterAll(() => {
  excel.uninstall();
});

/** The province's own award, in the row below those of the clusters. */
function writeAward(award: Award): void {
  const sheet = sheetOf(excel.workbook, 'Cơ cấu khen thưởng');
  const { row } = findCell(sheet, 'Bằng khen của UBND tỉnh');
  for (const [key, { heading }] of Object.entries(AWARDS_SHEET.columns)) {
    const given = award[key as keyof Award] ?? '';
    // As text, so that a share in the row before leaves no format behind.
    const text = given === '' ? '' : `'${given}`;
    const { column } = findCell(sheet, heading);
    if (key !== 'order') excel.userTypes(sheet.name, cellAddress(row + 1, column), text);
  }
}

const FLAG = 'Cờ thi đua của Chính phủ';
const CLUSTER_FLAG = 'Cờ thi đua của UBND tỉnh';
const POOL: Award = {
  award: FLAG,
  method: 'Theo thứ hạng',
  range: 'Toàn sổ',
  scopeOfAward: 'Chuyên đề',
  shortfall: 'Xét đơn vị kế tiếp',
};

/** Flags of the clusters: An 1 (95), An 3 (93); An 2 (94) is not considered. Leaders: three. */
const CASES: readonly (readonly [what: string, award: Award, units: readonly string[]])[] = [
  ['a place for the whole province', { quantity: '1' }, ['An 1']],
  [
    'allotted, among the leaders only',
    { quantity: 'theo phân bổ: 2', source: 'Đơn vị dẫn đầu cụm, khối' },
    ['An 1', 'An 3'],
  ],
  [
    '20% of the leaders is 0.6: none',
    { quantity: 'không quá 20%', source: 'Đơn vị dẫn đầu cụm, khối', base: 'số đơn vị dẫn đầu' },
    [],
  ],
  [
    '20% of the leaders, rounded up: one',
    {
      quantity: '20%',
      source: 'Đơn vị dẫn đầu cụm, khối',
      base: 'số đơn vị dẫn đầu',
      rounding: 'Làm tròn lên',
    },
    ['An 1'],
  ],
  [
    'at most 67% of the leaders is 2.01: two',
    {
      quantity: 'không quá 67%',
      source: 'Đơn vị dẫn đầu cụm, khối',
      base: 'số đơn vị dẫn đầu',
    },
    ['An 1', 'An 3'],
  ],
  [
    'at most 66% of the leaders is 1.98: one',
    {
      quantity: 'không quá 66%',
      source: 'Đơn vị dẫn đầu cụm, khối',
      base: 'số đơn vị dẫn đầu',
    },
    ['An 1'],
  ],
  [
    '20% of all twelve members is 2.4: two',
    { quantity: 'không quá 20%', base: 'số đơn vị' },
    ['An 1', 'An 3'],
  ],
  [
    'half of those proposed for the flag of their cluster: one',
    {
      quantity: '50%',
      source: `Đơn vị được đề nghị ${CLUSTER_FLAG}`,
      base: `số đơn vị được đề nghị ${CLUSTER_FLAG}`,
    },
    ['An 1'],
  ],
  [
    'one in every cluster',
    { quantity: '1', range: 'Mỗi cụm, khối', source: `Trừ đơn vị được đề nghị ${CLUSTER_FLAG}` },
    ['Bình 1', 'Bình 2', 'Bình 3'],
  ],
];

test.each(CASES)('%s', async (_, award, units) => {
  writeAward({ ...POOL, ...award });
  const { outcome } = await rankWorkbook(NOW);
  const proposed = outcome.proposal.filter(
    (line) => line.award?.name === FLAG && line.status === 'proposed',
  );
  const nameOf = (code: string): string =>
    outcome.units.find(({ scores }) => scores.unit.code === code)?.scores.unit.shortName ?? code;
  expect(proposed.map(({ unit }) => nameOf(unit)).sort()).toEqual([...units].sort());
});

test('with a pool of its own the province gathers the same books again', async () => {
  writeAward({ ...POOL, quantity: '2' });
  const report = await gatherBooks(files.map(again), NOW);
  expect(report.files.map(({ status }) => status)).toEqual(['same', 'same', 'same']);
  writeAward({ ...POOL, quantity: '2', range: 'Mỗi cụm, khối' });
  const other = await gatherBooks(files.map(again), NOW);
  expect(other.files.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
    ['otherRegulation'],
    ['otherRegulation'],
    ['otherRegulation'],
  ]);
  expect(rankedIn({ report: other }).outcome.units).toHaveLength(12);
});
