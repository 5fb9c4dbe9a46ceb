import type { Exact } from './exact';

/** With so many digits after the sign, as a paper prints it: 108.5 → `108,50`. */
export function fixed(value: Exact, digits: number, sign: ',' | '.'): string {
  const written = value.round(digits, 'halfUp').toString();
  const [whole = '', fraction = ''] = written.split('.');
  return digits === 0 ? whole : `${whole}${sign}${fraction.padEnd(digits, '0')}`;
}
