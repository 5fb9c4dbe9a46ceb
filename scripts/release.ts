/**
 * The zip that an administrator is handed: pages and scripts for one address, its manifest, the web
 * server's configuration, and what it is made of.
 *   npm run release -- --origin https://thidua.example.vn/app
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRelease } from './release/make-release';
import { manifestProblems } from './manifest/built';
import { packRelease } from './release/pack';
import { releaseProblems } from './release/release-problems';
import { ROOT } from './support/root';

const USAGE = `npm run release -- --origin https://…  address that the folder site/ will have
  [--officejs https://…/]      where office.js comes from (default: Microsoft’s server)
  [--framed-by https://…]      a further page that shows the pane, such as an Office Online Server
  [--twice]                    build twice and compare the bytes`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      officejs: { type: 'string', default: 'https://appsforoffice.microsoft.com/lib/1/hosted/' },
      'framed-by': { type: 'string', multiple: true, default: [] },
      twice: { type: 'boolean', default: false },
    },
  });
  const { origin, officejs, twice } = values;
  if (origin === undefined) {
    console.error(USAGE);
    return 2;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const options = { origin, officejs, framedBy: values['framed-by'] };
  const name = `thi-dua-${version}`;
  const { files, sources } = await makeRelease(ROOT, options);
  const zip = packRelease(name, files);
  const problems = [
    ...releaseProblems(sources, files),
    ...manifestProblems(files, options, version),
  ];
  if (twice) {
    const again = packRelease(name, (await makeRelease(ROOT, options)).files);
    if (Buffer.compare(zip, again) !== 0) problems.push('two builds give different bytes');
  }
  for (const problem of problems) console.error(`release: ${problem}`);
  if (problems.length > 0) return 1;
  const folder = join(ROOT, 'out/release');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.zip`);
  writeFileSync(path, zip);
  console.log(`${path}: ${String(files.size)} files, ${String(zip.length)} bytes`);
  return 0;
}

void main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(String(error));
    process.exitCode = 1;
  },
);
