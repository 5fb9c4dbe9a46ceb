import { join } from 'node:path';
import {
  lockedPackages,
  readLockFile,
  resolvePlace,
  type LockFile,
} from '../../../scripts/release/lock-file';
import { softwareBill } from '../../../scripts/release/sbom';
import { packagePlaces, thirdPartyLicences } from '../../../scripts/release/third-party';

const root = join(__dirname, '../../..');
const product = { name: 'thi-dua', version: '1.2.3', license: 'MIT' };

interface Bill {
  readonly serialNumber: string;
  readonly components: readonly {
    'bom-ref': string;
    name: string;
    version: string;
    scope: string;
    purl: string;
    hashes: readonly { alg: string; content: string }[];
    licenses: readonly object[];
  }[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}

const lock: LockFile = {
  packages: {
    '': { dependencies: { '@a/one': '1.0.0' } },
    'node_modules/@a/one': {
      version: '1.0.0',
      license: 'MIT',
      integrity: 'sha512-AAEC',
      dependencies: { two: '2' },
    },
    'node_modules/@a/one/node_modules/two': { version: '2.0.0', license: '(MIT OR ISC)' },
    'node_modules/two': { version: '1.0.0', license: 'ISC', dependencies: { two: '*' } },
    'node_modules/tool': { version: '9.0.0', license: 'MIT', dev: true },
  },
};

const billOf = (of: LockFile, bundled: ReadonlySet<string>): Bill =>
  JSON.parse(softwareBill(product, of, bundled)) as Bill;

describe('the bill of materials', () => {
  const bill = billOf(lock, new Set(['node_modules/@a/one']));

  it('names what is released and nothing that only developers have', () => {
    expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual([
      '@a/one 1.0.0',
      'two 2.0.0',
      'two 1.0.0',
    ]);
  });

  it('says which packages code was taken of', () => {
    expect(bill.components.map(({ scope }) => scope)).toEqual(['required', 'excluded', 'excluded']);
  });

  it('has references of their own, hashes in hex, licences as identifier or expression', () => {
    const [one, two] = bill.components;
    expect(one?.['bom-ref']).toBe('pkg:npm/%40a/one@1.0.0');
    expect(one?.hashes).toEqual([{ alg: 'SHA-512', content: '000102' }]);
    expect(one?.licenses).toEqual([{ license: { id: 'MIT' } }]);
    expect(two?.['bom-ref']).toBe('pkg:npm/two@2.0.0#node_modules/@a/one/node_modules/two');
    expect(two?.licenses).toEqual([{ expression: '(MIT OR ISC)' }]);
  });

  it('follows dependencies to the copy that is really loaded', () => {
    const of = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(of.get('pkg:npm/thi-dua@1.2.3')).toEqual(['pkg:npm/%40a/one@1.0.0']);
    expect(of.get('pkg:npm/%40a/one@1.0.0')).toEqual([bill.components[1]?.['bom-ref']]);
  });

  it('is the same for the same release and another for another', () => {
    expect(softwareBill(product, lock, new Set())).toBe(softwareBill(product, lock, new Set()));
    expect(bill.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(billOf(lock, new Set()).serialNumber).not.toBe(bill.serialNumber);
  });

  it('covers the project’s own lock file: every reference once, every dependency there', () => {
    const real = billOf(readLockFile(root), new Set());
    const references = real.components.map((one) => one['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
    expect(references.some((one) => one.startsWith('pkg:npm/react@'))).toBe(true);
    const known = new Set([...references, 'pkg:npm/thi-dua@1.2.3']);
    for (const { ref, dependsOn } of real.dependencies) {
      expect(known.has(ref)).toBe(true);
      for (const one of dependsOn) expect(known.has(one)).toBe(true);
    }
    for (const { hashes, licenses } of real.components) {
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses).toHaveLength(1);
    }
  });
});

it.each([
  ['node_modules/@a/one', 'two', 'node_modules/@a/one/node_modules/two'],
  ['node_modules/tool', 'two', 'node_modules/two'],
  ['', '@a/one', 'node_modules/@a/one'],
  ['node_modules/@a/one/node_modules/two', 'three', null],
])('from %s, %s is %s', (from, name, place) => {
  expect(resolvePlace(from, name, new Set(Object.keys(lock.packages)))).toBe(place);
});

it('finds the packages of source files, also those inside others', () => {
  const places = packagePlaces([
    'src/app/home/home.ts',
    'node_modules/react/cjs/react.production.js',
    'node_modules/@a/one/node_modules/two/index.js',
  ]);
  expect([...places]).toEqual(['node_modules/react', 'node_modules/@a/one/node_modules/two']);
});

it('hands on the licence texts of what is bundled', () => {
  const bundled = lockedPackages(readLockFile(root)).filter(({ name }) =>
    ['react', 'fflate'].includes(name),
  );
  const text = thirdPartyLicences(root, bundled);
  expect(text).toMatch(/react \d+\.\d+\.\d+ – MIT/);
  expect(text).toMatch(/Permission is hereby granted/);
  expect(text).not.toMatch(/\r/);
});
