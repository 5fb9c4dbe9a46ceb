import { AWARDS_SHEET } from '../../src/domain/book/sheets/awards';
import { CLASSES_SHEET } from '../../src/domain/book/sheets/classes';
import { CONSIDERATIONS_SHEET } from '../../src/domain/book/sheets/considerations';
import { CRITERIA_SHEET } from '../../src/domain/book/sheets/criteria';
import { SETTINGS_SHEET } from '../../src/domain/book/sheets/settings';
import type { ColumnKey, SheetSchema } from '../../src/domain/book/sheet-schema';
import type { Table, TableCell } from '../../src/domain/book/table';
import type { Finding } from '../../src/domain/findings/finding';
import { Exact } from '../../src/domain/numbers/exact';
import { readRegulation, type RegulationTables } from '../../src/domain/regulation/read-regulation';
import type { Regulation } from '../../src/domain/regulation/regulation';
import { readSettings } from '../../src/domain/settings/read-settings';
import type { Settings } from '../../src/domain/settings/settings';
import type { Unit } from '../../src/domain/units/unit';

export type Typed = string | number | boolean | null | Pick<TableCell, 'value' | 'numberFormat'>;
export type Row<Schema> = Readonly<Partial<Record<ColumnKey<Schema>, Typed>>>;

/** Headings stand in row 2, so the first row of data is row 3; columns in the schema's order. */
export function table<Key extends string>(
  schema: SheetSchema<Key>,
  rows: readonly Readonly<Partial<Record<Key, Typed>>>[],
): Table<Key> {
  const keys = Object.keys(schema.columns) as Key[];
  return {
    sheet: schema.sheetName,
    missing: [],
    rows: rows.map((row, index) => {
      const cells: Partial<Record<Key, TableCell>> = {};
      keys.forEach((key, column) => {
        const typed: Typed = row[key] ?? null;
        const cell: Pick<TableCell, 'value' | 'numberFormat'> =
          typeof typed === 'object' && typed !== null ? typed : { value: typed };
        const address = `${String.fromCharCode(65 + column)}${String(index + 3)}`;
        cells[key] = { ...cell, address };
      });
      return { row: index + 2, cells };
    }),
  };
}

/** The same sheet where the clerk deleted some of its columns. */
export function withoutColumns<Key extends string>(
  whole: Table<Key>,
  gone: readonly Key[],
): Table<Key> {
  const rows = whole.rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      Object.entries(cells).filter(([key]) => !gone.includes(key as Key)),
    ) as typeof cells,
  }));
  return { ...whole, rows, missing: [...whole.missing, ...gone] };
}

/** Value rows of *Thiết lập*; the values stand in column C from row 3 on. */
export function settingsTable(
  values: Readonly<Record<string, Typed>>,
): RegulationTables['settings'] {
  return table(
    SETTINGS_SHEET,
    Object.entries(values).map(([item, value]) => ({ item, value })),
  );
}

export function settingsOf(values: Readonly<Record<string, Typed>> = {}): Settings {
  return readSettings(settingsTable(values)).settings;
}

/** Code, row kind, maximum, method, points: what most criteria of a test need. */
export type CriterionLine = readonly [
  code: string,
  rowKind: string,
  max: Typed,
  method?: string,
  points?: Typed,
  appliesTo?: string,
  evidence?: string,
  scoredBy?: string,
];

export interface RegulationDraft {
  readonly settings?: Readonly<Record<string, Typed>>;
  readonly criteria: readonly CriterionLine[];
  readonly classes?: readonly Row<typeof CLASSES_SHEET>[];
  readonly awards?: readonly Row<typeof AWARDS_SHEET>[];
  readonly considerations?: readonly Row<typeof CONSIDERATIONS_SHEET>[];
}

export const REQUIRED_SETTINGS = {
  'Tên cụm, khối': 'Cụm số 1',
  'Năm thi đua': '2020',
  'Hạn nộp phiếu': '20/11/2020',
  'Thang điểm': '100',
} as const;

export function criteriaRows(
  lines: readonly CriterionLine[],
): readonly Row<typeof CRITERIA_SHEET>[] {
  return lines.map(
    ([code, rowKind, max, method = '', points = '', appliesTo = '', evidence = '', by = '']) => ({
      code,
      rowKind,
      title: `Tiêu chí ${code}`,
      max,
      method,
      points,
      appliesTo,
      evidence,
      scoredBy: by,
    }),
  );
}

export function regulationTables(draft: RegulationDraft): RegulationTables {
  return {
    settings: settingsTable({ ...REQUIRED_SETTINGS, ...draft.settings }),
    criteria: table(CRITERIA_SHEET, criteriaRows(draft.criteria)),
    classes: table(CLASSES_SHEET, draft.classes ?? []),
    awards: table(AWARDS_SHEET, draft.awards ?? []),
    considerations: table(CONSIDERATIONS_SHEET, draft.considerations ?? []),
  };
}

/** @param members a roster, or how many nameless units there are */
export function readDraft(
  draft: RegulationDraft,
  members: number | readonly Unit[] = 5,
): { readonly regulation: Regulation; readonly findings: readonly Finding[] } {
  const units =
    typeof members === 'number'
      ? Array.from({ length: members }, (_, index) => unitOf(`U${String(index + 1)}`))
      : members;
  return readRegulation(regulationTables(draft), units);
}

export function regulationOf(draft: RegulationDraft): Regulation {
  return readDraft(draft).regulation;
}

export function unitOf(code: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `Đơn vị ${code}`,
    shortName: code,
    otherNames: [],
    predecessors: [],
    cluster: '',
    group: '',
    role: 'member',
    memberFrom: null,
    memberTo: null,
    registeredOn: null,
    pactSignedOn: null,
    ...more,
  };
}

export function exact(text: string): Exact {
  return Exact.parse(text);
}

export function textOf(value: Exact | null | undefined): string | null {
  return value === null || value === undefined ? null : value.toString();
}

/** What a test compares of a finding. */
export function brief(findings: readonly Finding[]): readonly (readonly (string | null)[])[] {
  return findings.map(({ kind, place, criterion }) => [kind, place.cell, criterion]);
}
