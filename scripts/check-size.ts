/** What the pane fetches before it shows something, out of a production build made for the purpose. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadedTooEarly, weigh } from './release/budget';
import { buildSite } from './release/build-site';

async function main(): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'thi-dua-size-'));
  try {
    const { groups } = await buildSite({ out });
    const weighed = weigh(groups, (file) => readFileSync(join(out, file)));
    for (const { name, bytes, limit } of weighed) {
      const said = `${name}: ${String(bytes)} of ${String(limit)} bytes, compressed`;
      if (bytes > limit) console.error(`size: ${said}`);
      else console.log(said);
    }
    const early = loadedTooEarly(groups);
    for (const problem of early) console.error(`size: ${problem}`);
    return early.length === 0 && weighed.every(({ bytes, limit }) => bytes <= limit) ? 0 : 1;
  } finally {
    rmSync(out, { recursive: true });
  }
}

void main().then((code) => {
  process.exitCode = code;
});
