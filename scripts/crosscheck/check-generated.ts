import {
  bookFigures,
  cellOf,
  differencesFrom,
  placeOf,
  type BookFigure,
} from '../../tests/support/book/book-figures';
import type { Random } from '../support/random';
import { changeOneLeaf, exceedOneLeaf, type ChangedLeaf } from './change-leaf';
import { controlsFor, LIVE_KINDS } from './controls';
import { setNumber } from './edit-file';
import { generatedBook, type CheckedBook } from './generated-book';
import { recalculate } from './recalculate';

interface Job {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly BookFigure[];
  /** These cells must differ, each of them: the check is held against itself. */
  readonly mustDiffer: boolean;
}

export interface GeneratedResult {
  readonly books: number;
  readonly changed: number;
  /** Books in which a score was put above its maximum. */
  readonly exceeded: number;
  readonly compared: number;
  /** Kind of cell → cells that hold a formula, of all cells. */
  readonly live: ReadonlyMap<string, readonly [number, number]>;
  readonly controls: readonly string[];
  readonly problems: readonly string[];
}

/**
 * Generated clusters, recalculated by LibreOffice: as ranked, with one score changed, with controls.
 *
 * @param mostMore books that may be drawn beyond the seeds, for the controls of rare kinds of formulas
 *   alone; 0: only what the seeds' books hold is controlled
 */
export async function checkGenerated(
  seeds: readonly number[],
  random: Random,
  folder: string,
  mostMore = 400,
): Promise<GeneratedResult> {
  const jobs = new Map<string, Job>();
  const live = new Map<string, [number, number]>();
  const missing = new Set(LIVE_KINDS);
  const controls: string[] = [];
  let books = 0;
  let changedBooks = 0;
  let exceeded = 0;
  const addControl = (kind: string, job: Job): void => {
    missing.delete(kind);
    controls.push(kind);
    jobs.set(`control-${String(controls.length)}.xlsx`, job);
  };
  const addControls = (book: CheckedBook, changed: ChangedLeaf, after: string): void => {
    for (const { figure, bytes } of controlsFor(book, changed, missing)) {
      const name = `control ${figure.kind}: ${after}`;
      addControl(figure.kind, { what: name, bytes, figures: [figure], mustDiffer: true });
    }
  };
  for (const seed of andMore(seeds, mostMore, () => missing.size > 0)) {
    const book = await generatedBook(seed);
    if (!seeds.includes(seed)) {
      const changed = await changeOneLeaf(book, random);
      if (changed) addControls(book, changed, `seed ${String(seed)}, ${changed.what}`);
      continue;
    }
    books += 1;
    const figures = bookFigures(book.workbook, book.report);
    const what = `seed ${String(seed)}`;
    jobs.set(`${String(seed)}.xlsx`, { what, bytes: book.bytes, figures, mustDiffer: false });
    countLive(book, figures, live);
    if (!controls.includes(BASE)) {
      const control = baseControl(book, figures);
      if (control) addControl(BASE, control);
    }
    const beyond = seed % 2 === 1 ? await exceedOneLeaf(book, random) : null;
    if (beyond) {
      exceeded += 1;
      const said = `${what}, ${beyond.what}`;
      jobs.set(`${String(seed)}-beyond.xlsx`, { ...beyond, what: said, mustDiffer: false });
    }
    const changed = await changeOneLeaf(book, random);
    if (!changed) continue;
    changedBooks += 1;
    const after = `${what}, ${changed.what}`;
    jobs.set(`${String(seed)}-changed.xlsx`, { ...changed, what: after, mustDiffer: false });
    addControls(book, changed, after);
  }
  const calculated = await recalculate(
    new Map([...jobs].map(([file, { bytes }]) => [file, bytes])),
    folder,
  );
  const uncontrolled = mostMore > 0 ? [...missing] : [];
  const problems = uncontrolled.map((kind) => `no control of ${kind} could be made`);
  if (exceeded === 0) problems.push('no score above its maximum could be tried');
  let compared = 0;
  for (const [file, { what, figures, mustDiffer }] of jobs) {
    const workbook = calculated.get(file);
    if (!workbook) throw new Error(`${file} was not calculated`);
    const differing = differencesFrom(workbook, figures);
    if (mustDiffer) {
      if (differing.length < figures.length) problems.push(`${what}: was not noticed`);
      continue;
    }
    compared += figures.length;
    problems.push(...differing.map((line) => `${what}: ${line}`));
  }
  return {
    books,
    changed: changedBooks,
    exceeded,
    compared,
    live,
    controls,
    problems,
  };
}

/** Some kinds of formulas are rare: further books are drawn, for controls alone, until each has had its own. */
function* andMore(
  seeds: readonly number[],
  most: number,
  wanted: () => boolean,
): Generator<number> {
  yield* seeds;
  const last = Math.max(...seeds);
  for (let more = 1; more <= most && wanted(); more += 1) yield last + more;
}

function countLive(
  { workbook }: CheckedBook,
  figures: readonly BookFigure[],
  live: Map<string, [number, number]>,
): void {
  for (const figure of figures) {
    const [formulas, all] = live.get(figure.kind) ?? [0, 0];
    const more = cellOf(workbook, figure)?.formula === undefined ? 0 : 1;
    live.set(figure.kind, [formulas + more, all + 1]);
  }
}

const BASE = 'summary base';

/**
 * No score moves a base. A printed maximum that somebody lowers does: a base that still shows what
 * the core said before is no formula.
 */
function baseControl(book: CheckedBook, figures: readonly BookFigure[]): Job | null {
  const leaf = figures.find(
    (figure) =>
      figure.kind === 'sheet leaf base' && /^=\$?[A-Z]+\$?\d+$/.test(formulaOf(book, figure)),
  );
  if (!leaf || typeof leaf.wanted !== 'number') return null;
  const kinds = ['summary base', 'sheet leaf base', 'sheet section base'];
  const moved = kinds.flatMap(
    (kind) => figures.find((one) => one.kind === kind && one.unit === leaf.unit) ?? [],
  );
  const letters = /[A-Z]+/.exec(formulaOf(book, leaf))?.[0] ?? 'A';
  const max = { ...leaf, column: letters.charCodeAt(0) - 'A'.charCodeAt(0) };
  const bytes = setNumber(book.bytes, max, leaf.wanted - 0.5);
  const what = `control ${BASE}: ${placeOf(leaf)}`;
  return { what, bytes, figures: moved, mustDiffer: true };
}

function formulaOf({ workbook }: CheckedBook, figure: BookFigure): string {
  return cellOf(workbook, figure)?.formula ?? '';
}
