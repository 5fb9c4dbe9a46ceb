import { createClusterWorkbook } from '../app/create-workbook';
import { listTemplates, loadTemplate } from '../app/templates';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import { guardOutput } from './files';
import type { ExitCode } from './exit-code';
import { openExcel, saveExcel } from './session';
import { UsageError } from './usage-error';

export async function runInit({
  out = '',
  template,
  force,
  language,
}: Arguments): Promise<ExitCode> {
  if (template === undefined) {
    const known = listTemplates().map(({ name, title }) => `  ${name} – ${title[language]}`);
    throw new UsageError(`thiếu --template · which template?\n${known.join('\n')}`);
  }
  guardOutput(out, [], force);
  const chosen = await loadTemplate(template);
  const excel = await openExcel(null, language);
  await createClusterWorkbook(chosen, { language });
  await saveExcel(excel, out);
  console.log(wordsFor(language).cli.written(out));
  return 0;
}
