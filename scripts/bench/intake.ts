import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readWorkbookFile } from '../../src/intake/files/read-file';
import { recogniseWorkbook } from '../../src/intake/recognise/recognise-workbook';
import type { RecogniseContext } from '../../src/intake/recognise/recognise-context';
import { corpus, type Specimen } from '../../tests/fixtures/layouts/corpus';
import { schemeBook } from '../../tests/intake/recognise/corpus/scheme-book';

const SIZES = [63, 1000];
/** How often each kind of layout comes up, so that there are enough files. */
const EACH = 18;
/** As a script would read them: every cell of every sheet, values only. */
const PEER = `
import sys, time, glob, openpyxl
start = time.perf_counter()
for path in sorted(glob.glob(sys.argv[1] + '/*.xlsx'))[:int(sys.argv[2])]:
    book = openpyxl.load_workbook(path, data_only=True)
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            pass
print(time.perf_counter() - start)
`;

/** Members' files of some fifty layouts: read, recognised and their layout checked. */
export async function benchIntake(): Promise<void> {
  console.log(
    '\nintake: members’ files of some fifty layouts, two to four levels, 12 to 176 criteria',
  );
  const specimens = [...corpus(EACH)].slice(0, Math.max(...SIZES));
  const contexts = new Map<string, RecogniseContext>();
  for (const { scheme } of specimens) {
    if (!contexts.has(scheme.name)) contexts.set(scheme.name, schemeBook(scheme));
  }
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-intake-'));
  try {
    specimens.forEach(({ bytes }, index) => {
      writeFileSync(join(folder, `${String(index).padStart(4, '0')}.xlsx`), bytes);
    });
    for (const size of SIZES) {
      const files = specimens.slice(0, size);
      const unzip = await timed(() => files.forEach(({ bytes }) => unzipSync(bytes)));
      const bare = await timed(() => readAll(files, null));
      const intake = await timed(() => readAll(files, contexts));
      console.log(line(size, files, { unzip, bare, intake, peer: readWithPeer(folder, size) }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAll(
  files: readonly Specimen[],
  contexts: ReadonlyMap<string, RecogniseContext> | null,
): Promise<void> {
  for (const { file, bytes, scheme } of files) {
    const { grids } = await readWorkbookFile(bytes);
    const context = contexts?.get(scheme.name);
    if (!context) continue;
    if (recogniseWorkbook(file, grids, context).length === 0) throw new Error(`nothing in ${file}`);
  }
}

function line(
  size: number,
  files: readonly Specimen[],
  times: Record<'unzip' | 'bare' | 'intake', number> & { readonly peer: number | null },
): string {
  const { unzip, bare, intake, peer } = times;
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024;
  const beside =
    peer === null
      ? 'openpyxl is not installed'
      : `openpyxl reading ${peer.toFixed(2)} s (${(peer / bare).toFixed(1)} × our reading)`;
  return (
    `  ${String(size).padStart(5)} files (${kilobytes.toFixed(0)} KB)  unzip alone ${unzip.toFixed(2)} s  ` +
    `read ${bare.toFixed(2)} s  read, matched and checked ${intake.toFixed(2)} s  ${beside}`
  );
}

/** Seconds; null where Python or the library is missing. */
function readWithPeer(folder: string, size: number): number | null {
  // Debian's library belongs to Debian's Python, which need not be the first one on the path.
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, ['-c', PEER, folder, String(size)], {
      encoding: 'utf8',
    });
    if (status === 0) return Number(stdout);
  }
  return null;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
