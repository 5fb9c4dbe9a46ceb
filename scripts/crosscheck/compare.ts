import { read, utils } from '@e965/xlsx';
import { SUMMARY_SHEET } from '../../src/domain/book/sheets/summary';
import type { ExpectedUnit, Figure } from './expected-figures';

export interface Comparison {
  readonly compared: number;
  /** One line each: unit, column, what stands there, what should. */
  readonly differences: readonly string[];
}

type Shown = string | number | boolean | null | undefined;
type Grid = readonly (readonly Shown[])[];

/** *Tổng hợp* of a workbook that LibreOffice calculated, held against the core's figures. */
export function compareSummary(
  bytes: Uint8Array,
  expected: readonly ExpectedUnit[],
  without: readonly string[] = [],
): Comparison {
  const grid = readSummary(bytes);
  const top = grid.findIndex((row) => row.includes(SUMMARY_SHEET.columns.unit.heading));
  const headings = (grid[top] ?? []).map((heading) => String(heading ?? ''));
  const names = headings.indexOf(SUMMARY_SHEET.columns.unit.heading);
  const differences: string[] = [];
  let compared = 0;
  for (const { name, figures } of expected) {
    const row = grid.find((cells, index) => index > top && cells[names] === name);
    if (!row) {
      differences.push(`${name}: no row in ${SUMMARY_SHEET.sheetName}`);
      continue;
    }
    for (const [heading, wanted] of figures) {
      if (without.includes(heading)) continue;
      const column = headings.findIndex((one) =>
        heading.endsWith('.') ? one.startsWith(`${heading} `) : one === heading,
      );
      compared += 1;
      const shown = printed(row[column]);
      if (column >= 0 && shown === wanted) continue;
      const place = column < 0 ? `no column ${heading}` : heading;
      differences.push(`${name} · ${place}: ${shown ?? 'blank'} instead of ${wanted ?? 'blank'}`);
    }
  }
  return { compared, differences };
}

/** To the digit: the shortest text of the double, which is the decimal itself unless a bit is off. */
function printed(value: Shown): Figure {
  return value === null || value === undefined || value === '' ? null : String(value);
}

function readSummary(bytes: Uint8Array): Grid {
  const book = read(bytes, { raw: true, WTF: true });
  const sheet = book.Sheets[SUMMARY_SHEET.sheetName];
  if (!sheet) throw new Error(`no sheet ${SUMMARY_SHEET.sheetName}`);
  return utils.sheet_to_json<readonly Shown[]>(sheet, { header: 1, raw: true, defval: null });
}
