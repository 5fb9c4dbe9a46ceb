import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedPackages, readLockFile } from '../../../scripts/release/lock-file';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};
const locked = lockedPackages(readLockFile(root));

it('the page lists the packages that the add-in is built from, with version and licence', () => {
  const table = /<!-- dependencies[^]*?-->([^]*)<!-- end of dependencies -->/.exec(page)?.[1] ?? '';
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
  const wanted = Object.entries(dependencies).map(([name, version]) => [
    name,
    version,
    locked.find(({ place }) => place === `node_modules/${name}`)?.license ?? 'none',
  ]);
  expect(rows).toEqual(wanted);
});

/**
 * These name an install script and do without it: it looks whether the right binary came with the
 * optional packages, or would build or fetch one where none did.
 */
const DO_WITHOUT = ['@parcel/watcher', '@swc/core', 'esbuild', 'unrs-resolver'];

it('no further package wants to run a script when it is installed', () => {
  const wanting = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect([...new Set(wanting)].sort()).toEqual(DO_WITHOUT);
});

it('every package is known by the SHA-512 of what was looked at', () => {
  const unknown = locked.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
  expect(unknown.map(({ place }) => place)).toEqual([]);
  expect(locked.length).toBeGreaterThan(100);
});

it('nothing in the lock file says where it was fetched', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  expect(lock).not.toMatch(/"resolved"/);
});
