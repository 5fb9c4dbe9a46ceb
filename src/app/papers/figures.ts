import type { Exact } from '../../domain/numbers/exact';
import { fixed } from '../../domain/numbers/fixed';
import type { Settings } from '../../domain/settings/settings';
import { figureLook } from '../../documents/figure-look';

type Print = (value: Exact | null) => string;

export type Printer = Readonly<Record<'points' | 'percent' | 'asIs', Print>>;

/** Figures as the regulation shows them, with the sign that *Thiết lập* asks for. */
export function printerOf(settings: Settings): Printer {
  const { digits, sign } = figureLook(settings);
  const printed = (count: number): Print => {
    return (value) => (value === null ? '' : fixed(value, count, sign));
  };
  return {
    points: printed(digits),
    percent: printed(settings.integer('percentDigits')),
    asIs: (value) => value?.toString().replace('.', sign) ?? '',
  };
}

/** A count, or nothing where nobody wrote one. */
export function printCount(figure: number | null): string {
  return figure === null ? '' : String(figure);
}
