import { addEventHandler, getState, resetState, run, type Event, type State } from 'jest-circus';
import type { ModuleLoader } from './module-loader';
import { processorMs } from '../../support/processor-time';
import { TEST_TIMEOUT } from './test-globals';

export interface TestOutcome {
  readonly id: string;
  /** Of the processor. */
  readonly ms: number;
  readonly failure: string | null;
}

export interface FileRun {
  /** The tests that are played; null: all. */
  readonly wanted: ReadonlySet<string> | null;
  /** The rest is left out after the first failure. */
  readonly bail: boolean;
  /** Told before each test, and null when it is over. */
  readonly at: (id: string | null) => void;
}

type Block = State['rootDescribeBlock'];
type Test = NonNullable<State['currentlyRunningTest']>;

function* testsOf(block: Block, names: readonly string[] = []): Generator<readonly [Test, string]> {
  for (const child of block.children) {
    const path = [...names, child.name];
    if (child.type === 'test') yield [child, path.join(' ')];
    else yield* testsOf(child, path);
  }
}

/** Two tests of one name in one file are told apart by their order. */
function identify(name: string, root: Block): Map<Test, string> {
  const met = new Map<string, number>();
  const ids = new Map<Test, string>();
  for (const [test, title] of testsOf(root)) {
    const nth = (met.get(title) ?? 0) + 1;
    met.set(title, nth);
    ids.set(test, `${name} ${title}${nth > 1 ? ` (${String(nth)})` : ''}`);
  }
  return ids;
}

function wordsOf(error: unknown): string {
  if (Array.isArray(error)) return wordsOf(error[0] ?? error[1]);
  return error instanceof Error ? error.message : String(error);
}

/** Where a wanted test is not there, the mutant has changed what tests there are: all are played. */
function leaveOut(ids: ReadonlyMap<Test, string>, wanted: ReadonlySet<string> | null): void {
  const there = new Set(ids.values());
  if (!wanted || [...wanted].some((id) => !there.has(id))) return;
  for (const [test, id] of ids) if (!wanted.has(id)) test.mode = 'skip';
}

interface Playing {
  readonly ids: Map<Test, string>;
  readonly how: FileRun;
  readonly took: Map<Test, number>;
  began: NodeJS.CpuUsage;
}

let current: Playing | null = null;

addEventHandler((event: Event) => {
  if (!current) return;
  if (event.name === 'test_start') {
    current.how.at(current.ids.get(event.test) ?? null);
    current.began = process.cpuUsage();
  }
  // A test that is left out starts too, and is never done: what the next file loads is not its own.
  if (event.name === 'test_skip') current.how.at(null);
  if (event.name !== 'test_done') return;
  current.how.at(null);
  current.took.set(event.test, processorMs(current.began));
  if (event.test.errors.length === 0 || !current.how.bail) return;
  for (const test of current.ids.keys()) if (test.status === null) test.mode = 'skip';
});

/** A file that does not even load fails as a whole, under the name of the file. */
export async function runTestFile(
  loader: ModuleLoader,
  path: string,
  name: string,
  how: FileRun,
): Promise<readonly TestOutcome[]> {
  resetState();
  getState().testTimeout = TEST_TIMEOUT;
  const began = process.cpuUsage();
  try {
    loader.load(path);
  } catch (error) {
    return [{ id: name, ms: processorMs(began), failure: wordsOf(error) }];
  }
  const ids = identify(name, getState().rootDescribeBlock);
  leaveOut(ids, how.wanted);
  const took = new Map<Test, number>();
  current = { ids, how, took, began: process.cpuUsage() };
  try {
    await run();
  } finally {
    current = null;
  }
  const failures = getState().unhandledErrors.map((error) => ({
    id: name,
    ms: 0,
    failure: wordsOf(error),
  }));
  const played = [...ids].filter(([test]) => test.status === 'done');
  return [
    ...played.map(([test, id]) => ({
      id,
      ms: took.get(test) ?? 0,
      failure: test.errors.length > 0 ? wordsOf(test.errors[0]) : null,
    })),
    ...failures,
  ];
}
