import { SCHEMA_LIST } from '../../../src/domain/book/schemas';
import { COVERAGE, mayGrow, partOf, type Coverage } from '../../../src/domain/seal/coverage';
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
  [unitSheetId('KHO'), 'self', 'input'],
  [unitSheetId('KHO'), 'final', 'result'],
  [unitSheetId('KHO'), 'base', 'result'],
  ['PhieuNhan', 'unit', 'input'],
  ['TieuChi', 'code', 'regulation'],
  ['KhongCham', 'unit', 'record'],
  ['TongHop', 'base', 'result'],
  ['NhatKy', 'time', 'record'],
  ['ThongBao', 'unit', null],
] as const)('%s, column %s, is %s', (sheet, column, part) => {
  expect(partOf(sheet, column)).toBe(part);
});

it.each([
  ['NhatKy', true],
  ['TongHop', false],
  [unitSheetId('KHO'), false],
])('%s may grow: %s', (sheet, grows) => {
  expect(mayGrow(sheet)).toBe(grows);
});
