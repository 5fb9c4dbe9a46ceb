export type SettingKind =
  | 'text'
  | 'choice'
  | 'number'
  | 'numberOrWord'
  | 'integer'
  | 'date'
  /** Has a grammar of its own, read where it is used. */
  | 'rule';

export interface SettingSchema {
  readonly group: string;
  /** What stands in *Mục*; the row is found by it. */
  readonly label: string;
  readonly kind: SettingKind;
  /** Meaning → the words of the drop-down. */
  readonly choices?: Readonly<Record<string, string>>;
  /** For `numberOrWord`. */
  readonly word?: string;
  /** Hint of *Cách ghi*. */
  readonly allowed?: string;
  /** A choice's key, or text as a clerk types it; absent: no value. */
  readonly default?: string;
  readonly required?: true;
  /** Where nobody wrote it, it follows from the rest of the book. */
  readonly computed?: true;
  /** An ambiguity of the regulation: the default is provisional until somebody answers. */
  readonly question?: true;
}
