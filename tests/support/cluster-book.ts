import { createClusterWorkbook } from '../../src/app/create/create-workbook';
import { importSubmissions } from '../../src/app/import/import-submissions';
import type { RankReport } from '../../src/app/ranking/rank-report';
import { rankWorkbook, type RankOptions } from '../../src/app/ranking/rank-workbook';
import type { ProposalStatus } from '../../src/domain/awards/proposal-line';
import { UNIT_COLUMNS, type UnitColumnKey } from '../../src/domain/book/unit-sheet';
import type { FindingKind } from '../../src/domain/findings/catalogue';
import type { HandledFinding } from '../../src/domain/findings/finding';
import { isBlocking } from '../../src/domain/findings/status';
import { SETTINGS, type SettingKey } from '../../src/domain/settings/settings';
import type { UnitOutcome } from '../../src/domain/year/outcome';
import { cellAddress } from '../../src/excel/addresses';
import { saveXlsx } from '../../src/workbench/file/save';
import { openEmbeddedExcel, type EmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { createEmptyWorkbook } from '../../src/workbench/model/create';
import type { BookDraft, Value } from './book/draft';
import { templateOf } from './book/draft';
import { formOf } from './book/form';
import { bookFigures, differencesFrom } from './book/book-figures';
import { unitSheetOf } from './book/unit-cells';
import { columnOf, findCell, recordsOf, sheetOf, valueAt } from './cells';
import { NOW } from './sample-book';

/** A cluster workbook that went the way of the product: created, sheets taken in, ranked. */
export class ClusterBook {
  private last: RankReport | null = null;

  constructor(readonly excel: EmbeddedExcel) {}

  get report(): RankReport {
    if (!this.last) throw new Error('not ranked yet');
    return this.last;
  }

  /** Ranks, and holds every live formula of the book against the core: a difference is a failure. */
  async rank(options: Pick<RankOptions, 'acceptProposed'> = {}): Promise<RankReport> {
    const report = await rankWorkbook({ ...NOW, ...options });
    this.last = report;
    this.excel.calculate();
    const { workbook } = this.excel;
    const lines = [
      ...this.found('formulaDiffers').map(
        ({ unit, params }) =>
          `${unit ?? ''} ${String(params.column)}: ${String(params.found)} instead of ${String(params.expected)}`,
      ),
      ...differencesFrom(workbook, bookFigures(workbook, report)),
    ];
    if (lines.length > 0) throw new Error(`formulas and core differ:\n${lines.join('\n')}`);
    return report;
  }

  close(): void {
    this.excel.uninstall();
  }

  unit(name: string): UnitOutcome {
    const found = this.report.outcome.units.find(({ scores }) => scores.unit.name === name);
    if (!found) throw new Error(`no unit ${name}`);
    return found;
  }

  /** One figure for every unit, in the roster's order. */
  each<T>(figure: (unit: UnitOutcome) => T): Readonly<Record<string, T>> {
    return Object.fromEntries(
      this.report.outcome.units.map((unit) => [unit.scores.unit.name, figure(unit)]),
    );
  }

  leaf(name: string, code: string): string | null {
    return this.unit(name).scores.leaves.get(code)?.final?.toString() ?? null;
  }

  node(name: string, code: string): string | null {
    return this.unit(name).scores.nodes.get(code)?.final?.toString() ?? null;
  }

  total(name: string): string | null {
    const { status, scores } = this.unit(name);
    return status === 'ranked' ? (scores.total?.toString() ?? null) : null;
  }

  totals(): Readonly<Record<string, string | null>> {
    return this.each(({ scores }) => this.total(scores.unit.name));
  }

  ranks(): Readonly<Record<string, number | null>> {
    return this.each(({ rank }) => rank);
  }

  classes(): Readonly<Record<string, string | null>> {
    return this.each(({ classification }) => classification);
  }

  /** Units with this award, in the order of the proposal. */
  holders(award: string, status: ProposalStatus = 'proposed'): readonly string[] {
    return this.report.outcome.proposal
      .filter((line) => line.award?.name === award && line.status === status)
      .map(({ unit }) => this.nameOf(unit));
  }

  /** Why the unit's first line says what it says. */
  reason(name: string): string | null {
    const line = this.report.outcome.proposal.find(({ unit }) => this.nameOf(unit) === name);
    return line?.reasons[0]?.reason ?? null;
  }

  found(kind: FindingKind): readonly HandledFinding[] {
    return this.report.findings.filter((found) => found.kind === kind);
  }

  /** Kind and criterion of everything that blocks this unit, or all (null). */
  errors(name: string | null = null): readonly string[] {
    return this.report.findings
      .filter(isBlocking)
      .filter(({ unit }) => name === null || (unit !== null && this.nameOf(unit) === name))
      .map(({ kind, criterion }) => `${kind} ${criterion ?? ''}`.trim());
  }

  /** Keys of the open questions that decide something. */
  questions(): readonly string[] {
    return this.found('questionOpen').map(({ params }) => String(params.key));
  }

  /** The clerk types into the sheet that the book keeps for a unit. */
  type(unit: string, code: string, column: UnitColumnKey, value: Value): void {
    const sheet = unitSheetOf(this.excel.workbook, this.codeOf(unit));
    if (!sheet) throw new Error(`no sheet of ${unit}`);
    const { row } = findCell(sheet, code);
    const at = cellAddress(row, findCell(sheet, UNIT_COLUMNS[column].heading).column);
    this.excel.userTypes(sheet.name, at, typeof value === 'object' ? value.percent / 100 : value);
  }

  /** The clerk answers a row of *Thiết lập*; an empty text takes the answer back. */
  answer(key: SettingKey, text: string): void {
    const sheet = sheetOf(this.excel.workbook, 'Thiết lập');
    const { label, ...schema } = SETTINGS[key];
    const star = 'required' in schema ? ' ★' : '';
    const { row } = findCell(sheet, `${label}${star}`);
    this.excel.userTypes(sheet.name, cellAddress(row, columnOf(sheet, 'Giá trị').column), text);
  }

  /** The clerk types into a table: the row whose cell under `by` says `key`. */
  typeInto(sheetName: string, [by, key]: readonly [string, string], column: string, text: string) {
    const sheet = sheetOf(this.excel.workbook, sheetName);
    const { column: keys, top } = columnOf(sheet, by);
    for (let row = top; sheet.cells.has(row); row += 1) {
      if (valueAt(sheet, row, keys) !== key) continue;
      this.excel.userTypes(sheetName, cellAddress(row, columnOf(sheet, column).column), text);
      return;
    }
    throw new Error(`no ${key} in ${sheetName}`);
  }

  /** The unit has a sheet in the book. */
  received(unit: string): boolean {
    return this.report.year.sheets.has(this.codeOf(unit));
  }

  rows(sheetName: string, firstHeading: string): readonly Readonly<Record<string, unknown>>[] {
    return recordsOf(sheetOf(this.excel.workbook, sheetName), firstHeading);
  }

  private codeOf(name: string): string {
    return this.unit(name).scores.unit.code;
  }

  private nameOf(code: string): string {
    return this.report.year.units.find((unit) => unit.code === code)?.name ?? code;
  }
}

/** The workbook as created, with the units' sheets lying in it as they came; not ranked yet. */
export async function openBook(draft: BookDraft): Promise<ClusterBook> {
  const book = await createBook(draft);
  book.excel.workbook.sheets.push(...formsOf(draft));
  return book;
}

/** The same with the sheets imported from an .xlsx file, which holds no columns of verification. */
export async function importBook(draft: BookDraft): Promise<ClusterBook> {
  const book = await createBook(draft);
  const workbook = createEmptyWorkbook();
  workbook.sheets.push(...formsOf(draft));
  await importSubmissions([{ name: 'phieu.xlsx', bytes: (await saveXlsx(workbook)).bytes }], NOW);
  return book;
}

/** Opened and ranked. */
export async function rankedBook(draft: BookDraft): Promise<ClusterBook> {
  const book = await openBook(draft);
  await book.rank();
  return book;
}

async function createBook(draft: BookDraft): Promise<ClusterBook> {
  const excel = await openEmbeddedExcel({ profile: { platform: 'desktop' } });
  excel.install();
  await createClusterWorkbook(templateOf(draft), NOW);
  return new ClusterBook(excel);
}

function formsOf({ units, criteria }: BookDraft) {
  return Object.entries(units).flatMap(([name, unit]) =>
    unit.claims ? [formOf(name, unit, criteria)] : [],
  );
}
