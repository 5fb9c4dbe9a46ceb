import { numeric, type FunctionEntry } from './function-kinds';
import { roundAway, roundHalfUp, roundTowards, toMultiple } from './rounding';
import { DIV0, NUM } from './values';

const finite = (number: number): number | typeof NUM => (Number.isFinite(number) ? number : NUM);

export const MATH_FUNCTIONS: readonly FunctionEntry[] = [
  numeric('ROUND', [2, 2], (number = 0, places = 0) => roundHalfUp(number, places)),
  numeric('ROUNDUP', [2, 2], (number = 0, places = 0) => roundAway(number, places)),
  numeric('ROUNDDOWN', [2, 2], (number = 0, places = 0) => roundTowards(number, places)),
  numeric('TRUNC', [1, 2], (number = 0, places = 0) => roundTowards(number, places)),
  numeric('INT', [1, 1], (number = 0) => Math.floor(Number(number.toPrecision(15)))),
  numeric('ABS', [1, 1], (number = 0) => Math.abs(number)),
  numeric('SIGN', [1, 1], (number = 0) => Math.sign(number)),
  numeric('SQRT', [1, 1], (number = 0) => (number < 0 ? NUM : Math.sqrt(number))),
  numeric('POWER', [2, 2], (base = 0, exponent = 0) => {
    if (base === 0 && exponent === 0) return NUM;
    return base === 0 && exponent < 0 ? DIV0 : finite(base ** exponent);
  }),
  numeric('MOD', [2, 2], (number = 0, divisor = 0) => {
    if (divisor === 0) return DIV0;
    const rest = number - divisor * Math.floor(number / divisor);
    return rest === 0 ? 0 : rest;
  }),
  numeric('QUOTIENT', [2, 2], (a = 0, b = 0) => (b === 0 ? DIV0 : Math.trunc(a / b))),
  numeric('EXP', [1, 1], (number = 0) => finite(Math.exp(number))),
  numeric('LN', [1, 1], (number = 0) => (number <= 0 ? NUM : Math.log(number))),
  numeric('LOG10', [1, 1], (number = 0) => (number <= 0 ? NUM : Math.log10(number))),
  numeric('LOG', [1, 2], (number = 0, base = 10) => {
    if (number <= 0 || base <= 0) return NUM;
    return base === 1 ? DIV0 : finite(Math.log(number) / Math.log(base));
  }),
  numeric('PI', [0, 0], () => Math.PI),
  numeric('CEILING', [2, 2], (number = 0, step = 0) =>
    number > 0 && step < 0 ? NUM : toMultiple(number, step, Math.ceil),
  ),
  numeric('FLOOR', [2, 2], (number = 0, step = 0) => {
    if (step === 0) return number === 0 ? 0 : DIV0;
    return number > 0 && step < 0 ? NUM : toMultiple(number, step, Math.floor);
  }),
  numeric('MROUND', [2, 2], (number = 0, step = 0) => {
    if (number * step < 0) return NUM;
    return toMultiple(number, step, (count) => Math.floor(count + 0.5));
  }),
  numeric(
    'EVEN',
    [1, 1],
    (number = 0) => Math.sign(number) * toMultiple(Math.abs(number), 2, Math.ceil),
  ),
  numeric('ODD', [1, 1], (number = 0) => {
    const size = Math.abs(number);
    const odd = Math.ceil((size - 1) / 2) * 2 + 1;
    return number < 0 ? -odd : Math.max(1, odd);
  }),
];
