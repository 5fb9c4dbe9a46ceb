import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagePage } from '../../../scripts/docs/language/page';
import { toPage } from '../../../scripts/docs/markdown';
import { sheetsPart } from '../../../scripts/docs/sheets-part';

const DOCS = join(__dirname, '..', '..', '..', 'docs');

/**
 * What the pages take from values of the code alone. The whole pages (`docs.test.ts`) also look into
 * the sources, which are others where they are changed on purpose (docs/mutation.md).
 */
it.each([
  ['workbook.md', sheetsPart],
  ['regulation-language.md', languagePage],
])('docs/%s says the words and examples of the code (else: npm run docs)', async (file, made) => {
  const part = await toPage(made());
  expect(readFileSync(join(DOCS, file), 'utf8')).toContain(part.trim());
});
