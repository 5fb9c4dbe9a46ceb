import type { HostObject } from '../objects/host-object';
import type { HostState } from '../objects/host-state';
import type { SheetModel } from '../model/types';
import { itemNotFound } from './office-error';

function hasKey<K extends string>(value: unknown, key: K): value is Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value;
}

function sheetBehind(target: unknown): SheetModel | undefined {
  if (hasKey(target, 'cells') && target.cells instanceof Map)
    return target as unknown as SheetModel;
  if (hasKey(target, 'sheet')) return target.sheet as SheetModel | undefined;
  return undefined;
}

/**
 * An object that was deleted – by an earlier action, by another request or by the user – answers
 * `ItemNotFound` from then on ("The requested resource doesn't exist").
 */
export function assertAlive(object: HostObject, host: HostState): void {
  const { target } = object;
  const sheet = sheetBehind(target);
  if (sheet === undefined) return;
  if (!host.workbook.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.name}`);
  const owners: readonly [string, readonly unknown[]][] = [
    ['table', sheet.tables],
    ['chart', sheet.charts],
  ];
  for (const [key, members] of owners) {
    if (hasKey(target, key) && target[key] !== undefined && !members.includes(target[key])) {
      throw itemNotFound(key);
    }
  }
}
