import { deleteCells, insertCells } from '../model/cells';
import type { AreaModel, DataValidationModel, SheetModel } from '../model/types';
import type { HostObject } from './host-object';
import { type RangeTarget } from './host-object';
import type { HostState } from './host-state';

/** Tables are replaced when cells move; objects handed out earlier must go on meaning them. */
function keepingTables(sheet: SheetModel, work: () => void): void {
  const before = new Map(sheet.tables.map((table) => [table.id, table]));
  work();
  sheet.tables = sheet.tables.map((table) => {
    const old = before.get(table.id);
    return old === undefined ? table : Object.assign(old, table);
  });
}

function targetOn(sheet: SheetModel, object: HostObject): RangeTarget | undefined {
  if (object.className !== 'Range') return undefined;
  const target = object.target as RangeTarget;
  return target.sheet === sheet ? target : undefined;
}

/**
 * Tracked ranges follow their cells, as in Excel. They ride along as validations without a rule: what
 * the model moves, moves them. A range whose cells are all gone stays where it was.
 */
function keepingRanges(sheet: SheetModel, host: HostState, work: () => void): void {
  const riders: { object: HostObject; rider: DataValidationModel }[] = [];
  for (const object of host.references.values()) {
    const target = targetOn(sheet, object);
    if (target === undefined) continue;
    riders.push({ object, rider: { areas: [{ ...target.area }], rule: {}, ignoreBlanks: true } });
  }
  sheet.validations.push(...riders.map(({ rider }) => rider));
  work();
  const extra = new Set(riders.map(({ rider }) => rider));
  sheet.validations = sheet.validations.filter((validation) => !extra.has(validation));
  for (const { object, rider } of riders) {
    const [area] = rider.areas;
    if (area !== undefined) object.target = { sheet, area };
  }
}

export function insertInto(
  sheet: SheetModel,
  area: AreaModel,
  direction: 'Down' | 'Right',
  host: HostState,
): void {
  keepingRanges(sheet, host, () => {
    keepingTables(sheet, () => {
      host.fitted(sheet);
      insertCells(host.workbook, sheet, area, direction);
    });
  });
}

export function deleteFrom(
  sheet: SheetModel,
  area: AreaModel,
  direction: 'Up' | 'Left',
  host: HostState,
): void {
  keepingRanges(sheet, host, () => {
    keepingTables(sheet, () => {
      host.fitted(sheet);
      deleteCells(host.workbook, sheet, area, direction);
    });
  });
}
