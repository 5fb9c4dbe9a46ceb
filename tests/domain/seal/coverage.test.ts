import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import { COVERAGE, partOf, type Coverage } from '../../../src/domain/seal/coverage';
import { unitSheetId } from '../../../src/domain/seal/sealed-row';

const COVERED: Readonly<Record<string, Coverage | null>> = COVERAGE;

it.each(SCHEMA_LIST.map((schema) => [schema.id, schema] as const))(
  '%s: every column that coverage names is a column of the sheet',
  (id, { columns }) => {
    const coverage = COVERED[id];
    for (const column of [...(coverage?.key ?? []), ...(coverage?.without ?? [])]) {
      expect(Object.keys(columns)).toContain(column);
    }
  },
);

it.each([
  [unitSheetId('KHO'), 'input'],
  ['PhieuNhan', 'input'],
  ['TieuChi', 'regulation'],
  ['KhongCham', 'record'],
  ['TongHop', 'result'],
  ['NhatKy', null],
] as const)('%s is %s', (sheet, part) => {
  expect(partOf(sheet)).toBe(part);
});
