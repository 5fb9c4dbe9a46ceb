/** The two languages say the same things with the same values, and Vietnamese is Vietnamese. */
import type { Language } from '../src/locales/language';
import { wordsFor } from '../src/locales/words';
import { compareCatalogues } from './locales/compare-catalogues';
import { leavesOf } from './locales/leaves';

/** What is printed on the sheets themselves is Vietnamese in both languages: they are papers. */
const ALIKE: ReadonlySet<string> = new Set([
  'report.sheets.unitTitle',
  'report.sheets.year',
  'report.sheets.preparedBy',
  'report.sheets.headOfUnit',
  'report.sheets.notForUnit',
  'notices.title',
  'notices.to',
  'notices.changed',
  'notices.deadline',
  'notices.verifiedBy',
  'notices.total',
  'notices.cluster',
  'notices.unitSide',
  'seal.footer',
  'run.step',
]);

function catalogues(language: Language): Readonly<Record<string, object>> {
  const words = Object.entries(wordsFor(language));
  return Object.fromEntries(words.filter((entry) => typeof entry[1] === 'object'));
}

function main(): number {
  const [vi, en] = [catalogues('vi'), catalogues('en')];
  const problems = compareCatalogues(vi, en, ALIKE);
  const sizes = Object.entries(vi).map(
    ([name, words]) => `${name} ${String(leavesOf(words).size)}`,
  );
  console.log(`texts: ${sizes.join(', ')}`);
  for (const problem of problems) console.error(`locales: ${problem}`);
  if (problems.length === 0) console.log('locales: no problem found');
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main();
