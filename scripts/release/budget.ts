import { gzipSync } from 'node:zlib';
import type { ChunkGroup } from './build-site';

/** Compressed bytes, office.js not counted. */
export interface Weighed {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

const KB = 1000;

/**
 * What is fetched until the pane shows something. `screen`: the home screen with its heading, while
 * the workbook is being read. `home`: also what reads, checks and scores the workbook, so that the
 * screen can say how it stands.
 */
const LIMITS: readonly (readonly [name: string, groups: readonly string[], limit: number])[] = [
  ['screen', ['taskpane'], 250 * KB],
  ['home', ['taskpane', 'home'], 372 * KB],
];

/** @param read bytes of a script, by the name that the build gave it */
export function weigh(
  groups: readonly ChunkGroup[],
  read: (file: string) => Uint8Array,
): readonly Weighed[] {
  return LIMITS.map(([name, wanted, limit]) => {
    const files = new Set(
      wanted.flatMap((one) => groups.find((group) => group.name === one)?.files ?? []),
    );
    if (files.size === 0) throw new Error(`the build has no ${wanted.join(', ')}`);
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
    return { name, bytes, limit };
  });
}

/** Folders whose code the first screen must not bring along, and what they are for. */
const ON_USE: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^src\/intake\/files\//, 'reading files'],
  [/^src\/documents\//, 'papers'],
  [/^node_modules\/docx\//, 'papers'],
  [/^src\/app\/(explanation|firmness|notices|papers|seal|undo)\/(?!.*\.types)/, 'used later'],
];

export function loadedTooEarly(groups: readonly ChunkGroup[]): readonly string[] {
  const atStart = groups.filter(({ name }) => ['taskpane', 'home'].includes(name));
  return atStart
    .flatMap(({ sources }) => sources)
    .flatMap((path) =>
      ON_USE.filter(([pattern]) => pattern.test(path)).map(
        ([, what]) => `${path} (${what}) is loaded before it is used`,
      ),
    );
}
