import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/intake/files/read-file';
import { recogniseWorkbook } from '../../src/intake/recognise/recognise-workbook';
import type { RecogniseContext } from '../../src/intake/recognise/recognise-context';
import { corpus, type Specimen } from '../../tests/fixtures/layouts/corpus';
import { schemeBook } from '../../tests/intake/recognise/corpus/scheme-book';
import { timed } from './measure';
import { readWithUs, unzipAll } from './peers/libraries';
import { readWithPython } from './peers/python';
import { ratio, type Section } from './section';

const FILES = 1000;
/** How often each kind of layout comes up, so that there are enough files. */
const EACH = 18;

/** Members' files of some fifty layouts: read, recognised and their layout checked. */
export async function benchIntake(): Promise<Section> {
  const specimens = [...corpus(EACH)].slice(0, FILES);
  const contexts = new Map<string, RecogniseContext>();
  for (const { scheme } of specimens) {
    if (!contexts.has(scheme.name)) contexts.set(scheme.name, schemeBook(scheme));
  }
  const all = specimens.map(({ bytes }) => bytes);
  const unzip = await timed(() => unzipAll(all));
  const read = await timed(() => readWithUs(all));
  const whole = await timed(() => recogniseAll(specimens, contexts));
  const peer = readWithOpenpyxl(specimens);
  const row = (who: string, seconds: number): readonly string[] => [
    who,
    seconds.toFixed(2),
    ratio(seconds, read),
  ];
  return {
    title: `Files of fifty layouts: ${String(FILES)} of them`,
    about: 'Two to four levels, 12 to 176 criteria, as members make them up.',
    tables: [
      {
        headings: ['', 'seconds', 'our reading = 1'],
        rows: [
          row('unzip alone', unzip),
          row('we read', read),
          row('we read, match and check', whole),
          ...(peer === null ? [] : [row('openpyxl reads', peer)]),
        ],
      },
    ],
    notes: peer === null ? ['openpyxl is absent.'] : [],
    goals: [],
  };
}

async function recogniseAll(
  specimens: readonly Specimen[],
  contexts: ReadonlyMap<string, RecogniseContext>,
): Promise<void> {
  for (const { file, bytes, scheme } of specimens) {
    const { grids } = await readWorkbookFile(bytes);
    const context = contexts.get(scheme.name);
    if (!context) continue;
    if (recogniseWorkbook(file, grids, context).length === 0) throw new Error(`nothing in ${file}`);
  }
}

function readWithOpenpyxl(specimens: readonly Specimen[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-intake-'));
  try {
    specimens.forEach(({ bytes }, index) => {
      writeFileSync(join(folder, `${String(index).padStart(4, '0')}.xlsx`), bytes);
    });
    return readWithPython('openpyxl', folder, specimens.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
