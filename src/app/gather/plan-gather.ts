import { finding, type Finding } from '../../domain/findings/finding';
import type { GatherStatus } from '../../domain/gather/gather-status';
import type { UnitSource } from '../../domain/gather/sources';
import { nameKey } from '../../domain/text/fold';
import { proposeCode, type Unit } from '../../domain/units/unit';
import type { Words } from '../../locales/words';
import type { BookState } from '../book/read-state';
import { differencesOf } from './compare-source';
import { clusterOf, clustersOf, recordsOf, type SourceBook } from './source-book';
import { booksThatClash } from './twice';

/** A unit of a cluster's book, and what it is in the book of the province. */
export interface GatheredUnit {
  readonly source: Unit;
  /** As it stands in the book of the province. */
  readonly unit: Unit;
}

/** A cluster's book that is taken. */
export interface GatheredBook {
  readonly source: SourceBook;
  readonly status: Exclude<GatherStatus, 'refused'>;
  /** Marks the rows that came from it. */
  readonly mark: string;
  readonly units: readonly GatheredUnit[];
  /** What was gathered of it before: marks of rows and codes of units. */
  readonly before: { readonly marks: ReadonlySet<string>; readonly units: ReadonlySet<string> };
}

export interface GatherPlan {
  readonly taken: readonly GatheredBook[];
  readonly refused: readonly Finding[];
}

/**
 * Which books are taken into the book of the province.
 * @param open null: there is none yet; then the books are held against the regulation of most of them
 */
export function planGather(
  books: readonly SourceBook[],
  open: BookState | null,
  words: Words,
): GatherPlan {
  const reference = open ?? referenceOf(books)?.state;
  const other = books.flatMap((book): readonly (readonly [SourceBook, Finding])[] => {
    const changes = reference ? differencesOf(book.state, reference, words) : '';
    if (changes === '') return [];
    return [[book, refusal('otherRegulation', book, { changes })]];
  });
  const alike = books.filter((book) => !other.some(([one]) => one === book));
  const clashes = booksThatClash(alike, open);
  const fit = alike.filter((book) => !clashes.some((clash) => clash.book === book));
  const codes = new Set(open?.roster.map(({ code }) => code));
  return {
    taken: fit.map((book) => takenBook(book, open, codes)),
    refused: [
      ...other.map(([, found]) => found),
      ...clashes.map(({ book, names, other: where }) =>
        refusal('gatheredTwice', book, { names: names.join(', '), other: where }),
      ),
    ],
  };
}

/** The book whose regulation most of them have; of several, the first. */
export function referenceOf(books: readonly SourceBook[]): SourceBook | undefined {
  const count = ({ state }: SourceBook): number =>
    books.filter((one) => one.state.versions.fingerprint === state.versions.fingerprint).length;
  return books.reduce<SourceBook | undefined>(
    (best, book) => (best && count(best) >= count(book) ? best : book),
    undefined,
  );
}

function refusal(
  kind: 'otherRegulation' | 'gatheredTwice',
  { file }: SourceBook,
  params: Finding['params'],
): Finding {
  return finding({ kind, place: { file, sheet: null, cell: null }, raw: file, params });
}

function takenBook(book: SourceBook, open: BookState | null, codes: Set<string>): GatheredBook {
  const records = open ? recordsOf(book, open) : [];
  const known = new Map(open?.roster.map((unit) => [nameKey(unit.name), unit.code]));
  const units = book.state.roster.map((source): GatheredUnit => {
    const code = known.get(nameKey(source.name)) ?? freeCode(source, codes);
    codes.add(code);
    return { source, unit: { ...source, code, cluster: clusterOf(book, source) } };
  });
  const mark = clustersOf(book).join('; ');
  // Where gathering was cut off, rows are there already that *Sổ nguồn* does not know of yet.
  const cutOff = open?.snapshot.inventory.begun.some(({ what }) => what === 'gathering') === true;
  return {
    source: book,
    status: statusOf(book, units, records),
    mark,
    units,
    before: {
      marks: new Set([...marksOf(records), ...(cutOff ? [mark] : [])]),
      units: new Set(records.map(({ unit }) => unit)),
    },
  };
}

/** Two clusters may have given the same code: then the later one gets another. */
function freeCode({ code, shortName }: Unit, used: ReadonlySet<string>): string {
  if (!used.has(code)) return code;
  return proposeCode(
    shortName,
    [...used].map((taken) => ({ code: taken })),
  );
}

/** As they were marked: by the clusters of each file. */
function marksOf(records: readonly UnitSource[]): ReadonlySet<string> {
  const files = new Set(records.map(({ file }) => file));
  return new Set(
    [...files].map((file) =>
      [...new Set(records.filter((one) => one.file === file).map(({ cluster }) => cluster))].join(
        '; ',
      ),
    ),
  );
}

function statusOf(
  { fingerprint }: SourceBook,
  units: readonly GatheredUnit[],
  records: readonly UnitSource[],
): GatheredBook['status'] {
  if (records.length === 0) return 'new';
  const recorded = new Map(records.map((record) => [record.unit, record.fingerprint]));
  const same =
    recorded.size === units.length &&
    units.every(({ unit }) => recorded.get(unit.code) === fingerprint);
  return same ? 'same' : 'changed';
}
