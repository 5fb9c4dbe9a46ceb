import { join } from 'node:path';
import { formNames, makeForm, readForForms } from '../app/forms/blank-forms';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import { guardOutput, writeBytes } from './files';
import type { ExitCode } from './exit-code';
import { openExcel } from './session';

/** One blank scoring sheet per unit, each in a file of its own. */
export async function runSheets({
  input,
  out = '',
  force,
  language,
}: Arguments): Promise<ExitCode> {
  const book = await openExcel(input, language);
  const blank = await readForForms({ language });
  book.uninstall();
  const { units } = blank.year;
  const paths = formNames(units).map((name) => join(out, name));
  for (const path of paths) guardOutput(path, [input], force);
  for (const [index, unit] of units.entries()) {
    writeBytes(paths[index] ?? '', await makeForm(blank, unit, { language }));
  }
  console.log(wordsFor(language).cli.sheets(units.length, out));
  return 0;
}
