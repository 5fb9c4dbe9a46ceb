import { describeFinding } from '../../../src/app/book/describe';
import { checkedBesideSeal } from '../../../src/app/book/read-checked';
import { bookOfGrids } from '../../../src/app/gather/book-of-grids';
import { describeReason } from '../../../src/app/ranking/result-rows';
import { Failure } from '../../../src/app/use-case/failure';
import { isBlocking } from '../../../src/domain/findings/status';
import { wordsFor } from '../../../src/locales/words';
import type { Book } from './seed-books';

const LANGUAGES = [wordsFor('vi'), wordsFor('en')];

/** What became of a book, in a word; anything but a result or a Failure is thrown on. */
export async function surviveBook({ grids, structure }: Book): Promise<string> {
  try {
    const { checked } = await checkedBesideSeal(bookOfGrids(grids, structure));
    const { year, outcome, findings } = checked;
    for (const words of LANGUAGES) {
      for (const found of findings) said(describeFinding(found, words));
      for (const { reasons } of outcome.proposal) {
        for (const reason of reasons) said(describeReason(reason, year, words));
      }
    }
    const proposed = outcome.proposal.filter(({ status }) => status === 'proposed');
    if (findings.some(isBlocking)) return 'an error is said';
    return proposed.length > 0 ? 'proposed' : 'nobody is proposed';
  } catch (error) {
    if (error instanceof Failure) return error.kind;
    throw error;
  }
}

/** Words that a person reads: none of JavaScript's own. */
function said(text: string): void {
  if (/undefined|\[object|NaN\b|function \(/.test(text.replace(/[“"][^”"]*[”"]/g, ''))) {
    throw new Error(`Said to a person: ${text}`);
  }
}
