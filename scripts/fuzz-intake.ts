/**
 * Mutated files through reading and recognition, in a child process that is watched from outside:
 *   npm run fuzz -- --count 100000 --seed 1 [--from 0]
 * No crash, no more than two seconds, no more than 300 MB for one input. An input is repeated by its
 * seed and number; what fails is also kept in out/fuzz.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mutate } from '../tests/intake/fuzz/mutate';
import { createRandom } from './support/random';
import { seedFiles, type SeedFile } from '../tests/intake/fuzz/seed-files';
import { survive } from '../tests/intake/fuzz/survive';

const MOST_MS = 2000;
const MOST_MB = 300;
/** The watch is from outside and the machine may be busy: a hang is told from a slow turn. */
const HANG_MS = 10_000;
const KEPT = join('out', 'fuzz');

type Message =
  | { readonly kind: 'begin'; readonly at: number; readonly name: string }
  | {
      readonly kind: 'end';
      readonly at: number;
      readonly ms: number;
      readonly mb: number;
      readonly outcome: string;
    }
  | { readonly kind: 'done' };

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
    child: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);

void (values.child ? work(Number(values.from)) : watch());

function inputOf(at: number, seeds: readonly SeedFile[]): { name: string; bytes: Uint8Array } {
  return mutate(seeds, createRandom(Math.imul(seed, 0x9e3779b1) + at));
}

async function work(from: number): Promise<void> {
  // The library reports odd records on the console as well.
  console.error = () => undefined;
  const seeds = await seedFiles();
  const send = async (message: Message): Promise<void> =>
    new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
  await survive(seeds[0]?.bytes ?? new Uint8Array(0));
  for (let at = from; at < count; at += 1) {
    const { name, bytes } = inputOf(at, seeds);
    await send({ kind: 'begin', at, name });
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const outcome = await survive(bytes).catch((error: unknown) => `! ${String(error)}`);
    const ms = performance.now() - start;
    // The highest since the process began: only what rises above where this input started counts.
    const peak = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
    await send({ kind: 'end', at, ms, mb: (peak - before) / 2 ** 20, outcome });
  }
  await send({ kind: 'done' });
}

/** Runs children until every input has had its turn; one that fails costs its child. */
async function watch(): Promise<void> {
  console.log(`fuzz: ${String(count)} inputs, --seed ${String(seed)}`);
  const tally = new Map<string, number>();
  const failures: string[] = [];
  let slowest = 0;
  let largest = 0;
  let next = Number(values.from);
  while (next < count) {
    next = await runChild(next, (at, name, outcome, ms, mb) => {
      tally.set(outcome.slice(0, 60), (tally.get(outcome.slice(0, 60)) ?? 0) + 1);
      slowest = Math.max(slowest, ms);
      largest = Math.max(largest, mb);
      const why = outcome.startsWith('!')
        ? outcome
        : ms > MOST_MS
          ? `${ms.toFixed(0)} ms`
          : mb > MOST_MB
            ? `${mb.toFixed(0)} MB`
            : null;
      if (why === null) return;
      failures.push(`#${String(at)} ${name}: ${why}`);
      console.log(failures.at(-1));
    });
  }
  for (const at of failures.map((line) => Number(/^#(\d+)/.exec(line)?.[1]))) await keep(at);
  console.log(
    [...tally]
      .sort((a, b) => b[1] - a[1])
      .map(([what, times]) => `  ${String(times).padStart(7)}  ${what}`)
      .join('\n'),
  );
  console.log(
    `slowest ${slowest.toFixed(0)} ms, most memory ${largest.toFixed(0)} MB, failures ${String(failures.length)}`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

type Report = (at: number, name: string, outcome: string, ms: number, mb: number) => void;

/** Resolves with the first input that still has to be tried. */
async function runChild(from: number, report: Report): Promise<number> {
  const child: ChildProcess = fork(
    process.argv[1] ?? '',
    ['--child', '--seed', String(seed), '--count', String(count), '--from', String(from)],
    { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
  );
  return new Promise((resolve) => {
    let open: { at: number; name: string } | undefined;
    let done = false;
    let retired = false;
    let next = from;
    let hang: NodeJS.Timeout | undefined;
    child.on('message', (message: Message) => {
      if (retired) return;
      clearTimeout(hang);
      if (message.kind === 'done') done = true;
      else if (message.kind === 'begin') {
        open = message;
        hang = setTimeout(() => child.kill('SIGKILL'), HANG_MS);
      } else {
        report(message.at, open?.name ?? '', message.outcome, message.ms, message.mb);
        next = message.at + 1;
        open = undefined;
        // Its peak would hide the next one's.
        retired = message.mb > MOST_MB / 2;
        if (retired) child.kill('SIGKILL');
      }
    });
    child.on('exit', () => {
      clearTimeout(hang);
      if (open && !done) {
        report(open.at, open.name, '! hung or died', HANG_MS, 0);
        next = open.at + 1;
      }
      resolve(done ? count : next === from && !open ? count : next);
    });
  });
}

async function keep(at: number): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  const { bytes } = inputOf(at, await seedFiles());
  writeFileSync(join(KEPT, `${String(seed)}-${String(at)}.bin`), bytes);
}
