import { NO_MEMORY, type Memory } from '../../../domain/memory/memory';
import { tidy } from '../../../domain/text/fold';
import {
  isHeadingWord,
  readCaption,
  readHeadingWith,
  recalledHeading,
  type HeadingReading,
  type Meaning,
} from './column-meanings';
import type { SheetView } from '../sheet-view';

export interface Heading {
  readonly column: number;
  /** Last column that the heading stands over; a figure may stand in any of them. */
  readonly lastColumn: number;
  readonly text: string;
  readonly reading: HeadingReading;
  /** Captions above it are part of its text. */
  readonly captioned: boolean;
}

export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly headings: readonly Heading[];
}

const SEARCH_DEPTH = 40;
const TALLEST = 3;
const WIDEST_HEADING = 40;
const FEWEST_MEANINGS = 3;
/** A heading that scores this much of the best one is one too. */
const NEARLY_BEST = 0.6;
const FEWEST_FIGURE_ROWS = 2;

/** The heading rows of a sheet, the first one within its first rows; a later one starts a new table. */
export function findHeaders(view: SheetView, memory: Memory = NO_MEMORY): readonly Header[] {
  const candidates = view.rows
    .filter((row) => row < SEARCH_DEPTH)
    .flatMap((row) => headerAt(view, row, memory) ?? []);
  const best = Math.max(...candidates.map(({ score }) => score));
  const first = candidates.find(
    (candidate) =>
      candidate.score === best ||
      (candidate.score >= best * NEARLY_BEST && headsFigures(view, candidate.header, candidates)),
  );
  if (!first) return [];
  const headers = [first.header];
  for (const row of view.rows) {
    if (row <= (headers.at(-1)?.bottom ?? 0) || !repeatsHeadings(view, row, memory)) continue;
    const next = headerAt(view, row, memory);
    if (next) headers.push(next.header);
  }
  return headers;
}

/** A table of its own, above one whose headings read better: figures follow before the next one. */
function headsFigures(
  view: SheetView,
  { bottom, headings }: Header,
  candidates: readonly { readonly header: Header }[],
): boolean {
  const next = candidates.find(({ header }) => header.top > bottom)?.header.top ?? bottom;
  const columns = headings.flatMap(({ column, reading }) =>
    reading.kind === 'column' || reading.kind === 'either' ? [column] : [],
  );
  const rows = view.rows.filter(
    (row) =>
      bottom < row &&
      row < next &&
      columns.some((column) => view.cell(row, column)?.kind === 'number'),
  );
  return rows.length >= FEWEST_FIGURE_ROWS;
}

/** The best heading whose last row is `bottom`; captions above it say whose the columns are. */
function headerAt(
  view: SheetView,
  bottom: number,
  memory: Memory,
): { header: Header; score: number } | null {
  let best: { header: Header; score: number } | null = null;
  if (!holdsHeadings(view, bottom, memory)) return null;
  for (let height = 1; height <= TALLEST && height <= bottom + 1; height += 1) {
    const header = readBand(view, bottom - height + 1, bottom, memory);
    if (continuesBelow(view, header, memory)) return null;
    const score = scoreOf(header.headings);
    if (score > (best?.score ?? 0)) best = { header, score };
  }
  return best;
}

/** Words of a heading and no figures; a year may head a column. */
function holdsHeadings(view: SheetView, row: number, memory: Memory): boolean {
  let found = false;
  for (const column of view.columns(row)) {
    const value = view.cell(row, column)?.value;
    if (typeof value === 'number' && !(value >= 2000 && value < 2100)) return false;
    if (!found && typeof value === 'string') {
      found = readHeadingWith(memory, value).kind !== 'none';
    }
  }
  return found;
}

/** A row of criteria seldom holds two of the very words of a heading, and never words of it alone. */
function repeatsHeadings(view: SheetView, row: number, memory: Memory): boolean {
  const texts = view.columns(row).map((column) => view.text(row, column));
  if (texts.filter(isHeadingWord).length >= 2) return true;
  return (
    texts.length >= FEWEST_MEANINGS &&
    texts.every((text) => readHeadingWith(memory, text).kind !== 'none')
  );
}

function readBand(view: SheetView, top: number, bottom: number, memory: Memory): Header {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    for (const column of view.columns(row)) columns.add(column);
    for (const { left, right } of view.areas(row)) {
      const last = Math.min(right, left + WIDEST_HEADING);
      for (let column = left; column <= last; column += 1) columns.add(column);
    }
  }
  const ordered = [...columns].sort((a, b) => a - b);
  const headings: Heading[] = [];
  for (const column of ordered) {
    const parts = partsOf(view, top, bottom, column, ordered.length);
    const own = parts.at(-1);
    if (!own) continue;
    const before = headings.at(-1);
    // A heading merged over two columns is one heading.
    if (before && own.left < column && before.column === own.left) {
      headings[headings.length - 1] = { ...before, lastColumn: column };
      continue;
    }
    const captions = parts.slice(0, -1).map((part) => part.text);
    headings.push({
      column,
      lastColumn: column,
      text: [...captions, own.text].join(' '),
      reading: readUnder(captions, own.text, memory),
      captioned: captions.length > 0,
    });
  }
  return { top, bottom, headings };
}

