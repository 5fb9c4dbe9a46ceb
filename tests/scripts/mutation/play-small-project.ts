import { join } from 'node:path';
import type { DryRunOptions, MutantRunOptions } from '@stryker-mutator/api/test-runner';
import { DRAW } from '../../../scripts/mutation/draw';
import { InProcessRunner } from '../../../scripts/mutation/runner/in-process-runner';

/**
 * For `in-process-runner.test.ts`, in a process of its own: the runner takes over what Jest keeps in
 * one place per process. Works in the small project that is the current folder.
 */
async function play(): Promise<void> {
  const runner = new InProcessRunner();
  const testFiles = ['tests/domain/awards/far.test.ts', 'tests/domain/numbers/sum.test.ts'].map(
    (name) => join(process.cwd(), name),
  );
  // A copy: what is counted goes on being counted.
  const dry = structuredClone(await runner.dryRun({ testFiles } as unknown as DryRunOptions));
  // Half of them: what no test needs to be asked about is not counted.
  process.env[DRAW] = JSON.stringify({ percent: 50, seed: '2' });
  const half = new InProcessRunner();
  const drawn = structuredClone(await half.dryRun({ testFiles } as unknown as DryRunOptions));
  const run = (id: string, testFilter: readonly string[], by = runner): Promise<unknown> =>
    by.mutantRun({
      activeMutant: { id, fileName: '/elsewhere/src/domain/numbers/sum.ts' },
      sandboxFileName: join(process.cwd(), 'src/domain/numbers/sum.ts'),
      testFilter,
      hitLimit: 100,
    } as unknown as MutantRunOptions);
  const [far = '', first = '', second = ''] =
    dry.status === 'complete' ? dry.tests.map(({ id }) => id) : [];
  const runs = [
    await run('loaded', [first, second]),
    await run('called', [first, second]),
    await run('called', [far, second]),
    await run('throws', [first]),
    await run('endless', [second]),
    await run('none', [first, second]),
  ];
  // Nothing is drawn: not even what would be noticed is played.
  process.env[DRAW] = JSON.stringify({ percent: 0, seed: '1' });
  const drawing = new InProcessRunner();
  const undrawn = await run('throws', [first], drawing);
  process.stdout.write(JSON.stringify({ dry, runs, undrawn, drawn }));
}

void play();
