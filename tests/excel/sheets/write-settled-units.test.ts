import { Exact } from '../../../src/domain/numbers/exact';
import { readInventory } from '../../../src/excel/read/inventory';
import { inExcel } from '../../../src/excel/run';
import {
  NOTHING_KNOWN,
  type LeafKnowledge,
  type UnitKnowledge,
} from '../../../src/excel/sheets/unit-known';
import { standardLayout } from '../../../src/excel/sheets/unit-layout';
import {
  writeSettled,
  writeUnitSheets,
  type LateNote,
} from '../../../src/excel/sheets/write-units';
import { SheetOrder } from '../../../src/excel/write/sheet-order';
import { Writer } from '../../../src/excel/write/writer';
import { regulationOf } from '../../domain/builders';
import { findCell, sheetOf } from '../../support/cells';
import { freshExcel } from '../fresh-excel';

const REGULATION = regulationOf({
  settings: { 'Nộp chậm': 'Trừ 1 mỗi ngày; tối đa 5', 'Khi chưa thẩm định': 'Dùng điểm tự chấm' },
  criteria: [
    ['I', 'Mục', '30', 'Cộng'],
    ['I.1', 'Tiêu chí', '10', 'Trực tiếp'],
    ['I.2', 'Tiêu chí', '10', 'Bên ngoài chấm', 'nguồn: Công an tỉnh; thang 100'],
    ['I.3', 'Tiêu chí', '10', 'Trực tiếp'],
    ['II', 'Mục', '70', 'Cộng'],
    ['II.1', 'Tiêu chí', '60', 'Trực tiếp'],
    // How it is scored nobody could read: the other criteria are none the worse for it.
    ['II.2', 'Tiêu chí', '10', 'Theo mức đạt', '?!'],
  ],
});
const LAYOUT = standardLayout(REGULATION);
const FINAL = LAYOUT.columns.get('final') ?? 0;

const leaf = (more: Partial<NonNullable<LeafKnowledge>>): LeafKnowledge => ({
  state: 'scored',
  effect: null,
  self: null,
  verified: null,
  final: null,
  base: Exact.parse('10') ?? Exact.zero,
  ...more,
});
const knowing = (
  leaves: Readonly<Record<string, LeafKnowledge>>,
  sections: UnitKnowledge['sections'] = new Map(),
): UnitKnowledge => ({ leaves: new Map(Object.entries(leaves)), sections });

const excel = freshExcel();

/** New sheets, one for each of what is known. */
async function make(known: Readonly<Record<string, UnitKnowledge>>): Promise<void> {
  await inExcel(async (session) => {
    const order = new SheetOrder(await readInventory(session), () => 0);
    const writer = new Writer(session);
    const inputs = Object.entries(known).map(([name, one], rosterIndex) => ({
      code: name,
      rosterIndex,
      owner: name,
      sheetName: name,
      existing: null,
      source: '',
      rows: new Map(),
      known: one,
    }));
    const texts = { title: 'PHIẾU', cluster: '', preparedBy: '', headOfUnit: '', valueHint: '' };
    await writeUnitSheets(writer, inputs, REGULATION, texts, order);
    await writer.flush();
  });
  excel().calculate();
}

async function settle(known: UnitKnowledge, late: LateNote | null = null): Promise<void> {
  const unit = { sheetId: sheetOf(excel().workbook, 'A').id, sheetName: 'A', layout: LAYOUT };
  await inExcel(async (session) => {
    const writer = new Writer(session);
    await writeSettled(writer, unit, REGULATION, known, late);
    await writer.flush();
  });
  excel().calculate();
}

function final(code: string, name = 'A'): { formula: boolean; value: unknown } {
  const sheet = sheetOf(excel().workbook, name);
  const cell = sheet.cells.get(findCell(sheet, code).row)?.get(FINAL);
  return { formula: cell?.formula !== undefined, value: cell?.value ?? '' };
}
const head = (column: number): unknown =>
  sheetOf(excel().workbook, 'A').cells.get(3)?.get(column)?.value ?? '';
