import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LockedPackage {
  /** Key in the lock file: `node_modules/a/node_modules/b`. */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  readonly license: string | null;
  readonly integrity: string | null;
  readonly dev: boolean;
  readonly optional: boolean;
  /** It wants a script to run when it is installed. */
  readonly hasInstallScript: boolean;
  /** Names it depends on, peers included. */
  readonly needs: readonly string[];
}

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

export function readLockFile(root: string): LockFile {
  return JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
}

/** Every package of the lock file but the project itself, by place. */
export function lockedPackages({ packages }: LockFile): readonly LockedPackage[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, entry]) => ({
      place,
      name: entry.name ?? place.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '?',
      license: entry.license ?? null,
      integrity: entry.integrity ?? null,
      dev: entry.dev === true,
      optional: entry.optional === true,
      hasInstallScript: entry.hasInstallScript === true,
      needs: Object.keys({ ...entry.dependencies, ...entry.peerDependencies }).sort(),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}

/** The place that a package at `from` gets `name` from: its own folder first, then each one above. */
export function resolvePlace(
  from: string,
  name: string,
  places: ReadonlySet<string>,
): string | null {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (places.has(place)) return place;
    if (folder === '') return null;
  }
}