/** Headings merged downwards, or one heading over several that have their own below it. */
function continuesBelow(view: SheetView, { headings, bottom }: Header, memory: Memory): boolean {
  return headings.some(({ column, lastColumn, reading }) => {
    if (reading.kind === 'none') return false;
    if ((view.areaAt(bottom, column)?.bottom ?? bottom) > bottom) return true;
    if (lastColumn === column) return false;
    const below = view.columns(bottom + 1).map((at) => view.cell(bottom + 1, at));
    if (below.some((cell) => cell?.kind !== 'text')) return false;
    const parts = [column, lastColumn].map((at) => view.text(bottom + 1, at));
    return (
      parts.every(Boolean) && parts.some((part) => readHeadingWith(memory, part).kind !== 'none')
    );
  });
}

interface Part {
  readonly text: string;
  readonly left: number;
}

/** The texts over one column, top to bottom; a title across the whole sheet is not a caption. */
function partsOf(
  view: SheetView,
  top: number,
  bottom: number,
  column: number,
  width: number,
): readonly Part[] {
  const parts: Part[] = [];
  let seen: unknown;
  for (let row = top; row <= bottom; row += 1) {
    const area = view.areaAt(row, column);
    const left = area?.left ?? column;
    const cell = view.cell(area?.top ?? row, left);
    if (!cell || cell === seen || typeof cell.value !== 'string') continue;
    seen = cell;
    const across = area ? area.right - area.left + 1 : 1;
    const text = tidy(cell.value);
    const isCaption = row < bottom && (area?.bottom ?? row) < bottom;
    if (text === '' || (isCaption && across > Math.max(2, width - 2))) continue;
    parts.push({ text, left });
  }
  return parts;
}

function readUnder(captions: readonly string[], own: string, memory: Memory): HeadingReading {
  // A heading is remembered with its captions: under "Cụm chấm" the same words are another column.
  const recalled = recalledHeading(memory, [...captions, own].join(' '));
  if (recalled) return recalled;
  const group = captions.map(readCaption).find((caption) => caption !== 'none') ?? 'none';
  const alone = readHeadingWith(memory, own);
  if (group === 'others') return { kind: 'other' };
  if (alone.kind === 'either' && group === 'own') {
    const meaning = alone.meanings.includes('self') ? 'self' : alone.meanings[0];
    return { kind: 'column', meaning, sureness: 3 };
  }
  if (alone.kind !== 'none' || captions.length === 0) return alone;
  const joined = readHeadingWith(memory, [...captions, own].join(' '));
  const above = readHeadingWith(memory, captions.join(' '));
  // "Điểm tự chấm" over "điểm" and "tệp": what the caption says alone, its best column says better.
  return joined.kind === 'column' && above.kind === 'column' && joined.meaning === above.meaning
    ? { ...joined, sureness: 1 }
    : joined;
}

/** How many different columns the row heads; 0 where no scoring table can hang below it. */
function scoreOf(headings: readonly Heading[]): number {
  const sureness = new Map<Meaning, number>();
  const either: (readonly Meaning[])[] = [];
  let others = 0;
  for (const { reading, captioned } of headings) {
    // The heading as the clerk was asked about it, with all its captions.
    if (captioned && 'remembered' in reading && reading.remembered) others += 1;
    if (reading.kind === 'column') {
      const worth = 0.4 + 0.2 * reading.sureness;
      sureness.set(reading.meaning, Math.max(sureness.get(reading.meaning) ?? 0, worth));
    } else if (reading.kind === 'either') either.push(reading.meanings);
    else if (reading.kind === 'other') others += 1;
  }
  // Two columns "Điểm" beside one of maxima can be no more than one score.
  const free = new Set(either.flat().filter((meaning) => !sureness.has(meaning)));
  const open = Math.min(either.length, free.size);
  const names = sureness.has('title') || sureness.has('code');
  const scores = sureness.has('self') || free.has('self');
  const enough = sureness.size + open >= FEWEST_MEANINGS;
  if (!names || !scores || !enough) return 0;
  const known = [...sureness.values()].reduce((sum, worth) => sum + worth, 0);
  // Knowing that a column is somebody else's is worth a little more than not knowing whose it is.
  return known + 0.5 * open + 0.1 * others;
}
