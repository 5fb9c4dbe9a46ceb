/**
 * Mutated files through reading and recognition, or whole books through everything that a ranking
 * looks at (`--what books`), in a child process that is watched from outside:
 *   npm run fuzz -- [--what files] --count 100000 --seed 1 [--from 0]
 * No crash, no more time and memory for one input than its target allows (`scripts/fuzz/targets.ts`).
 * An input is repeated by its seed and number; what fails is also kept in out/fuzz.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isTargetName, TARGETS } from './fuzz/targets';
import { createRandom, type Random } from './support/random';

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
    what: { type: 'string', default: 'files' },
    child: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
const { what } = values;
if (!isTargetName(what)) throw new Error(`--what ${Object.keys(TARGETS).join(' | ')}`);
const target = TARGETS[what];
const most = target.most;
/** The watch is from outside and the machine may be busy: a hang is told from a slow turn. */
const HANG_MS = 5 * most.ms;

void (values.child ? work(Number(values.from)) : watch());

function randomAt(at: number): Random {
  return createRandom(Math.imul(seed, 0x9e3779b1) + at);
}

async function work(from: number): Promise<void> {
  // The library reports odd records on the console as well.
  console.error = () => undefined;
  const inputAt = await target.prepare();
  const send = async (message: Message): Promise<void> =>
    new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));
  await inputAt(randomAt(-1))
    .survive()
    .catch(() => undefined);
  for (let at = from; at < count; at += 1) {
    const { name, survive } = inputAt(randomAt(at));
    await send({ kind: 'begin', at, name });
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const outcome = await Promise.resolve()
      .then(survive)
      .catch((error: unknown) => `! ${String(error)}`);
    const ms = performance.now() - start;
    // The highest since the process began: only what rises above where this input started counts.
    const peak = Math.max(process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
    await send({ kind: 'end', at, ms, mb: (peak - before) / 2 ** 20, outcome });
  }
  await send({ kind: 'done' });
}

/** Runs children until every input has had its turn; one that fails costs its child. */
async function watch(): Promise<void> {
  console.log(`fuzz: ${String(count)} inputs, --what ${what} --seed ${String(seed)}`);
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
        : ms > most.ms
          ? `${ms.toFixed(0)} ms`
          : mb > most.mb
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
    [
      ...['--child', '--what', what, '--seed', String(seed)],
      ...['--count', String(count), '--from', String(from)],
    ],
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
        retired = message.mb > most.mb / 2;
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
  const { bytes } = (await target.prepare())(randomAt(at));
  writeFileSync(join(KEPT, `${what}-${String(seed)}-${String(at)}.bin`), bytes());
}
