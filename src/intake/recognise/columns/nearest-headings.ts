import type { SheetView } from '../sheet-view';
import { readHeading } from './column-meanings';

const DEPTH = 40;
const FEWEST = 2;
const MOST_SHOWN = 12;

/** The row that came nearest to a heading: its texts, for whoever has to say what they are. */
export function nearestHeadings(view: SheetView): readonly string[] {
  let best: readonly string[] = [];
  let most = FEWEST - 1;
  for (const row of view.rows) {
    if (row >= DEPTH) break;
    const texts = view
      .columns(row)
      .filter((column) => view.cell(row, column)?.kind === 'text')
      .map((column) => view.text(row, column));
    const read = texts.filter((text) => readHeading(text).kind !== 'none').length;
    if (read > most) [best, most] = [texts, read];
  }
  return best.slice(0, MOST_SHOWN);
}
