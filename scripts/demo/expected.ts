import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root';

/** What the writer of a book computed, without a line of the product. */
export interface ExpectedRun {
  readonly units: readonly {
    readonly name: string;
    readonly shortName: string;
    readonly finalTotal: string;
    readonly base: string;
    readonly percent: string;
    readonly rank: number;
    readonly class: string;
    readonly leaves?: Readonly<Record<string, string>>;
  }[];
  readonly awards: readonly {
    readonly name: string;
    readonly proposed: readonly string[];
    readonly undecided: readonly string[];
  }[];
  /** Full names of units that an error holds back. */
  readonly blocked?: readonly string[];
  /** Units without any award, and why. */
  readonly notProposed?: Readonly<Record<string, string>>;
}

export interface ExpectedNext {
  readonly year: string;
  readonly leader: string | null;
  readonly deputy: string | null;
  readonly units: readonly string[];
}

interface ExpectedSample {
  readonly runs: Readonly<Record<string, ExpectedRun>>;
  readonly next?: ExpectedNext;
  readonly changes?: readonly string[];
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** expected.json of a worked sample. */
export function expectedOf(folder: string): ExpectedSample {
  return readJson(join(folder, 'expected.json')) as ExpectedSample;
}

export function runOf(folder: string, run: string): ExpectedRun {
  const found = expectedOf(folder).runs[run];
  if (!found) throw new Error(`${folder}: no run ${run}`);
  return found;
}

export function nextOf(folder: string): ExpectedNext {
  const { next } = expectedOf(folder);
  if (!next) throw new Error(`${folder}: nothing about the next year`);
  return next;
}
