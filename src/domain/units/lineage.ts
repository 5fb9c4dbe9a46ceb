import { dateOrder, dayNumber, dateOfDay, type CivilDate } from '../settings/dates';
import { nameKey } from '../text/fold';

/** A unit that another one took over, or that it was called before. */
export interface Predecessor {
  /** As a person reads it. */
  readonly name: string;
  readonly names: readonly string[];
  /** First and last day on which it stood for itself; null: nobody wrote it down. */
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
}

interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly memberFrom: CivilDate | null;
  readonly memberTo: CivilDate | null;
}

/** *Đơn vị* as far as lineage goes. */
interface Lineage<Listed extends ListedUnit> {
  /** *Kế thừa từ* of each unit, by code: codes or names, of the list or of units never in it. */
  readonly writtenFor: ReadonlyMap<string, readonly string[]>;
  readonly find: (written: string) => Listed | undefined;
  readonly namesOf: (unit: Listed) => readonly string[];
}

/** Those it took over, and those before them. Two that took each other over end the search. */
export function predecessorsOf<Listed extends ListedUnit>(
  unit: Listed,
  { writtenFor, find, namesOf }: Lineage<Listed>,
): readonly Predecessor[] {
  const known = new Set<string>();
  const before = (successor: Listed, seen: ReadonlySet<string>): readonly Predecessor[] =>
    (writtenFor.get(successor.code) ?? []).flatMap((written) => {
      const until = dayBefore(successor.memberFrom);
      const former = find(written);
      if (!former) return [{ name: written, names: [written], from: null, until }];
      if (seen.has(former.code)) return [];
      return [
        {
          name: former.name,
          names: namesOf(former),
          from: former.memberFrom,
          until: former.memberTo ?? until,
        },
        ...before(former, new Set([...seen, former.code])),
      ];
    });
  return before(unit, new Set([unit.code])).flatMap((former): readonly Predecessor[] => {
    const key = nameKey(former.name);
    if (known.has(key)) return [];
    known.add(key);
    return [{ ...former, names: [...new Set(former.names)] }];
  });
}

function dayBefore(date: CivilDate | null): CivilDate | null {
  return date && dateOfDay(dayNumber(date) - 1);
}

/**
 * Whether it was there when a year ended, which is when the titles of that year are given. Where no
 * day of the merger is written down, the merger counts as one of the year of the book.
 */
export function stoodAtEndOf(
  { from, until }: Pick<Predecessor, 'from' | 'until'>,
  year: number,
  book: number,
): boolean {
  const end = dateOrder({ year, month: 12, day: 31 });
  if (from && dateOrder(from) > end) return false;
  return until ? dateOrder(until) >= end : year < book;
}
