import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/root';
import type { Ran } from './run-story';

const MAIN = join('src', 'cli', 'main.ts');

/** The same as the npm script, without a second start of npm. */
export function thiduaProcess(command: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', MAIN, ...command],
    { cwd: ROOT, encoding: 'utf8', timeout: 300_000 },
  );
  return { exit: status, said: stdout + stderr };
}
