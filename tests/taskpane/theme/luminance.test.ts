import { luminance, pickAppearance } from '../../../src/taskpane/theme/luminance';

describe('luminance', () => {
  it.each([
    ['#ffffff', 1],
    ['#000', 0],
    ['fff', 1],
    ['#808080', 0.2159],
    [' #107c41 ', 0.1491],
  ])('%s is %d', (colour, expected) => {
    expect(luminance(colour)).toBeCloseTo(expected, 3);
  });

  it.each([undefined, '', 'white', '#ff', 'rgb(0,0,0)', '#12345g'])('%s is no colour', (colour) => {
    expect(luminance(colour)).toBeNull();
  });
});

describe('pickAppearance', () => {
  const facts = { background: undefined, prefersDark: false, forcedColours: false };

  it('follows the colour that Office gives, not the browser', () => {
    // Office's themes: colourful, white, dark grey, black.
    expect(pickAppearance({ ...facts, background: '#F0F0F0', prefersDark: true })).toBe('light');
    expect(pickAppearance({ ...facts, background: '#FFFFFF' })).toBe('light');
    expect(pickAppearance({ ...facts, background: '#666666' })).toBe('dark');
    expect(pickAppearance({ ...facts, background: '#262626' })).toBe('dark');
  });

  it('follows the browser where Office gives none, as on the web', () => {
    expect(pickAppearance({ ...facts, prefersDark: true })).toBe('dark');
    expect(pickAppearance(facts)).toBe('light');
  });

  it('puts high contrast before all', () => {
    expect(pickAppearance({ ...facts, background: '#fff', forcedColours: true })).toBe('contrast');
  });
});
