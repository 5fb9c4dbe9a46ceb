import { STEP_IN, type ExplanationRow } from '../../excel/sheets/explanation';
import type { ExplainedUnit } from './explain-workbook';
import type { ExplainedLine } from './line';

/** The lines of one unit as rows to print: what stands behind a score goes into its own row. */
export function appendixRows({ name, lines }: ExplainedUnit): readonly ExplanationRow[] {
  const rowsOf = (line: ExplainedLine, depth: number): readonly ExplanationRow[] => {
    const details = line.children.filter(({ detail }) => detail);
    const own: ExplanationRow = {
      unit: name,
      code: line.code,
      subject: `${STEP_IN.repeat(depth)}${line.text}`,
      value: line.figure ?? line.value,
      how: [line.how, details.map(detailText).join('; ')].filter((text) => text !== '').join('\n'),
      basis: line.basis,
      place: line.at,
    };
    const below = line.children.filter(({ detail }) => !detail);
    return [own, ...below.flatMap((child) => rowsOf(child, depth + 1))];
  };
  return lines.flatMap((line) => rowsOf(line, 0));
}

function detailText({ text, value, how }: ExplainedLine): string {
  const said = [value, how].filter((part) => part !== '').join(' · ');
  return `${text}: ${said}`;
}
