import { createHash } from 'node:crypto';
import { lockedPackages, resolvePlace, type LockedPackage, type LockFile } from './lock-file';

interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Package URL (purl specification, type npm): the @ of a scope is percent-encoded. */
function purl({ name, version }: { readonly name: string; readonly version: string }): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** One package may stand in two places in one version; a reference must be unique. */
function reference(one: LockedPackage): string {
  return one.place === `node_modules/${one.name}` ? purl(one) : `${purl(one)}#${one.place}`;
}

function hashesOf(integrity: string | null): { alg: string; content: string }[] {
  const sha512 = integrity?.match(/^sha512-(.+)$/)?.[1];
  if (sha512 === undefined) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }];
}

/** A serial number that follows from the content, so that one release has one bill. */
function serialNumber(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** SPDX: one identifier, or an expression. */
function licences(license: string): object[] {
  return / (OR|AND|WITH) |\(/.test(license)
    ? [{ expression: license }]
    : [{ license: { id: license } }];
}

/**
 * What the release is made of (CycloneDX 1.5), from the lock file: every package that is not for
 * development only. Required are those that the bundler took something of; the others are installed
 * because a dependency names them (types, polyfills), and nothing of them is in the files.
 *
 * @param bundled places in the lock file
 */
export function softwareBill(
  product: Product,
  lock: LockFile,
  bundled: ReadonlySet<string>,
): string {
  const packages = lockedPackages(lock).filter(({ dev }) => !dev);
  const byPlace = new Map(packages.map((one) => [one.place, one]));
  const places = new Set(byPlace.keys());
  const own = purl(product);
  const needed = (from: string, names: readonly string[]): string[] => {
    const found = names.map((name) => byPlace.get(resolvePlace(from, name, places) ?? ''));
    return [...new Set(found.flatMap((one) => (one ? [reference(one)] : [])))].sort();
  };
  const direct = Object.keys(lock.packages['']?.dependencies ?? {});
  const bill = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        licenses: licences(product.license),
        purl: own,
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': reference(one),
      name: one.name,
      version: one.version,
      scope: bundled.has(one.place) ? 'required' : 'excluded',
      hashes: hashesOf(one.integrity),
      licenses: one.license === null ? [] : licences(one.license),
      purl: purl(one),
    })),
    dependencies: [
      { ref: own, dependsOn: needed('', direct) },
      ...packages.map((one) => ({
        ref: reference(one),
        dependsOn: needed(one.place, one.needs),
      })),
    ],
  };
  const head = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialNumber(JSON.stringify(bill)),
    version: 1,
  };
  return `${JSON.stringify({ ...head, ...bill }, null, 2)}\n`;
}
