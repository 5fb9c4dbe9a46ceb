import type { Regulation } from '../../domain/regulation/regulation';
import { unitRows } from '../../domain/book/unit-rows';
import {
  VERIFICATION_KEYS,
  type UnitColumnKey,
  type VerificationKey,
} from '../../domain/book/unit-sheet';
import { unitName } from '../identity';
import { markSheet, sheetIsWhole } from '../write/mark-sheet';
import type { SheetOrder } from '../write/sheet-order';
import { setNumberFormat } from '../write/style';
import { asText, type Cell } from '../write/as-text';
import type { Writer } from '../write/writer';
import { lateCell } from './late-cell';
import { buildUnitSheet, unitFormulas, type UnitSheetTexts } from './unit-sheet';
import type { UnitFormulas } from './unit-formulas';
import { NOTHING_KNOWN, type UnitKnowledge } from './unit-known';
import { standardLayout, UNIT_ROWS, type UnitLayout } from './unit-layout';
import { watchUnit, watchUnitPart, type StandingUnit } from './watch-unit';

/** A cell as the source had it: written so that it reads the same again. */
export interface FigureInput {
  readonly value: string | number | boolean;
  readonly numberFormat?: string;
}

/** What a submission puts into one row of the unit's sheet; absent: the cell becomes empty. */
export interface UnitRowInput {
  readonly target?: FigureInput;
  readonly result?: FigureInput;
  readonly self?: FigureInput;
  readonly evidence: string;
  readonly unitNote: string;
  /** What the cluster had written already; absent: its columns stay as they are. */
  readonly verification?: ReadonlyMap<VerificationKey, FigureInput>;
}

export interface UnitSheetInput {
  readonly code: string;
  readonly rosterIndex: number;
  readonly owner: string;
  /** In a book of several clusters: of which it is a member. */
  readonly cluster?: string;
  readonly sheetName: string;
  /** Where the sheet already stands; null: it is made. */
  readonly existing: { readonly sheetId: string; readonly layout: UnitLayout } | null;
  readonly source: string;
  readonly rows: ReadonlyMap<string, UnitRowInput>;
  readonly known: UnitKnowledge;
}

const INPUT_KEYS = ['target', 'result', 'self', 'evidence', 'unitNote'] as const;

/**
 * Writes the sheets of several units. New ones are copies of the first, so that titles, formats and
 * formulas cross the wire once (measured: 0.67 MB for 30 × 250 instead of 2.5–3.5 MB).
 */
export async function writeUnitSheets(
  writer: Writer,
  inputs: readonly UnitSheetInput[],
  regulation: Regulation,
  texts: UnitSheetTexts,
  order: SheetOrder,
): Promise<void> {
  const standard = standardLayout(regulation);
  const common = unitFormulas(regulation, standard, NOTHING_KNOWN);
  const made: { input: UnitSheetInput; sheet: Excel.Worksheet }[] = [];
  let form: Excel.Worksheet | null = null;
  for (const input of inputs.filter((one) => one.existing === null)) {
    const sheet: Excel.Worksheet = form
      ? form.copy('End')
      : writer.context.workbook.worksheets.add(input.sheetName);
    markSheet(writer.context, sheet, unitName(input.code), order.names);
    if (form === null) await buildUnitSheet(writer, sheet, regulation, common, texts);
    else sheet.name = input.sheetName;
    form ??= sheet;
    order.placeUnit(sheet, input.rosterIndex);
    made.push({ input, sheet });
    await writer.calls(7);
  }
  // The form is still blank here: figures come only after every copy was taken from it.
  for (const { input, sheet } of made) {
    await fill(writer, sheet, input, standard, regulation, common);
    sheetIsWhole(writer.context, unitName(input.code));
    await writer.calls(1);
  }
  for (const input of inputs) {
    if (input.existing === null) continue;
    const sheet = writer.context.workbook.worksheets.getItem(input.existing.sheetId);
    watchUnit(writer, { ...input.existing, sheetName: input.sheetName });
    await fill(writer, sheet, input, input.existing.layout, regulation, null);
  }
}

