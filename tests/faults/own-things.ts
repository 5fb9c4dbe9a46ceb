import { createSheet } from '../../src/workbench/model/create';
import { ensureCell } from '../../src/workbench/model/cells';
import type { CellModel, SheetModel, WorkbookModel } from '../../src/workbench/model/types';
import { columnOf, sheetOf } from '../support/cells';

/** Words by which what the person wrote is found again, wherever it went. */
export const MINE = 'của tôi';

const FILL = '#FFF200';

function put(sheet: SheetModel, row: number, column: number, text: string): void {
  const cell = ensureCell(sheet, row, column);
  cell.value = `${text} ${MINE}`;
  cell.style = { ...cell.style, fill: FILL };
}

/** A sheet of the person's own, with formats, a formula and a comment. */
export function addOwnSheet(workbook: WorkbookModel): void {
  const sheet = createSheet('Ghi chép');
  put(sheet, 0, 0, 'Nháp');
  put(sheet, 5, 2, 'Họp ngày 12/11');
  const sum = ensureCell(sheet, 6, 2);
  sum.formula = '=1+1';
  sum.value = 2;
  sheet.comments.push({ row: 5, column: 2, text: `hỏi lại ${MINE}`, author: 'Lan' });
  workbook.sheets.push(sheet);
}

/** Notes beside and below our tables, and a comment on a unit's figure. */
export function addOwnNotes(workbook: WorkbookModel): void {
  const unit = sheetOf(workbook, 'Bình Sơn');
  const { top, column } = columnOf(unit, 'Điểm tự chấm');
  unit.comments.push({ row: top + 2, column, text: `đã gọi ${MINE}`, author: 'Lan' });
  put(unit, top + 2, 20, 'xem lại');
  for (const name of ['Kiểm tra', 'Tổng hợp', 'Nhật ký', 'Đề nghị khen thưởng', 'Đơn vị']) {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (!sheet) continue;
    const bottom = Math.max(...sheet.tables.map(({ area }) => area.bottom));
    put(sheet, bottom + 3, 1, `dưới ${name}`);
    put(sheet, 0, 15, `bên ${name}`);
  }
}

/** What is the person's own, as often as it is there: sheet, text, look. */
export function ownThings({ sheets }: WorkbookModel): readonly string[] {
  return sheets
    .flatMap((sheet) => [
      ...[...sheet.cells.values()].flatMap((row) =>
        [...row.values()].flatMap((cell) => (isMine(cell) ? [`${sheet.name}: ${look(cell)}`] : [])),
      ),
      ...sheet.comments
        .filter(({ text }) => text.includes(MINE))
        .map(({ text }) => `${sheet.name}: comment ${text}`),
      ...(sheet.name === 'Nhật ký' ? logLines(sheet) : []),
    ])
    .sort();
}

/** What was done stays on record. */
function logLines(sheet: SheetModel): readonly string[] {
  const lines = [...sheet.cells.values()].map((row) =>
    [...row]
      .filter(([column]) => column < 7)
      .map(([, { value }]) => String(value ?? ''))
      .join(' | '),
  );
  return lines
    .slice(4)
    .flatMap((line) => (line.replace(/[ |]/g, '') ? [`${sheet.name}: ${line}`] : []));
}

function isMine({ value }: CellModel): boolean {
  return typeof value === 'string' && value.includes(MINE);
}

function look({ value, style }: CellModel): string {
  return `${String(value)} ${style.fill} ${style.numberFormat}`;
}
