import { shownText } from '../model/typing';
import { getCell } from '../model/cells';
import type { AreaModel } from '../model/types';
import { isRecord } from '../protocol/arguments';
import { itemNotFound, OfficeError } from '../protocol/office-error';
import { rangeOnSheet } from './addresses';
import type { ClassSpec } from './class-spec';
import { guardSheet } from './guards';
import { object, type HostObject, type Targets } from './host-object';
import { setRow } from './line-sizes';

type Target = Targets['AutoFilter'];

function areaOf({ sheet, table }: Target): AreaModel | undefined {
  if (table === undefined) return sheet.autoFilter;
  return table.showFilterButton ? table.area : undefined;
}

function showAll(target: Target): void {
  const area = areaOf(target);
  if (area === undefined) return;
  for (const [row, line] of [...target.sheet.rows]) {
    const inside = row > area.top && row <= area.bottom;
    if (inside && line.hidden === true) setRow(target.sheet, row, { hidden: false });
  }
}

/** Only a list of values: other criteria are refused rather than taken for done. */
function filter(target: Target, column: number, criteria: Record<string, unknown>): void {
  const area = areaOf(target);
  if (area === undefined) return;
  const { values } = criteria;
  if (criteria['filterOn'] !== 'Values' || !Array.isArray(values)) {
    throw new OfficeError('NotImplemented', 'The embedded Excel filters by values only.');
  }
  const wanted = new Set(values.map(String));
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const cell = getCell(target.sheet, row, area.left + column);
    if (!wanted.has(cell === undefined ? '' : shownText(cell))) {
      setRow(target.sheet, row, { hidden: true });
    }
  }
}

function rangeOf(target: Target): HostObject | null {
  const area = areaOf(target);
  return area === undefined ? null : object('Range', { sheet: target.sheet, area });
}

export const autoFilter: ClassSpec<Target> = {
  properties: {
    // Excel.AutoFilter.enabled, ExcelApi 1.9
    enabled: { get: (target) => areaOf(target) !== undefined },
    // Excel.AutoFilter.isDataFiltered, ExcelApi 1.9
    isDataFiltered: {
      get: (target) => {
        const area = areaOf(target);
        if (area === undefined) return false;
        return [...target.sheet.rows].some(
          ([row, { hidden }]) => hidden === true && row > area.top && row <= area.bottom,
        );
      },
    },
  },
  methods: {
    // Excel.AutoFilter.apply, ExcelApi 1.9
    apply: (target, args, host) => {
      guardSheet(target.sheet, 'allowAutoFilter');
      const { area } = args.isObject(0, 'Range')
        ? args.object(0, 'Range')
        : rangeOnSheet(host.workbook, target.sheet, args.text(0));
      if (target.table === undefined) target.sheet.autoFilter = { ...area };
      if (args.has(1) && isRecord(args.raw(2))) filter(target, args.integer(1), args.record(2));
      host.touched();
    },
    // Excel.AutoFilter.clearCriteria, ExcelApi 1.9
    clearCriteria: (target, _args, host) => {
      showAll(target);
      host.touched();
    },
    // Excel.AutoFilter.remove, ExcelApi 1.9
    remove: (target, _args, host) => {
      guardSheet(target.sheet, 'allowAutoFilter');
      showAll(target);
      if (target.table === undefined) delete target.sheet.autoFilter;
      else target.table.showFilterButton = false;
      host.touched();
    },
    // Excel.AutoFilter.getRange, ExcelApi 1.9
    getRange: (target) => {
      const found = rangeOf(target);
      if (found === null) throw itemNotFound('no filter');
      return found;
    },
    // Excel.AutoFilter.getRangeOrNullObject, ExcelApi 1.9
    getRangeOrNullObject: rangeOf,
  },
};
