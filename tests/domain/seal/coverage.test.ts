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

/** What tells its rows apart, what is left out, and how: another key would pair other rows in the seals that stand. */
const SEALED: readonly string[] = [
  'ThietLap regulation: group+item, without allowed',
  'TieuChi regulation: code',
  'XepLoai regulation: name',
  'HinhThuc regulation: award',
  'DieuKien regulation: code+condition',
  'PhienBan regulation: number+name',
  'PhieuNhan input: unit',
  'DonVi record: code+name',
  'ChiTieu record: unit, headings every',
  'KhongCham record: criterion+unit',
  'DiemNgoai record: code+unit+assessor+round',
  'ThanhTich record: unit+year+award',
  'KhongXet record: unit+condition',
  'SuyTon record: matter+unit+round',
  'KetLuan record: matter+subject',
  'GhiNho record: kind+seen',
  'SoNguon record: unit',
  'VaiTro record: year+unit+role',
  'GiaoUoc record: content',
  'KiemTra record: code+unit+criterion+current, without severity+place+message+proposed',
  'TongHop result: unit, without order, computed, headings sections',
  'DeNghi result: unit+award, without order+drafted+decision+decisionNumber+refusal, computed',
  'NiemPhong record: item',
  'NhatKy record: time+action+subject, grows',
  'GiaiThich not',
  'ThongBao not',
  'MauVanBan not',
];

it('every sheet is sealed as in the seals that stand', () => {
  const lines = Object.entries(COVERED).map(([id, own]) => {
    if (own === null) return `${id} not`;
    return [
      `${id} ${own.part}: ${own.key.join('+')}`,
      ...(own.without ? [`without ${own.without.join('+')}`] : []),
      ...(own.computed ? ['computed'] : []),
      ...(own.headings ? [`headings ${own.headings}`] : []),
      ...(own.grows ? ['grows'] : []),
    ].join(', ');
  });
  expect(lines).toEqual(SEALED);
});
