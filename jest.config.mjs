/**
 * One transform (swc) for TypeScript and for the few dependencies that ship ES modules only.
 * @type {import('jest').Config}
 */
const shared = {
  testEnvironment: 'node',
  // Copies of the project that mutation testing works in.
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  transform: {
    '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};

const BROWSER = '<rootDir>/tests/e2e/';

/** @type {import('jest').Config} */
export default {
  // By itself Jest leaves one of two cores idle.
  maxWorkers: '100%',
  // Of all projects: one of its own would not be heeded.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      testMatch: [`${BROWSER}**/*.test.ts`],
      globalSetup: `${BROWSER}make-builds.ts`,
    },
    {
      ...shared,
      testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', BROWSER],
    },
  ],
};
