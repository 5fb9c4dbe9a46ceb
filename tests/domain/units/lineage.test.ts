import { UNITS_SHEET } from '../../../src/domain/book/sheets/units';
import { stoodAtEndOf } from '../../../src/domain/units/lineage';
import { readUnits } from '../../../src/domain/units/unit';
import type { CivilDate } from '../../../src/domain/settings/dates';
import { table, type Row } from '../builders';

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

const FIRST = { year: 2025, month: 7, day: 1 };

it.each<readonly [CivilDate | null, CivilDate | null, number, boolean]>([
  // It came into being in the course of 2025.
  [FIRST, null, 2024, false],
  [FIRST, null, 2025, true],
  [{ year: 2025, month: 12, day: 31 }, null, 2025, true],
  [{ year: 2026, month: 1, day: 1 }, null, 2025, false],
  [FIRST, { year: 2026, month: 6, day: 30 }, 2025, true],
  [FIRST, { year: 2026, month: 6, day: 30 }, 2024, false],
  [FIRST, { year: 2026, month: 6, day: 30 }, 2026, false],
])('from %j until %j: was there when %i ended, seen from 2026: %p', (from, until, year, was) => {
  expect(stoodAtEndOf({ from, until }, year, 2026)).toBe(was);
});

const past = (...rows: readonly Row<typeof UNITS_SHEET>[]) =>
  readUnits(table(UNITS_SHEET, rows)).units.map(({ code, predecessors }) => [
    code,
    predecessors.map(({ names }) => names.join('/')),
  ]);

it('tells each of those before once, by all its names, and never the unit itself', () => {
  expect(
    past(
      { code: 'A', name: 'Khánh Hòa', otherNames: 'Nha Trang', successorOf: 'B; C; nha trang; A' },
      { code: 'B', name: 'Ninh Thuận', otherNames: 'NT; NT', successorOf: 'Thuận Hải; X' },
      { code: 'C', name: 'Phú Khánh', shortName: 'PK', successorOf: 'thuận hải; B' },
    ),
  ).toEqual([
    ['A', ['Ninh Thuận/NT', 'Thuận Hải', 'X', 'Phú Khánh/PK']],
    ['B', ['Thuận Hải', 'X']],
    ['C', ['thuận hải', 'Ninh Thuận/NT', 'X']],
  ]);
});

it('until the day before its heir came, over the ends of months and years', () => {
  const until = (memberFrom: string) =>
    readUnits(table(UNITS_SHEET, [{ name: 'A', memberFrom, successorOf: 'B' }])).units[0]
      ?.predecessors[0]?.until;
  expect(until('01/03/2020')).toEqual({ year: 2020, month: 2, day: 29 });
  expect(until('01/01/2021')).toEqual({ year: 2020, month: 12, day: 31 });
  expect(until('15/05/2021')).toEqual({ year: 2021, month: 5, day: 14 });
  expect(until('')).toBeNull();
});
