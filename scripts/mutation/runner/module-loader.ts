import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

interface LoadedModule {
  exports: unknown;
}

type ProjectRequire = ((specifier: string) => unknown) & Pick<NodeJS.Require, 'resolve'>;

type Wrapper = (
  exports: unknown,
  require: ProjectRequire,
  module: LoadedModule,
  filename: string,
  dirname: string,
) => void;

/** The same as the transform of Jest (`jest.config.mjs`). */
const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
} as const;

const ENDINGS = ['', '.ts', '.tsx', '.js', '.json', '/index.ts'];

/**
 * Loads the project's own modules anew as often as wanted, as Jest does for every test file, but
 * translates and compiles each only once. Packages come from Node and stay.
 */
export class ModuleLoader {
  private readonly wrappers = new Map<string, Wrapper>();
  private readonly places = new Map<string, string>();
  private readonly fromPackages: NodeJS.Require;

  constructor(root: string) {
    this.fromPackages = createRequire(join(root, 'package.json'));
  }

  /** With a registry of its own: nothing of an earlier load is seen. */
  load(path: string): void {
    this.module(path, new Map());
  }

  private module(path: string, registry: Map<string, LoadedModule>): unknown {
    const before = registry.get(path);
    if (before) return before.exports;
    const module: LoadedModule = { exports: {} };
    registry.set(path, module);
    if (path.endsWith('.json')) {
      module.exports = JSON.parse(readFileSync(path, 'utf8'));
      return module.exports;
    }
    const folder = dirname(path);
    const load = (specifier: string): unknown =>
      specifier.startsWith('.')
        ? this.module(this.place(folder, specifier), registry)
        : this.fromPackages(specifier);
    const require = Object.assign(load, { resolve: this.fromPackages.resolve });
    this.wrapper(path)(module.exports, require, module, path, folder);
    return module.exports;
  }

  private wrapper(path: string): Wrapper {
    const known = this.wrappers.get(path);
    if (known) return known;
    const { code } = transformSync(readFileSync(path, 'utf8'), { ...SWC, filename: path });
    const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
    const wrapper = compileFunction(code, parameters, { filename: path }) as Wrapper;
    this.wrappers.set(path, wrapper);
    return wrapper;
  }

  private place(folder: string, specifier: string): string {
    const wanted = join(folder, specifier);
    const known = this.places.get(wanted);
    if (known !== undefined) return known;
    const found = ENDINGS.map((ending) => wanted + ending).find(
      (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    );
    if (found === undefined) throw new Error(`${wanted}: there is no such module`);
    this.places.set(wanted, found);
    return found;
  }
}
