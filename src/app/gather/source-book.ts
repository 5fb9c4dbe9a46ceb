import type { Finding, HandledFinding } from '../../domain/findings/finding';
import type { UnitSource } from '../../domain/gather/sources';
import { fold } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import type { UnitOutcome } from '../../domain/year/outcome';
import type { CheckedState } from '../ranking/check-state';
import type { BookState } from '../book/read-state';

/** A cluster's own book, read, checked and found fit to be gathered. */
export interface SourceBook {
  readonly file: string;
  /** Hex SHA-256 of the file. */
  readonly fingerprint: string;
  /** Its seal, which holds; empty: it was never sealed. */
  readonly seal: string;
  readonly state: BookState;
  readonly checked: CheckedState;
  /** What *Kiểm tra* keeps of it. */
  readonly kept: readonly HandledFinding[];
  /** Unit code → criterion → text, for what no ranking reads. */
  readonly texts: Readonly<Record<'evidence' | 'unitNote', UnitTextsByCode>>;
}

type UnitTextsByCode = ReadonlyMap<string, ReadonlyMap<string, string>>;

export type SourceReading =
  | { readonly file: string; readonly book: SourceBook; readonly findings: readonly Finding[] }
  | { readonly file: string; readonly refused: readonly Finding[] };

/** The cluster of a unit: a book of one cluster need not say it in every row. */
export function clusterOf({ state, file }: Pick<SourceBook, 'state' | 'file'>, unit: Unit): string {
  return unit.cluster || state.year.regulation.settings.text('clusterName') || file;
}

/** Every cluster of the book, in the order of its units. */
export function clustersOf(book: Pick<SourceBook, 'state' | 'file'>): readonly string[] {
  return [...new Set(book.state.roster.map((unit) => clusterOf(book, unit)))];
}

/** How the unit stands in its own book; of one that is no member this year, nothing. */
export function outcomeIn(
  { checked }: Pick<SourceBook, 'checked'>,
  code: string,
): UnitOutcome | undefined {
  return checked.outcome.units.find(({ scores }) => scores.unit.code === code);
}

/** Rows of *Sổ nguồn* that the book is about: by its clusters, or by its file. */
export function recordsOf(
  book: Pick<SourceBook, 'state' | 'file'>,
  { sources }: Pick<BookState, 'sources'>,
): readonly UnitSource[] {
  const clusters = new Set(clustersOf(book).map(fold));
  return sources.filter(({ cluster, file }) => clusters.has(fold(cluster)) || file === book.file);
}
