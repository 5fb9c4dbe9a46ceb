import { explainWorkbook } from '../app/explanation/explain-workbook';
import type { ExplainedLine } from '../app/explanation/line';
import { wordsFor } from '../locales/words';
import type { Arguments } from './arguments';
import type { ExitCode } from './exit-code';
import { openExcel } from './session';
import { UsageError } from './usage-error';

/** Why one unit has its result; the workbook on disk is not touched. */
export async function runExplain(args: Arguments): Promise<ExitCode> {
  const { input, unit = '', criterion, language } = args;
  await openExcel(input, language);
  const { name, code, lines, blocking } = await explainWorkbook(unit, { language });
  const { cli } = wordsFor(language).explanation;
  const shown = criterion === undefined ? lines : linesAbout(criterion, lines);
  if (criterion !== undefined && shown.length === 0) {
    throw new UsageError(cli.unknownCriterion(criterion));
  }
  console.log(cli.title(name, code));
  for (const line of shown) printLine(line, 0);
  return blocking ? 1 : 0;
}

/** What is said of one criterion, wherever it is said: its points, and its share of the base. */
function linesAbout(code: string, lines: readonly ExplainedLine[]): readonly ExplainedLine[] {
  return lines.flatMap((line) =>
    line.code.toLowerCase() === code.toLowerCase() && !line.detail
      ? [line]
      : linesAbout(code, line.children),
  );
}

function printLine({ code, text, value, how, basis, at, children }: ExplainedLine, depth: number) {
  const head = [code, text].filter((part) => part !== '').join(' ');
  const parts = [
    value === '' ? head : `${head}: ${value}`,
    how,
    basis && `(${basis})`,
    at && `[${at}]`,
  ];
  const said = parts.filter((part) => part !== '').join(' · ');
  console.log(`${'  '.repeat(depth)}${inOneLine(said)}`);
  for (const child of children) printLine(child, depth + 1);
}

function inOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('; ');
}
