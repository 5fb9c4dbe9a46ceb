import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import { stoodAtEndOf } from '../../../src/domain/units/lineage';
import { readUnits } from '../../../src/domain/units/unit';
import { table } from '../builders';

const LAST = { year: 2025, month: 6, day: 30 };

it('knows until when a unit stood for itself: by its own row, else by the day its heir joined', () => {
  const { units } = readUnits(
    table(UNITS_SHEET, [
      { code: 'CT', name: 'Cần Thơ mới', memberFrom: '01/07/2025', successorOf: 'HG; Sóc Trăng' },
      { code: 'HG', name: 'Hậu Giang', memberFrom: '01/01/2004', memberTo: '30/06/2025' },
      { code: 'DN', name: 'Đà Nẵng', successorOf: 'Quảng Nam' },
    ]),
  );
  const past = units.map(({ code, predecessors }) => [
    code,
    predecessors.map(({ name, from, until }) => [name, from?.year ?? null, until]),
  ]);
  expect(past).toEqual([
    [
      'CT',
      [
        ['Hậu Giang', 2004, LAST],
        ['Sóc Trăng', null, LAST],
      ],
    ],
    ['HG', []],
    ['DN', [['Quảng Nam', null, null]]],
  ]);
});

it.each<readonly [{ year: number; month: number; day: number } | null, number, boolean]>([
  [LAST, 2024, true],
  [LAST, 2025, false],
  [LAST, 2026, false],
  [{ year: 2025, month: 12, day: 31 }, 2025, true],
  [null, 2024, true],
  [null, 2025, false],
])('until %j: was there when %i ended, seen from 2025: %p', (until, year, expected) => {
  expect(stoodAtEndOf({ from: null, until }, year, 2025)).toBe(expected);
});
