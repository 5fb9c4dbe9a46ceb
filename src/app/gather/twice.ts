import { fold, nameKey } from '../../domain/text/fold';
import { namesOf, type Unit } from '../../domain/units/unit';
import type { BookState } from '../book/read-state';
import { clustersOf, recordsOf, type SourceBook } from './source-book';

interface Clash {
  readonly book: SourceBook;
  /** Clusters and units that are elsewhere, too. */
  readonly names: readonly string[];
  /** Where: a file, or a sheet of the open book. */
  readonly other: string;
}

/**
 * One cluster in two books, or one unit in two clusters: which of them is right nobody can tell, so
 * that neither is taken (the same as with two sheets of one unit, domain row 33).
 */
export function booksThatClash(
  books: readonly SourceBook[],
  open: BookState | null,
): readonly Clash[] {
  return books.flatMap((book): readonly Clash[] => {
    for (const other of books) {
      if (other === book) continue;
      const clusters = new Set(clustersOf(other).map(fold));
      const names = [
        ...clustersOf(book).filter((cluster) => clusters.has(fold(cluster))),
        ...sharedUnits(book.state.roster, other.state.roster),
      ];
      if (names.length > 0) return [{ book, names, other: other.file }];
    }
    return open ? clashWithOpen(book, open) : [];
  });
}

/** A unit that the open book has from elsewhere. */
function clashWithOpen(book: SourceBook, open: BookState): readonly Clash[] {
  const replaced = new Set(recordsOf(book, open).map(({ unit }) => unit));
  const clusters = new Set(clustersOf(book).map(fold));
  const recorded = new Map(open.sources.map((source) => [source.unit, source]));
  const others = open.roster.filter((unit) => {
    if (replaced.has(unit.code)) return false;
    // Listed by hand and waiting for its figures.
    const waits =
      !recorded.has(unit.code) && (unit.cluster === '' || clusters.has(fold(unit.cluster)));
    return !waits;
  });
  const twins = book.state.roster.flatMap((unit) => {
    const other = twinOf(unit, others);
    return other ? [{ name: unit.name, other }] : [];
  });
  const [first] = twins;
  if (!first) return [];
  const { other } = first;
  const where = recorded.get(other.code)?.file ?? (other.cluster || other.name);
  return [{ book, names: twins.map(({ name }) => name), other: where }];
}

function sharedUnits(own: readonly Unit[], others: readonly Unit[]): readonly string[] {
  return own.filter((unit) => twinOf(unit, others) !== undefined).map(({ name }) => name);
}

/** A unit that somebody could mean by one of these names. */
function twinOf(unit: Unit, others: readonly Unit[]): Unit | undefined {
  const keys = new Set(keysOf(unit));
  return others.find((other) => keysOf(other).some((key) => keys.has(key)));
}

function keysOf(unit: Unit): readonly string[] {
  return namesOf(unit).map(nameKey);
}