async function fill(
  writer: Writer,
  sheet: Excel.Worksheet,
  input: UnitSheetInput,
  layout: UnitLayout,
  regulation: Regulation,
  common: ReadonlyMap<string, UnitFormulas> | null,
): Promise<void> {
  sheet.getRangeByIndexes(UNIT_ROWS.owner, 0, 1, 1).values = [[asText(input.owner)]];
  sheet.getRangeByIndexes(UNIT_ROWS.source, 0, 1, 1).values = [[asText(input.source)]];
  if (input.cluster !== undefined) {
    sheet.getRangeByIndexes(UNIT_ROWS.cluster, 0, 1, 1).values = [[asText(input.cluster)]];
  }
  await writer.calls(6);
  const scored = new Set(
    unitRows(regulation)
      .filter(({ criterion }) => criterion.children.length === 0)
      .map(({ code }) => code),
  );
  for (const key of INPUT_KEYS) {
    await writeColumn(writer, sheet, layout, key, (code) => {
      if (!scored.has(code)) return null;
      const cell = inputCell(input.rows.get(code), key);
      // A new sheet is blank already: sending blanks would only cost bytes.
      return cell === '' && input.existing === null ? null : cell;
    });
  }
  for (const key of VERIFICATION_KEYS) {
    await writeColumn(writer, sheet, layout, key, (code) => {
      const value = input.rows.get(code)?.verification?.get(key)?.value ?? null;
      return typeof value === 'string' ? asText(value) : value;
    });
  }
  await keepFormats(writer, sheet, input, layout);
  const written = [...layout.rows.values()];
  const top = Math.min(...written);
  const height = Math.max(...written) - top + 1;
  sheet.getRangeByIndexes(top, 0, height, layout.columns.size).format.autofitRows();
  await writer.calls(1);
  await writeFormulas(writer, sheet, regulation, layout, input.known, common);
}

const FIGURE_KEYS = ['target', 'result', 'self'] as const;
const FORMAT_KEYS = [...FIGURE_KEYS, ...VERIFICATION_KEYS] as const;

function isVerification(key: (typeof FORMAT_KEYS)[number]): key is VerificationKey {
  return VERIFICATION_KEYS.some((one) => one === key);
}

/** Dates and percentages stay what they were: the format is what tells them from plain numbers. */
async function keepFormats(
  writer: Writer,
  sheet: Excel.Worksheet,
  input: UnitSheetInput,
  layout: UnitLayout,
): Promise<void> {
  for (const [code, given] of input.rows) {
    const row = layout.rows.get(code);
    for (const key of FORMAT_KEYS) {
      const column = layout.columns.get(key);
      const cell = isVerification(key) ? given.verification?.get(key) : given[key];
      const format = cell?.numberFormat;
      if (row === undefined || column === undefined || format === undefined) continue;
      setNumberFormat(sheet.getRangeByIndexes(row, column, 1, 1), format);
      await writer.calls(1);
    }
  }
}

function inputCell(row: UnitRowInput | undefined, key: (typeof INPUT_KEYS)[number]): Cell {
  if (key === 'evidence' || key === 'unitNote') return row ? asText(row[key]) : '';
  const value = row?.[key]?.value ?? '';
  return typeof value === 'string' && value !== '' ? asText(value) : value;
}

/** Writes the add-in's own cells; beside a fresh copy only those that differ from the common form. */
export async function writeFormulas(
  writer: Writer,
  sheet: Excel.Worksheet,
  regulation: Regulation,
  layout: UnitLayout,
  known: UnitKnowledge,
  common: ReadonlyMap<string, UnitFormulas> | null,
): Promise<void> {
  const formulas = unitFormulas(regulation, layout, known);
  if (common === null) {
    // An amended regulation: what the add-in printed into the sheet is printed anew.
    await writeColumn(writer, sheet, layout, 'max', (code) => {
      return regulation.find(code)?.max.toNumber() ?? null;
    });
  }
  for (const key of ['self', 'verified', 'verified2', 'final', 'base'] as const) {
    await writeColumn(writer, sheet, layout, key, (code) => {
      const cell = formulas.get(code)?.[key] ?? null;
      return cell === common?.get(code)?.[key] ? null : cell;
    });
  }
}

