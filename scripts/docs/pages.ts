import { findingsPage } from './findings-page';
import { languagePage } from './language/page';
import { toPage } from './markdown';
import { workbookPage } from './workbook-page';

export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

/**
 * The pages that are written from the code, so that they cannot say anything else.
 * @param root folder of the project
 */
export async function generatedPages(root: string): Promise<readonly Page[]> {
  return [
    { path: 'docs/workbook.md', text: await toPage(workbookPage(root)) },
    { path: 'docs/regulation-language.md', text: await toPage(languagePage()) },
    { path: 'docs/findings.md', text: await toPage(findingsPage(root)) },
  ];
}
