/** Something that must hold; the run fails where it does not. */
export interface Goal {
  readonly text: string;
  readonly figure: string;
  readonly met: boolean;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One part of the measuring: for the screen and for docs/benchmarks.md. */
export interface Section {
  readonly title: string;
  readonly about: string;
  readonly tables: readonly Table[];
  readonly notes: readonly string[];
  readonly goals: readonly Goal[];
}

export function atMost(text: string, figure: number, limit: number, unit = '', digits = 0): Goal {
  const shown = `${figure.toFixed(digits)}${unit}`;
  return { text: `${text} ≤ ${String(limit)}${unit}`, figure: shown, met: figure <= limit };
}

export function atLeast(text: string, figure: number, limit: number, unit = ''): Goal {
  const shown = `${figure.toFixed(1)}${unit}`;
  return { text: `${text} ≥ ${String(limit)}${unit}`, figure: shown, met: figure >= limit };
}

export function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(1)} ×`;
}

/** As it goes along: a run takes minutes. */
export function printSection({ title, about, tables, notes, goals }: Section): void {
  console.log(`\n${title}\n  ${about}`);
  for (const table of tables) console.log(plainTable(table));
  for (const note of notes) console.log(`  ${note}`);
  for (const goal of goals) {
    console.log(`  ${goal.met ? 'met   ' : 'MISSED'}  ${goal.text}: ${goal.figure}`);
  }
}

function plainTable({ headings, rows }: Table): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) => {
      const cells = row.map((cell, at) =>
        at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      );
      return `  ${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}

export function sectionInMarkdown({ title, about, tables, notes, goals }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const parts = [`## ${title}`, about];
  for (const { headings, rows } of tables) {
    const rule = headings.map((_, at) => (at === 0 ? '---' : '---:'));
    parts.push([line(headings), line(rule), ...rows.map(line)].join('\n'));
  }
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}`).join('\n'));
  if (goals.length > 0) {
    const told = goals.map(
      ({ text, figure, met }) => `- ${met ? 'met' : '**missed**'}: ${text} (${figure})`,
    );
    parts.push(told.join('\n'));
  }
  return parts.join('\n\n');
}
