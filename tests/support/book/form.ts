import { UNIT_COLUMNS } from '../../../src/domain/book/unit-sheet';
import { ensureCell } from '../../../src/workbench/model/cells';
import { createSheet } from '../../../src/workbench/model/create';
import type { SheetModel } from '../../../src/workbench/model/types';
import { criterionLines, type ClaimCells, type UnitDraft, type Value } from './draft';

const FIELDS = [
  'target',
  'result',
  'self',
  'evidence',
  'verified',
  'reason',
  'explanation',
  'verified2',
  'reason2',
] as const satisfies readonly (keyof ClaimCells)[];

const CRITERION_COLUMNS = ['code', 'title', 'max'] as const;

/** A unit's scoring sheet as somebody else typed it: no names, no table, plain headings. */
export function formOf(
  unit: string,
  { claims = {} }: UnitDraft,
  criteria: readonly string[],
): SheetModel {
  const sheet = createSheet(`Phiếu ${unit}`);
  ensureCell(sheet, 0, 0).value = `Đơn vị: ${unit}`;
  [...CRITERION_COLUMNS, ...FIELDS].forEach((key, column) => {
    ensureCell(sheet, 2, column).value = UNIT_COLUMNS[key].heading;
  });
  let row = 3;
  const write = (code: string, title: string, max: number | null): void => {
    ensureCell(sheet, row, 0).value = code;
    ensureCell(sheet, row, 1).value = title;
    if (max !== null) ensureCell(sheet, row, 2).value = max;
    const cells = asCells(claims[code]);
    FIELDS.forEach((field, index) => {
      const value = cells[field];
      if (value !== undefined) put(sheet, row, CRITERION_COLUMNS.length + index, value);
    });
    row += 1;
  };
  const known = new Set<string>();
  for (const { code, title, max } of criterionLines(criteria)) {
    known.add(code);
    write(code, title, Number(max.replace(',', '.')));
    for (const extra of Object.keys(claims).filter((one) => one.startsWith(`${code}#`))) {
      known.add(extra);
      write(extra, `– số liệu ${extra}`, null);
    }
  }
  const stray = Object.keys(claims).filter((code) => !known.has(code));
  if (stray.length > 0) throw new Error(`${unit}: no criterion ${stray.join(', ')}`);
  return sheet;
}

function asCells(claim: Value | ClaimCells | undefined): ClaimCells {
  if (claim === undefined) return {};
  return typeof claim === 'object' && !('percent' in claim) ? claim : { self: claim };
}

function put(sheet: SheetModel, row: number, column: number, value: Value): void {
  const cell = ensureCell(sheet, row, column);
  if (typeof value !== 'object') {
    cell.value = value;
    return;
  }
  cell.value = value.percent / 100;
  cell.style = { ...cell.style, numberFormat: '0%' };
}
