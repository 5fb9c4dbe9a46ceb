import { finding, type Finding } from '../../../src/domain/findings/finding';
import { joinSheets } from '../../../src/intake/recognise/join-sheets';
import type {
  PaperMarks,
  RecognisedRow,
  RecognisedSheet,
  SourceCell,
} from '../../../src/intake/recognise/recognised-sheet';

const FILE = 'phieu.xlsx';
type Value = string | number;
type Figures = Partial<Record<'target' | 'result' | 'self', Value>> &
  Partial<Pick<RecognisedRow, 'evidence' | 'unitNote' | 'verification'>>;

/** One department's sheet: what it says of each criterion; a number alone is a score. */
function part(
  sheet: string,
  said: Readonly<Record<string, number | Figures>>,
  more: Partial<RecognisedSheet> = {},
): RecognisedSheet {
  const place = (column: string, row: number) => ({
    file: FILE,
    sheet,
    cell: `${column}${String(row + 1)}`,
  });
  const rows = Object.entries(said).map(([criterion, given], at): RecognisedRow => {
    const figures = typeof given === 'number' ? { self: given } : given;
    const cell = (value: Value | undefined, column: string): SourceCell | null =>
      value === undefined ? null : { value, place: place(column, at) };
    return {
      criterion,
      target: cell(figures.target, 'D'),
      result: cell(figures.result, 'E'),
      self: cell(figures.self, 'F'),
      places: { target: place('D', at), result: place('E', at), self: place('F', at) },
      evidence: figures.evidence ?? '',
      unitNote: figures.unitNote ?? '',
      verification: figures.verification ?? null,
    };
  });
  return {
    file: FILE,
    sheet,
    parts: [sheet],
    unit: 'PY',
    form: null,
    rows,
    findings: [],
    marks: { signed: false, dated: false, date: null },
    matched: { byCode: rows.length, byText: 0, absent: 0 },
    ...more,
  };
}

const names = (sheets: readonly RecognisedSheet[]) => sheets.map(({ sheet }) => sheet);
const absent = (...codes: readonly string[]): Finding =>
  finding({ kind: 'criterionAbsent', params: { codes, count: codes.length } });
const said = ({ findings }: RecognisedSheet) => findings.map(({ kind, params }) => [kind, params]);

function join(...parts: readonly RecognisedSheet[]): RecognisedSheet {
  const [sheet, ...others] = joinSheets(parts);
  if (!sheet || others.length > 0) throw new Error(names(joinSheets(parts)).join(' | '));
  return sheet;
}

