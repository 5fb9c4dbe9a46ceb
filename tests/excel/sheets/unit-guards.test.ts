import type { UnitColumnKey } from '../../../src/domain/book/unit-sheet';
import { inExcel } from '../../../src/excel/run';
import {
  finalMissing,
  guardLabels,
  guardUnitSheet,
  listedLabels,
  pointsGuards,
} from '../../../src/excel/sheets/unit-guards';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import { Writer } from '../../../src/excel/write/writer';
import { regulationOf, type CriterionLine } from '../../domain/builders';
import { freshExcel } from '../fresh-excel';

const CHOICE = 'Đạt/Không đạt';
const CRITERIA: readonly CriterionLine[] = [
  ['I', 'Mục', '20', 'Cộng'],
  ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
  ['I.2', 'Tiêu chí', '10', CHOICE, 'Đã ban hành: 10; Không: 0'],
];
const REGULATION = regulationOf({ criteria: CRITERIA });
const TWICE = regulationOf({ criteria: CRITERIA, settings: { 'Số lần thẩm định': '2' } });

const excel = freshExcel();

/** What a rule says of the first row, with ten points at most, where this stands in a column. */
async function says(rule: string, key: UnitColumnKey, typed: unknown): Promise<unknown> {
  const { columns } = standardLayout(TWICE);
  return inExcel(async (session) => {
    const sheet = session.context.workbook.worksheets.getFirst();
    const at = (one: UnitColumnKey): Excel.Range =>
      sheet.getRangeByIndexes(6, columns.get(one) ?? 0, 1, 1);
    at('max').values = [[10]];
    at(key).values = [[typed]];
    const cell = sheet.getRange('AZ1');
    cell.formulas = [[`=${rule}`]];
    cell.load('values');
    await session.request();
    return cell.values[0]?.[0] as unknown;
  });
}

describe('what is typed as points', () => {
  const CASES: readonly (readonly [unknown, 'fine' | 'wrong' | 'doubtful'])[] = [
    [0, 'fine'],
    [10, 'fine'],
    [9.75, 'fine'],
    [-0.5, 'wrong'],
    [10.01, 'wrong'],
    ['chín', 'doubtful'],
    ["'9,5", 'doubtful'],
    [true, 'doubtful'],
  ];

  it.each(['self', 'verified', 'verified2'] as const)('%s', async (key) => {
    const guard = pointsGuards(TWICE).find((one) => one.key === key);
    if (!guard) throw new Error(key);
    for (const [typed, what] of CASES) {
      expect([typed, await says(guard.allowed, key, typed)]).toEqual([typed, what === 'fine']);
      expect([typed, await says(guard.doubtful, key, typed)]).toEqual([typed, what === 'doubtful']);
    }
    // Only the unit says that something does not apply to it; nowhere is that a doubt.
    expect(await says(guard.allowed, key, 'KAD')).toBe(key === 'self');
    expect(await says(guard.doubtful, key, 'KAD')).toBe(false);
    expect(await says(guard.doubtful, key, '')).toBe(false);
  });

  it('the second round only where there is one', () => {
    const keys = (regulation: typeof TWICE) => pointsGuards(regulation).map(({ key }) => key);
    expect(keys(TWICE)).toEqual(['self', 'verified', 'verified2']);
    expect(keys(REGULATION)).toEqual(['self', 'verified']);
  });

  it('a final score that is missing shows', async () => {
    const rule = finalMissing(TWICE);
    expect(await says(rule, 'final', 'Chưa rõ')).toBe(true);
    expect(await says(rule, 'final', 5)).toBe(false);
    expect(await says(rule, 'final', '')).toBe(false);
  });
});

describe('labels of a rule', () => {
  const labels = (points: string): readonly string[] | null => {
    const found = regulationOf({
      criteria: [...CRITERIA.slice(0, 2), ['I.2', 'Tiêu chí', '10', CHOICE, points]],
    }).find('I.2');
    return found ? listedLabels(found) : null;
  };

  it.each<readonly [string, string, readonly string[] | null]>([
    ['offered', 'Đã ban hành: 10; Không: 0', ['Đã ban hành', 'Không']],
    ['parted by commas no list can hold', 'Có, đủ: 10; Không: 0', null],
    ['as long as a list holds', `${'x'.repeat(250)}: 10; Không: 0`, null],
    ['at its longest', `${'x'.repeat(249)}: 10; Không: 0`, ['x'.repeat(249), 'Không']],
  ])('%s', (_, points, wanted) => {
    expect(labels(points)).toEqual(wanted);
  });

  it('a result that is free has none', () => {
    const direct = REGULATION.find('I.1');
    expect(direct && listedLabels(direct)).toBeNull();
  });
});

describe('a unit’s sheet', () => {
  async function guard(): Promise<void> {
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const sheet = session.context.workbook.worksheets.getFirst();
      await guardUnitSheet(writer, sheet, REGULATION, standardLayout(REGULATION));
      await writer.flush();
    });
  }
  const first = () => {
    const [sheet] = excel().workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };

  it('warns of points that cannot be, offers labels, and colours what is doubtful', async () => {
    await guard();
    const { validations, conditionalFormats } = first();
    const { columns } = standardLayout(REGULATION);
    const area = (key: UnitColumnKey, top = 6, bottom = 8) => {
      const at = columns.get(key) ?? 0;
      return [{ top, left: at, bottom, right: at }];
    };
    const all = JSON.stringify(validations);
    expect(validations).toHaveLength(3);
    expect(validations.map((one) => one.areas)).toEqual(
      expect.arrayContaining([area('self'), area('verified'), area('result', 8, 8)]),
    );
    expect(all).toContain('Nhập số từ 0 đến điểm tối đa, hoặc KAD nếu không áp dụng.');
    expect(all).toContain('Đã ban hành,Không');
    expect(all).toContain('Đã ban hành · Không');
    expect(conditionalFormats.map((one) => [one.areas, one.format])).toEqual(
      expect.arrayContaining([
        [area('self'), { fillColor: '#F8CBAD' }],
        [area('verified'), { fillColor: '#F8CBAD' }],
        [area('final'), { fillColor: '#FFE699' }],
      ]),
    );
    expect(conditionalFormats).toHaveLength(3);
  });

  it('nothing is offered where the clerk took the row or the column away', async () => {
    const { columns, rows } = standardLayout(REGULATION);
    const choice = REGULATION.find('I.2');
    if (!choice) throw new Error('I.2');
    await inExcel(async (session) => {
      const writer = new Writer(session);
      const sheet = session.context.workbook.worksheets.getFirst();
      await guardLabels(writer, sheet, choice, { columns, rows: new Map() });
      await guardLabels(writer, sheet, choice, { columns: new Map(), rows });
      await writer.flush();
    });
    expect(first().validations).toEqual([]);
  });
});
