import { intersection } from '../model/areas';
import { copyArea, type CopyWhat } from '../model/copy-area';
import { nextId } from '../model/create';
import type { AreaModel, SheetModel } from '../model/types';
import type { Arguments } from '../protocol/arguments';
import { OfficeError } from '../protocol/office-error';
import { rangeOfFormula } from './addresses';
import { isOneOf } from './cell-styles';
import type { MethodSpec } from './class-spec';
import { guardContents, guardSheet } from './guards';
import type { RangeTarget } from './host-object';
import type { HostState } from './host-state';
import { syncTableHeaders } from './range-grid';

const WHAT = isOneOf('All', 'Formulas', 'Values', 'Formats');

function sourceOf(target: RangeTarget, args: Arguments, host: HostState): RangeTarget {
  if (args.isObject(0, 'Range')) return args.object(0, 'Range');
  const found = rangeOfFormula(host.workbook, args.text(0), target.sheet);
  if (found === null) throw args.bad(0, 'not an address');
  return found;
}

/** A target that is a multiple of the source is filled with copies of it, as pasting does. */
function* places(source: AreaModel, target: AreaModel): Generator<[number, number]> {
  const [height, width] = [source.bottom - source.top + 1, source.right - source.left + 1];
  const [rows, columns] = [target.bottom - target.top + 1, target.right - target.left + 1];
  const down = rows % height === 0 ? rows / height : 1;
  const right = columns % width === 0 ? columns / width : 1;
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < right; column += 1) {
      yield [target.top + row * height, target.left + column * width];
    }
  }
}

/** Conditional formats and validations travel with the cells that they lie on. */
function copyRules(
  from: RangeTarget,
  to: SheetModel,
  row: number,
  column: number,
  all: boolean,
): void {
  const move = (area: AreaModel): AreaModel => ({
    top: area.top + row - from.area.top,
    bottom: area.bottom + row - from.area.top,
    left: area.left + column - from.area.left,
    right: area.right + column - from.area.left,
  });
  const covered = (areas: readonly AreaModel[]): AreaModel[] =>
    areas.flatMap((area) => intersection(area, from.area) ?? []).map(move);
  for (const format of [...from.sheet.conditionalFormats]) {
    const areas = covered(format.areas);
    if (areas.length === 0) continue;
    if (to === from.sheet) format.areas.push(...areas);
    else to.conditionalFormats.push({ ...structuredClone(format), id: nextId('cf-'), areas });
  }
  if (!all) return;
  for (const validation of [...from.sheet.validations]) {
    const areas = covered(validation.areas);
    if (areas.length === 0) continue;
    if (to === from.sheet) validation.areas.push(...areas);
    else to.validations.push({ ...structuredClone(validation), areas });
  }
}

export const copyFrom: MethodSpec<RangeTarget> = (target, args, host) => {
  const source = sourceOf(target, args, host);
  const wish = args.has(1) ? args.raw(1) : 'All';
  if (!WHAT(wish)) throw args.bad(1, 'unknown copy type');
  const what: CopyWhat = wish;
  if (args.flag(2) || args.flag(3)) {
    throw new OfficeError(
      'NotImplemented',
      'The embedded Excel copies without skipBlanks and transpose.',
    );
  }
  if (what === 'Values') host.calculated();
  const { sheet } = target;
  const height = source.area.bottom - source.area.top;
  const width = source.area.right - source.area.left;
  for (const [row, column] of places(source.area, target.area)) {
    const goal = { top: row, left: column, bottom: row + height, right: column + width };
    if (what === 'Formats') guardSheet(sheet, 'allowFormatCells');
    else guardContents(sheet, goal);
    copyArea(source.sheet, source.area, { sheet, row, column }, what);
    if (what === 'All' || what === 'Formats') copyRules(source, sheet, row, column, what === 'All');
    if (what === 'Formats') host.formatsChanged(sheet, goal);
    else {
      syncTableHeaders(sheet, goal);
      host.contentsChanged(sheet, goal);
    }
  }
};
