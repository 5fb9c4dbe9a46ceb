import { createClusterWorkbook } from '../app/create/create-workbook';
import { describeTemplate } from '../app/create/describe-template';
import { templateLines } from '../app/regulation/regulation-lines';
import { listTemplates } from '../app/create/template-list';
import { loadTemplate } from '../app/create/templates';
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
    throw new UsageError(`thiếu --template · which template?\n${await knownTemplates(language)}`);
  }
  guardOutput(out, [], force);
  const chosen = await loadTemplate(template);
  const excel = await openExcel(null, language);
  await createClusterWorkbook(chosen, { language });
  await saveExcel(excel, out);
  console.log(wordsFor(language).cli.written(out));
  return 0;
}

/** Name, title, one line, and what the template itself comes to. */
async function knownTemplates(language: 'vi' | 'en'): Promise<string> {
  const words = wordsFor(language);
  const known = await Promise.all(
    listTemplates().map(async ({ name, title, summary }) => {
      const lines = templateLines(describeTemplate(await loadTemplate(name)), words);
      return [
        `\n  ${name} – ${title[language]}`,
        `    ${summary[language]}`,
        ...lines.map(({ label, texts }) => `    ${label}: ${texts.join(' · ')}`),
      ].join('\n');
    }),
  );
  return known.join('\n');
}
