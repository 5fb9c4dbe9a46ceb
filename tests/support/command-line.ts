import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** `thidua` as a person starts it, in a process of its own and in that folder. */
export function thiduaIn(folder: string, args: readonly string[]): CommandRun {
  const done = spawnSync(process.execPath, [TSX, join(ROOT, 'src/cli/main.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
