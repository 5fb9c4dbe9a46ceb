import { join } from 'node:path';
import { describeFinding, describePlace } from '../app/book/describe';
import { draftPapers, isDraft } from '../app/papers/draft-papers';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { fileNames } from '../domain/text/file-name';
import { guardOutput, writeBytes } from './files';
import { openExcel } from './session';

/** The papers of the conference as files of Word, and what has still to be filled in. */
export async function runPapers({
  input,
  out = '',
  force,
  language,
}: Arguments): Promise<ExitCode> {
  const words = wordsFor(language);
  const book = await openExcel(input, language);
  const { papers, findings } = await draftPapers({ language });
  book.uninstall();
  const names = fileNames(papers.map(({ name }) => name));
  const paths = names.map((name) => join(out, `${name}.docx`));
  for (const path of paths) guardOutput(path, [input], force);
  // Large, and no other command needs it.
  const { paperFile } = await import('../app/papers/paper-file');
  for (const [index, drafted] of papers.entries()) {
    writeBytes(paths[index] ?? '', await paperFile(drafted.papers));
    console.log(words.cli.paper(paths[index] ?? '', drafted.gaps));
  }
  for (const found of findings) {
    console.log(`${describePlace(found.place)}: ${describeFinding(found, words)}`);
  }
  const draft = papers.some(isDraft);
  if (draft) console.log(words.cli.papersProvisional);
  return draft || findings.length > 0 ? 1 : 0;
}