describe('which sheets are one form', () => {
  it.each<[string, readonly RecognisedSheet[], readonly string[]]>([
    ['two departments', [part('A', { x: 1 }), part('B', { y: 1 })], ['A; B']],
    ['one alone', [part('A', { x: 1 })], ['A']],
    [
      'of two units each its own',
      [part('A', { x: 1 }), part('B', { y: 1 }, { unit: 'GL' }), part('C', { z: 1 })],
      ['A; C', 'B'],
    ],
    [
      'of nobody none',
      [part('A', { x: 1 }, { unit: null }), part('B', { y: 1 }, { unit: null })],
      ['A', 'B'],
    ],
    [
      'one that says nothing beside one that does',
      [part('A', { x: {} }), part('B', { x: 1 })],
      ['B'],
    ],
    ['two that say nothing', [part('A', { x: {} }), part('B', { y: {} })], ['A; B']],
    ['a result only', [part('A', { x: { result: 5 } }), part('B', { y: 1 })], ['A; B']],
    ['evidence only', [part('A', { x: { evidence: 'QĐ 5' } }), part('B', { y: 1 })], ['A; B']],
    ['a note only', [part('A', { x: { unitNote: 'chờ' } }), part('B', { y: 1 })], ['A; B']],
    // A target is printed in the empty form too.
    ['a target only', [part('A', { x: { target: 5 } }), part('B', { y: 1 })], ['B']],
  ])('%s', (_, sheets, expected) => {
    expect(names(joinSheets(sheets))).toEqual(expected);
  });

  it.each<[string, readonly Readonly<Record<string, number>>[], boolean]>([
    [
      'all the same criteria',
      [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
      true,
    ],
    ['one criterion, twice', [{ a: 1 }, { a: 2 }], false],
    ['one of one, in the other of many', [{ a: 1 }, { a: 1, b: 1, c: 1 }], false],
    [
      'just half of the shorter',
      [
        { a: 1, b: 1 },
        { b: 1, c: 1, d: 1 },
      ],
      false,
    ],
    [
      'more than half of the shorter',
      [
        { a: 1, b: 1, c: 1 },
        { b: 1, c: 1, d: 1, e: 1 },
      ],
      true,
    ],
    [
      'the last two of three',
      [
        { z: 1, y: 1 },
        { a: 1, b: 1 },
        { a: 1, b: 1 },
      ],
      true,
    ],
  ])('copies: %s', (_, scores, copies) => {
    const sheets = scores.map((one, at) => part(`S${String(at)}`, one));
    expect(joinSheets(sheets)).toHaveLength(copies ? sheets.length : 1);
  });

  it('criteria without a score make no copy', () => {
    const half = { a: 1, b: 1, c: {}, d: {} };
    expect(names(joinSheets([part('A', half), part('B', { a: {}, b: {}, c: 1, d: 1 })]))).toEqual([
      'A; B',
    ]);
  });
});

describe('a form over several sheets', () => {
  it('names its sheets, and keeps what was said on each', () => {
    const note = finding({ kind: 'decomposedText', unit: 'PY' });
    const sheet = join(part('A', { x: 1 }), part('B', { y: 1 }, { findings: [note] }));
    expect(sheet).toMatchObject({ file: FILE, sheet: 'A; B', parts: ['A', 'B'], unit: 'PY' });
    expect(sheet.findings).toMatchObject([
      {
        kind: 'sheetsJoined',
        unit: 'PY',
        raw: 'A; B',
        place: { file: FILE, sheet: 'A', cell: null },
        params: { sheets: ['A', 'B'], count: 2 },
      },
      { kind: 'decomposedText' },
    ]);
  });

  it('misses what none of its sheets has', () => {
    const sheet = join(
      part('A', { x: 1 }, { findings: [absent('y', 'z', 'w')] }),
      part('B', { y: 1 }, { findings: [absent('x', 'w', 'z')] }),
    );
    expect(said(sheet)[1]).toEqual(['criterionAbsent', { codes: ['z', 'w'], count: 2 }]);
    expect(sheet.findings[1]).toMatchObject({ unit: 'PY', place: { sheet: 'A', cell: null } });
    expect(sheet.matched.absent).toBe(2);
    const whole = join(part('A', { x: 1 }, { findings: [absent('y')] }), part('B', { y: 1 }));
    expect(said(whole).map(([kind]) => kind)).toEqual(['sheetsJoined']);
    expect(whole.matched.absent).toBe(0);
  });

  it('counts the rows of all', () => {
    const matched = (byCode: number, byText: number) => ({
      matched: { byCode, byText, absent: 3 },
    });
    const sheet = join(part('A', { x: 1 }, matched(4, 1)), part('B', { y: 1 }, matched(2, 5)));
    expect(sheet.matched).toEqual({ byCode: 6, byText: 6, absent: 0 });
  });

  it('has the line of the first sheet that has one', () => {
    const place = { file: FILE, sheet: 'B', cell: 'A1' };
    const mark = { unit: 'PY', year: '2020', version: '1', fingerprint: 'x', line: 'Mã', place };
    expect(join(part('A', { x: 1 }), part('B', { y: 1 }, { form: mark })).form).toBe(mark);
    expect(join(part('A', { x: 1 }), part('B', { y: 1 })).form).toBeNull();
  });

  const day = { day: 20, month: 11, year: 2020 };
  const later = { ...day, day: 21 };
  const marks = (...some: readonly (Partial<PaperMarks> | null)[]) =>
    join(
      ...some.map((one, at) =>
        part(
          `S${String(at)}`,
          { [`c${String(at)}`]: 1 },
          { marks: one && { signed: false, dated: false, date: null, ...one } },
        ),
      ),
    ).marks;

  it.each<[readonly (Partial<PaperMarks> | null)[], PaperMarks]>([
    [[{}, {}], { signed: false, dated: false, date: null }],
    [[{}, { signed: true }], { signed: true, dated: false, date: null }],
    [[{ dated: true }, {}], { signed: false, dated: true, date: null }],
    [[null, { date: day }], { signed: false, dated: false, date: day }],
    [[{ date: day }, { date: { ...day } }], { signed: false, dated: false, date: day }],
    [[{ date: day }, { date: later }], { signed: false, dated: false, date: null }],
    [[{ date: day }, { date: day }, { date: later }], { signed: false, dated: false, date: null }],
  ])('%j is signed and dated where one is, on the day that all bear', (some, expected) => {
    expect(marks(...some)).toEqual(expected);
  });
});

describe('one criterion on two sheets', () => {
  const together = (first: Figures, again: Figures) => {
    const sheet = join(part('A', { a: 1, x: first }), part('B', { b: 1, c: 1, x: again }));
    const row = sheet.rows.find(({ criterion }) => criterion === 'x');
    if (!row) throw new Error('x');
    return { row, twice: sheet.findings.filter(({ kind }) => kind === 'duplicateCriterion') };
  };

  it.each(['target', 'result', 'self'] as const)(
    'takes the %s from the one that has it',
    (field) => {
      const other = field === 'self' ? 'result' : 'self';
      const { row, twice } = together({ [other]: 1 }, { [field]: 2 });
      expect(row[field]).toMatchObject({ value: 2, place: { sheet: 'B' } });
      expect(row.places[field]).toMatchObject({ sheet: 'B' });
      expect(row[other]).toMatchObject({ value: 1, place: { sheet: 'A' } });
      expect(row.places[other]).toMatchObject({ sheet: 'A' });
      expect(twice).toEqual([]);
    },
  );

  it('leaves a blank figure where the first sheet has its place', () => {
    expect(together({ self: 1 }, { self: 1 }).row.places.result).toMatchObject({ sheet: 'A' });
  });

  it.each<[Figures, Figures, string]>([
    [{ self: 1 }, { self: 2 }, '2 ≠ A!F2 1'],
    [{ self: 1, result: 'Có' }, { self: 1, result: 'Không' }, 'Không ≠ A!E2 Có'],
    // Of both the score is said.
    [{ self: 1, result: 3 }, { self: 2, result: 4 }, '2 ≠ A!F2 1'],
    [{ self: 1, result: 3 }, { result: 4 }, '4 ≠ A!E2 3'],
  ])('%j and %j: %s', (first, again, expected) => {
    const { row, twice } = together(first, again);
    expect(row.self?.value).toBe(1);
    expect(twice).toMatchObject([{ unit: 'PY', criterion: 'x', place: { sheet: 'B' } }]);
    const { value, firstCell, firstValue, code } = twice[0]?.params ?? {};
    expect(`${String(value)} ≠ ${String(firstCell)} ${String(firstValue)}`).toBe(expected);
    expect([code, twice[0]?.raw]).toEqual(['x', value]);
  });

  it.each<[Figures, Figures]>([
    [{ self: 1 }, { self: 1 }],
    [{ self: 1, result: 3 }, { self: 1 }],
    [{ result: 3 }, { result: 3 }],
    [{ target: 3 }, { target: 4 }],
  ])('%j and %j do not contradict each other', (first, again) => {
    expect(together(first, again).twice).toEqual([]);
  });

  it.each([
    ['QĐ 5', 'QĐ 6', 'QĐ 5; QĐ 6'],
    ['QĐ 5', 'QĐ 5', 'QĐ 5'],
    ['', 'QĐ 6', 'QĐ 6'],
    ['QĐ 5', '', 'QĐ 5'],
    ['', '', ''],
  ])('evidence and notes: “%s” and “%s” are “%s”', (first, again, expected) => {
    const { row } = together(
      { self: 1, evidence: first, unitNote: first },
      { self: 1, evidence: again, unitNote: again },
    );
    expect([row.evidence, row.unitNote]).toEqual([expected, expected]);
  });

  it('keeps what the cluster wrote on the first, or on the other', () => {
    const [one, two] = [new Map(), new Map()];
    expect(together({ verification: one }, { verification: two }).row.verification).toBe(one);
    expect(together({ self: 1 }, { verification: two }).row.verification).toBe(two);
  });
});
