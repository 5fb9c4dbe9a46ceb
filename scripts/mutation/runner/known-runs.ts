import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CoverageData } from '@stryker-mutator/api/core';

/** Where it is kept from one run of Stryker to the next, from the script to the process. */
export const KNOWN_RUNS = 'MUTATION_KNOWN_RUNS';

/** What playing a test file without a mutant has shown. */
export interface KnownRun {
  /** Everything together, loading too. */
  readonly ms: number;
  /** Test → what it takes by itself, and which mutants it reaches how often. */
  readonly tests: Readonly<Record<string, KnownTest>>;
}

export interface KnownTest {
  readonly ms: number;
  readonly reached: CoverageData;
}

interface Kept {
  readonly key: string;
  readonly run: KnownRun;
}

const CODE = ['src', 'tests', 'scripts', 'assets'];
const NO_PART = /\.test\.tsx?$|^scripts.mutation/;

/**
 * A first run of all tests takes minutes where each of them opens a workbook: what is known of a test
 * file holds until it, or anything that is no test, changes.
 */
export class KnownRuns {
  private readonly runs = new Map<string, KnownRun>();
  private readonly reach = new Map<string, number>();
  private common: string | null = null;

  /**
   * @param folder null: for this process alone
   * @param draw what is drawn: nothing is kept of the mutants that are not
   */
  constructor(
    private readonly root: string,
    private readonly folder: string | null,
    private readonly draw: string,
  ) {
    if (folder !== null) mkdirSync(folder, { recursive: true });
  }

  /** Undefined: never played, or something has changed since. */
  of(test: string): KnownRun | undefined {
    const known = this.runs.get(test);
    if (known || this.folder === null) return known;
    const path = this.pathOf(test);
    if (!existsSync(path)) return undefined;
    const { key, run } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    if (key !== this.keyOf(test)) return undefined;
    this.runs.set(test, run);
    return run;
  }

  set(test: string, run: KnownRun): void {
    this.runs.set(test, run);
    this.reach.delete(test);
    if (this.folder === null) return;
    const kept: Kept = { key: this.keyOf(test), run };
    writeFileSync(this.pathOf(test), JSON.stringify(kept));
  }

  /** How many mutants the tests of a file reach together. */
  reachedBy(test: string): number {
    const known = this.reach.get(test);
    if (known !== undefined) return known;
    const tests = Object.values(this.of(test)?.tests ?? {});
    const count = new Set(tests.flatMap(({ reached }) => Object.keys(reached))).size;
    this.reach.set(test, count);
    return count;
  }

  private pathOf(test: string): string {
    return join(this.folder ?? '', `${test.replaceAll('/', '+')}.json`);
  }

  private keyOf(test: string): string {
    this.common ??= this.hashOf(this.filesThatAreNoTests());
    return `${this.draw} ${this.common} ${this.hashOf([test])}`;
  }

  private filesThatAreNoTests(): readonly string[] {
    return CODE.filter((folder) => existsSync(join(this.root, folder)))
      .flatMap((folder) =>
        readdirSync(join(this.root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + sep.length))
          .filter((file) => !NO_PART.test(file)),
      )
      .sort();
  }

  /** Instrumented code has the numbers of its mutants in it. */
  private hashOf(files: readonly string[]): string {
    const hash = createHash('sha256');
    for (const file of files) hash.update(file).update(readFileSync(join(this.root, file)));
    return hash.digest('hex');
  }
}
