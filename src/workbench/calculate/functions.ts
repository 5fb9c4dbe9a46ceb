import { COUNTING_FUNCTIONS } from './functions-criteria';
import { DATE_FUNCTIONS } from './functions-date';
import { INFORMATION_FUNCTIONS } from './functions-information';
import { LOGIC_FUNCTIONS } from './functions-logic';
import { LOOKUP_FUNCTIONS } from './functions-lookup';
import { MATH_FUNCTIONS } from './functions-math';
import { REFERENCE_FUNCTIONS } from './functions-reference';
import { STATISTICS_FUNCTIONS } from './functions-statistics';
import { SUBTOTAL_FUNCTIONS } from './functions-subtotal';
import { TEXT_FUNCTIONS } from './functions-text';
import type { SheetFunction } from './function-kinds';

/** The functions we compute ourselves, by name. A formula with any other goes to the library. */
export const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map([
  ...COUNTING_FUNCTIONS,
  ...DATE_FUNCTIONS,
  ...INFORMATION_FUNCTIONS,
  ...LOGIC_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...REFERENCE_FUNCTIONS,
  ...STATISTICS_FUNCTIONS,
  ...SUBTOTAL_FUNCTIONS,
  ...TEXT_FUNCTIONS,
]);
