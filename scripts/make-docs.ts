/** Writes the pages of docs/ that come from the code: `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/pages';
import { ROOT } from './support/root';

async function main(): Promise<void> {
  for (const { path, text } of await generatedPages(ROOT)) {
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}

void main();
