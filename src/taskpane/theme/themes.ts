import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { Appearance } from './luminance';

/** Excel's green, so that the pane reads as a part of Excel. 80 on white has a contrast of 5.2. */
const green: BrandVariants = {
  10: '#010601',
  20: '#0a1c10',
  30: '#0d2e1b',
  40: '#0e3d24',
  50: '#0f4c2c',
  60: '#0f5c33',
  70: '#106c3a',
  80: '#107c41',
  90: '#2c8c55',
  100: '#459c69',
  110: '#5dac7e',
  120: '#75bb93',
  130: '#8ecba9',
  140: '#a7dabf',
  150: '#c1e9d5',
  160: '#dcf7eb',
};

const dark: Theme = {
  ...createDarkTheme(green),
  colorBrandForeground1: green[110],
  colorBrandForeground2: green[120],
  // Fluent's own step of the ramp, 100, has a contrast below 4.5 on dark grey.
  colorBrandForegroundLink: green[110],
  colorBrandForegroundLinkHover: green[120],
  colorBrandForegroundLinkPressed: green[130],
  colorBrandForegroundLinkSelected: green[110],
  colorNeutralForeground2BrandHover: green[110],
  colorNeutralForeground2BrandPressed: green[120],
  colorNeutralForeground2BrandSelected: green[110],
  colorNeutralForeground3BrandHover: green[110],
  colorNeutralForeground3BrandPressed: green[120],
  colorNeutralForeground3BrandSelected: green[110],
  colorCompoundBrandForeground1: green[110],
  colorCompoundBrandForeground1Hover: green[120],
  colorCompoundBrandForeground1Pressed: green[130],
};

export const themes: Readonly<Record<Appearance, Theme>> = {
  light: createLightTheme(green),
  dark,
  contrast: teamsHighContrastTheme,
};
