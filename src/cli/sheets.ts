import { join } from 'node:path';
import { readForBlankSheets, writeBlankSheet } from '../app/import/blank-sheets';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import { fileNames } from './file-name';
import { guardOutput } from './files';
import type { ExitCode } from './exit-code';
import { openExcel, saveExcel } from './session';

/** One blank scoring sheet per unit, each in a file of its own. */
export async function runSheets({
  input,
  out = '',
  force,
  language,
}: Arguments): Promise<ExitCode> {
  const book = await openExcel(input, language);
  const blank = await readForBlankSheets({ language });
  book.uninstall();
  const { units } = blank.year;
  const names = fileNames(units.map((unit) => `Phieu tu cham - ${unit.shortName}`));
  const paths = names.map((name) => join(out, `${name}.xlsx`));
  for (const path of paths) guardOutput(path, [input], force);
  for (const [index, unit] of units.entries()) {
    const excel = await openExcel(null, language);
    await writeBlankSheet(blank, unit, { language });
    await saveExcel(excel, paths[index] ?? '');
    excel.uninstall();
  }
  console.log(wordsFor(language).cli.sheets(units.length, out));
  return 0;
}
