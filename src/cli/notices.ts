import { join } from 'node:path';
import { readForNotices, writeNoticeFile } from '../app/notices/review-notices';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { fileNames } from '../domain/text/file-name';
import { guardOutput } from './files';
import { openExcel, saveExcel } from './session';

/** For each unit whose scores verification changed, a notice in a file of its own. */
export async function runNotices({
  input,
  out = '',
  force,
  language,
}: Arguments): Promise<ExitCode> {
  const words = wordsFor(language).notices;
  const book = await openExcel(input, language);
  const from = await readForNotices({ language });
  book.uninstall();
  const names = fileNames(
    from.notices.map(({ unit }) => `Thong bao tham dinh - ${unit.shortName}`),
  );
  const files = from.notices.map((notice, index) => ({
    notice,
    path: join(out, `${names[index] ?? ''}.xlsx`),
  }));
  for (const { path } of files) guardOutput(path, [input], force);
  for (const { notice, path } of files) {
    const excel = await openExcel(null, language);
    await writeNoticeFile(from, notice, { language });
    await saveExcel(excel, path);
    excel.uninstall();
  }
  console.log(files.length > 0 ? words.files(files.length, out) : words.none);
  return 0;
}
