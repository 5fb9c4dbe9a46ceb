import { Exact } from '../../../src/domain/numbers/exact';
import type { Regulation } from '../../../src/domain/regulation/regulation';
import { inExcel } from '../../../src/excel/run';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import type { LeafKnowledge } from '../../../src/excel/sheets/unit-known';
import { UnitTerms, type PointColumn } from '../../../src/excel/sheets/unit-terms';
import { openEmbeddedExcel } from '../../../src/workbench/host/embedded-excel';
import { regulationOf } from '../../domain/builders';

type Said = Readonly<Record<string, string>>;
type Shown = number | string | boolean;
type Cells = Readonly<Partial<Record<PointColumn, number | string>>>;

const LATE = { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5', 'Điểm nộp chậm trừ vào': 'Mục: II' };
const of = (settings: Said = {}): Regulation =>
  regulationOf({
    settings,
    criteria: [
      ['I', 'Mục', '20', 'Cộng'],
      ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
      ['I.2', 'Tiêu chí', '10', 'Trực tiếp', '', '', '', 'Bên ngoài: Công an tỉnh'],
      ['II', 'Tiêu chí', '80', 'Trực tiếp'],
      ['III', 'Tiêu chí', '10', 'Bên ngoài chấm', 'nguồn: Công an tỉnh; thang 100'],
      ['T', 'Điểm thưởng', '5', 'Trực tiếp'],
    ],
  });

interface Asked {
  readonly code: string;
  readonly column: PointColumn;
  readonly cells?: Cells;
  readonly settings?: Said;
  readonly leaf?: Partial<NonNullable<LeafKnowledge>>;
  /** A column that the clerk deleted. */
  readonly without?: PointColumn;
}

/** Its points and whether it has any, as a sheet with these cells works them out. */
async function worth(asked: Asked): Promise<Shown | null> {
  const { code, column, cells = {}, settings, leaf, without } = asked;
  const regulation = of(settings);
  const { columns, rows } = standardLayout(regulation);
  const layout = { rows, columns: new Map([...columns].filter(([key]) => key !== without)) };
  const criterion = regulation.find(code);
  if (!criterion) throw new Error(code);
  const known: LeafKnowledge = leaf && {
    state: 'scored',
    effect: null,
    self: null,
    verified: null,
    final: null,
    base: Exact.zero,
    ...leaf,
  };
  const term = new UnitTerms(regulation, layout, { leaves: new Map([[code, known]]) }).of(
    criterion,
    column,
  );
  if (!term) return null;
  const excel = await openEmbeddedExcel();
  excel.install();
  try {
    return await inExcel(async (session) => {
      const sheet = session.context.workbook.worksheets.getFirst();
      for (const [key, value] of Object.entries(cells)) {
        const at = layout.columns.get(key as PointColumn) ?? 0;
        sheet.getRangeByIndexes(layout.rows.get(code) ?? 0, at, 1, 1).values = [[value]];
      }
      const cell = sheet.getRange('AZ1');
      cell.formulas = [[`=IF(${term.known},${term.points},"không có điểm")`]];
      cell.load('values');
      await session.request();
      return cell.values[0]?.[0] as Shown;
    });
  } finally {
    excel.uninstall();
  }
}

const NONE = 'không có điểm';
const points = (text: string): Exact => Exact.parse(text) ?? Exact.zero;

describe('what a row counts for in a sum', () => {
  it.each<readonly [string, Asked, Shown | null]>([
    ['its own cell', { code: 'I.1', column: 'self', cells: { self: 7 } }, 7],
    ['nothing yet', { code: 'I.1', column: 'self' }, NONE],
    ['text', { code: 'I.1', column: 'self', cells: { self: 'bảy' } }, NONE],
    ['a zero', { code: 'I.1', column: 'verified', cells: { verified: 0 } }, 0],
    ['a section', { code: 'I', column: 'final', cells: { final: 12 } }, 12],
    ['what others score for it', { code: 'I.2', column: 'self', cells: { final: 6 } }, 6],
    [
      'what it says of itself goes before',
      { code: 'I.2', column: 'self', cells: { self: 5, final: 6 } },
      5,
    ],
    ['neither', { code: 'I.2', column: 'self' }, NONE],
    [
      'what others score is no verification',
      { code: 'I.2', column: 'verified', cells: { final: 6 } },
      NONE,
    ],
    ['settled by itself', { code: 'III', column: 'self', cells: { self: 1, final: 9 } }, 9],
    ['settled by itself', { code: 'III', column: 'verified', cells: { final: 9 } }, 9],
  ])('%s: %j', async (_, asked, shown) => {
    expect(await worth(asked)).toBe(shown);
  });

  const ZERO = { 'Ô điểm để trống': 'Tính 0 điểm' };
  it.each<readonly [Cells, Shown]>([
    [{}, 0],
    [{ self: 4 }, 4],
    [{ self: 'x' }, NONE],
  ])('a blank is a zero where the regulation says so: %j', async (cells, shown) => {
    expect(await worth({ code: 'I.1', column: 'self', cells, settings: ZERO })).toBe(shown);
  });

  const TWICE = { 'Số lần thẩm định': '2' };
  it.each<readonly [Cells, Shown]>([
    [{ verified: 4 }, 4],
    [{ verified: 4, verified2: 3 }, 3],
    [{ verified2: 0 }, 0],
    [{ verified: 4, verified2: 'x' }, NONE],
    [{}, NONE],
  ])('the second round speaks for the first where it says nothing: %j', async (cells, shown) => {
    expect(await worth({ code: 'I.1', column: 'verified2', cells, settings: TWICE })).toBe(shown);
  });

  it.each<readonly [Cells, Shown]>([
    [{ verified2: 3 }, 3],
    [{ verified2: 'x' }, NONE],
    [{}, NONE],
  ])('alone where the clerk deleted the first: %j', async (cells, shown) => {
    const asked = { code: 'I.1', column: 'verified2', cells, settings: TWICE } as const;
    expect(await worth({ ...asked, without: 'verified' })).toBe(shown);
  });

  it('rounded where the regulation rounds every criterion, sections as they are', async () => {
    const settings = { 'Làm tròn ở': 'Từng tiêu chí' };
    const cells = { self: 3.456, final: 3.456 };
    expect(await worth({ code: 'I.1', column: 'self', cells, settings })).toBe(3.46);
    expect(await worth({ code: 'I.1', column: 'final', cells, settings })).toBe(3.46);
    expect(await worth({ code: 'I', column: 'final', cells, settings })).toBe(3.456);
    expect(await worth({ code: 'I.1', column: 'self', cells })).toBe(3.456);
  });
});

describe('a row that does not apply', () => {
  const of = (effect: NonNullable<LeafKnowledge>['effect'], column: PointColumn) =>
    worth({
      code: 'I.1',
      column,
      cells: { self: 3, verified: 4, final: 10 },
      leaf: { state: 'notApplicable', effect },
    });

  it.each(['shrinkBase', 'redistribute', null] as const)('%s: counts nowhere', async (effect) => {
    for (const column of ['self', 'verified', 'final'] as const) {
      expect(await of(effect, column)).toBeNull();
    }
  });

  it.each(['grantMax', 'zero'] as const)('%s: its final cell everywhere', async (effect) => {
    for (const column of ['self', 'verified', 'final'] as const) {
      expect(await of(effect, column)).toBe(10);
    }
  });
});

describe('lateness lowers a criterion that stands for a section', () => {
  const at = (
    column: PointColumn,
    state: NonNullable<LeafKnowledge>['state'],
    self: Exact | null,
    code = 'II',
  ) =>
    worth({
      code,
      column,
      cells: { self: 70, verified: 60, final: 55 },
      settings: LATE,
      leaf: { state, effect: 'grantMax', self },
    });

  it('where it does not apply: what it was worth before, in the columns of others’ claims', async () => {
    expect(await at('self', 'notApplicable', points('80'))).toBe(80);
    expect(await at('verified', 'notApplicable', points('80'))).toBe(80);
    expect(await at('final', 'notApplicable', points('80'))).toBe(55);
    expect(await at('self', 'notApplicable', null)).toBe(NONE);
  });

  it('where it is scored its cells count, and another criterion is none of its business', async () => {
    expect(await at('self', 'scored', points('80'))).toBe(70);
    expect(await at('verified', 'scored', points('80'))).toBe(60);
    expect(await at('self', 'notApplicable', points('80'), 'I.1')).toBe(55);
  });
});

it('a row or a column that the clerk deleted counts for nothing', () => {
  const regulation = of();
  const { columns, rows } = standardLayout(regulation);
  const without = (key: PointColumn | null, code: string | null) =>
    new UnitTerms(
      regulation,
      {
        columns: new Map([...columns].filter(([one]) => one !== key)),
        rows: new Map([...rows].filter(([one]) => one !== code)),
      },
      { leaves: new Map() },
    );
  expect(without(null, 'II').ofRoots('main', 'self')).toHaveLength(2);
  expect(without(null, null).ofRoots('main', 'self')).toHaveLength(3);
  expect(without('self', null).ofRoots('bonus', 'self')).toEqual([]);
  expect(without(null, null).ofRoots('deduction', 'self')).toBeNull();
  const others = regulation.find('I.2');
  if (!others) throw new Error('I.2');
  expect(without('final', null).of(others, 'self')?.known).not.toContain('undefined');
});
