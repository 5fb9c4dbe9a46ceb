import { SCHEMA_LIST, type SchemaId } from '../../domain/book/schemas';
import { SETTINGS_SHEET } from '../../domain/book/sheets/settings';
import { TARGETS_SHEET } from '../../domain/book/sheets/targets';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import type { SheetSchema } from '../../domain/book/sheet-schema';
import { proposeCode } from '../../domain/units/unit';
import { SheetNames } from '../../excel/addresses';
import { readInventory, type Inventory } from '../../excel/read/inventory';
import { inExcel, type ExcelSession } from '../../excel/run';
import { setupSheet, settingsSheet } from '../../excel/sheets/setup';
import { logSheet } from '../../excel/sheets/record';
import { idName } from '../../excel/identity';
import { sheetIsWhole } from '../../excel/write/mark-sheet';
import { createTableSheet, type TableSheet } from '../../excel/write/table-sheet';
import { writeMarked } from '../../excel/write/begin-run';
import type { Writer } from '../../excel/write/writer';
import { wordsFor } from '../../locales/words';
import { timeOf } from '../use-case/clock';
import { Failure, toFailure } from '../use-case/failure';
import { rankWorkbook } from '../ranking/rank-workbook';
import type { Template, TemplateTable } from './template';
import type { UseCaseOptions } from '../use-case/use-case';

/** Written by the first ranking, which follows at once. */
const RESULTS = new Set(['KiemTra', 'TongHop', 'DeNghi', 'NhatKy']);

/** Turns the open workbook into a cluster workbook: adds our sheets, touches no other. */
export async function createClusterWorkbook(
  template: Template,
  options: UseCaseOptions = {},
): Promise<void> {
  try {
    await makeSheets(template, options);
    // The sheets of results stand from the first day and say who has not sent anything yet.
    await rankWorkbook(options);
  } catch (error) {
    throw toFailure(error);
  }
}

/** Its sheets, and no ranking yet. */
export async function makeSheets(template: Template, options: UseCaseOptions): Promise<void> {
  await inExcel(async (session) => {
    const inventory = await readInventory(session);
    guardCreation(inventory, template);
    await addSheets(session, template, inventory, options);
  }, options);
}

/** A creation that was cut off goes on, with the template that it was begun with. */
function guardCreation({ ours, begun }: Inventory, template: Template): void {
  const before = begun.find(({ what }) => what === 'creation');
  if (!before && ours.has('TieuChi')) throw new Failure('alreadyAClusterWorkbook');
  if (!before || before.about === template.name) return;
  throw new Failure('creationBegun', { template: before.about, time: before.time });
}

async function addSheets(
  session: ExcelSession,
  template: Template,
  inventory: Inventory,
  options: UseCaseOptions,
): Promise<void> {
  const owner = template.settings['Tên cụm, khối'] ?? '';
  const words = wordsFor(options.language ?? 'vi');
  const sheets = SCHEMA_LIST.filter(
    (schema) =>
      !RESULTS.has(schema.id) && (schema.alwaysThere || template.tables[schema.id] !== undefined),
  ).map((schema) => content(schema, template, owner));
  const time = timeOf(options);
  const log = logSheet(
    [
      {
        time,
        person: options.operator ?? '',
        action: words.report.log.created,
        subject: template.title[words.language],
        before: '',
        after: '',
        reason: '',
      },
    ],
    owner,
  );
  const names = new SheetNames(inventory.sheets.map((sheet) => sheet.name));
  const run = { what: 'creation', time, kept: false, about: template.name } as const;
  await writeMarked(session, inventory, run, async (writer) => {
    for (const sheet of [...sheets, log]) {
      if (inventory.ours.has(sheet.schema.id as SchemaId)) continue;
      const name = names.take(sheet.schema.sheetName);
      await writer.step(name);
      await createTableSheet(writer, name, sheet, inventory.names);
      sheetIsWhole(writer.context, idName(sheet.schema.id));
    }
    await dropEmptySheet(writer, inventory);
    const [first] = sheets;
    const entry = first && inventory.ours.get(first.schema.id as SchemaId);
    const { worksheets } = writer.context.workbook;
    if (first) worksheets.getItem(entry?.id ?? first.schema.sheetName).activate();
    await writer.calls(1);
  });
}

/** A new workbook's single blank sheet goes; anything that holds a value stays. */
async function dropEmptySheet(writer: Writer, inventory: Inventory): Promise<void> {
  // Of a creation that was cut off some sheets are there.
  const before = inventory.sheets.filter((entry) => ![...inventory.ours.values()].includes(entry));
  const [only] = before;
  if (before.length !== 1 || !only) return;
  const sheet = writer.context.workbook.worksheets.getItem(only.id);
  const used = sheet.getUsedRangeOrNullObject(false).load('address');
  await writer.calls(1);
  await writer.flush();
  if (!used.isNullObject) return;
  sheet.delete();
  await writer.calls(1);
}

function content(schema: SheetSchema, template: Template, owner: string): TableSheet {
  if (schema.id === SETTINGS_SHEET.id) return settingsSheet(template.settings, owner);
  const table = template.tables[schema.id] ?? [];
  if (schema.id === UNITS_SHEET.id) return setupSheet(schema, withCodes(rowsOf(table)), owner);
  const sheet = setupSheet(schema, rowsOf(table), owner);
  if (schema.id !== TARGETS_SHEET.id || Array.isArray(table)) return sheet;
  return withOwnColumns(sheet, table);
}

function rowsOf(table: TemplateTable): readonly (readonly string[])[] {
  return 'rows' in table ? table.rows : table;
}

/** *Giao chỉ tiêu* has a column for every criterion that needs a target. */
function withOwnColumns(sheet: TableSheet, table: TemplateTable): TableSheet {
  if (!('columns' in table)) return sheet;
  const extra = table.columns
    .slice(1)
    .map((heading) => ({ heading, width: 12, text: true as const }));
  return {
    ...sheet,
    columns: [...sheet.columns, ...extra],
    rows: table.rows.map((row) => [...row]),
  };
}

/** *Mã* is ours to fill where the template leaves it empty. */
function withCodes(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const units = rows.filter(([code]) => code !== '').map(([code = '']) => ({ code }));
  return rows.map((row) => {
    const [code = '', name = '', shortName = ''] = row;
    if (code !== '') return row;
    const proposed = proposeCode(shortName || name, units);
    units.push({ code: proposed });
    return [proposed, ...row.slice(1)];
  });
}
