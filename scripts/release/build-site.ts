import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import webpack from 'webpack';

const ROOT = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export interface SiteOptions {
  /** Folder that is made anew. */
  readonly out: string;
  readonly origin?: string;
  readonly officejs?: string;
}

/** Scripts that a page or a dynamic import asks for together. */
export interface ChunkGroup {
  readonly name: string;
  readonly files: readonly string[];
  /** What they are made of, relative to the project. */
  readonly sources: readonly string[];
}

export interface BuiltSite {
  /** Files that went in, relative to the project: `src/…`, `node_modules/…`. */
  readonly sources: readonly string[];
  /** What each page loads at once, and each import that has a name. */
  readonly groups: readonly ChunkGroup[];
}

function projectPath(file: string): string {
  const inPackage = file
    .split(sep)
    .join('/')
    .replace(/^.*?\/node_modules\//, 'node_modules/');
  return inPackage.startsWith('node_modules/')
    ? inPackage
    : relative(ROOT, file).split(sep).join('/');
}

function sourcesOf(modules: readonly webpack.StatsModule[]): readonly string[] {
  return modules.flatMap((one) => [
    ...(one.nameForCondition && one.orphan !== true ? [projectPath(one.nameForCondition)] : []),
    ...sourcesOf(one.modules ?? []),
  ]);
}

/** The production build, as `npm run build` makes it. */
export async function buildSite(options: SiteOptions): Promise<BuiltSite> {
  const configure = require(join(ROOT, 'webpack.config.js')) as (
    env: SiteOptions,
    arguments_: { readonly mode: 'production' },
  ) => webpack.Configuration;
  const compiler = webpack(configure(options, { mode: 'production' }));
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else if (!result || result.hasErrors()) reject(new Error(result?.toString('errors-only')));
      else compiler.close(() => resolve(result));
    });
  });
  const { chunks = [], namedChunkGroups = {} } = stats.toJson({
    all: false,
    chunks: true,
    chunkModules: true,
    chunkModulesSpace: Infinity,
    nestedModules: true,
    nestedModulesSpace: Infinity,
    dependentModules: true,
    chunkGroups: true,
  });
  return {
    sources: [...new Set(chunks.flatMap((chunk) => sourcesOf(chunk.modules ?? [])))].sort(),
    groups: Object.entries(namedChunkGroups).map(([name, { assets = [], chunks: ids = [] }]) => ({
      name,
      files: assets.map((asset) => asset.name),
      sources: chunks
        .filter(({ id }) => id !== undefined && id !== null && ids.includes(id))
        .flatMap((chunk) => sourcesOf(chunk.modules ?? [])),
    })),
  };
}
