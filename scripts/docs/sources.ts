import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The code of the product, the development doors left out: path from src/ → text. */
export function productSources(root: string): ReadonlyMap<string, string> {
  const folder = join(root, 'src');
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/^workbench[\\/]/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
