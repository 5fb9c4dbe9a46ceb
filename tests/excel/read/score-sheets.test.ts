import type { UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import type { ScoreSheet } from '../../../src/domain/score-sheet/score-sheet';
import type { SheetEntry } from '../../../src/excel/read/inventory';
import { toScoreSheet } from '../../../src/excel/read/score-sheets';
import type { CellInput } from '../../../src/excel/read/table-snapshot';
import { readUnitHead } from '../../../src/excel/read/unit-snapshot';

const ENTRY: SheetEntry = {
  id: 's1',
  name: 'Khánh Hòa',
  visibility: 'Visible',
  position: 0,
  isProtected: false,
};
const COLUMNS: readonly UnitColumnKey[] = [
  'code',
  'target',
  'result',
  'self',
  'evidence',
  'verifiedResult',
  'verified',
  'reason',
  'explanation',
  'final',
  'base',
];
type Line = Readonly<Partial<Record<UnitColumnKey, CellInput>>>;

interface Sheet {
  readonly columns?: readonly UnitColumnKey[];
  readonly formats?: Readonly<Partial<Record<UnitColumnKey, readonly string[]>>>;
}

const ORIGIN = { file: 'phieu.xlsx', sheet: 'P', cell: 'D7' };

function read(lines: readonly Line[], { columns = COLUMNS, formats = {} }: Sheet = {}): ScoreSheet {
  const snapshot = {
    mark: '_ThiDua.Unit.KH',
    sheet: ENTRY,
    headerRow: 5,
    columns: new Map(columns.map((key, at) => [key, at])),
    top: 6,
    values: new Map(columns.map((key) => [key, lines.map((line) => line[key] ?? '')])),
    formats: new Map(Object.entries(formats) as [UnitColumnKey, readonly string[]][]),
  };
  const isCriterion = (code: string): boolean => ['I', 'I.1', 'I.2'].includes(code);
  return toScoreSheet(snapshot, 'KH', isCriterion, (code, field) =>
    code === 'I.1' && field === 'self' ? ORIGIN : null,
  );
}

it('has every figure with its cell, and where it came from', () => {
  const { claims, findings, unit } = read(
    [
      { code: 'I' },
      {
        code: ' I.1 ',
        target: 10,
        result: 0.95,
        self: 9.5,
        evidence: ' công  văn ',
        verified: 'KAD',
        reason: ' thiếu ',
        explanation: 'đã bổ sung',
      },
    ],
    { formats: { result: ['General', '0%'] } },
  );
  expect(unit).toBe('KH');
  expect(findings).toEqual([]);
  expect([...claims.keys()]).toEqual(['I', 'I.1']);
  const claim = claims.get('I.1');
  const own = (cell: string) => ({ file: null, sheet: 'Khánh Hòa', cell });
  expect(claim).toMatchObject({
    criterion: 'I.1',
    target: { raw: '10', own: own('B8'), origin: null, figure: { state: 'number' } },
    result: { raw: '95%', own: own('C8'), figure: { state: 'number', percent: true } },
    self: { raw: '9.5', own: own('D8'), origin: ORIGIN },
    verifiedResult: { raw: '', figure: { state: 'blank' } },
    verified: { raw: 'KAD', own: own('G8'), figure: { state: 'notApplicable' } },
    evidence: 'công văn',
    reason: 'thiếu',
    explanation: 'đã bổ sung',
    concluded: { final: own('J8'), base: own('K8') },
  });
});

it('columns that are not there are blank, at no cell; evidence that nobody read is not known', () => {
  const claim = read([{ code: 'I.1', self: 5 }], {
    columns: ['code', 'self', 'verified'],
  }).claims.get('I.1');
  expect(claim).toMatchObject({
    target: { figure: { state: 'blank' }, own: { file: null, sheet: 'Khánh Hòa', cell: null } },
    verified2: { figure: { state: 'blank' } },
    evidence: null,
    reason: '',
    reason2: '',
    concluded: { final: null, base: null },
  });
  expect(claim?.data.size).toBe(0);
});

it('a row of no criterion with points is said, with its code and its cell', () => {
  const { claims, findings } = read([
    { code: 'IX.9', self: 3 },
    { code: 'X.1', self: 'ba' },
    { code: '', self: 3 },
    { code: 'I.1', self: 1 },
  ]);
  expect([...claims.keys()]).toEqual(['I.1']);
  expect(findings).toMatchObject([
    {
      kind: 'foreignSheetRow',
      unit: 'KH',
      place: { file: null, sheet: 'Khánh Hòa', cell: 'D7' },
      raw: 'IX.9',
      params: { code: 'IX.9', column: 'Điểm tự chấm' },
    },
  ]);
});

it('a criterion twice counts once, and is said', () => {
  const { claims, findings } = read([
    { code: 'I.1', self: 1 },
    { code: 'I.1', self: 2 },
  ]);
  expect(claims.get('I.1')?.self.raw).toBe('1');
  expect(findings).toMatchObject([
    {
      kind: 'duplicateCriterion',
      unit: 'KH',
      criterion: 'I.1',
      place: { sheet: 'Khánh Hòa', cell: 'D8' },
      params: { code: 'I.1' },
    },
  ]);
});

it('figures that a rule asks for beside its result belong to their criterion', () => {
  const { claims, findings } = read([
    { code: 'I.1', self: 1 },
    { code: 'I.1#cộng', result: 2, self: 5 },
    { code: 'I.1#trừ', result: 3, verifiedResult: 4 },
    { code: 'IX#cộng', result: 2, self: 7 },
  ]);
  const data = claims.get('I.1')?.data;
  expect([...(data ?? [])].map(([name, { raw, own }]) => [name, raw, own.cell])).toEqual([
    [expect.stringMatching(/^c/), '2', 'C8'],
    // What verification says is what counts.
    [expect.stringMatching(/^tr/), '4', 'F9'],
  ]);
  expect(findings).toMatchObject([{ kind: 'foreignSheetRow', raw: 'IX#cộng' }]);
});

it.each<readonly [CellInput, string, string]>([
  [true, 'text', 'TRUE'],
  ['mười', 'text', 'mười'],
  ['#N/A', 'error', '#N/A'],
  ['8,5', 'text', '8,5'],
  [0, 'number', '0'],
])('%s is shown as a person sees it', (value, state, raw) => {
  const self = read([{ code: 'I.1', self: value }]).claims.get('I.1')?.self;
  expect(self).toMatchObject({ raw, figure: { state } });
});

describe('the heading row of a unit’s sheet', () => {
  const head = [
    ['Khánh Hòa', '', '', ''],
    ['', 'mã', 'ĐIỂM TỰ CHẤM', ''],
    ['', 'Mã', 'Điểm tự chấm', 'Điểm thẩm định'],
  ];

  it('is the first with code, self and verified', () => {
    const found = readUnitHead('m', ENTRY, head, 9);
    expect(found).toMatchObject({ mark: 'm', sheet: ENTRY, headerRow: 2, rowCount: 7 });
    expect(Object.fromEntries(found?.columns ?? [])).toEqual({ code: 1, self: 2, verified: 3 });
  });

  it('has no rows below it where nothing is written', () => {
    expect(readUnitHead('m', ENTRY, head, 0)?.rowCount).toBe(0);
  });

  it.each([
    [['Mã', 'Điểm tự chấm']],
    [['Mã', 'Điểm thẩm định']],
    [['Điểm tự chấm', 'Điểm thẩm định']],
  ])('is not there with %j alone', (row) => {
    expect(readUnitHead('m', ENTRY, [row], 9)).toBeNull();
  });
});
