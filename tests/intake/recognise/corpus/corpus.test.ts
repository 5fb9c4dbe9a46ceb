import { corpus, CORPUS_SEED, type Specimen } from '../../../fixtures/layouts/corpus';
import { measure, type Measured } from './measure';
import type { RecogniseContext } from '../../../../src/intake/recognise/recognise-context';
import { schemeBook } from './scheme-book';

/** Of each change; 56 changes make some 300 workbooks. */
const EACH = Number(process.env['LAYOUTS'] ?? 5);
const SEED = Number(process.env['SEED'] ?? CORPUS_SEED);

const books = new Map<string, RecogniseContext>();

function bookOf({ scheme }: Specimen): RecogniseContext {
  const book = books.get(scheme.name) ?? schemeBook(scheme);
  books.set(scheme.name, book);
  return book;
}

/** One line for each change: workbooks, figures, right, asked, false alarms. */
function table(measured: readonly Measured[]): string {
  const changes = [...new Set(measured.map(({ specimen }) => specimen.change))];
  const lines = changes.map((change) => {
    const own = measured.filter(({ specimen }) => specimen.change === change);
    return [change.padEnd(40), ...counts(own)].join(' ');
  });
  const head = ['change'.padEnd(40), ...HEADS.map((text) => text.padStart(9))].join(' ');
  return [head, ...lines, ['all'.padEnd(40), ...counts(measured)].join(' ')].join('\n');
}

const HEADS = ['books', 'figures', 'right', '%', 'wrong', 'unsaid', 'alarms'];

function counts(measured: readonly Measured[]): readonly string[] {
  const sum = (pick: (one: Measured) => number): number =>
    measured.reduce((all, one) => all + pick(one), 0);
  const figures = sum(({ specimen }) => specimen.figures.length);
  const right = sum((one) => one.right);
  return [
    measured.length,
    figures,
    right,
    ((100 * right) / figures).toFixed(2),
    sum(({ wrong }) => wrong.length),
    sum(({ silent, missing }) => silent.length + missing.length),
    sum(({ falseAlarms }) => falseAlarms.length),
  ].map((value) => String(value).padStart(9));
}

function told(
  measured: readonly Measured[],
  pick: (one: Measured) => readonly string[],
): readonly string[] {
  return measured.flatMap((one) =>
    pick(one).map((what) => `${String(one.specimen.seed)} (${one.specimen.change}): ${what}`),
  );
}

describe('the corpus of layouts', () => {
  const measured: Measured[] = [];

  beforeAll(async () => {
    for (const specimen of corpus(EACH, SEED)) {
      measured.push(await measure(specimen, bookOf(specimen)));
    }
    process.stdout.write(`Corpus of layouts, seed ${String(SEED)}\n${table(measured)}\n`);
  });

  it('is large, and of regulations of several sizes', () => {
    expect(measured.length).toBeGreaterThanOrEqual(200);
    const sizes = new Set(
      measured.map(({ specimen }) => bookOf(specimen).regulation.leaves.length),
    );
    expect([...sizes].sort((a, b) => a - b)).toEqual([12, 26, 61, 176]);
  });

  it('has at least 99.5 % of its figures on the right criterion', () => {
    const figures = measured.reduce((sum, { specimen }) => sum + specimen.figures.length, 0);
    const right = measured.reduce((sum, one) => sum + one.right, 0);
    expect(right / figures).toBeGreaterThanOrEqual(0.995);
  });

  it('never has a figure on the wrong criterion, or loses one, without a word', () => {
    expect(told(measured, ({ silent }) => silent)).toEqual([]);
  });

  it('reports everything that a member did wrong', () => {
    expect(told(measured, ({ missing }) => missing)).toEqual([]);
  });

  it('raises no alarm over a layout in which nothing is wrong', () => {
    const single = measured.filter(({ specimen }) => specimen.changes.length <= 1);
    expect(single.length).toBeGreaterThan(100);
    expect(told(single, ({ falseAlarms }) => falseAlarms)).toEqual([]);
  });

  it('comes out the same on every run', () => {
    const [first] = corpus(1, SEED);
    const [again] = corpus(1, SEED);
    expect(again?.bytes).toEqual(first?.bytes);
  });
});
