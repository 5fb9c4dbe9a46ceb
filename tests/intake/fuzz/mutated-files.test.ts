import { createRandom } from '../../../scripts/support/random';
import { mutate } from './mutate';
import { seedFiles } from './seed-files';
import { survive } from './survive';
import { within } from '../../support/cost/within';

/** Another seed looks elsewhere: SEED=7 npx jest mutated-files. The script goes on for 100,000. */
const SEED = Number(process.env.SEED ?? 20_261_125);
const COUNT = 2000;
/** Yardsticks. */
const MOST = 200;
const MOST_MB = 300;

it('files of every kind as they are: read', async () => {
  for (const { name, bytes } of await seedFiles()) {
    expect([name, await survive(bytes)]).toEqual([name, 'read']);
  }
});

it(`${String(COUNT)} damaged files of every kind: a result or a FileProblem, soon, in little memory`, async () => {
  process.stdout.write(`mutated-files: SEED=${String(SEED)}\n`);
  const seeds = await seedFiles();
  const outcomes = new Map<string, number>();
  for (let at = 0; at < COUNT; at += 1) {
    const { name, bytes } = mutate(seeds, createRandom(Math.imul(SEED, 0x9e3779b1) + at));
    const before = process.memoryUsage().rss;
    let outcome: string;
    try {
      outcome = await within(MOST, () => survive(bytes));
    } catch (error) {
      throw new Error(`Input ${String(at)} of seed ${String(SEED)} (${name})`, { cause: error });
    }
    const mb = (process.memoryUsage().rss - before) / 2 ** 20;
    if (mb > MOST_MB) throw new Error(`Input ${String(at)} (${name}): ${String(mb)} MB`);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // The damage is of all sorts: much is noticed, and much leaves a readable file.
  for (const kind of ['read', 'corrupt', 'truncated']) {
    expect([kind, (outcomes.get(kind) ?? 0) > COUNT / 50]).toEqual([kind, true]);
  }
});
