/**
 * Breaks every use case at every one of its requests, in every way that is known to happen, and looks
 * at what is left, at what the person is told and at what the next run makes of it. Prints its counts;
 * `npm run test:faults -- "rank: cut"` plays the lines that begin so.
 */
import { fork } from 'node:child_process';
import { playMatrix, wrongIn, type Played } from '../tests/faults/matrix';

const PARTS = 2;

/** A share of the matrix, in a process of its own: the library is one per process. */
async function playPart(part: number, only: string): Promise<void> {
  await playMatrix({ part, parts: PARTS, only }, (played) => {
    process.send?.(played);
  });
  process.send?.(END);
}

/** Who has nothing left to wait for ends quietly, in the middle too: the end is said. */
const END = 'end';

function listen(part: number, only: string, told: (played: Played) => void): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(process.argv[1] ?? '', [String(part), only]);
    let ended = false;
    child.on('message', (message) => {
      if (message === END) ended = true;
      else told(message as Played);
    });
    child.on('exit', (code) => {
      if (!ended) console.log(`part ${String(part)} did not come to its end`);
      resolve(ended ? (code ?? 1) : 1);
    });
  });
}

interface Count {
  cases: number;
  failed: number;
  lost: number;
  told: number;
  open: number;
  later: number;
}

function counted(counts: Map<string, Count>, { useCase, verdict }: Played): void {
  const nothing = { cases: 0, failed: 0, lost: 0, told: 0, open: 0, later: 0 };
  const count = counts.get(useCase) ?? nothing;
  counts.set(useCase, count);
  count.cases += 1;
  count.failed += verdict.failed === null ? 0 : 1;
  count.lost += verdict.lost.length;
  count.told += verdict.unsaid.length;
  count.open += verdict.open.length > 0 ? 1 : 0;
  count.later += verdict.twice ? 1 : 0;
}

function print(name: string, { cases, failed, lost, told, open, later }: Count): void {
  const columns = [cases, failed, lost, told, open, later].map((n) => String(n).padStart(7));
  console.log(`${name.padEnd(20)}${columns.join('')}`);
}

async function playAll(only: string): Promise<boolean> {
  const start = Date.now();
  const counts = new Map<string, Count>();
  const exits = await Promise.all(
    Array.from({ length: PARTS }, (_, part) =>
      listen(part, only, (played) => {
        counted(counts, played);
        for (const line of wrongIn(played)) console.log(line);
      }),
    ),
  );
  console.log(`${' '.repeat(20)}  cases failed   lost   told   open  later`);
  const total: Count = { cases: 0, failed: 0, lost: 0, told: 0, open: 0, later: 0 };
  for (const [name, count] of counts) {
    print(name, count);
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += count[key];
  }
  print('all', total);
  console.log(
    'failed: the person was told that it did not work; later: put right by the next run; ' +
      'lost cells, wrong words and books that do not converge (open) must be 0.',
  );
  console.log(`${((Date.now() - start) / 1000).toFixed(0)} s`);
  return exits.every((code) => code === 0) && total.lost + total.told + total.open === 0;
}

const [first = '', only = ''] = process.argv.slice(2);
if (process.send) void playPart(Number(first), only).then(() => process.disconnect());
else {
  void playAll(first).then((well) => {
    process.exitCode = well ? 0 : 1;
  });
}
