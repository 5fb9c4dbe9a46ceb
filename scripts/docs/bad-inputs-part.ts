import {
  codeOf,
  kindOfCode,
  severityOf,
  type FindingKind,
} from '../../src/domain/findings/catalogue';
import { LATER } from '../../tests/cli/catalogue/later';
import type { CatalogueRow } from '../../tests/cli/catalogue/row';
import { ROWS } from '../../tests/cli/catalogue/rows/all';
import { table } from './markdown';

/** The list of bad inputs: each row with what is said of it, one example for each finding. */
export function badInputsPart(): readonly string[] {
  const rows = [
    ...ROWS.flatMap((row) => linesOf(row).map((line) => ({ row: row.row, line }))),
    ...LATER.map(({ row, title, why }) => ({
      row,
      line: [String(row), title, '–', '–', why, '–'],
    })),
  ].sort((a, b) => a.row - b.row);
  return [
    '## Bad inputs',
    '',
    'The bad inputs that the product was made for, and what is said of each. Every row that is not marked *later* has three generated files and one that only looks like it (`tests/cli/catalogue`), sent through the command line.',
    '',
    ...table(
      ['Row', 'Bad input', 'Finding', 'Severity', 'Example', 'Proposed'],
      rows.map(({ line }) => line),
    ),
  ];
}

function linesOf(row: CatalogueRow): readonly (readonly string[])[] {
  const { title, codes, variants, nearMiss } = row;
  const number = String(row.row);
  if (codes.length === 0) {
    return [[number, title, '–', '–', nearMiss.name, 'nothing to say: it is read and counted']];
  }
  const shown = codes.filter((code) => variants.some(({ expect }) => expect.code === code));
  return shown.map((code, at) => {
    const examples = variants.filter(({ expect }) => expect.code === code);
    const proposed = examples.flatMap(({ expect }) => expect.proposed ?? []);
    return [
      at === 0 ? number : '',
      at === 0 ? title : '',
      nameOf(code),
      severity(code),
      examples.map(({ name }) => name).join('; '),
      proposed.length > 0 ? proposed.join('; ') : '–',
    ];
  });
}

function kind(code: string): FindingKind {
  const found = kindOfCode(code);
  if (!found) throw new Error(`no finding ${code}`);
  return found;
}

function nameOf(code: string): string {
  return `${codeOf(kind(code))} ${kind(code)}`;
}

function severity(code: string): string {
  return severityOf(kind(code));
}
