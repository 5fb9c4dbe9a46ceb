import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root';
import type { Check } from './check';
import type { Story, Step } from './story';

/** What a command said, and how it ended. */
export interface Ran {
  readonly exit: number | null;
  readonly said: string;
}

/** Runs `thidua` with these words from the root of the project. */
export type Thidua = (command: readonly string[]) => Ran | Promise<Ran>;

export interface Told {
  readonly story: Story;
  readonly good: boolean;
}

/** All steps of a story, each checked; the first that goes wrong ends it. */
export async function tell(
  story: Story,
  out: string,
  thidua: Thidua,
  print: (line: string) => void,
): Promise<Told> {
  const to = join(out, story.name);
  rmSync(join(ROOT, to), { recursive: true, force: true });
  mkdirSync(join(ROOT, to), { recursive: true });
  print(`\n══ ${story.name} ══\n${story.shows.vi}\n${story.shows.en}`);
  const steps = story.steps({ from: story.from, to });
  for (const [index, step] of steps.entries()) {
    const log = join(to, `buoc-${String(index + 1)}.txt`);
    if (!(await take(step, log, thidua, print))) return { story, good: false };
  }
  return { story, good: true };
}

async function take(
  { says, command, exit, checks }: Step,
  log: string,
  thidua: Thidua,
  print: (line: string) => void,
): Promise<boolean> {
  const shown = command.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ');
  print(`\n${says.vi}\n${says.en}\n$ npm run -s thidua -- ${shown}`);
  const ran = await thidua(command);
  writeFileSync(join(ROOT, log), ran.said);
  if (ran.exit !== exit) {
    print(`${ran.said}\n✗ exit ${String(ran.exit)} ≠ ${String(exit)}`);
    return false;
  }
  const done = await checks();
  for (const check of done) printCheck(check, print);
  return done.every(({ differences }) => differences.length === 0);
}

const SHOWN = 12;

function printCheck({ what, differences }: Check, print: (line: string) => void): void {
  print(`  ${differences.length === 0 ? '✓' : '✗'} ${what.vi} · ${what.en}`);
  for (const difference of differences.slice(0, SHOWN)) print(`      ${difference}`);
  const more = differences.length - SHOWN;
  if (more > 0) print(`      … +${String(more)}`);
}
