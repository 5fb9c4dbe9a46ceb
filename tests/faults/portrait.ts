import type { CellStyle, SheetModel, WorkbookModel } from '../../src/workbench/model/types';

/** Everything that a person could see of a sheet, as text by place; nothing that only a process knows. */
export type SheetPortrait = ReadonlyMap<string, string>;
export type Portrait = ReadonlyMap<string, SheetPortrait>;

const styles = new WeakMap<CellStyle, string>();

function styleText(style: CellStyle): string {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style, inOrder);
  styles.set(style, text);
  return text;
}

/** Which border was drawn first is nothing that anybody sees. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Ids are counted by the process; heights that Excel sets by itself follow from the content. */
function withoutIds(key: string, value: unknown): unknown {
  return key === 'id' ? undefined : value;
}

function sheetPortrait(sheet: SheetModel): SheetPortrait {
  const lines = new Map<string, string>();
  for (const [row, columns] of sheet.cells) {
    for (const [column, { formula, value, style, hyperlink }] of columns) {
      const content = formula ?? (value === null ? '' : JSON.stringify(value));
      const link = hyperlink ? JSON.stringify(hyperlink) : '';
      lines.set(`${String(row)},${String(column)}`, `${content} ${link} ${styleText(style)}`);
    }
  }
  for (const { row, column, text } of sheet.comments) {
    lines.set(`comment ${String(row)},${String(column)}`, text);
  }
  const { tables, merges, validations, conditionalFormats, charts, freeze, pageLayout } = sheet;
  const { visibility, tabColor, showGridlines, protection, autoFilter } = sheet;
  const parts = { tables, merges, validations, conditionalFormats, charts, freeze, pageLayout };
  const rest = { ...parts, visibility, tabColor, showGridlines, protection, autoFilter };
  for (const [name, part] of Object.entries(rest)) {
    lines.set(name, JSON.stringify(part, withoutIds) ?? '');
  }
  for (const [column, model] of sheet.columns) {
    lines.set(`column ${String(column)}`, JSON.stringify(model));
  }
  for (const [row, { hidden, outlineLevel }] of sheet.rows) {
    if (hidden || outlineLevel) {
      lines.set(`row ${String(row)}`, JSON.stringify({ hidden, outlineLevel }));
    }
  }
  return lines;
}

/** The workbook sheet by sheet, the order of the sheets and the names included. */
export function portraitOf(workbook: WorkbookModel): Portrait {
  const names = [...workbook.names].map(({ name, formula, visible }): [string, string] => [
    name,
    `${formula} ${String(visible)}`,
  ]);
  const order = workbook.sheets.map(({ name }, at): [string, string] => [name, String(at)]);
  return new Map<string, SheetPortrait>([
    ...workbook.sheets.map((sheet): [string, SheetPortrait] => [sheet.name, sheetPortrait(sheet)]),
    ['(names)', new Map(names)],
    ['(order)', new Map(order)],
  ]);
}

/** Without what only moved: notes of the person's own, the look of blank cells, how far a rule reaches. */
export function withoutMoved(portrait: Portrait, mine: string): Portrait {
  return new Map(
    [...portrait].map(([name, lines]) => [
      name,
      new Map([...lines].flatMap(([place, text]) => settled(place, text, mine))),
    ]),
  );
}

const REACHES = new Set(['conditionalFormats', 'validations']);

function settled(place: string, text: string, mine: string): readonly [string, string][] {
  if (REACHES.has(place)) return [[place, text.replaceAll(/"(top|bottom)":\d+/g, '')]];
  const moved = /^\d+,\d+$/.test(place) && (text.startsWith(' ') || text.includes(mine));
  return moved ? [] : [[place, text]];
}

/** Places that are otherwise, a few of them in words. */
export function differences(wanted: Portrait, found: Portrait): readonly string[] {
  const sheets = new Set([...wanted.keys(), ...found.keys()]);
  return [...sheets].flatMap((name) => {
    const [before, after] = [wanted.get(name), found.get(name)];
    if (!before || !after) return [`${name}: ${before ? 'gone' : 'too many'}`];
    const places = new Set([...before.keys(), ...after.keys()]);
    return [...places].flatMap((place) => {
      const [one, other] = [before.get(place), after.get(place)];
      return one === other ? [] : [`${name}!${place}: ${told(one, other)}`];
    });
  });
}

/** From where they part. */
function told(one = '(nothing)', other = '(nothing)'): string {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const from = Math.max(0, same - 40);
  const part = (text: string): string => text.slice(from, same + 80);
  return `${from > 0 ? '…' : ''}${part(one)} → ${part(other)}`;
}
