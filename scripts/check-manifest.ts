/**
 * The manifest checked offline: Microsoft's own validator sends the file to a web service and lets
 * through what Excel on the web refuses. Its reader, which needs no network, is asked as well.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { DEVELOPMENT_ORIGIN } from './manifest/origin';
import { checkManifest } from './manifest/rules';
import { ROOT } from './support/root';

const manifestPath = join(ROOT, 'manifest.xml');

function registeredFunctions(): Set<string> {
  const folder = join(ROOT, 'src/commands');
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const names = sources.flatMap((text) => [
    ...text.matchAll(/Office\.actions\.associate\(\s*'([^']+)'/g),
  ]);
  return new Set(names.map((match) => match[1] ?? ''));
}

async function main(): Promise<number> {
  const packageJson = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  const problems = checkManifest(readFileSync(manifestPath, 'utf8'), {
    base: `${DEVELOPMENT_ORIGIN}/`,
    readFile: (path) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : null),
    functionNames: registeredFunctions(),
    pages: new Set(['taskpane.html', 'commands.html', 'message.html', 'support.html']),
    packageVersion: packageJson.version,
  });
  try {
    const info = await OfficeAddinManifest.readManifestFile(manifestPath);
    console.log(`${info.displayName ?? '?'} ${info.version ?? '?'} (${info.id ?? '?'})`);
  } catch (error) {
    problems.push(`office-addin-manifest cannot read it: ${String(error)}`);
  }
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  if (problems.length === 0) console.log('manifest.xml: no problem found');
  return problems.length === 0 ? 0 : 1;
}

void main().then((code) => {
  process.exitCode = code;
});
