/**
 * A number in General: at most 11 characters of digits and point, then scientific. (Excel also cuts
 * to the column's width; a wide column is assumed.)
 */
export function generalText(number: number): string {
  if (number === 0) return '0';
  const size = Math.abs(number);
  if (size >= 1e11 || size < 1e-9) return scientific(number);
  const whole = Math.floor(size).toString().length;
  if (size < 1e-4 && Number(size.toFixed(9)) !== size) return scientific(number);
  return String(Number(number.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
}

function scientific(number: number): string {
  const [mantissa = '', exponent = '0'] = number.toExponential(5).split('e');
  const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
  return `${Number(mantissa)}E${Number(exponent) < 0 ? '-' : '+'}${power}`;
}
