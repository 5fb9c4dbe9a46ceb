import { importSubmissions } from '../app/import/import-submissions';
import type { OriginsByUnit } from '../app/book/read-state';
import type { SubmittedFile } from '../app/import/submitted-file';
import { wordsFor } from '../locales/words';
import { readSubmissions } from './files';

interface Taken {
  readonly origins: OriginsByUnit;
  /** Unit code → the file it sent. */
  readonly files: ReadonlyMap<string, string>;
}

async function take(files: readonly SubmittedFile[], language: 'vi' | 'en'): Promise<Taken> {
  if (files.length === 0) return { origins: new Map(), files: new Map() };
  const report = await importSubmissions(files, { language });
  const words = wordsFor(language).cli;
  const notices = report.files.flatMap(({ explained }) => explained ?? []);
  // One file may hold a notice that came back and a scoring sheet.
  const forms = report.files.filter(({ explained, sheet }) => explained === null || sheet !== null);
  const taken = forms.filter(({ problem }) => problem === null);
  if (forms.length > 0) console.log(words.imported(taken.length, forms.length));
  if (notices.length > 0) {
    const all = notices.reduce((sum, count) => sum + count, 0);
    console.log(words.explained(all, notices.length));
  }
  return {
    origins: report.origins,
    files: new Map(
      taken.flatMap(({ unit, name }) => (unit === null ? [] : [[unit, name] as const])),
    ),
  };
}

/** The folder of `--submissions`, read and taken into the open workbook. */
export const importFolder = {
  list: (folder: string | undefined): readonly SubmittedFile[] =>
    folder === undefined ? [] : readSubmissions(folder),
  take,
};
