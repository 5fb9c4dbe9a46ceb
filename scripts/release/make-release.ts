import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { buildSite } from './build-site';
import { webConfig } from './iis';
import { lockedPackages, readLockFile } from './lock-file';
import { nginxConf } from './nginx';
import { checksums, type ReleaseFiles } from './pack';
import { softwareBill } from './sbom';
import { packagePlaces, thirdPartyLicences } from './third-party';

export interface ReleaseOptions {
  readonly origin: string;
  readonly officejs: string;
  /** Further pages that may frame the pane. */
  readonly framedBy: readonly string[];
}

/** Taken along as they are: name in the release, path in the project. */
const DOCUMENTS: readonly (readonly [name: string, path: string])[] = [
  ['LICENSE', 'LICENSE'],
  ['CHANGELOG.md', 'CHANGELOG.md'],
  ['docs/install.md', 'docs/install.md'],
  ['docs/cai-dat.md', 'docs/cai-dat.md'],
  ['docs/checklist-real-excel.md', 'docs/checklist-real-excel.md'],
  ['docs/security.md', 'docs/security.md'],
];

export interface Release {
  readonly files: ReleaseFiles;
  readonly sources: readonly string[];
}

function filesBelow(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}

/** Builds the add-in for one address and gathers everything that an administrator is handed. */
export async function makeRelease(root: string, options: ReleaseOptions): Promise<Release> {
  const { origin, officejs, framedBy } = options;
  const out = mkdtempSync(join(tmpdir(), 'thi-dua-site-'));
  try {
    const { sources } = await buildSite({ out, origin, officejs });
    const built = filesBelow(out);
    const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license: string;
    };
    const lock = readLockFile(root);
    const places = packagePlaces(sources);
    const bundled = lockedPackages(lock).filter(({ place }) => places.has(place));
    const office = new URL(officejs);
    const headers = {
      officeOrigin: office.origin === new URL(origin).origin ? 'self' : office.origin,
      framedBy,
    };
    const folder = new URL(origin.endsWith('/') ? origin : `${origin}/`).pathname;
    const text = (value: string): Uint8Array => Buffer.from(value, 'utf8');
    const files = new Map<string, Uint8Array>();
    for (const [path, bytes] of built) {
      files.set(path === 'manifest.xml' ? path : `site/${path}`, bytes);
    }
    files.set('site/web.config', text(webConfig(headers)));
    files.set('nginx.conf', text(nginxConf(folder, headers)));
    files.set('sbom.cdx.json', text(softwareBill(product, lock, places)));
    files.set('THIRD-PARTY-LICENCES.txt', text(thirdPartyLicences(root, bundled)));
    for (const [name, path] of DOCUMENTS) files.set(name, readFileSync(join(root, path)));
    files.set('SHA256SUMS', text(checksums(files)));
    return { files, sources };
  } finally {
    rmSync(out, { recursive: true });
  }
}
