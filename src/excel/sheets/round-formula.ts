import type { RoundingMode } from '../../domain/numbers/exact';
import type { Settings } from '../../domain/settings/settings';

/** The regulation's rounding of points as a worksheet function. */
export function roundFormula(expression: string, settings: Settings): string {
  return roundedTo(expression, settings.text('roundDigits'), settings.choice('roundMode'));
}

/**
 * The inner ROUND at 10 digits takes away what binary sums leave behind (0.1 + 0.2), which TRUNC and
 * ROUNDUP would otherwise bring to light.
 */
export function roundedTo(
  expression: string,
  digits: string,
  mode: RoundingMode | undefined,
): string {
  const clean = `ROUND(${expression},10)`;
  switch (mode) {
    case 'truncate':
      return `TRUNC(${clean},${digits})`;
    case 'up':
      return `ROUNDUP(${clean},${digits})`;
    case 'halfEven': {
      const scale = `10^${digits}`;
      const half = `ABS(ROUND(MOD(ABS(${clean})*${scale},2),8)-0.5)<0.000001`;
      return `IF(${half},TRUNC(${clean},${digits}),ROUND(${clean},${digits}))`;
    }
    case 'halfUp':
    case undefined:
      // To whole numbers LibreOffice rounds the double as it is: 56.5/100*100 is a bit below 56.5.
      return `ROUND(${digits === '0' ? clean : expression},${digits})`;
  }
}
