import { join, relative, sep } from 'node:path';
import type { CoverageData, InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { ModuleLoader } from './module-loader';
import { DRAW, drawFrom, isDrawn } from '../draw';
import { chooseTests, LASTLY, MOST_SECONDS, type Candidate } from './choose-tests';
import { KNOWN_RUNS, KnownRuns, type KnownRun } from './known-runs';
import { processorMs } from '../../support/processor-time';
import { runTestFile, type TestOutcome } from './test-file';
import { installTestGlobals } from './test-globals';

/** Stryker calls a mutant endless after a hundred times the hits of all its tests. */
const LESS_PATIENT = 20;

/** What Stryker counts neither as noticed nor as survived. */
const NOT_DRAWN: MutantRunResult = { status: MutantRunStatus.Error, errorMessage: 'not drawn' };

function fileOf(id: string): string {
  return id.split(' ', 1)[0] ?? id;
}

/** How the mutated code and Stryker talk to each other. */
function context(): InstrumenterContext {
  const place = globalThis as { __stryker__?: InstrumenterContext };
  return (place.__stryker__ ??= {});
}

function setTest(id: string | null): void {
  if (id === null) delete context().currentTestId;
  else context().currentTestId = id;
}

/**
 * Plays test files in this process, each on freshly loaded modules with the mutant active from the
 * first line on. So nothing is static to it, and nothing that one mutant left in a memory is met by
 * the next. Starting Jest for every mutant costs a hundred times as much (docs/mutation.md).
 */
export class InProcessRunner implements TestRunner {
  private readonly root = process.cwd();
  private readonly loader = new ModuleLoader(this.root);
  private readonly known = new KnownRuns(
    this.root,
    process.env[KNOWN_RUNS] ?? null,
    process.env[DRAW] ?? '',
  );

  /** Parts of test files that were played without a mutant → whether they passed. */
  private readonly whole = new Map<string, boolean>();

  private readonly draw = drawFrom(process.env[DRAW]);

  private readonly drawn = new Map<string, boolean>();

  private readonly limits = {
    mostMs: Number(process.env[MOST_SECONDS] ?? 3) * 1000,
    lastly: (process.env[LASTLY] ?? '').split(','),
  };

  constructor() {
    installTestGlobals();
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const perTest: Record<string, CoverageData> = {};
    const tests: TestResult[] = [];
    for (const path of testFiles) {
      const name = relative(this.root, path).split(sep).join('/');
      const known = this.known.of(name);
      const run = known ?? (await this.playWithoutMutant(name, path, tests));
      for (const [id, { ms, reached }] of Object.entries(run.tests)) {
        if (known) tests.push(resultOf({ id, ms, failure: null }, path));
        perTest[id] = reached;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  private async playWithoutMutant(
    name: string,
    path: string,
    tests: TestResult[],
  ): Promise<KnownRun> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    context().mutantCoverage = coverage;
    const began = process.cpuUsage();
    const outcomes = await this.play(name, null, false);
    delete context().mutantCoverage;
    tests.push(...outcomes.map((outcome) => resultOf(outcome, path)));
    // What ran while the file was loaded is behind every test of the file.
    const loaded = this.wantedOf(coverage.static);
    const run: KnownRun = {
      ms: processorMs(began),
      tests: Object.fromEntries(
        outcomes.map(({ id, ms }) => {
          return [id, { ms, reached: added(this.wantedOf(coverage.perTest[id] ?? {}), loaded) }];
        }),
      ),
    };
    if (outcomes.every(({ failure }) => failure === null)) this.known.set(name, run);
    return run;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, sandboxFileName, hitLimit, testFilter = [] } = options;
    if (this.draw && !isDrawn(this.draw, activeMutant.id)) return NOT_DRAWN;
    const stryker = context();
    stryker.activeMutant = activeMutant.id;
    if (hitLimit === undefined) delete stryker.hitLimit;
    else stryker.hitLimit = Math.ceil(hitLimit / LESS_PATIENT);
    stryker.hitCount = 0;
    try {
      return await this.tryTests(sandboxFileName, testFilter);
    } finally {
      delete stryker.activeMutant;
    }
  }

  /** Of a whole room each test meets thousands, of which few are drawn; nobody asks for the others. */
  private wantedOf(hits: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
    const { draw, drawn } = this;
    if (!draw) return hits;
    const isWanted = (id: string): boolean => {
      const wanted = drawn.get(id) ?? isDrawn(draw, id);
      drawn.set(id, wanted);
      return wanted;
    };
    return Object.fromEntries(Object.entries(hits).filter(([id]) => isWanted(id)));
  }

  private async tryTests(source: string, ids: readonly string[]): Promise<MutantRunResult> {
    const mutated = relative(this.root, source).split(sep).join('/');
    const candidates = [...byFile(ids)].map(([name, wanted]) => this.candidate(name, wanted));
    let nrOfTests = 0;
    for (const { name, tests } of chooseTests(candidates, mutated, this.limits)) {
      const wanted = new Set(tests);
      const outcomes = await this.play(name, wanted, true);
      nrOfTests += outcomes.length;
      const { hitCount, hitLimit } = context();
      const endless = determineHitLimitReached(hitCount, hitLimit);
      if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? '' };
      const failed = outcomes.find(({ failure }) => failure !== null);
      if (!failed || !(await this.isWhole(name, tests))) continue;
      const killedBy = wanted.has(failed.id) ? [failed.id] : [...wanted].slice(0, 1);
      const failureMessage = failed.failure ?? '';
      return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  /**
   * Whether these tests pass by themselves, without a mutant: one that goes on from what another left
   * notices nothing when that one is not played.
   */
  private async isWhole(name: string, tests: readonly string[]): Promise<boolean> {
    const all = Object.keys(this.known.of(name)?.tests ?? {}).length;
    if (tests.length >= all) return true;
    const part = `${name} ${[...tests].sort().join(' ')}`;
    const known = this.whole.get(part);
    if (known !== undefined) return known;
    const { activeMutant } = context();
    delete context().activeMutant;
    const outcomes = await this.play(name, new Set(tests), true);
    if (activeMutant !== undefined) context().activeMutant = activeMutant;
    const passed = outcomes.every(({ failure }) => failure === null);
    this.whole.set(part, passed);
    return passed;
  }

  private async play(
    name: string,
    wanted: ReadonlySet<string> | null,
    bail: boolean,
  ): Promise<readonly TestOutcome[]> {
    const how = { wanted, bail, at: setTest };
    return runTestFile(this.loader, join(this.root, name), name, how);
  }

  private candidate(name: string, wanted: readonly string[]): Candidate {
    const run = this.known.of(name);
    const all = Object.entries(run?.tests ?? {});
    const tests = new Map(wanted.map((id) => [id, run?.tests[id]?.ms ?? 0]));
    const loadMs = all.reduce((rest, [, { ms }]) => rest - ms, run?.ms ?? 0);
    return { name, loadMs: Math.max(0, loadMs), tests, reached: this.known.reachedBy(name) };
  }
}

function byFile(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) found.set(fileOf(id), [...(found.get(fileOf(id)) ?? []), id]);
  return found;
}

function added(
  to: Readonly<Record<string, number>>,
  more: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...to };
  for (const [mutant, hits] of Object.entries(more)) sum[mutant] = (sum[mutant] ?? 0) + hits;
  return sum;
}

function resultOf({ id, ms, failure }: TestOutcome, fileName: string): TestResult {
  const base = { id, name: id, timeSpentMs: ms, fileName };
  return failure === null
    ? { ...base, status: TestStatus.Success }
    : { ...base, status: TestStatus.Failed, failureMessage: failure };
}
