/** Why a text of the regulation could not be read, as data: the words are the locale's. */
export interface LanguageProblem {
  readonly problem:
    | 'unreadable'
    | 'notANumber'
    | 'ambiguousNumber'
    | 'useSemicolon'
    | 'unknownWord'
    | 'tooFew'
    | 'empty'
    /** The same thing is said in two clauses. */
    | 'saidTwice'
    /** Two clauses cannot both hold: a cap below the floor. */
    | 'contradiction'
    | 'notPositive'
    /** `2/3 sáng kiến`: points for so many at a time; the language has points for each one. */
    | 'forSeveral'
    /** `2/sáng kiến; 1/đề tài`: a row counts one thing. */
    | 'oneThing'
    /** A row that is not among the children of this one. */
    | 'unknownCode'
    /** A child whose weight nobody said. */
    | 'missingWeight'
    /** Weights of a final score that do not add up to 100 %. */
    | 'weightsNotWhole'
    /** The higher of two scores is never taken. */
    | 'neverHigher'
    /** `80%` of the votes: from 80 % or above it? They are different rules. */
    | 'fromOrAbove'
    /** More than 100 %, or above it: nobody can reach that. */
    | 'aboveWhole';
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
