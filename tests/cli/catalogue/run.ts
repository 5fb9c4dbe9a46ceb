import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeClusterBook } from './books';
import { cleanForm } from './clean-form';
import type { Form } from './form';
import { BOOK_NAMES, type BookName, type CatalogueRow, type NearMiss, type Variant } from './row';

const ROOT = join(__dirname, '../../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
/** So many files go into one run: a process costs more than a file. */
const BATCH = 64;

export interface Sent {
  readonly row: CatalogueRow;
  readonly what: Variant | NearMiss;
  readonly unit: string;
  readonly form: Form;
}

interface JsonFinding {
  readonly code: string;
  readonly severity: string;
  readonly unit: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly proposed: string | null;
  readonly message: string;
}

interface Json {
  readonly units: readonly {
    readonly code: string;
    readonly base: string | null;
    readonly scores: readonly { readonly criterion: string; readonly self: string | null }[];
  }[];
  readonly findings: readonly JsonFinding[];
}

/** What the command line said of one file. */
export interface Answer {
  readonly sent: Sent;
  readonly findings: readonly JsonFinding[];
  readonly self: (criterion: string) => string | null | undefined;
  readonly base: string | null;
}

/** Every file of the rows, each from a member of its own, through `thidua check`. */
export async function runCatalogue(rows: readonly CatalogueRow[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const all = rows.flatMap((row) =>
    [...row.variants, row.nearMiss].map((what) => [row, what] as const),
  );
  for (const book of BOOK_NAMES) {
    const wanted = all.filter(([row, what]) => (what.book ?? row.book ?? 'main') === book);
    for (let from = 0; from < wanted.length; from += BATCH) {
      answers.push(...(await runBatch(book, wanted.slice(from, from + BATCH))));
    }
  }
  return answers;
}

async function runBatch(
  book: BookName,
  wanted: readonly (readonly [CatalogueRow, Variant | NearMiss])[],
): Promise<readonly Answer[]> {
  const sent = wanted.map(([row, what], at): Sent => {
    const unit = what.unit?.['code'] ?? `U${String(at + 1).padStart(3, '0')}`;
    const form = cleanForm(what.unit?.['name'] ?? `Trung tâm Dịch vụ ${unit}`);
    what.spoil(form);
    return { row, what, unit, form };
  });
  const units = sent.map(({ what, unit, form }) => ({
    code: unit,
    name: form.unit,
    shortName: unit,
    ...what.unit,
  }));
  const notScored = sent.flatMap(({ what, form }) =>
    what.notScored ? [{ unit: form.unit, ...what.notScored }] : [],
  );
  const assigned = sent.flatMap(({ what, form }) => (what.unassigned ? [] : [form.unit]));
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  try {
    mkdirSync(join(folder, 'phieu'));
    writeFileSync(
      join(folder, 'so.xlsx'),
      await writeClusterBook(book, units, notScored, assigned),
    );
    for (const { form } of sent) {
      for (const file of form.sent ? [form, ...form.alsoSent] : []) {
        writeFileSync(join(folder, 'phieu', file.file), file.write());
      }
    }
    const json = check(folder);
    return sent.map((one) => answer(one, json));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(folder: string): Json {
  const main = join(ROOT, 'src/cli/main.ts');
  const args = ['check', 'so.xlsx', '--submissions', 'phieu', '--json', 'kq.json'];
  const done = spawnSync(process.execPath, [TSX, main, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 1) throw new Error(`exit ${String(done.status)}: ${done.stderr}`);
  return JSON.parse(readFileSync(join(folder, 'kq.json'), 'utf8')) as Json;
}

function answer(sent: Sent, { units, findings }: Json): Answer {
  const { unit, form } = sent;
  const own = units.find(({ code }) => code === unit);
  const scores = own?.scores ?? [];
  return {
    sent,
    findings: findings.filter((found) => found.file === form.file || found.unit === unit),
    self: (criterion) => scores.find((score) => score.criterion === criterion)?.self,
    base: own?.base ?? null,
  };
}
