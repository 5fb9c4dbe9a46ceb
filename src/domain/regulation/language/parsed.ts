/** Why a text of the regulation could not be read, as data: the words are the locale's. */
export interface LanguageProblem {
  readonly problem:
    | 'unreadable'
    | 'notANumber'
    | 'ambiguousNumber'
    | 'useSemicolon'
    | 'unknownWord'
    | 'tooFew'
    | 'empty';
  /** The clause that stopped the reader. */
  readonly found: string;
  /** The nearest word that would be understood. */
  readonly suggestion?: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: LanguageProblem };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function unreadable(
  problem: LanguageProblem['problem'],
  found: string,
  suggestion?: string,
): { readonly ok: false; readonly error: LanguageProblem } {
  return {
    ok: false,
    error: suggestion === undefined ? { problem, found } : { problem, found, suggestion },
  };
}
