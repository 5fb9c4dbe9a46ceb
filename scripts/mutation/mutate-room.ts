import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Room } from './rooms';
import type { Report } from './score';
import { MOST_SECONDS } from './runner/choose-tests';
import { resultsFile, strykerSettings, type How } from './settings';

export function readReport({ name }: Room): Report {
  const path = resultsFile(name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : { files: {} };
}

export function forget({ name }: Room): void {
  rmSync(resultsFile(name), { force: true });
}

export async function mutate(room: Room, files: readonly string[], how: How): Promise<void> {
  process.env[MOST_SECONDS] = String(how.seconds);
  // Stryker and what it needs are ES modules only.
  const { Stryker } = await import('@stryker-mutator/core');
  await new Stryker(strykerSettings(room, files, how)).runMutationTest();
}
