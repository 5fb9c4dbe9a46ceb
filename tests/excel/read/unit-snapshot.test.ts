import { UNIT_COLUMNS, type UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import { unitName } from '../../../src/excel/identity';
import { readBook } from '../../../src/excel/read/book';
import {
  readUnitFigures,
  readUnitHead,
  type UnitHead,
} from '../../../src/excel/read/unit-snapshot';
import { inExcel } from '../../../src/excel/run';
import { freshExcel } from '../fresh-excel';

const ENTRY = { id: '{A}', name: 'A', visibility: 'Visible', position: 0, isProtected: false };
const MARK = unitName('A');

const excel = freshExcel();

type Line = Readonly<Partial<Record<UnitColumnKey, string | number>>>;

/** A unit's sheet as a clerk has arranged it; a column of his own is null. */
async function sheetWith(
  columns: readonly (UnitColumnKey | null)[],
  lines: readonly Line[],
  formats: Readonly<Partial<Record<UnitColumnKey, string>>> = {},
): Promise<void> {
  await inExcel(async (session) => {
    const { workbook } = session.context;
    const sheet = workbook.worksheets.add('A');
    const headings = columns.map((key) => (key === null ? 'của tôi' : UNIT_COLUMNS[key].heading));
    const cells = [
      headings,
      ...lines.map((line) => columns.map((key) => (key === null ? 'x' : (line[key] ?? '')))),
    ];
    columns.forEach((key, at) => {
      const format = key === null ? undefined : formats[key];
      if (format === undefined) return;
      sheet.getRangeByIndexes(3, at, lines.length, 1).numberFormat = lines.map(() => [format]);
    });
    sheet.getRangeByIndexes(2, 0, cells.length, columns.length).values = cells;
    workbook.names.add(MARK, sheet.getRange('A1'));
    await session.request();
  });
}

const LINES: readonly Line[] = [
  {
    code: 'I',
    target: 1,
    result: 2,
    self: 3,
    verified: 4,
    reason: 'lý do',
    final: 5,
    evidence: 'cv',
  },
  { code: 'II', self: 30, verified: 40, reason: 'khác', base: 7 },
];

it.each<readonly [string, readonly (UnitColumnKey | null)[]]>([
  [
    'side by side',
    ['code', 'target', 'result', 'self', 'evidence', 'verified', 'reason', 'final', 'base'],
  ],
  [
    'apart, and the other way round',
    ['base', 'final', null, 'self', null, 'result', 'target', 'reason', null, 'verified', 'code'],
  ],
  ['some of them gone', ['verified', 'self', 'code', null, 'final']],
])('every figure is read where it stands: %s', async (_, columns) => {
  await sheetWith(columns, LINES, { target: '0%', self: '0.0', verified: '@', reason: '0.00' });
  const book = await inExcel(readBook);
  const [unit] = book.units;
  expect(book.units).toHaveLength(1);
  expect(unit).toMatchObject({ mark: MARK, headerRow: 2, top: 3, sheet: { name: 'A' } });
  for (const key of ['code', 'target', 'result', 'self', 'reason', 'final', 'base'] as const) {
    const wanted = columns.includes(key) ? LINES.map((line) => line[key] ?? '') : undefined;
    expect([key, unit?.values.get(key)]).toEqual([key, wanted]);
  }
  const verified = unit?.values.get('verified') ?? [];
  expect(verified.map(Number)).toEqual([4, 40]);
  const formats = (key: UnitColumnKey): unknown => unit?.formats.get(key);
  expect(formats('self')).toEqual(['0.0', '0.0']);
  expect(formats('verified')).toEqual(['@', '@']);
  expect(formats('target')).toEqual(columns.includes('target') ? ['0%', '0%'] : undefined);
  // Nobody asks for the format of texts and of what is calculated.
  expect([formats('reason'), formats('final'), formats('code')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

function headOf(rowCount: number): UnitHead {
  const id = excel().workbook.sheets.find(({ name }) => name === 'A')?.id ?? '';
  const columns = new Map<UnitColumnKey, number>([
    ['code', 0],
    ['self', 1],
    ['evidence', 2],
    ['verified', 3],
  ]);
  return { mark: MARK, sheet: { ...ENTRY, id }, headerRow: 2, columns, rowCount };
}

it.each([
  [2, false, undefined, 1],
  [2, true, ['cv', ''], 1],
  // Long texts of a big book travel apart: no message grows past what Excel on the web takes.
  [3_000, true, ['cv', ''], 1],
  [3_001, true, ['cv', ''], 2],
  [3_001, false, undefined, 1],
])('evidence of %i rows, asked for: %s', async (rows, asked, evidence, requests) => {
  await sheetWith(['code', 'self', 'evidence', 'verified'], LINES);
  const head = headOf(rows);
  excel().traffic.reset();
  const [unit] = await inExcel((session) => readUnitFigures(session, [head], asked));
  expect(excel().traffic.log.filter(({ cleanup }) => !cleanup)).toHaveLength(requests);
  expect(unit?.values.get('evidence')?.slice(0, 2)).toEqual(evidence);
  expect(unit?.values.get('self')).toHaveLength(rows);
  const blank = await inExcel((session) =>
    readUnitFigures(session, [{ ...head, rowCount: 0 }], asked),
  );
  expect(blank).toEqual([]);
});

it.each([
  [[4_000, 4_000], false, 1],
  [[4_000, 4_000, 1], false, 2],
  [[4_000, 4_001], true, 4],
  [[8_001, 1], false, 2],
])('sheets of %j rows, evidence asked for: %s; %i requests', async (rows, asked, requests) => {
  await sheetWith(['code', 'self', 'evidence', 'verified'], LINES);
  const heads = rows.map((rowCount) => headOf(rowCount));
  excel().traffic.reset();
  const units = await inExcel((session) => readUnitFigures(session, heads, asked));
  const log = excel().traffic.log.filter(({ cleanup }) => !cleanup);
  expect(log).toHaveLength(requests);
  expect(units.map(({ values }) => values.get('self')?.length)).toEqual(rows);
  expect(units.map(({ values }) => values.get('code')?.[1])).toEqual(
    rows.map((count) => (count > 1 ? 'II' : undefined)),
  );
});

it.each<readonly [string, readonly string[], boolean]>([
  ['whatever the case and the accents', ['MA', 'diem tu cham', 'DIEM THAM DINH'], true],
  ['without the code', ['x', 'Điểm tự chấm', 'Điểm thẩm định'], false],
  ['without the self scores', ['Mã', 'x', 'Điểm thẩm định'], false],
  ['without the verified scores', ['Mã', 'Điểm tự chấm', 'x'], false],
])('the heading row %s: %j, %s', (_, row, found) => {
  const head = readUnitHead(MARK, ENTRY, [['PHIẾU'], row], 9);
  expect(head !== null).toBe(found);
  if (head) expect(head).toMatchObject({ headerRow: 1, rowCount: 8 });
});
