import { UNIT_COLUMNS } from '../../src/domain/book/unit-sheet';
import { SUMMARY_SHEET } from '../../src/domain/book/sheets/summary';
import { Exact } from '../../src/domain/numbers/exact';
import { cellAddress } from '../../src/excel/addresses';
import { unitName } from '../../src/excel/identity';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { getCell } from '../../src/workbench/model/cells';
import type { SheetModel } from '../../src/workbench/model/types';
import { rankFile, type RankedBook } from '../support/sample';
import type { Random } from '../support/random';

/** One score typed over by a person, and what the core makes of the workbook then. */
export interface ChangedBook {
  readonly unit: string;
  readonly criterion: string;
  readonly column: 'self' | 'verified';
  readonly before: string;
  readonly after: string;
  /** The file as saved after typing: its formulas are those of the run before. */
  readonly bytes: Uint8Array;
  readonly ranked: RankedBook;
}

const TRIES = 200;
/** Scores are typed in quarters of a point. */
const STEPS_PER_POINT = 4;

/**
 * Types one score, drawn at random, into a unit's sheet. A draw that the regulation does not allow
 * is drawn again: the core would hold the unit back, and there would be no figure to compare.
 */
export async function changeOneScore(book: RankedBook, random: Random): Promise<ChangedBook> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const draw = drawScore(book, random);
    if (draw === null) continue;
    const bytes = await typeScore(book.bytes, draw);
    const ranked = await rankFile(bytes);
    const unit = ranked.json.units.find(({ code }) => code === draw.unit);
    if (unit?.status === 'ranked') return { ...draw, bytes, ranked };
  }
  throw new Error(`no allowed change found in ${String(TRIES)} draws`);
}

type Draw = Omit<ChangedBook, 'bytes' | 'ranked'>;

function drawScore({ json, report }: RankedBook, random: Random): Draw | null {
  const unit = random.pick(json.units);
  const score = random.pick(unit.scores);
  const criterion = report.year.regulation.find(score.criterion);
  if (score.state !== 'scored' || score.final === null || !criterion?.rule) return null;
  if (criterion.rule.automatic) return null;
  const steps = criterion.max.toNumber() * STEPS_PER_POINT;
  const points = Exact.integer(random.below(steps + 1)).dividedBy(Exact.integer(STEPS_PER_POINT));
  const final = Exact.parse(score.final);
  if (points.equals(final) || !criterion.rule.possible(points)) return null;
  // Beside a result the rule fixes the unit's own score: there, the verified one is changed.
  const column = score.actual === null ? 'self' : 'verified';
  if (column === 'verified' && !points.lessThan(final)) return null;
  return {
    unit: unit.code,
    criterion: score.criterion,
    column,
    before: score.final,
    after: points.toString(),
  };
}

async function typeScore(bytes: Uint8Array, draw: Draw): Promise<Uint8Array> {
  return edited(bytes, (excel) => {
    const sheet = unitSheet(excel, draw.unit);
    excel.userTypes(sheet.name, cellOf(sheet, draw.criterion, draw.column), Number(draw.after));
  });
}

/** The control: the same workbook with one total typed over by its old value. */
export async function freezeTotal(
  { bytes, unit }: ChangedBook,
  before: RankedBook,
): Promise<Uint8Array> {
  const old = before.json.units.find(({ code }) => code === unit);
  if (!old) throw new Error(`no unit ${unit}`);
  return edited(bytes, (excel) => {
    const sheet = excel.workbook.sheets.find(({ name }) => name === SUMMARY_SHEET.sheetName);
    if (!sheet) throw new Error(`no sheet ${SUMMARY_SHEET.sheetName}`);
    const column = find(sheet, (value) => value === SUMMARY_SHEET.columns.total.heading).column;
    const { row } = find(sheet, (value) => value === old.name);
    if (!getCell(sheet, row, column)?.formula) throw new Error('the total is no formula');
    excel.userTypes(sheet.name, cellAddress(row, column), Number(old.finalTotal));
  });
}

async function edited(
  bytes: Uint8Array,
  edit: (excel: EmbeddedExcel) => void,
): Promise<Uint8Array> {
  const excel = await openEmbeddedExcel({ bytes, profile: { platform: 'desktop' } });
  edit(excel);
  return (await excel.save()).bytes;
}

function unitSheet({ workbook }: EmbeddedExcel, code: string): SheetModel {
  const formula = workbook.names.find(({ name }) => name === unitName(code))?.formula ?? '';
  const written = /^='?(.*?)'?!/.exec(formula)?.[1]?.replaceAll("''", "'");
  const sheet = workbook.sheets.find(({ name }) => name === written);
  if (!sheet) throw new Error(`no sheet of unit ${code}`);
  return sheet;
}

function cellOf(sheet: SheetModel, criterion: string, column: 'self' | 'verified'): string {
  const { row } = find(sheet, (value) => value === criterion);
  const place = find(sheet, (value) => value === UNIT_COLUMNS[column].heading);
  return cellAddress(row, place.column);
}

function find(
  sheet: SheetModel,
  matches: (value: unknown) => boolean,
): { readonly row: number; readonly column: number } {
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { value }] of line) {
      if (matches(value)) return { row, column };
    }
  }
  throw new Error(`nothing found on ${sheet.name}`);
}
