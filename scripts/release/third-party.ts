import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPackage } from './lock-file';

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright)\b.*$/i;

/** Places in the lock file of the packages that source files come from. */
export function packagePlaces(sources: readonly string[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []),
  );
}

function textsOf(root: string, { place }: LockedPackage): readonly string[] {
  const folder = join(root, place);
  return readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** The licences that ask to go along with copies of the code, of what is in the scripts. */
export function thirdPartyLicences(root: string, packages: readonly LockedPackage[]): string {
  const parts = packages.map((one) =>
    [
      `${one.name} ${one.version} – ${one.license ?? 'no licence given'}`,
      ...textsOf(root, one),
    ].join('\n\n'),
  );
  const head =
    'The scripts in site/js contain code of these packages. office.js is not among them: it comes\n' +
    'from the address that the pages name, under its owner’s terms.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
