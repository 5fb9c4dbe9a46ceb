import { getCell, usedArea } from '../model/cells';
import { shownText } from '../model/shown-text';
import type { CellModel, SheetModel, WorkbookModel } from '../model/types';

/** More would only slow the page down: this is for looking, not for working. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 40;

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function paint(element: HTMLElement, cell: CellModel): void {
  const { font, fill, horizontalAlignment, wrapText } = cell.style;
  const numeric = typeof cell.value === 'number';
  Object.assign(element.style, {
    fontWeight: font.bold ? '600' : '',
    fontStyle: font.italic ? 'italic' : '',
    color: font.color,
    background: fill,
    whiteSpace: wrapText ? 'normal' : '',
    textAlign:
      horizontalAlignment === 'General'
        ? numeric
          ? 'right'
          : ''
        : horizontalAlignment.toLowerCase(),
  });
}

function row(cells: readonly HTMLElement[]): HTMLTableRowElement {
  const element = document.createElement('tr');
  element.append(...cells);
  return element;
}

function heading(text: string): HTMLElement {
  const element = document.createElement('th');
  element.textContent = text;
  return element;
}

function grid(sheet: SheetModel, date1904: boolean): HTMLTableElement {
  const area = usedArea(sheet, false);
  const rows = Math.min((area?.bottom ?? 0) + 1, MOST_ROWS);
  const columns = Math.min((area?.right ?? 0) + 1, MOST_COLUMNS);
  const across = Array.from({ length: columns }, (_, column) => heading(columnName(column)));
  const table = document.createElement('table');
  table.append(row([heading(''), ...across]));
  for (let at = 0; at < rows; at += 1) {
    const cells = Array.from({ length: columns }, (_, column) => {
      const element = document.createElement('td');
      const cell = getCell(sheet, at, column);
      if (cell) {
        element.textContent = shownText(cell, date1904);
        element.title = cell.formula ?? '';
        paint(element, cell);
      }
      return element;
    });
    table.append(row([heading(String(at + 1)), ...cells]));
  }
  return table;
}

/** Shows the workbook's active sheet and a tab for each visible one. */
export function showWorkbook(
  workbook: WorkbookModel,
  places: { readonly sheet: HTMLElement; readonly tabs: HTMLElement },
): void {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
  const active = visible.find((sheet) => sheet.id === workbook.activeSheetId) ?? visible[0];
  places.tabs.replaceChildren(
    ...visible.map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = sheet.name;
      tab.setAttribute('aria-pressed', String(sheet === active));
      tab.addEventListener('click', () => {
        workbook.activeSheetId = sheet.id;
        showWorkbook(workbook, places);
      });
      return tab;
    }),
  );
  places.sheet.replaceChildren(...(active ? [grid(active, workbook.date1904)] : []));
}
