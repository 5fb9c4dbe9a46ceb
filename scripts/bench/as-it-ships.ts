import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionConfiguration, runWebpack } from '../support/run-webpack';

const require = createRequire(import.meta.url);

/**
 * A module and all that it uses in one script, by the rules of the release, for Node: what is measured
 * is then what runs in the pane, and not one module that asks another for each name.
 *
 * @param entry absolute path
 * @returns what the module exports
 */
export async function asItShips(entry: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'as-it-ships-'));
  try {
    const { module = {}, resolve = {} } = productionConfiguration({ out: folder });
    await runWebpack({
      mode: 'production',
      module,
      resolve,
      entry,
      target: 'node20',
      devtool: false,
      output: { path: folder, filename: 'bundle.cjs', library: { type: 'commonjs2' } },
    });
    return require(join(folder, 'bundle.cjs')) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
