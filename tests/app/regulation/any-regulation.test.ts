import { Draw, NAMES, randomDraft } from '../../support/book/random-draft';
import { openBook, type ClusterBook } from '../../support/cluster-book';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const BOOKS = Number(process.env.BOOKS ?? 5);

/** A day for every sheet, some of them late; without one, lateness would hold everybody back. */
function receive(book: ClusterBook, draw: Draw): void {
  for (const name of NAMES) {
    if (!book.received(name)) continue;
    const day = String(18 + draw.below(6));
    book.typeInto('Phiếu đã nhận', ['Đơn vị', name], 'Ngày nhận', `${day}/11/2020`);
  }
}

/**
 * Whatever a regulation says about points, every live formula of the book gives the core's figure:
 * `rank` holds them against each other. The seed is printed, so a failure can be run again.
 */
test(
  'formulas and core agree, whatever the settings',
  async () => {
    process.stdout.write(`any-regulation: SEED=${String(SEED)}\n`);
    let ranked = 0;
    for (let number = 0; number < BOOKS; number += 1) {
      const seed = SEED + number;
      const draw = new Draw(seed);
      const draft = randomDraft(draw);
      const book = await openBook(draft);
      try {
        await book.rank();
        receive(book, draw);
        await book.rank();
        if (book.received('An Bình')) book.type('An Bình', 'III.2', 'self', 3.125);
        await book.rank();
        ranked += Object.values(book.totals()).filter((total) => total !== null).length;
      } catch (error) {
        const settings = JSON.stringify({ ...draft.settings, ...draft.tables?.KhongCham }, null, 1);
        throw new Error(`SEED=${String(seed)} BOOKS=1\n${String(error)}\n${settings}`);
      } finally {
        book.close();
      }
    }
    // A generator whose books are all held back by errors would compare nothing.
    expect(ranked).toBeGreaterThan(BOOKS);
  },
  60_000 + BOOKS * 5000,
);
