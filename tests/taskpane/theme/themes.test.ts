import type { Theme } from '@fluentui/react-components';
import { luminance } from '../../../src/taskpane/theme/luminance';
import { themes } from '../../../src/taskpane/theme/themes';

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one) ?? NaN, luminance(other) ?? NaN];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Colours of words, hovered and pressed ones among them. */
function inks(theme: Theme): readonly (readonly [string, string])[] {
  return Object.entries(theme as unknown as Readonly<Record<string, string>>).filter(
    ([token]) =>
      /^color(Neutral|Brand|CompoundBrand)Foreground(1|2|3|Link|2Brand|3Brand|2Link)(Hover|Pressed|Selected|BrandHover|BrandPressed|BrandSelected)?$/.test(
        token,
      ) && !token.includes('Disabled'),
  );
}

it.each(['light', 'dark'] as const)('%s: every ink can be read on the pane', (name) => {
  const theme = themes[name];
  const found = inks(theme);
  expect(found.length).toBeGreaterThan(15);
  const faint = found
    .map(([token, colour]) => [token, contrast(colour, theme.colorNeutralBackground1)] as const)
    .filter(([, ratio]) => !(ratio >= 4.5));
  expect(faint).toEqual([]);
});
