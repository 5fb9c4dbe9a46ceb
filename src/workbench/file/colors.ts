import { at, childrenOf, flag, numberOf, type XmlElement } from './xml';

/** ECMA-376 18.8.27: the first eight repeat, 64 and 65 are the system's colours. */
const INDEXED = [
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** The Office 2007–2022 theme, in the order of `<color theme="n">` (light and dark swap places). */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'],
  ...['ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

export function readPalette(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined,
): Palette {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4'];
  order.push('accent5', 'accent6', 'hlink', 'folHlink');
  const colors = order.map((name, index) => {
    const [color] = at(scheme, name)?.children ?? [];
    return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE_THEME[index] ?? '000000';
  });
  const own = childrenOf(at(styles, 'colors', 'indexedColors'), 'rgbColor').map(({ attributes }) =>
    (attributes.rgb ?? '').slice(-6),
  );
  return { theme: colors, indexed: own.length > 0 ? own : INDEXED };
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread > 0 && high === r) hue = ((g - b) / spread + 6) % 6;
  else if (spread > 0 && high === g) hue = (b - r) / spread + 2;
  else if (spread > 0) hue = (r - g) / spread + 4;
  // ECMA-376 18.8.19: only the luminance moves.
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sixths = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const base = moved - chroma / 2;
  return (sixths[Math.floor(hue) % 6] ?? [])
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** `#RRGGBB`, or undefined for "automatic" and for a colour that is not there. */
export function readColor(element: XmlElement | undefined, palette: Palette): string | undefined {
  if (element === undefined) return undefined;
  const { rgb, theme, indexed, tint, auto } = element.attributes;
  if (flag(auto)) return undefined;
  let base = rgb?.slice(-6).toUpperCase();
  if (theme !== undefined) base = palette.theme[numberOf(theme, 1)];
  else if (base === undefined && indexed !== undefined)
    base = palette.indexed[numberOf(indexed, 64)];
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base.toUpperCase(), numberOf(tint, 0))}`;
}

/** `FFRRGGBB` as spreadsheet parts write it. */
export function writeArgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
