/**
 * The saved-file interface: which sheets a cluster workbook has and by which headings their columns
 * are found. A heading never changes its meaning; another program that writes these sheets is read
 * like our own (docs/workbook.md).
 */
export interface ColumnSchema {
  readonly heading: string;
  /** Other headings that mean this column (compared without accents and case). */
  readonly alsoRead?: readonly string[];
  /** `tool` columns are written by the add-in, `clerk` columns never lose what a person typed. */
  readonly by: 'clerk' | 'tool';
  /** Format "@": codes and rule texts, which a General cell would turn into dates and numbers. */
  readonly text?: true;
  /** Rarely needed: grouped and collapsed. */
  readonly collapsed?: true;
  /** Characters. */
  readonly width: number;
}

export interface SheetSchema<Key extends string = string> {
  /** Suffix of the hidden name that marks the sheet as ours; survives renaming. */
  readonly id: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly title: string;
  /** One line below the title of a sheet that the clerk fills in. */
  readonly hint?: string;
  readonly alwaysThere: boolean;
  /** Nothing follows from what stands there, so that reading the book passes it by. */
  readonly neverInput?: true;
  readonly tabColor: string;
  readonly columns: Readonly<Record<Key, ColumnSchema>>;
}

export function defineSheet<Key extends string>(schema: SheetSchema<Key>): SheetSchema<Key> {
  return schema;
}

export type ColumnKey<Schema> = Schema extends SheetSchema<infer Key> ? Key : never;

/** The six sheets of daily work come first and carry colour; the others stay plain. */
export const TAB = {
  setup: '#2F5597',
  work: '#C00000',
  result: '#548235',
  record: '#7F7F7F',
} as const;
