import type { HeadingColors } from './grid/draw-selection';

/** A canvas does not know of the style sheet: the colours are fetched from there. */
export function headingColors(): HeadingColors {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    fill: color('heading'),
    line: color('line'),
    text: color('muted'),
    chosenFill: color('chosen'),
    chosenText: color('chosen-text'),
  };
}
