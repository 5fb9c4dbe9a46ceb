import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { InstalledPackage } from './allowed';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** Every package under `node_modules`, also where it stands inside another one. */
export function installedPackages(root: string): readonly InstalledPackage[] {
  const lock = readJson<Lock>(join(root, 'package-lock.json'));
  return foldersBelow(join(root, 'node_modules')).map((folder) => {
    const manifest = readJson<Manifest>(join(folder, 'package.json'));
    const place = folder
      .slice(root.length + 1)
      .split(sep)
      .join('/');
    const known = lock.packages[place];
    return {
      name: manifest.name ?? place,
      version: manifest.version ?? '?',
      license: licenceOf(manifest),
      // What the lock file does not know was put there by hand: judged as if it were shipped.
      use: known?.dev === true ? 'development' : 'shipped',
    };
  });
}

export function licenceOf({ license, licenses }: Manifest): string | null {
  if (typeof license === 'string' && license !== '') return license;
  if (typeof license === 'object') return license.type ?? null;
  const types = (licenses ?? []).flatMap(({ type }) => type ?? []);
  return types.length === 0 ? null : types.join(' OR ');
}

function foldersBelow(modules: string): readonly string[] {
  if (!existsSync(modules)) return [];
  return namesIn(modules)
    .flatMap((name) =>
      name.startsWith('@')
        ? namesIn(join(modules, name)).map((inner) => join(modules, name, inner))
        : [join(modules, name)],
    )
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .flatMap((folder) => [folder, ...foldersBelow(join(folder, 'node_modules'))]);
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
