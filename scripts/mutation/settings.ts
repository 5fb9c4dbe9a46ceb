import { join } from 'node:path';
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import type { RoomName } from './rooms';

const FOLDER = join('out', 'mutation');

/** What is known of a room: of every night, until its files or their tests change. */
export function resultsFile(room: RoomName): string {
  return join(FOLDER, `${room}.json`);
}

/** Types need no check: the transform leaves them out. */
export function strykerSettings(
  room: RoomName,
  files: readonly string[],
  concurrency: number,
): PartialStrykerOptions {
  return {
    testRunner: 'in-process',
    plugins: ['./scripts/mutation/runner/plugin.ts'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    coverageAnalysis: 'perTest',
    mutate: [...files],
    testFiles: [`tests/${room}/**/*.test.ts`, `tests/${room}/**/*.test.tsx`],
    concurrency,
    disableTypeChecks: false,
    allowEmpty: true,
    incremental: true,
    incrementalFile: resultsFile(room),
    tempDirName: join(FOLDER, 'sandbox'),
    ignorePatterns: ['/out', '/dist', '/docs', '/.git'],
    reporters: ['progress-append-only', 'lines'],
    timeoutMS: 15_000,
    timeoutFactor: 0.25,
  };
}
