import { formulaReader } from '../../calculate/formula-at';
import { includesCell } from '../../model/areas';
import { getCell, hasContent } from '../../model/cells';
import { inheritedStyle } from '../../model/inherited-style';
import type {
  AreaModel,
  CellModel,
  CellStyle,
  ConditionalFormatModel,
  SheetModel,
  TableModel,
  WorkbookModel,
} from '../../model/types';

export interface CellLook {
  readonly cell: CellModel | undefined;
  readonly style: CellStyle;
  /** Empty string: none. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Reads how the cells of one sheet look, for one state of the workbook. */
export interface SheetLooks {
  readonly look: (row: number, column: number) => CellLook;
  readonly merge: (row: number, column: number) => AreaModel | undefined;
  readonly isEmpty: (row: number, column: number) => boolean;
}

/** Only areas that are merged know of it; asked for every cell that is drawn. */
function mergeFinder(sheet: SheetModel): SheetLooks['merge'] {
  const byRow = new Map<number, AreaModel[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const line = byRow.get(row);
      if (line === undefined) byRow.set(row, [merge]);
      else line.push(merge);
    }
  }
  return (row, column) =>
    byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right);
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** Formula rules only: the add-in writes no others, and other files lose a colour at most. */
function conditionalReader(workbook: WorkbookModel, sheet: SheetModel) {
  const read = formulaReader(workbook);
  const rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  return (row: number, column: number): ConditionalFormatModel['format'] => {
    let format: ConditionalFormatModel['format'] = {};
    for (const rule of rules) {
      const formula = rule.rule['formula'];
      if (typeof formula !== 'string') continue;
      if (!rule.areas.some((area) => includesCell(area, row, column))) continue;
      if (!isTrue(read({ formula, areas: rule.areas }, { sheet, row, column }))) continue;
      format = { ...rule.format, ...format };
      if (rule.stopIfTrue) break;
    }
    return format;
  };
}

/** A table of a built-in style has a bold heading and every second row shaded. */
function tableLook(table: TableModel | undefined, row: number): { fill: string; bold: boolean } {
  if (table === undefined) return { fill: '', bold: false };
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const heading = table.showHeaders && row === table.area.top;
  const band = table.showBandedRows && row >= first && (row - first) % 2 === 0;
  return { fill: band ? '#f0f0f0' : '', bold: heading };
}

export function looksOf(workbook: WorkbookModel, sheet: SheetModel): SheetLooks {
  const conditional = conditionalReader(workbook, sheet);
  const merge = mergeFinder(sheet);
  const known = new Map<number, CellLook>();
  const read = (row: number, column: number): CellLook => {
    const cell = getCell(sheet, row, column);
    const style = cell?.style ?? inheritedStyle(sheet, row, column);
    const format = conditional(row, column);
    const table = tableLook(
      sheet.tables.find(({ area }) => includesCell(area, row, column)),
      row,
    );
    return {
      cell,
      style,
      fill: format.fillColor ?? (style.fill || table.fill),
      color: format.fontColor ?? style.font.color,
      bold: format.bold ?? (style.font.bold || table.bold),
      italic: format.italic ?? style.font.italic,
    };
  };
  return {
    merge,
    look: (row, column) => {
      const key = row * 16_384 + column;
      const found = known.get(key) ?? read(row, column);
      known.set(key, found);
      return found;
    },
    isEmpty: (row, column) => {
      const cell = getCell(sheet, row, column);
      return (cell === undefined || !hasContent(cell)) && merge(row, column) === undefined;
    },
  };
}
