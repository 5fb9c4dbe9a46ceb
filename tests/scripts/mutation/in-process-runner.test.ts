import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** As the code of Stryker: says what was reached, asks which mutant is on. */
const SOURCE = `
  const stryker = () => globalThis.__stryker__;
  function on(id: string): boolean {
    const ns = stryker();
    const { mutantCoverage: all, currentTestId: test } = ns;
    if (all) {
      const hits = test ? (all.perTest[test] ??= {}) : all.static;
      hits[id] = (hits[id] ?? 0) + 1;
    }
    return ns.activeMutant === id && ++ns.hitCount < 1000;
  }
  if (on('throws')) throw new Error('not even loaded');
  const ZERO = on('loaded') ? 1 : 0;
  const known = new Map<string, number>();
  export function sum(...terms: number[]): number {
    const before = known.get(terms.join());
    if (before !== undefined) return before;
    let total = ZERO;
    for (const term of terms) total += on('called') ? -term : term;
    while (on('endless')) total += 1;
    known.set(terms.join(), total);
    return total;
  }
`;
const TEST = `
  import { sum } from '../../../src/domain/numbers/sum';
  describe('a sum', () => {
    it.each([[2], [3]])('of one', (n) => expect(sum(n)).toBe(n));
    it('of none', () => expect(sum()).toBe(0));
  });
`;
const FAR_TEST = `
  import { sum } from '../../../src/domain/numbers/sum';
  it('far', () => expect(sum(5)).toBe(5));
  // What the next file loads must not be booked on it.
  it.skip('later', () => expect(sum(6)).toBe(6));
`;
const FILES = [
  ['src/domain/numbers/sum.ts', SOURCE],
  ['tests/domain/numbers/sum.test.ts', TEST],
  ['tests/domain/awards/far.test.ts', FAR_TEST],
] as const;
const FAR = 'tests/domain/awards/far.test.ts far';
const SCRIPT = join(__dirname, 'play-small-project.ts');
const [FIRST, SECOND, NONE] = ['of one', 'of one (2)', 'of none'].map(
  (title) => `tests/domain/numbers/sum.test.ts a sum ${title}`,
);

interface Played {
  readonly dry: Record<string, unknown>;
  readonly runs: readonly unknown[];
  readonly undrawn: unknown;
  readonly drawn: Record<string, unknown>;
}

function played(): Played {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-mutation-'));
  try {
    for (const [path, text] of FILES) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const tsx = require.resolve('tsx');
    const told = execFileSync(process.execPath, ['--import', tsx, SCRIPT], {
      cwd: folder,
      encoding: 'utf8',
    });
    return JSON.parse(told) as Played;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('plays the tests of a project as Jest does, and notices what a mutant breaks', () => {
  const { dry, runs, undrawn, drawn } = played();
  expect(dry['status']).toBe('complete');
  expect(dry['tests']).toMatchObject([FAR, FIRST, SECOND, NONE].map((id) => ({ id, status: 0 })));
  // What ran at loading is behind each test, what ran in one is behind that one.
  expect(dry['mutantCoverage']).toEqual({
    static: {},
    perTest: {
      [FAR]: { throws: 1, loaded: 1, called: 1, endless: 1 },
      [FIRST ?? '']: { throws: 1, loaded: 1, called: 1, endless: 1 },
      [SECOND ?? '']: { throws: 1, loaded: 1, called: 1, endless: 1 },
      [NONE ?? '']: { throws: 1, loaded: 1, endless: 1 },
    },
  });
  expect(runs).toMatchObject([
    { status: 'killed', killedBy: [FIRST], nrOfTests: 1 },
    { status: 'killed', killedBy: [FIRST], nrOfTests: 1 },
    // The far one would notice too.
    { status: 'killed', killedBy: [SECOND], nrOfTests: 1 },
    { status: 'killed', killedBy: [FIRST], failureMessage: 'not even loaded' },
    { status: 'timeout' },
    { status: 'survived', nrOfTests: 2 },
  ]);
  expect(undrawn).toEqual({ status: 'error', errorMessage: 'not drawn' });
  expect(drawn['mutantCoverage']).toEqual({
    static: {},
    perTest: {
      [FAR]: { loaded: 1, called: 1 },
      [FIRST ?? '']: { loaded: 1, called: 1 },
      [SECOND ?? '']: { loaded: 1, called: 1 },
      [NONE ?? '']: { loaded: 1 },
    },
  });
});
