import { createRequire } from 'node:module';
import { join } from 'node:path';
import webpack from 'webpack';
import { ROOT } from './root';

export interface SiteOptions {
  /** Folder that is made anew. */
  readonly out: string;
  readonly origin?: string;
  readonly officejs?: string;
}

const require = createRequire(import.meta.url);

/** What `npm run build` is given. */
export function productionConfiguration(options: SiteOptions): webpack.Configuration {
  const configure = require(join(ROOT, 'webpack.config.js')) as (
    env: SiteOptions,
    arguments_: { readonly mode: 'production' },
  ) => webpack.Configuration;
  return configure(options, { mode: 'production' });
}

export async function runWebpack(configuration: webpack.Configuration): Promise<webpack.Stats> {
  const compiler = webpack(configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else if (!result || result.hasErrors()) reject(new Error(result?.toString('errors-only')));
      else compiler.close(() => resolve(result));
    });
  });
}