/**
 * Figures that no formula of the sheet can work out: what the book's records, the other units and
 * other assessors give, and what lateness takes. Written with every ranking, because any of them may
 * have changed since the last one.
 */
export async function writeSettled(
  writer: Writer,
  unit: StandingUnit,
  regulation: Regulation,
  known: UnitKnowledge,
  late: LateNote | null,
): Promise<void> {
  const { layout } = unit;
  const sheet = writer.context.workbook.worksheets.getItem(unit.sheetId);
  const asked = regulation.criteria.filter(({ code, rule, children }) =>
    children.length > 0
      ? known.sections.has(code)
      : rule?.automatic === true || known.leaves.get(code)?.effect === null,
  );
  // In most books the sheets of most units work everything out by themselves.
  const formulas: ReadonlyMap<string, UnitFormulas> =
    asked.length > 0 ? unitFormulas(regulation, layout, known) : new Map();
  const worksOut = (code: string): boolean => {
    const cell = formulas.get(code)?.final ?? null;
    return typeof cell === 'string' && cell.startsWith('=');
  };
  const settled = asked.filter(({ code, children }) => children.length > 0 || !worksOut(code));
  const codes = new Set(settled.map(({ code }) => code));
  const column = layout.columns.get('final');
  const written = [...layout.rows].flatMap(([code, row]) => (codes.has(code) ? [row] : []));
  if (column !== undefined && written.length > 0) {
    const [top, bottom] = [Math.min(...written), Math.max(...written)];
    watchUnitPart(writer, unit, { top, left: column, bottom, right: column });
  }
  await writeColumn(writer, sheet, layout, 'final', (code) =>
    codes.has(code) ? (formulas.get(code)?.final ?? null) : null,
  );
  if (late === null) return;
  const at = lateCell(layout).replaceAll('$', '');
  sheet.getRange(at).values = [[late.points === 0 ? '' : late.points]];
  const beside = (layout.columns.get('final') ?? 1) - 1;
  sheet.getRangeByIndexes(UNIT_ROWS.source, beside, 1, 1).values = [
    [late.points === 0 ? '' : late.label],
  ];
  await writer.calls(2);
}

/** What a unit's sheet says about lateness. */
export interface LateNote {
  readonly points: number;
  readonly label: string;
}

/** One block for the column; rows for which there is nothing to say stay as they are. */
async function writeColumn(
  writer: Writer,
  sheet: Excel.Worksheet,
  layout: UnitLayout,
  key: UnitColumnKey,
  cellOf: (code: string) => Cell,
): Promise<void> {
  const column = layout.columns.get(key);
  const placed = [...layout.rows].flatMap(([code, row]) => {
    const cell = cellOf(code);
    return cell === null ? [] : [{ row, cell }];
  });
  if (column === undefined || placed.length === 0) return;
  const top = Math.min(...placed.map(({ row }) => row));
  const bottom = Math.max(...placed.map(({ row }) => row));
  const cells = Array.from({ length: bottom - top + 1 }, (): Cell[] => [null]);
  for (const { row, cell } of placed) cells[row - top] = [cell];
  await writer.block(sheet, top, column, cells);
}

export function layoutOf(
  columns: ReadonlyMap<UnitColumnKey, number>,
  top: number,
  codes: readonly (string | number | boolean)[],
): UnitLayout {
  const rows = new Map<string, number>();
  codes.forEach((code, offset) => {
    const written = String(code).trim();
    if (written !== '' && !rows.has(written)) rows.set(written, top + offset);
  });
  return { columns, rows };
}
