import { createRandom } from '../../../scripts/support/random';
import { mutateBook } from './mutate-book';
import { seedBooks } from './seed-books';
import { surviveBook } from './survive-book';

/** Another seed looks elsewhere: SEED=7 npx jest mutated-books. `npm run fuzz -- --what books` goes on. */
const SEED = Number(process.env.SEED ?? 20_261_126);
const COUNT = 60;

it('books as they are: an answer', async () => {
  for (const book of await seedBooks()) {
    expect([book.name, await surviveBook(book)]).toEqual([
      book.name,
      expect.stringMatching(/^(?:proposed|an error is said)$/),
    ]);
  }
});

it(`${String(COUNT)} books in which something was done that nobody expects: an answer in words`, async () => {
  process.stdout.write(`mutated-books: SEED=${String(SEED)}\n`);
  const seeds = await seedBooks();
  const outcomes = new Map<string, number>();
  for (let at = 0; at < COUNT; at += 1) {
    const book = mutateBook(seeds, createRandom(Math.imul(SEED, 0x9e3779b1) + at));
    let outcome: string;
    try {
      outcome = await surviveBook(book);
    } catch (error) {
      throw new Error(`Book ${String(at)} of seed ${String(SEED)} (${book.name})`, {
        cause: error,
      });
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const kind of ['proposed', 'an error is said']) {
    expect([kind, (outcomes.get(kind) ?? 0) > COUNT / 20]).toEqual([kind, true]);
  }
}, 120_000);
