import { OwnSums } from '../../../../src/intake/recognise/checks/sums';
import type { BodyRow } from '../../../../src/intake/recognise/body-rows';
import type { Match, Matching } from '../../../../src/intake/recognise/criteria/match-criteria';
import type { Criterion } from '../../../../src/domain/regulation/criterion';
import type { GridCell } from '../../../../src/domain/score-sheet/grid';
import { readTemplate, templateRegulation } from '../../../support/sample-tables';

const template = readTemplate('assets/samples/mien-trung-2020/workbook.json');
function regulationWith(settings: Readonly<Record<string, string>> = {}) {
  return templateRegulation({ ...template, settings: { ...template.settings, ...settings } })
    .regulation;
}
const regulation = regulationWith();
const leaf = (code: string): Criterion => {
  const found = regulation.find(code);
  if (!found) throw new Error(code);
  return found;
};

const cellOf = (value: GridCell['value']): GridCell =>
  typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
const body = (row: number, self: GridCell | undefined): BodyRow =>
  ({ row, self, columns: { evidence: [], unitNote: [] }, title: '' }) as unknown as BodyRow;
const match = (row: number, code: string, value: GridCell['value'] | GridCell | null): Match => ({
  row: body(row, value === null ? undefined : typeof value === 'object' ? value : cellOf(value)),
  criterion: leaf(code),
  by: 'code',
});

function sums(
  matches: readonly Match[],
  strays: readonly BodyRow[] = [],
  settings: Readonly<Record<string, string>> = {},
): OwnSums {
  return new OwnSums(regulationWith(settings), { matches } as unknown as Matching, strays);
}

const SHEET = [
  match(5, 'I.1.1', 2),
  match(6, 'I.1.2', '1,5'),
  match(9, 'II.1', 4),
  match(20, 'T.1', 12),
  match(30, 'P.1', -3),
];

describe('what a section may rightly sum up to', () => {
  it('the plain numbers first, then with texts that are meant', () => {
    expect(sums(SHEET).ofSection(leaf('I'))).toEqual([2, 2, 2, 3.5, 3.5]);
    expect(sums(SHEET).ofSection(leaf('I.1'))[0]).toBe(2);
    expect(sums(SHEET).ofSection(leaf('III'))).toEqual([0, 0, 0, 0, 0]);
  });

  it('no more than its cap, where that is what was added up', () => {
    expect(sums(SHEET).ofSection(leaf('T')).slice(0, 2)).toEqual([12, 10]);
  });

  it('with rows of the unit’s own, under the criterion above them', () => {
    const strays = [body(7, cellOf(0.25)), body(10, cellOf(8)), body(1, cellOf(16))];
    expect(sums(SHEET, strays).ofSection(leaf('I'))).toEqual([2, 2, 2.25, 3.5, 3.75]);
    expect(sums(SHEET, [body(7, cellOf('x'))]).ofSection(leaf('I'))[2]).toBe(2);
  });
});

describe('what a total may rightly be', () => {
  it('all that stands above it, the deductions taken off whatever their sign', () => {
    expect(sums(SHEET).ofAllAbove(99).slice(0, 2)).toEqual([15, 13]);
    expect(sums(SHEET).ofAllAbove(30)[0]).toBe(18);
    expect(sums(SHEET).ofAllAbove(9)[0]).toBe(2);
    expect(sums(SHEET).ofAllAbove(99)).toContain(16.5);
  });

  it('with rows of the unit’s own that stand above it', () => {
    const strays = [body(7, cellOf(0.25)), body(50, cellOf(8))];
    expect(sums(SHEET, strays).ofAllAbove(40)).toEqual([15, 13, 15.25, 16.5, 16.75]);
  });

  it('without the bonus, where it only parts equals', () => {
    const tieOnly = { 'Điểm thưởng dùng để': 'Chỉ phân định khi bằng điểm' };
    expect(sums(SHEET, [], tieOnly).ofAllAbove(99)).toEqual([15, 13, 15, 16.5, 16.5, 3, 3]);
  });

  it('no more than the cap of the ranking', () => {
    const capped = { 'Tổng điểm tối đa để xếp hạng': '14' };
    expect(sums(SHEET, [], capped).ofAllAbove(99)).toEqual([
      15, 13, 15, 16.5, 16.5, 14, 13, 14, 14, 14,
    ]);
  });

  it('of bonus and deductions: what is left, or both', () => {
    expect(sums(SHEET).ofBonusAndDeductions()).toEqual([9, 15, 9, 15]);
  });

  it('of the main part, with the bonus or without', () => {
    expect(sums(SHEET).ofMainPartAbove(99)).toEqual([6, 18, 7.5, 19.5]);
    expect(sums(SHEET).ofMainPartAbove(9)).toEqual([2, 2, 3.5, 3.5]);
  });
});

describe('what is known', () => {
  const broken = [
    match(5, 'I.1.1', { kind: 'error', value: '#REF!' }),
    match(9, 'II.1', 4),
    match(12, 'III.1', 'Đạt'),
  ];
  it('nothing of a section with a figure that nobody knows, nor of a total below it', () => {
    expect(
      [leaf('I'), leaf('II'), leaf('III')].map((one) => sums(broken).isKnown(one, 99)),
    ).toEqual([false, true, true]);
    expect([4, 5, 6].map((row) => sums(broken).isKnown(null, row))).toEqual([true, true, false]);
  });

  it('where the leaves stand', () => {
    const own = sums([match(5, 'I.1.1', 2), match(9, 'II.1', null), match(3, 'I', 2)]);
    expect([own.hasLeafAfter(8), own.hasLeafAfter(9)]).toEqual([true, false]);
    expect([6, 9, 10, 5].map((row) => own.lastLeafAbove(row)?.code)).toEqual([
      'I.1.1',
      'I.1.1',
      'II.1',
      undefined,
    ]);
    expect([leaf('I'), leaf('II'), leaf('III')].map((one) => own.hasLeavesOf(one))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
