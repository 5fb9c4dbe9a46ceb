import { existsSync, readFileSync, rmSync } from 'node:fs';
import { DRAW, type Draw } from './draw';
import type { Room } from './rooms';
import type { Report } from './score';
import { LASTLY, MOST_SECONDS } from './runner/choose-tests';
import { KNOWN_RUNS } from './runner/known-runs';
import { knownRunsFolder, resultsFile, strykerSettings, type How } from './settings';

export function readReport({ name }: Room, draw: Draw | null): Report {
  const path = resultsFile(name, draw);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : { files: {} };
}

export function forget({ name }: Room, draw: Draw | null): void {
  rmSync(resultsFile(name, draw), { force: true });
}

export async function mutate(room: Room, files: readonly string[], how: How): Promise<void> {
  process.env[MOST_SECONDS] = String(how.seconds);
  process.env[LASTLY] = room.lastly.join(',');
  process.env[KNOWN_RUNS] = knownRunsFolder(room.name, how.draw);
  process.env[DRAW] = how.draw ? JSON.stringify(how.draw) : '';
  // Stryker and what it needs are ES modules only.
  const { Stryker } = await import('@stryker-mutator/core');
  await new Stryker(strykerSettings(room, files, how)).runMutationTest();
}
