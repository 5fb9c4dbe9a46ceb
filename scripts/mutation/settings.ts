import { join, resolve } from 'node:path';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { Draw } from './draw';
import type { Room, RoomName } from './rooms';

const FOLDER = join('out', 'mutation');
/** Three times what the tests of a room need. */
const MOST_MEGABYTES = 3_072;

/** What is known of a room: of every night, until its files or their tests change; or the last draw. */
export function resultsFile(room: RoomName, draw: Draw | null): string {
  return join(FOLDER, draw ? `${room}-drawn.json` : `${room}.json`);
}

/** What its tests reach: the mutants of some of its files have other numbers than those of all. */
export function knownRunsFolder(room: RoomName, draw: Draw | null): string {
  return resolve(FOLDER, 'known-runs', draw ? `${room}-drawn` : room);
}

/** Types need no check: the transform leaves them out. */
export interface How {
  readonly concurrency: number;
  /** For the tests that do not bear the name of the mutated file, for each mutant. */
  readonly seconds: number;
  /** Judges anew what is known. */
  readonly again: boolean;
  /** Only these of the mutants. */
  readonly draw: Draw | null;
}

/** `files`: paths, or parts of them as `path:line:column-line:column`. */
export function strykerSettings(
  { name, tests, leftOut, lastly }: Room,
  files: readonly string[],
  { concurrency, seconds, again, draw }: How,
): PartialStrykerOptions {
  const played = leftOut.length > 0 ? `!(${leftOut.join('|')})` : '*';
  return {
    testRunner: 'in-process',
    plugins: ['./scripts/mutation/runner/plugin.ts'],
    // A mutant that allocates without end shall end soon, and not take the machine with it.
    testRunnerNodeArgs: ['--import', 'tsx', `--max-old-space-size=${String(MOST_MEGABYTES)}`],
    coverageAnalysis: 'perTest',
    mutate: [...files],
    testFiles: [
      ...tests.flatMap((at) =>
        ['ts', 'tsx'].map((ending) => `tests/${at}/**/${played}.test.${ending}`),
      ),
      ...lastly,
    ],
    concurrency,
    disableTypeChecks: false,
    allowEmpty: true,
    incremental: true,
    force: again || draw !== null,
    incrementalFile: resultsFile(name, draw),
    tempDirName: join(FOLDER, 'sandbox'),
    ignorePatterns: ['/out', '/dist', '/docs/images', '/.git'],
    reporters: ['progress-append-only', 'lines'],
    // A whole room counts every mutant that every test meets, on a machine that may be busy.
    dryRunTimeoutMinutes: 30,
    // A hang must not be told from a slow test by how busy the machine is.
    timeoutMS: 15_000 + 2_000 * seconds,
    timeoutFactor: 0.25,
  };
}
