import type { LanguageProblem } from '../domain/regulation/language/parsed';

/** Why a text of the regulation could not be read; `found` is the clause that stopped the reader. */
export type ProblemCatalogue = Readonly<
  Record<LanguageProblem['problem'], (p: (name: string) => string) => string>
>;
