/**
 * The workbook's live formulas, calculated by LibreOffice, against the core: every figure of *Tổng
 * hợp* for the sample as sent and as accepted, then again after one score was changed by hand, which
 * only the formulas have seen. The six foreign workbooks of tests/fixtures/cases are held against
 * what their own writer computed. Generated clusters, with every kind of rule and with ties and sums
 * that are no doubles, are compared in every cell of *Tổng hợp* and the units' sheets, before and
 * after one score was changed in the file. Workbooks with one formula overwritten, of each kind,
 * prove that the check can fail.
 *
 *   npm run crosscheck [-- --seed <number> --rounds <number> --books <number>]
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SUMMARY_SHEET } from '../src/domain/book/sheets/summary';
import { stripCachedValues } from '../src/workbench/file/strip-cached-values';
import { rankCases } from './crosscheck/case-books';
import { changeOneScore, freezeTotal, type ChangedBook } from './crosscheck/change-score';
import { checkGenerated } from './crosscheck/check-generated';
import { compareSummary } from './crosscheck/compare';

import { expectedFigures, type ExpectedUnit } from './crosscheck/expected-figures';
import { createRandom } from './support/random';
import { convert, officeVersion } from './support/office';
import { ROOT } from './support/root';
import { rankSample, type RankedBook } from './support/sample';

interface Case {
  readonly file: string;
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly ExpectedUnit[];
  /** Columns that stand empty until the next ranking. */
  readonly without: readonly string[];
  readonly mustFail: boolean;
}

const FOLDER = join(ROOT, 'out', 'crosscheck');

function readOptions(): { seed: number; rounds: number; books: number } {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      books: { type: 'string', default: '50' },
    },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));
  return { seed, rounds: Number(values.rounds), books: Number(values.books) };
}

async function prepare(seed: number, rounds: number): Promise<readonly Case[]> {
  const sent = await rankSample(false);
  const accepted = await rankSample(true);
  const whole = { without: [], mustFail: false };
  const cases: Case[] = [
    { file: 'sent.xlsx', what: 'as sent', ...bookOf(sent), ...whole },
    { file: 'accepted.xlsx', what: 'accepted', ...bookOf(accepted), ...whole },
  ];
  for (const { name, bytes, figures } of await rankCases()) {
    cases.push({ file: `case-${name}.xlsx`, what: `case ${name}`, bytes, figures, ...whole });
  }
  const random = createRandom(seed);
  let moved: ChangedBook | null = null;
  for (let round = 1; round <= rounds; round += 1) {
    const changed = await changeOneScore(accepted, random);
    cases.push({
      file: `changed-${String(round)}.xlsx`,
      what: describeChange(changed),
      bytes: changed.bytes,
      figures: expectedFigures(changed.ranked.json),
      // Filled from the first verified score on, by the next ranking.
      without: [SUMMARY_SHEET.columns.verifiedTotal.heading],
      mustFail: false,
    });
    if (totalOf(accepted, changed.unit) !== totalOf(changed.ranked, changed.unit))
      moved ??= changed;
  }
  if (moved !== null) {
    cases.push({
      file: 'control.xlsx',
      what: `control: total of ${moved.unit} overwritten, then ${describeChange(moved)}`,
      bytes: await freezeTotal(moved, accepted),
      figures: expectedFigures(moved.ranked.json),
      without: [SUMMARY_SHEET.columns.verifiedTotal.heading],
      mustFail: true,
    });
  }
  return cases;
}

function bookOf({ bytes, json }: RankedBook): Pick<Case, 'bytes' | 'figures'> {
  return { bytes, figures: expectedFigures(json) };
}

function totalOf({ json }: RankedBook, unit: string): string | null {
  return json.units.find(({ code }) => code === unit)?.finalTotal ?? null;
}

function describeChange({ unit, criterion, column, before, after }: ChangedBook): string {
  return `${unit} ${criterion} ${column} ${before} → ${after}`;
}

async function main(): Promise<number> {
  const office = officeVersion();
  if (office === null) {
    console.error('crosscheck: soffice not found. Install LibreOffice Calc, then try again.');
    return 2;
  }
  const { seed, rounds, books } = readOptions();
  console.log(
    `${office}; seed ${String(seed)}, ${String(rounds)} rounds, ${String(books)} generated books`,
  );
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'calculated'), { recursive: true });
  const cases = await prepare(seed, rounds);
  for (const { file, bytes } of cases) writeFileSync(join(FOLDER, file), stripCachedValues(bytes));
  convert(
    cases.map(({ file }) => join(FOLDER, file)),
    'xlsx:Calc MS Excel 2007 XML',
    join(FOLDER, 'calculated'),
  );
  let compared = 0;
  let bad = 0;
  for (const { file, what, figures: expected, without, mustFail } of cases) {
    const calculated = new Uint8Array(readFileSync(join(FOLDER, 'calculated', file)));
    const result = compareSummary(calculated, expected, without);
    const count = result.differences.length;
    const good = mustFail ? count > 0 : count === 0;
    const figures = `${String(result.compared)} figures, ${String(count)} differ`;
    console.log(
      `${good ? 'ok  ' : 'FAIL'} ${what}: ${figures}${mustFail ? ' (as they must)' : ''}`,
    );
    if (!good || mustFail) for (const line of result.differences) console.log(`       ${line}`);
    if (!mustFail) compared += result.compared;
    if (!good) bad += 1;
  }
  if (!cases.some(({ mustFail }) => mustFail)) {
    console.error(
      'FAIL no change moved a total: the control could not be made; take another seed.',
    );
    bad += 1;
  }
  console.log(
    `${String(compared)} figures compared in ${String(cases.length)} workbooks: ` +
      (bad === 0 ? 'no difference, and the control was noticed' : `${String(bad)} failed`),
  );
  const generated = await generatedBooks(seed, books);
  return bad === 0 && generated ? 0 : 1;
}

async function generatedBooks(seed: number, books: number): Promise<boolean> {
  if (books === 0) return true;
  const seeds = Array.from({ length: books }, (_, index) => seed + index);
  const folder = join(FOLDER, 'generated');
  const result = await checkGenerated(seeds, createRandom(seed), folder);
  const { changed, exceeded, compared, live, controls, problems } = result;
  for (const line of problems) console.log(`FAIL ${line}`);
  const liveText = [...live].map(([kind, [formulas, all]]) => {
    return `${kind} ${String(formulas)}/${String(all)}`;
  });
  console.log(`formulas among the cells: ${liveText.join(', ')}`);
  console.log(`formulas overwritten and noticed: ${controls.join(', ')}`);
  console.log(
    `${String(compared)} cells of ${String(books)} generated clusters compared, ` +
      `${String(changed)} of them again after a change in the file, ` +
      `${String(exceeded)} with a score above its maximum: ` +
      (problems.length === 0 ? 'no difference' : `${String(problems.length)} problems`),
  );
  return problems.length === 0;
}

void main().then((code) => {
  process.exitCode = code;
});
