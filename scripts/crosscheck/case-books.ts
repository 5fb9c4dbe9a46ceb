import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUMMARY_SHEET } from '../../src/domain/book/sheets/summary';
import { ROOT } from '../support/root';
import { rankFile } from '../support/sample';
import type { ExpectedUnit, Figure } from './expected-figures';

const FOLDER = join(ROOT, 'tests', 'fixtures', 'cases');
const NAMES = ['a', 'b', 'c', 'd', 'd-no-vote', 'e'] as const;

/** What the writer of a case computed, without a line of the product (see the README there). */
interface CaseOutcome {
  readonly units: readonly {
    readonly name: string;
    readonly shortName: string;
    readonly finalTotal: string;
    readonly base: string;
    readonly percent: string;
    readonly rank: number;
    readonly class: string;
    readonly sections: Readonly<Record<string, string>>;
  }[];
}

export interface CaseBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly figures: readonly ExpectedUnit[];
}

const { columns } = SUMMARY_SHEET;

/** The six foreign workbooks as the product leaves them, and what *Tổng hợp* must show in each. */
export async function rankCases(): Promise<readonly CaseBook[]> {
  const books: CaseBook[] = [];
  for (const name of NAMES) {
    const { bytes, json } = await rankFile(
      new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))),
    );
    const text = readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8');
    const { units } = JSON.parse(text) as CaseOutcome;
    const roots = new Map(
      json.regulation.criteria
        .filter(({ parent }) => parent === null)
        .map(({ code, kind }) => [code, headingOf(code, kind)]),
    );
    books.push({ name, bytes, figures: units.map((unit) => figuresOf(unit, roots)) });
  }
  return books;
}

function headingOf(code: string, kind: string): string {
  if (kind === 'bonus') return columns.bonus.heading;
  return kind === 'deduction' ? columns.deduction.heading : `${code}.`;
}

function figuresOf(
  unit: CaseOutcome['units'][number],
  roots: ReadonlyMap<string, string>,
): ExpectedUnit {
  const figures = new Map<string, Figure>();
  for (const [code, points] of Object.entries(unit.sections)) {
    const heading = roots.get(code);
    if (heading !== undefined) figures.set(heading, plain(points));
  }
  figures.set(columns.total.heading, plain(unit.finalTotal));
  figures.set(columns.base.heading, plain(unit.base));
  figures.set(columns.percent.heading, plain(unit.percent));
  figures.set(columns.rank.heading, String(unit.rank));
  figures.set(columns.classification.heading, unit.class);
  return { code: unit.shortName, name: unit.name, figures };
}

/** `98.50` as a cell holds it: 98.5. */
function plain(decimal: string): string {
  return String(Number(decimal));
}
