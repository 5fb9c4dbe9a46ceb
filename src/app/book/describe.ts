import type { ColumnSchema } from '../../domain/book/sheet-schema';
import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import type { CellWrite, Finding, Place } from '../../domain/findings/finding';
import type { SealProblem } from '../../domain/seal/seal-problem';
import type { Failure } from '../use-case/failure';
import type { Words } from '../../locales/words';

const DECIMAL = /^-?\d+\.\d+%?$/;

/** A figure with the reader's decimal sign. Text is left alone. */
export function shownFigure(value: string, { culture }: Pick<Words, 'culture'>): string {
  return DECIMAL.test(value) ? value.replace('.', culture.decimal) : value;
}

/** What a person would write into the sheet: a code 1.10 is no decimal number. */
const VERBATIM: ReadonlySet<string> = new Set([
  'code',
  'codes',
  'written',
  'document',
  'numbers',
  'proposal',
]);

/** The proposal as *Kiểm tra* shows it. */
export function shownProposal({ proposed, params }: Finding, words: Words): string {
  if (proposed === null) return '';
  // Only what is proposed for a figure's cell is a figure: of a criterion, 1.10 is a code.
  return typeof params.field === 'string' ? shownFigure(proposed, words) : proposed;
}

/** What stands there now, as *Kiểm tra* shows it: a text stays as it was typed. */
export function shownCurrent({ raw, params }: Finding, words: Words): string {
  const isFigure = typeof params.field === 'string' && params.rawAsTyped === undefined;
  return isFigure ? shownFigure(raw ?? '', words) : (raw ?? '');
}

/** What was written into a cell: text stays as it is. */
export function shownValue(value: CellWrite['value'], words: Words): string {
  return typeof value === 'string' ? value : shownFigure(value.toString(), words);
}

/** What happened, in one sentence. */
export function describeFinding(finding: Finding, words: Words): string {
  const carried = finding.params.carried;
  if (typeof carried === 'string') return carried;
  return words.findings[finding.kind].message((name) => parameter(finding, name, words));
}

export function adviceFor({ kind, params }: Finding, words: Words): string {
  return kind === 'fileUnreadable' && typeof params.problem === 'string'
    ? wordsOfProblem(words.report.fileAdvice, params.problem)
    : words.findings[kind].advice;
}

/** `unsupported.pdf` has words of its own, `unsupported.csv` those of `unsupported`. */
export function wordsOfProblem(table: Readonly<Record<string, string>>, key: string): string {
  return table[key] ?? table[key.split('.')[0] ?? ''] ?? key;
}

function parameter(finding: Finding, name: string, words: Words): string {
  const value = finding.params[name];
  if (value === undefined) {
    if (name === 'raw') return shownCurrent(finding, words);
    return name === 'proposed' ? shownProposal(finding, words) : '';
  }
  if (typeof value === 'string' && finding.params[`${name}AsTyped`] !== undefined) return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.join(', ');
  if (VERBATIM.has(name)) return value;
  if (finding.kind === 'noScoringTable' && name === 'column') return headingOf(value);
  const { ruleIssue, fileProblem, guessedFrom, fileTrouble, decimalSign } = words.report;
  if (name === 'issue') return ruleIssue[value] ?? value;
  if (name === 'sealProblem') return words.seal.problem[value as SealProblem];
  if (name === 'problem') return wordsOfProblem(fileProblem, value);
  if (name === 'trouble') return fileTrouble[value] ?? value;
  if (name === 'decimal') return decimalSign[value] ?? value;
  if (name === 'from') return guessedFrom[value] ?? value;
  return shownFigure(value, words);
}

/** A column as the unit's sheet calls it. */
function headingOf(column: string): string {
  return (UNIT_COLUMNS as Readonly<Record<string, ColumnSchema>>)[column]?.heading ?? column;
}

/** `khanh-hoa.xlsx › Phiếu!E14`, or the cell of our own sheet. */
export function describePlace({ file, sheet, cell }: Place): string {
  const inside = [sheet, cell].filter((part) => part !== null).join('!');
  return [file, inside].filter((part) => part !== null && part !== '').join(' › ');
}

export function describeFailure(failure: Failure, words: Words): string {
  return words.failures[failure.kind]((name) => String(failure.params[name] ?? ''));
}
