import type { Cell as FileCell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { unitRows } from '../../domain/book/unit-rows';
import {
  UNIT_COLUMNS,
  UNIT_GROUP_CAPTIONS,
  unitColumnKeys,
  type UnitColumnGroup,
  type UnitColumnKey,
} from '../../domain/book/unit-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import { areaAddress, cellAddress } from '../addresses';
import {
  finalMissing,
  listedLabels,
  pointsGuards,
  POINTS_ALERT,
  RESULT_ALERT_TITLE,
} from '../sheets/unit-guards';
import { NOTHING_KNOWN } from '../sheets/unit-known';
import { standardLayout, UNIT_ROWS } from '../sheets/unit-layout';
import { rowOf, unitFormulas, type UnitSheetTexts } from '../sheets/unit-sheet';
import { totalRow } from '../sheets/unit-total';
import { textHeight } from '../sheets/text-height';
import { COLOR, FONT_SIZE, pointsWide, TITLE_HEIGHT } from '../write/style';
import { asText, type Cell } from '../write/as-text';
import { bodyLook, FORM_LOOK, ruleFill, TEXT_COLUMNS } from './form-look';
import { openCells } from './open-cells';

/** A blank scoring sheet that leaves the house. */
export interface BlankForm {
  readonly owner: string;
  /** The line by which the form is recognised when it comes back. */
  readonly mark: string;
  readonly texts: Omit<UnitSheetTexts, 'valueHint'>;
  /** Criterion → what stands there already. */
  readonly given: ReadonlyMap<string, GivenCells>;
}

export interface GivenCells {
  readonly target?: { readonly value: string | number | boolean; readonly numberFormat?: string };
  readonly unitNote: string;
}

export const FORM_SHEET = 'Phiếu tự chấm';

const INCH = 72;

/** The same sheet as the workbook has for the unit, guarded: only what the unit fills in can be changed. */
export function formSheet(regulation: Regulation, form: BlankForm): WriteSheet {
  const keys = unitColumnKeys(regulation.settings);
  const lines = unitRows(regulation);
  const cells = new Map<string, Partial<FileCell>>();
  const put = (row: number, column: number, cell: Cell, style: CellStyle): void => {
    cells.set(`${String(row)},${String(column)}`, { ...fileCell(cell), style });
  };
  writeHead(put, keys, form);
  const formulas = unitFormulas(regulation, standardLayout(regulation), NOTHING_KNOWN);
  lines.forEach((line, index) => {
    const row = UNIT_ROWS.first + index;
    const open = openCells(line);
    const given = line.data === null ? form.given.get(line.code) : undefined;
    rowOf(line, formulas.get(line.code), keys).forEach((cell, column) => {
      const key = keys[column] ?? 'code';
      const look = bodyLook(key, line, open.includes(key));
      if (key === 'target' && given?.target) {
        const { value, numberFormat } = given.target;
        put(row, column, typed(value), {
          ...look,
          ...(numberFormat ? { numFmt: numberFormat } : {}),
        });
      } else if (key === 'unitNote' && given) put(row, column, asText(given.unitNote), look);
      else put(row, column, TEXT_COLUMNS.includes(key) ? typed(cell) : cell, look);
    });
  });
  const below = UNIT_ROWS.first + lines.length;
  totalRow(regulation, standardLayout(regulation), NOTHING_KNOWN).forEach((cell, column) => {
    put(below, column, cell, bodyLook(keys[column] ?? 'code', 'total', false));
  });
  put(below + 2, keys.indexOf('title'), asText(form.texts.preparedBy), FORM_LOOK.foot);
  put(below + 2, keys.indexOf('evidence'), asText(form.texts.headOfUnit), FORM_LOOK.foot);
  return {
    name: FORM_SHEET,
    cells,
    columns: keys.map((key) => ({ width: UNIT_COLUMNS[key].width })),
    rowDefs: heights(cells, keys),
    ...guards(regulation, keys, lines.length),
    freezePane: { rows: UNIT_ROWS.first },
    view: { showGridLines: false },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      // 20 mm above and below, 15 mm at the sides.
      margins: { top: 57 / INCH, bottom: 57 / INCH, left: 43 / INCH, right: 43 / INCH },
    },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

/** A file has no rows that fit themselves; each is as high as its fullest cell. */
function heights(
  cells: ReadonlyMap<string, Partial<FileCell>>,
  keys: readonly UnitColumnKey[],
): Map<number, { height: number }> {
  const rows = new Map([[UNIT_ROWS.title as number, { height: TITLE_HEIGHT }]]);
  for (const [at, { value, style }] of cells) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    const key = keys[column];
    if (typeof value !== 'string' || key === undefined || style?.alignment?.wrapText !== true) {
      continue;
    }
    const width = pointsWide(UNIT_COLUMNS[key].width);
    const bold = style.font?.bold === true;
    const height = Math.ceil(textHeight(value, { size: FONT_SIZE, bold, width }));
    rows.set(row, { height: Math.max(height, rows.get(row)?.height ?? 0) });
  }
  return rows;
}

/** What a person typed is no formula here, whatever it looks like. */
function typed(cell: Cell): Cell {
  return typeof cell === 'string' ? asText(cell) : cell;
}

function fileCell(cell: Cell): Partial<FileCell> {
  if (cell === null || cell === '') return { type: 'empty', value: null };
  if (typeof cell === 'number') return { type: 'number', value: cell };
  if (typeof cell === 'boolean') return { type: 'boolean', value: cell };
  if (cell.startsWith('=')) return { type: 'formula', value: null, formula: cell.slice(1) };
  // What marks a text in Excel's own entry is no part of it in a file.
  return { type: 'string', value: cell.startsWith("'") ? cell.slice(1) : cell };
}

function writeHead(
  put: (row: number, column: number, cell: Cell, style: CellStyle) => void,
  keys: readonly UnitColumnKey[],
  { owner, mark, texts }: BlankForm,
): void {
  put(UNIT_ROWS.owner, 0, asText(owner), FORM_LOOK.owner);
  put(UNIT_ROWS.title, 0, asText(texts.title), FORM_LOOK.title);
  put(UNIT_ROWS.cluster, 0, asText(texts.cluster), FORM_LOOK.cluster);
  put(UNIT_ROWS.source, 0, asText(mark), FORM_LOOK.source);
  let group: UnitColumnGroup | null = null;
  keys.forEach((key, column) => {
    const { heading, group: own } = UNIT_COLUMNS[key];
    const caption = own === group ? '' : UNIT_GROUP_CAPTIONS[own];
    put(UNIT_ROWS.captions, column, caption, FORM_LOOK.caption);
    put(UNIT_ROWS.headings, column, heading, FORM_LOOK.heading);
    group = own;
  });
}

function guards(
  regulation: Regulation,
  keys: readonly UnitColumnKey[],
  count: number,
): Pick<WriteSheet, 'dataValidations' | 'conditionalRules'> {
  const columnOf = (key: UnitColumnKey): string =>
    areaAddress(UNIT_ROWS.first, keys.indexOf(key), count, 1);
  const points = pointsGuards(regulation);
  const lists = unitRows(regulation).flatMap(({ criterion, data }, index) => {
    const labels = data === null ? listedLabels(criterion) : null;
    const cell = cellAddress(UNIT_ROWS.first + index, keys.indexOf('result'));
    return labels === null ? [] : [{ cell, labels }];
  });
  return {
    dataValidations: [
      ...points.map(({ key, allowed }) => ({
        type: 'custom' as const,
        formula1: allowed,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning' as const,
        errorTitle: POINTS_ALERT.title,
        errorMessage: POINTS_ALERT.message,
        range: columnOf(key),
      })),
      ...lists.map(({ cell, labels }) => ({
        type: 'list' as const,
        values: [...labels],
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'information' as const,
        errorTitle: RESULT_ALERT_TITLE,
        errorMessage: labels.join(' · '),
        range: cell,
      })),
    ],
    conditionalRules: [
      ...points.map(({ key, doubtful }) => ({
        formula: doubtful,
        color: COLOR.error,
        range: columnOf(key),
      })),
      { formula: finalMissing(regulation), color: COLOR.warning, range: columnOf('final') },
    ].map(({ formula, color, range }, index) => ({
      type: 'expression' as const,
      priority: index + 1,
      formula,
      style: ruleFill(color),
      range,
    })),
  };
}
