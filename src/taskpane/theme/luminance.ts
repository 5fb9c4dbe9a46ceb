/** sRGB relative luminance of `#rrggbb`, `#rgb` or `rrggbb`; null for anything else. */
export function luminance(colour: string | undefined): number | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour?.trim() ?? '')?.[1];
  if (!digits) return null;
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export type Appearance = 'light' | 'dark' | 'contrast';

export interface AppearanceFacts {
  /** `Office.context.officeTheme.bodyBackgroundColor`; Excel on the web gives none. */
  readonly background: string | undefined;
  readonly prefersDark: boolean;
  readonly forcedColours: boolean;
}

/**
 * Office has no reliable "is dark" (undefined on the web, sometimes a string), so the background
 * colour decides; without one, the browser's wish.
 */
export function pickAppearance(facts: AppearanceFacts): Appearance {
  if (facts.forcedColours) return 'contrast';
  const light = luminance(facts.background);
  if (light === null) return facts.prefersDark ? 'dark' : 'light';
  return light < 0.4 ? 'dark' : 'light';
}
