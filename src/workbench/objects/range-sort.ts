import { ensureCell, getCell } from '../model/cells';
import { shiftFormula } from '../model/copy-area';
import type { CellModel, CellValue } from '../model/types';
import { isRecord } from '../protocol/arguments';
import type { ClassSpec } from './class-spec';
import { guardContents, guardSheet } from './guards';
import type { RangeTarget } from './host-object';

/** Numbers, texts, FALSE, TRUE, errors; blanks last whatever the direction. */
function rank(value: CellValue): number {
  if (value === null || value === '') return 9;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

const collator = new Intl.Collator('vi');

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    return matchCase ? collator.compare(a, b) : collator.compare(a.toLowerCase(), b.toLowerCase());
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

interface Key {
  readonly at: number;
  readonly descending: boolean;
}

function keysOf(fields: unknown): Key[] {
  const list: unknown[] = Array.isArray(fields) ? fields : [];
  return list.filter(isRecord).map((field) => ({
    at: Number(field['key'] ?? 0),
    descending: field['ascending'] === false,
  }));
}

/** Values, formulas and formats move with their rows; references without a `$` move along. */
export const rangeSort: ClassSpec<RangeTarget> = {
  properties: {},
  methods: {
    // Excel.RangeSort.apply, ExcelApi 1.2: Rows only: orientation "Columns" is refused rather than
    // ignored.
    apply: ({ sheet, area }, args, host) => {
      if (args.raw(3) === 'Columns') throw args.bad(3, 'the embedded Excel sorts rows');
      guardContents(sheet, area);
      guardSheet(sheet, 'allowSort');
      host.calculated();
      const keys = keysOf(args.raw(0));
      const first = area.top + (args.flag(2) ? 1 : 0);
      const rows: { at: number; cells: (CellModel | undefined)[] }[] = [];
      for (let row = first; row <= area.bottom; row += 1) {
        const cells: (CellModel | undefined)[] = [];
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = getCell(sheet, row, column);
          cells.push(cell === undefined ? undefined : { ...cell });
        }
        rows.push({ at: row, cells });
      }
      rows.sort((a, b) => {
        for (const { at, descending } of keys) {
          const [left, right] = [a.cells[at]?.value ?? null, b.cells[at]?.value ?? null];
          if (rank(left) === 9 || rank(right) === 9) {
            if (rank(left) !== rank(right)) return rank(left) - rank(right);
            continue;
          }
          const order = compare(left, right, args.flag(1));
          if (order !== 0) return descending ? -order : order;
        }
        return 0;
      });
      for (const [index, { at, cells }] of rows.entries()) {
        const row = first + index;
        for (const [offset, source] of cells.entries()) {
          if (source === undefined && getCell(sheet, row, area.left + offset) === undefined)
            continue;
          const cell = ensureCell(sheet, row, area.left + offset);
          cell.value = source?.value ?? null;
          if (source !== undefined) cell.style = source.style;
          delete cell.formula;
          if (source?.formula !== undefined)
            cell.formula = shiftFormula(source.formula, row - at, 0);
        }
      }
      host.contentsChanged(sheet, area);
    },
  },
};