const address = (code: string): string =>
  `N${String(findCell(sheetOf(excel().workbook, 'A'), code).row + 1)}`;

it('of new sheets each has what is known of its unit; what is common to all is a formula', async () => {
  await make({
    A: knowing({ 'I.1': leaf({ state: 'notApplicable', effect: 'shrinkBase', base: Exact.zero }) }),
    B: knowing({ 'I.2': leaf({ final: Exact.parse('8.5') }) }),
    C: NOTHING_KNOWN,
  });
  expect(['A', 'B', 'C'].map((name) => final('I.1', name).value)).toEqual([
    'KAD',
    'Chưa rõ',
    'Chưa rõ',
  ]);
  expect(['A', 'B', 'C'].map((name) => final('I.2', name))).toEqual([
    { formula: false, value: 'Chưa rõ' },
    { formula: false, value: 8.5 },
    { formula: false, value: 'Chưa rõ' },
  ]);
  expect(['A', 'B', 'C'].map((name) => final('I.1', name).formula)).toEqual([false, true, true]);
});

describe('with a ranking', () => {
  beforeEach(async () => {
    await make({ A: NOTHING_KNOWN });
  });

  it('what others gave is written; what the sheet works out, or a person wrote over, stays', async () => {
    excel().userTypes('A', address('I.3'), 4);
    await settle(
      knowing({
        'I.1': leaf({ final: Exact.parse('7') }),
        'I.2': leaf({ final: Exact.parse('9.25') }),
        'I.3': leaf({ final: Exact.parse('6') }),
      }),
    );
    expect(final('I.2')).toEqual({ formula: false, value: 9.25 });
    expect(final('I.1')).toEqual({ formula: true, value: 'Chưa rõ' });
    expect(final('I.3')).toEqual({ formula: false, value: 4 });
    await settle(knowing({ 'I.2': leaf({ final: null }) }));
    expect(final('I.2')).toEqual({ formula: false, value: 'Chưa rõ' });
  });

  it('a criterion whose rule is not read yet is none of it', async () => {
    expect(REGULATION.find('II.2')?.rule ?? null).toBeNull();
    await settle(knowing({ 'I.2': leaf({ final: Exact.parse('3') }) }));
    expect([final('I.2').value, final('II.2').formula]).toEqual([3, true]);
  });

  it('nothing is known: nothing is written over but what others give', async () => {
    excel().userTypes('A', address('I'), 12);
    await settle(NOTHING_KNOWN);
    expect(final('I')).toEqual({ formula: false, value: 12 });
    expect(final('I.2').value).toBe('Chưa rõ');
  });

  it('a section in which others have a share is written, and its criteria as values', async () => {
    excel().userTypes('A', address('I'), 12);
    const sections = new Map([['I', { share: '0', plus: '21' }]]);
    await settle(knowing({ 'II.1': leaf({ final: Exact.parse('5') }) }, sections));
    expect(final('I')).toEqual({ formula: true, value: 21 });
    expect(final('II').formula).toBe(true);
    expect(final('II.1')).toEqual({ formula: true, value: 'Chưa rõ' });
  });

  it('lateness stands in the head, beside what it is, and goes when it is forgiven', async () => {
    await settle(NOTHING_KNOWN, { points: 2, label: 'Nộp chậm 2 ngày' });
    expect([head(FINAL - 1), head(FINAL)]).toEqual(['Nộp chậm 2 ngày', 2]);
    await settle(NOTHING_KNOWN, null);
    expect([head(FINAL - 1), head(FINAL)]).toEqual(['Nộp chậm 2 ngày', 2]);
    await settle(NOTHING_KNOWN, { points: 0, label: 'Nộp chậm 0 ngày' });
    expect([head(FINAL - 1), head(FINAL)]).toEqual(['', '']);
  });
});
