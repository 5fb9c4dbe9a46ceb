import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

function newest(path: string): number {
  const full = join(root, path);
  if (!existsSync(full)) return 0;
  if (!statSync(full).isDirectory()) return statSync(full).mtimeMs;
  return Math.max(0, ...readdirSync(full).map((name) => newest(join(path, name))));
}

function build(output: string, sources: readonly string[], script: string): void {
  const made = newest(output);
  if (made > Math.max(...sources.map(newest))) return;
  execFileSync('npm', ['run', '-s', script], { cwd: root, stdio: 'pipe' });
}

/** The release and the workbench page, built again only if something that they are made of changed. */
export function freshBuilds(): void {
  const parts = [
    'domain',
    'intake',
    'excel',
    'documents',
    'app',
    'taskpane',
    'commands',
    'locales',
  ];
  build(
    'dist/taskpane.html',
    [
      ...parts.map((part) => `src/${part}`),
      'webpack.config.js',
      'manifest.xml',
      'assets',
      'scripts/manifest',
    ],
    'build',
  );
  build('out/workbench/index.html', ['src/workbench', 'webpack.workbench.config.js'], 'build:page');
}

/** The workbooks of the page's menu: made by the product, which takes a while. */
export function freshSamples(): void {
  build(
    'out/workbench/samples/index.json',
    ['src/app', 'src/excel', 'src/workbench', 'assets', 'scripts/make-workbench-samples.ts'],
    'build:samples',
  );
}
