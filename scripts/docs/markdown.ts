import { format } from 'prettier/standalone';
import * as markdown from 'prettier/plugins/markdown';

/** A pipe would end the cell, a line break the row. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, '<br>');
}

export function table(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line), ''];
}

/** Text that stands for itself: what a clerk types, a key, a pattern. */
export function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

export function codes(texts: readonly string[]): string {
  return texts.map(code).join(' · ');
}

/** In the form in which `npm run format` leaves it, so that the files can be compared as text. */
export async function toPage(lines: readonly string[]): Promise<string> {
  return format(lines.join('\n'), {
    parser: 'markdown',
    plugins: [markdown],
    printWidth: 100,
    singleQuote: true,
  });
}
