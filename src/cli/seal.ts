import { sealYear } from '../app/seal/seal-year';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { guardOutput } from './files';
import { openExcel, saveExcel } from './session';

/** The year as it stands in the workbook, sealed in a copy of it. */
export async function runSeal({ input, out = '', force, language }: Arguments): Promise<ExitCode> {
  guardOutput(out, [input], force);
  const excel = await openExcel(input, language);
  const { code } = await sealYear({ language });
  await saveExcel(excel, out);
  const words = wordsFor(language);
  console.log(words.seal.sealed(code));
  console.log(words.cli.written(out));
  return 0;
}
