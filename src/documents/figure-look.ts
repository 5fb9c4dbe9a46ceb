import type { Settings } from '../domain/settings/settings';

/** How points are printed: as the regulation shows them, with the sign that *Thiết lập* asks for. */
export interface FigureLook {
  readonly digits: number;
  readonly sign: ',' | '.';
}

export function figureLook(settings: Settings): FigureLook {
  const digits = settings.number('showDigits') ?? settings.number('roundDigits');
  return {
    digits: digits?.toNumber() ?? 2,
    sign: settings.choice('printDecimal') === 'dot' ? '.' : ',',
  };
}
