import { pane as en } from '../../src/locales/en/pane';
import { pickLanguage } from '../../src/locales/language';
import { pane as vi } from '../../src/locales/vi/pane';

describe('pickLanguage', () => {
  it.each([
    ['vi-VN', 'vi'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['en_GB', 'en'],
    ['eng-x', 'vi'],
    ['fr-FR', 'vi'],
    ['', 'vi'],
    [undefined, 'vi'],
  ])('%s → %s', (tag, language) => {
    expect(pickLanguage(tag)).toBe(language);
  });
});

type Leaf = string | ((...parameters: never[]) => string);

function leaves(words: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(words).flatMap(([key, value]: [string, Leaf | object]) =>
      typeof value === 'object'
        ? [...leaves(value, `${path}${key}.`)]
        : [[`${path}${key}`, value] as const],
    ),
  );
}

describe('the words of the pane', () => {
  const english = leaves(en);
  const vietnamese = leaves(vi);

  it('are the same set in both languages', () => {
    expect([...vietnamese.keys()]).toEqual([...english.keys()]);
  });

  it('are all translated', () => {
    // Names of the product and of sheets may be alike; whole sentences may not.
    const alike = [...vietnamese].filter(([key, value]) => {
      const other = english.get(key);
      return typeof value === 'string' && value === other;
    });
    expect(alike).toEqual([]);
  });

  it('say what they are given', () => {
    expect(vi.home.nextFix(3)).toContain('3 lỗi');
    expect(en.home.nextFix(1)).toContain('1 error ');
    expect(en.home.nextFix(2)).toContain('2 errors');
  });
});
