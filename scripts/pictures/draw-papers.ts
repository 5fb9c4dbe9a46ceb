import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftPapers } from '../../src/app/papers/draft-papers';
import { paperFile } from '../../src/app/papers/paper-file';
import type { PaperKind } from '../../src/documents/wording/wording';
import { openEmbeddedExcel } from '../../src/workbench/host/embedded-excel';
import { convert } from '../support/office';
import { installed } from '../support/sample';

const SHOWN: readonly PaperKind[] = ['letter', 'minutes', 'list', 'unitResult'];
const DOTS_PER_INCH = 60;

/**
 * Papers of a ranked book as a reader of Word sees their first page, margins and all, as
 * `paper-<kind>.png`.
 *
 * @returns the pictures
 */
export async function drawPapers(
  book: Uint8Array,
  work: string,
  target: string,
): Promise<readonly string[]> {
  const excel = await openEmbeddedExcel({ bytes: book });
  const { papers } = await installed(excel, () => draftPapers());
  const shown = papers.filter(({ kind }) => SHOWN.includes(kind));
  for (const paper of shown) {
    writeFileSync(join(work, `${paper.kind}.docx`), await paperFile(paper.papers));
  }
  convert(
    shown.map(({ kind }) => join(work, `${kind}.docx`)),
    'pdf',
    work,
  );
  return shown.map(({ kind }) => {
    const picture = join(target, `paper-${kind}`);
    const options = ['-singlefile', '-f', '1', '-r', String(DOTS_PER_INCH), '-png'];
    execFileSync('pdftoppm', [...options, join(work, `${kind}.pdf`), picture]);
    return `${picture}.png`;
  });
}
