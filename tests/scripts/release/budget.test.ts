import { randomBytes } from 'node:crypto';
import { loadedTooEarly, weigh } from '../../../scripts/release/budget';

const group = (name: string, files: readonly string[], sources: readonly string[] = []) => ({
  name,
  files,
  sources,
});

it('counts every script of a start once, compressed, and no map', () => {
  const groups = [
    group('taskpane', ['js/a.js', 'js/b.js', 'js/a.js.map']),
    group('home', ['js/b.js', 'js/c.js']),
  ];
  const noise = randomBytes(10_000);
  const [screen, home] = weigh(groups, () => noise);
  expect(screen?.bytes).toBeGreaterThan(20_000);
  expect(screen?.bytes).toBeLessThan(20_200);
  expect(home?.bytes).toBe(((screen?.bytes ?? 0) / 2) * 3);
});

it('says when the build has no such start', () => {
  expect(() => weigh([group('taskpane', [])], () => new Uint8Array())).toThrow(/no taskpane/);
});

it.each([
  'src/intake/files/read-file.ts',
  'src/documents/compose.ts',
  'node_modules/docx/dist/index.mjs',
  'src/app/explanation/explain-workbook.ts',
])('%s has no place in a start', (path) => {
  expect(loadedTooEarly([group('home', [], ['src/app/home/home.ts', path])])).toHaveLength(1);
  expect(loadedTooEarly([group('commands', [], [path])])).toEqual([]);
});
