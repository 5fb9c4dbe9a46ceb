/** Every installed package has a licence that we may use it under, stricter for what is released. */
import { licenceProblem, type InstalledPackage } from './licences/allowed';
import { installedPackages } from './licences/installed';
import { ROOT } from './support/root';

function countByLicence(packages: readonly InstalledPackage[]): string {
  const counts = new Map<string, number>();
  for (const { license } of packages) {
    counts.set(license ?? 'none', (counts.get(license ?? 'none') ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([license, count]) => `${license} ${String(count)}`)
    .join(', ');
}

function main(): number {
  const packages = installedPackages(ROOT);
  for (const use of ['shipped', 'development'] as const) {
    const some = packages.filter((one) => one.use === use);
    console.log(`${use}: ${String(some.length)} packages – ${countByLicence(some)}`);
  }
  const problems = packages.flatMap((one) => licenceProblem(one) ?? []);
  for (const problem of problems) console.error(`licences: ${problem}`);
  if (packages.length === 0) console.error('licences: nothing is installed; run npm ci');
  else if (problems.length === 0) console.log('licences: no problem found');
  return problems.length === 0 && packages.length > 0 ? 0 : 1;
}

process.exitCode = main();
