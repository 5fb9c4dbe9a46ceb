import type { ProblemCatalogue } from '../problem-words';

export const problems: ProblemCatalogue = {
  unreadable: (p) => `“${p('found')}” cannot be understood`,
  notANumber: (p) => `“${p('found')}” is not a number`,
  ambiguousNumber: (p) => `“${p('found')}”: the dot may mean thousands or decimals`,
  useSemicolon: (p) => `“${p('found')}”: separate the parts with “;”`,
  unknownWord: (p) => `“${p('found')}” is not one of the words that can stand here`,
  tooFew: (p) => `“${p('found')}” lacks a part, at least two are needed`,
  empty: () => 'the cell is empty',
  saidTwice: (p) => `“${p('found')}” is said twice`,
  contradiction: (p) => `“${p('found')}” contradicts what stands before it`,
  notPositive: (p) => `“${p('found')}”: a number above 0 is needed`,
  forSeveral: (p) =>
    `“${p('found')}” gives points for several at a time; write the points for one, or use bands (Khung) where a part does not count`,
  oneThing: (p) =>
    `“${p('found')}”: a row counts one thing; write a row for each below one parent, with the common limit there`,
  unknownCode: (p) => `no row below this one has the code “${p('found')}”`,
  missingWeight: (p) => `“${p('found')}” has no weight`,
  weightsNotWhole: (p) => `“${p('found')}”: the weights must add up to 100%`,
  neverHigher: (p) => `“${p('found')}”: the highest of several scores is never taken`,
  fromOrAbove: (p) =>
    `“${p('found')}”: say “từ ${p('found')}” (from) or “trên ${p('found')}” (above)`,
  aboveWhole: (p) => `“${p('found')}”: nothing can be above 100%`,
};
