import { parseAddress, tryParseArea } from '../model/address';
import { areaOfSheet } from '../model/cell-store';
import { findSheet } from '../model/sheets';
import type { AreaModel, NameModel, SheetModel, WorkbookModel } from '../model/types';
import { invalidArgument } from '../protocol/office-error';
import type { RangeTarget } from './host-object';

/** An address without a sheet, or `InvalidArgument`. */
export function parseArea(text: string): AreaModel {
  const area = tryParseArea(text.replace(/^.*!/s, ''));
  if (area === undefined) throw invalidArgument(`not an address: ${text}`);
  return area;
}

/** Names are not case-sensitive; one of the sheet's own goes before the workbook's. */
export function findName(names: readonly NameModel[], name: string): NameModel | undefined {
  return names.find((known) => known.name.toLowerCase() === name.toLowerCase());
}

/** The one rectangle a formula such as `='Tổng hợp'!$A$1:$C$9` stands for, or null. */
export function rangeOfFormula(
  workbook: WorkbookModel,
  formula: string,
  home?: SheetModel,
): RangeTarget | null {
  try {
    const parsed = parseAddress(formula);
    const sheet = parsed.sheet === undefined ? home : findSheet(workbook, parsed.sheet);
    return sheet === undefined ? null : { sheet, area: parsed.area };
  } catch {
    return null;
  }
}

/** `worksheet.getRange(address)`: an address on this sheet, a defined name, or all of it. */
export function rangeOnSheet(
  workbook: WorkbookModel,
  sheet: SheetModel,
  address: string | undefined,
): RangeTarget {
  if (address === undefined || address === '') return { sheet, area: areaOfSheet() };
  const direct = rangeOfFormula(workbook, address, sheet);
  if (direct !== null && direct.sheet === sheet) return direct;
  const name = findName(sheet.names, address) ?? findName(workbook.names, address);
  const named = name === undefined ? null : rangeOfFormula(workbook, name.formula, sheet);
  if (named?.sheet === sheet) return named;
  const table = sheet.tables.find((known) => known.name.toLowerCase() === address.toLowerCase());
  if (table !== undefined) return { sheet, area: table.area };
  throw invalidArgument(`not an address on ${sheet.name}: ${address}`);
}
