import { relative, sep } from 'node:path';
import type webpack from 'webpack';
import { productionConfiguration, runWebpack, type SiteOptions } from '../support/run-webpack';
import { ROOT } from '../support/root';

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
  const stats = await runWebpack(productionConfiguration(options));
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
