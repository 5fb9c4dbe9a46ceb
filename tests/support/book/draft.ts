import { SCHEMA_LIST, type SchemaId } from '../../../src/domain/book/schemas';
import { CRITERIA_SHEET } from '../../../src/domain/book/sheets/criteria';
import type { Template } from '../../../src/app/create/template';

/** What a unit and its verifier write in one row of the form; a bare value is the self score. */
export interface ClaimCells {
  readonly target?: Value;
  readonly result?: Value;
  readonly self?: Value;
  readonly evidence?: string;
  readonly verified?: Value;
  readonly reason?: string;
  readonly explanation?: string;
  readonly verified2?: Value;
  readonly reason2?: string;
}
export type Value = number | string | { readonly percent: number };

export interface UnitDraft {
  /** Columns of *Đơn vị* besides the name. */
  readonly row?: Readonly<Record<string, string>>;
  /** Criterion or data row (`II.1#cộng`) → what stands there; absent: the unit sent nothing. */
  readonly claims?: Readonly<Record<string, Value | ClaimCells>>;
}

/** Cells by the keys of the sheet's schema. */
export type Row = Readonly<Record<string, string>>;

/**
 * A cluster workbook in a few lines. A criterion: code | row kind | maximum | method | points |
 * scored by | evidence | applies to; a maximum left blank is the sum of the children's.
 */
export interface BookDraft {
  readonly settings?: Readonly<Record<string, string>>;
  readonly criteria: readonly string[];
  readonly classes?: readonly Row[];
  readonly awards?: readonly Row[];
  readonly units: Readonly<Record<string, UnitDraft>>;
  readonly tables?: Readonly<Partial<Record<SchemaId, readonly Row[]>>>;
  /** *Giao chỉ tiêu*: unit → criterion → target. */
  readonly targets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface CriterionLine {
  readonly code: string;
  readonly title: string;
  readonly max: string;
  readonly cells: Row;
}

const KEYS = [
  'code',
  'rowKind',
  'max',
  'method',
  'points',
  'scoredBy',
  'evidence',
  'appliesTo',
] as const;

export function criterionLines(lines: readonly string[]): readonly CriterionLine[] {
  const rows = lines.map((line) => {
    const parts = line.split('|').map((part) => part.trim());
    return Object.fromEntries(KEYS.map((key, index) => [key, parts[index] ?? ''])) as Record<
      (typeof KEYS)[number],
      string
    >;
  });
  const maxOf = (code: string): number => {
    const own = rows.find((row) => row.code === code)?.max ?? '';
    if (own !== '') return Number(own.replace(',', '.'));
    return childrenOf(code).reduce((sum, child) => sum + maxOf(child), 0);
  };
  const childrenOf = (code: string): readonly string[] =>
    rows
      .map((row) => row.code)
      .filter(
        (other) => other.startsWith(`${code}.`) && !other.slice(code.length + 1).includes('.'),
      );
  return rows.map((row) => {
    const max = String(maxOf(row.code)).replace('.', ',');
    const title = `Nội dung ${row.code}`;
    const rowKind = row.rowKind === '' ? 'Tiêu chí' : row.rowKind;
    return { code: row.code, title, max, cells: { ...row, rowKind, max, title } };
  });
}

function rowsOf(id: string, rows: readonly Row[]): readonly (readonly string[])[] {
  const schema = SCHEMA_LIST.find((one) => one.id === id);
  if (!schema) throw new Error(`no sheet ${id}`);
  const keys = Object.keys(schema.columns);
  return rows.map((row) => {
    const stray = Object.keys(row).filter((key) => !keys.includes(key));
    if (stray.length > 0) throw new Error(`${id}: no column ${stray.join(', ')}`);
    return keys.map((key) => row[key] ?? '');
  });
}

/** The draft as the app takes it when a workbook is created. */
export function templateOf(draft: BookDraft): Template {
  const { criteria, classes = [], awards = [], units, tables = {}, targets } = draft;
  const lines = criterionLines(criteria);
  const codes = [...new Set(Object.values(targets ?? {}).flatMap((own) => Object.keys(own)))];
  const words = { vi: 'Sổ thử', en: 'Test book' };
  return {
    name: 'thu',
    title: words,
    summary: words,
    settings: {
      'Tên cụm, khối': 'Cụm thử',
      'Năm thi đua': '2020',
      'Hạn nộp phiếu': '20/11/2020',
      ...draft.settings,
    },
    tables: {
      ...Object.fromEntries(
        Object.entries(tables).map(([id, rows = []]) => [id, rowsOf(id, rows)] as const),
      ),
      [CRITERIA_SHEET.id]: rowsOf(
        CRITERIA_SHEET.id,
        lines.map(({ cells }) => cells),
      ),
      XepLoai: rowsOf('XepLoai', classes),
      HinhThuc: rowsOf('HinhThuc', awards),
      DonVi: rowsOf(
        'DonVi',
        Object.entries(units).map(([name, { row = {} }]) => ({ name, ...row })),
      ),
      ...(targets
        ? {
            ChiTieu: {
              columns: ['Đơn vị', ...codes],
              rows: Object.entries(targets).map(([unit, own]) => [
                unit,
                ...codes.map((code) => own[code] ?? ''),
              ]),
            },
          }
        : {}),
    },
  };
}
