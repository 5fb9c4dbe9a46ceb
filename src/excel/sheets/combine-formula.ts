import type { Criterion } from '../../domain/regulation/criterion';

/** A child's figure as a formula. */
export interface FormulaTerm {
  readonly code: string;
  readonly points: string;
}

/** How a row with children combines them, as a worksheet expression; of nothing, 0. */
export function combineFormula({ parentRule }: Criterion, terms: readonly FormulaTerm[]): string {
  if (terms.length === 0) return '0';
  const list = terms.map(({ points }) => points).join(',');
  switch (parentRule?.kind ?? 'sum') {
    case 'sum':
      return `SUM(${list})`;
    case 'mean':
      return `AVERAGE(${list})`;
    case 'highest':
      return `MAX(${list})`;
    case 'weighted': {
      const weighed = terms.map(
        ({ code, points }) => `${points}*${parentRule?.weights.get(code)?.toString() ?? '0'}`,
      );
      return `(${weighed.join('+')})`;
    }
  }
}
