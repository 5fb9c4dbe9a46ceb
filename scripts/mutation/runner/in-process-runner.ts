import { join, relative, sep } from 'node:path';
import type { InstrumenterContext, MutantCoverage } from '@stryker-mutator/api/core';
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
import { chooseTests, MOST_SECONDS } from './choose-tests';
import { FileTimes } from './file-times';
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
  private readonly times = new FileTimes(this.root);

  private readonly draw = drawFrom(process.env[DRAW]);

  private readonly drawn = new Map<string, boolean>();

  private readonly mostMs = Number(process.env[MOST_SECONDS] ?? 3) * 1000;

  constructor() {
    installTestGlobals();
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async dryRun({ testFiles = [] }: DryRunOptions): Promise<DryRunResult> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    context().mutantCoverage = coverage;
    const tests: TestResult[] = [];
    for (const path of testFiles) {
      const name = relative(this.root, path).split(sep).join('/');
      const outcomes = await this.play(name, null, false);
      tests.push(...outcomes.map((outcome) => resultOf(outcome, path)));
      // What ran while the file was loaded is behind every test of the file.
      const loaded = this.wantedOf(coverage.static);
      for (const { id } of outcomes) {
        coverage.perTest[id] = added(this.wantedOf(coverage.perTest[id] ?? {}), loaded);
      }
      coverage.static = {};
    }
    this.times.keep();
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
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
    const files = [...new Set(ids.map(fileOf))];
    let nrOfTests = 0;
    for (const name of chooseTests(files, mutated, (file) => this.times.of(file), this.mostMs)) {
      const wanted = new Set(ids.filter((id) => fileOf(id) === name));
      const outcomes = await this.play(name, wanted, true);
      nrOfTests += outcomes.length;
      const { hitCount, hitLimit } = context();
      const endless = determineHitLimitReached(hitCount, hitLimit);
      if (endless) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? '' };
      const failed = outcomes.find(({ failure }) => failure !== null);
      if (!failed) continue;
      const killedBy = wanted.has(failed.id) ? [failed.id] : [...wanted].slice(0, 1);
      const failureMessage = failed.failure ?? '';
      return { status: MutantRunStatus.Killed, killedBy, failureMessage, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  private async play(
    name: string,
    wanted: ReadonlySet<string> | null,
    bail: boolean,
  ): Promise<readonly TestOutcome[]> {
    const began = process.cpuUsage();
    const how = { wanted, bail, at: setTest };
    const outcomes = await runTestFile(this.loader, join(this.root, name), name, how);
    if (!bail) this.times.set(name, processorMs(began));
    return outcomes;
  }
}

/** Which tests there is time for must not hang on how busy the machine was at the first run. */
function processorMs(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
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
