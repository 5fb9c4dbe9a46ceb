import { formatArea, tryParseArea } from '../model/address';
import { getCell } from '../model/cell-store';
import { nextId } from '../model/create';
import { shownText } from '../model/shown-text';
import { child, childrenOf, flag, numberOf, tag, type XmlElement } from './xml';
import type { SheetModel, TableModel } from '../model/types';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Line breaks inside a column name are written as Excel writes them. */
function nameToFile(name: string): string {
  return name.replace(/\r?\n/g, '_x000a_');
}

/**
 * The names of the columns: what the header cells say, because a file whose names and header cells
 * differ opens with a repair prompt. Empty and repeated ones become `Column1` and so on.
 */
function headerNames(sheet: SheetModel, table: TableModel): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (let column = table.area.left; column <= table.area.right; column += 1) {
    const cell = table.showHeaders ? getCell(sheet, table.area.top, column) : undefined;
    const shown = cell === undefined ? '' : shownText(cell);
    const given = table.columns[column - table.area.left]?.name ?? '';
    const stem = (shown === '' ? given : shown) || `Column${column - table.area.left + 1}`;
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

/** Header cells as the texts that they must be, by `row,column`. */
export function headerTexts(sheet: SheetModel): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    headerNames(sheet, table).forEach((name, index) => {
      texts.set(`${table.area.top},${table.area.left + index}`, name);
    });
  }
  return texts;
}

export function tableXml(sheet: SheetModel, table: TableModel, id: number): string {
  const rows = 1 + Number(table.showHeaders) + Number(table.showTotals);
  // A table has at least one data row, empty or not.
  const area = { ...table.area, bottom: Math.max(table.area.bottom, table.area.top + rows - 1) };
  const columns = headerNames(sheet, table).map((name, index) =>
    tag('tableColumn', { id: index + 1, name: nameToFile(name) }),
  );
  const filtered = { ...area, bottom: area.bottom - Number(table.showTotals) };
  const hasFilter = table.showFilterButton && table.showHeaders;
  return tag(
    'table',
    {
      xmlns: MAIN,
      id,
      name: table.name,
      displayName: table.name,
      ref: formatArea(area),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : false,
    },
    (hasFilter ? tag('autoFilter', { ref: formatArea(filtered) }) : '') +
      tag('tableColumns', { count: columns.length }, columns.join('')) +
      tag('tableStyleInfo', {
        name: table.style === '' ? undefined : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
  );
}

export function readTable(root: XmlElement): TableModel | undefined {
  const { attributes } = root;
  const area = tryParseArea(attributes.ref ?? '');
  if (area === undefined) return undefined;
  const style = child(root, 'tableStyleInfo')?.attributes ?? {};
  const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn').map((column, index) => ({
    id: numberOf(column.attributes.id, index + 1),
    name: (column.attributes.name ?? '').replace(/_x000a_/gi, '\n').replace(/_x000d_/gi, ''),
  }));
  return {
    id: nextId('table-'),
    name: attributes.displayName ?? attributes.name ?? '',
    area,
    columns,
    style: style.name ?? '',
    showHeaders: numberOf(attributes.headerRowCount, 1) > 0,
    showTotals: numberOf(attributes.totalsRowCount, 0) > 0,
    showBandedRows: flag(style.showRowStripes),
    showBandedColumns: flag(style.showColumnStripes),
    showFilterButton: child(root, 'autoFilter') !== undefined,
    highlightFirstColumn: flag(style.showFirstColumn),
    highlightLastColumn: flag(style.showLastColumn),
  };
}
