import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_LIST } from '../../src/domain/book/schemas';
import { UNIT_COLUMNS } from '../../src/domain/book/unit-sheet';
import type { Language } from '../../src/locales/language';
import { wordsFor } from '../../src/locales/words';

const DOCS = join(__dirname, '../../docs');
const ROOT = join(DOCS, '..');
const GUIDES = [
  ['vi', 'huong-dan.md'],
  ['en', 'guide.md'],
] as const satisfies readonly (readonly [Language, string])[];

/** Stands for whatever a sentence of the catalogue is told. */
const GAP = '\u0001';

/** A sentence of gaps would be like anything. */
const LEAST = 4;

function isTelling(pattern: string): boolean {
  return pattern.replaceAll(GAP, '').replace(/[^\p{L}]/gu, '').length >= LEAST;
}

/** Everything that the pane says, as patterns. */
function said(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    try {
      const text: unknown = (words as (...given: string[]) => unknown)(...Array(6).fill(GAP));
      return typeof text === 'string' && isTelling(text) ? [text] : [];
    } catch {
      // Wants more than words, and is no button.
      return [];
    }
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : [];
}

/** What the ribbon says. */
function ribbon(language: Language): readonly string[] {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const strings =
    language === 'vi' ? / Locale="vi-VN" Value="([^"]+)"/g : / DefaultValue="([^"]+)"/g;
  return [...manifest.matchAll(strings)].map(([, text = '']) => text);
}

function matches(text: string, pattern: string): boolean {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(GAP, '.+')}$`).test(text);
}

const SHEETS = new Set<string>([
  ...SCHEMA_LIST.flatMap(({ sheetName, columns }) => [
    sheetName,
    ...Object.values(columns).map(({ heading }) => heading),
  ]),
  ...Object.values(UNIT_COLUMNS).map(({ heading }) => heading),
]);

function read(name: string): string {
  return readFileSync(join(DOCS, name), 'utf8');
}

function pictures(text: string): readonly string[] {
  return [...text.matchAll(/<img src="([^"]+)"/g)].map(([, path = '']) => path);
}

describe.each(GUIDES)('the guide in %s', (language, name) => {
  const text = read(name);

  it('shows pictures that exist, each said in words', () => {
    const shown = pictures(text);
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((path) => !existsSync(join(DOCS, path)))).toEqual([]);
    expect(text.match(/<img (?![^>]*alt="[^"]{20,}")[^>]*>/g)).toBeNull();
  });

  it('calls buttons and headings as the pane and the ribbon do', () => {
    const known = [...said(wordsFor(language)), ...ribbon(language)];
    // The first paragraph says what bold means.
    const named = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words).slice(1);
    expect(named.length).toBeGreaterThan(40);
    const unknown = named.filter((words) => !known.some((pattern) => matches(words, pattern)));
    expect(unknown).toEqual([]);
  });

  it('would notice a button that is called otherwise', () => {
    const known = [...said(wordsFor(language)), ...ribbon(language)];
    for (const wrong of ['Xếp hạng ngay', 'Rank now', 'Nhận phiếu', 'Take in sheets']) {
      expect(known.filter((pattern) => matches(wrong, pattern))).toEqual([]);
    }
  });

  it('calls sheets and columns as the workbook does', () => {
    const named = [...text.matchAll(/(?<![\w*])_([^_\n]+)_(?!\w)/g)].map(([, words = '']) => words);
    expect(named.slice(1).filter((words) => !SHEETS.has(words))).toEqual([]);
  });
});

it('both guides go the same way, with the same pictures and the same sheets', () => {
  const [vi = '', en = ''] = GUIDES.map(([, name]) => read(name));
  const ways = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => {
      if (line.startsWith('#')) return [/^#+( \d+\.)?/.exec(line)?.[0] ?? ''];
      return pictures(line).map((path) => path.replace(/-(vi|en)\.png$/, '.png'));
    });
  expect(ways(en)).toEqual(ways(vi));
  expect(ways(vi).filter((one) => /^## \d/.test(one))).toHaveLength(10);
});

it('every picture of a step is shown', () => {
  const shown = new Set(GUIDES.flatMap(([, name]) => pictures(read(name))));
  const taken = readdirSync(join(DOCS, 'images')).filter((name) => name.startsWith('guide-'));
  expect(taken.filter((name) => !shown.has(`images/${name}`))).toEqual([]);
});
