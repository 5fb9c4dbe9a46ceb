import * as circus from 'jest-circus';
import { expect } from 'expect';
import fc from 'fast-check';

/** As in `jest.config.mjs`. */
export const TEST_TIMEOUT = 120_000;

/** What Jest puts before every test file, from Jest's own packages. */
export function installTestGlobals(): void {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  Object.assign(globalThis, { describe, it, test, expect });
  Object.assign(globalThis, { beforeAll, beforeEach, afterAll, afterEach });
  // A verdict must be the same tomorrow, and the smallest counterexample is of no interest here.
  fc.configureGlobal({ seed: 20_26, endOnFailure: true });
}
