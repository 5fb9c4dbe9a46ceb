import { openNextYear, readNextYear } from '../app/create/open-next-year';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { guardOutput } from './files';
import { openExcel, saveExcel } from './session';

/** The workbook of the next year: regulation, roster, roles, and what was awarded so far. */
export async function runNext({ input, out = '', force, language }: Arguments): Promise<ExitCode> {
  guardOutput(out, [input], force);
  const book = await openExcel(input, language);
  const next = await readNextYear({ language });
  book.uninstall();
  const fresh = await openExcel(null, language);
  await openNextYear(next, { language });
  await saveExcel(fresh, out);
  fresh.uninstall();
  const words = wordsFor(language).cli;
  if (next.undecided.length > 0) console.log(words.honoursOpen(next.undecided));
  if (next.provisional) console.log(words.ranksOpen);
  console.log(words.written(out));
  return next.provisional || next.undecided.length > 0 ? 1 : 0;
}
