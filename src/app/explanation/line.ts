import { NOWHERE, type HandledFinding, type Place } from '../../domain/findings/finding';
import { Exact } from '../../domain/numbers/exact';
import type { Words } from '../../locales/words';
import { describeFinding, describePlace, shownFigure } from '../book/describe';

/** One line of an explanation in words; the doors show it as it is. */
export interface ExplainedLine {
  /** Code of the criterion; empty: the line is about something else. */
  readonly code: string;
  readonly text: string;
  readonly value: string;
  /** The value where it is a figure: for a cell, never for a decision. */
  readonly figure: number | null;
  /** The highest points that can be had, and how much of them was, 0…1; null where nothing compares. */
  readonly outOf: { readonly max: string; readonly share: number } | null;
  /** How the value came about. */
  readonly how: string;
  /** Article of the regulation, or the paper behind a decision. */
  readonly basis: string;
  /** The cell of the workbook to look at. */
  readonly place: Place | null;
  /** The same in words, and the cell of the file that was sent. */
  readonly at: string;
  /** What stands behind a score, not a figure that goes into it. */
  readonly detail: boolean;
  readonly children: readonly ExplainedLine[];
}

export function line(text: string, more: Partial<ExplainedLine> = {}): ExplainedLine {
  const place = more.place ?? null;
  return {
    code: '',
    text,
    value: '',
    figure: null,
    outOf: null,
    how: '',
    basis: '',
    place,
    at: describePlace(place ?? NOWHERE),
    detail: false,
    children: [],
    ...more,
  };
}

/** Our own cell, and beside it where the figure stood in the file that was sent. */
export function shownAt(own: Place | null, origin: Place | null): string {
  const texts = [own, origin].flatMap((place) => (place ? [describePlace(place)] : []));
  return texts.filter((text) => text !== '').join(' ← ');
}

/** As many digits as anybody reads; what is cut says so. */
const SHOWN_DIGITS = 4;
const SMALLEST = Exact.fraction(1, 10 ** SHOWN_DIGITS);

export function shownExact(value: Exact, words: Words): string {
  if (value.isMultipleOf(SMALLEST)) return shownFigure(value.toString(), words);
  return `≈ ${shownFigure(value.round(SHOWN_DIGITS, 'halfUp').toString(), words)}`;
}

export function findingLine(found: HandledFinding, words: Words): ExplainedLine {
  const place = found.ownCell ?? (found.place.file === null ? found.place : null);
  return line(words.explanation.finding, {
    code: found.criterion ?? '',
    how: describeFinding(found, words),
    place: place?.cell ? place : null,
    at: describePlace(found.ownCell ?? found.place),
    detail: true,
  });
}
