import { groupBy } from '../collections/group-by';
import { readDocuments } from '../evidence/read-documents';
import { finding, type Finding } from '../findings/finding';
import { printCivilDate } from '../settings/dates';
import { fold } from '../text/fold';
import type { Year } from '../year/year';

interface Cited {
  readonly unit: string;
  readonly document: string;
}

/** What more units than these cite is a document of somebody above them all. */
const MOST_UNITS = 2;

/**
 * One document behind the points of two units. Number and day have to be the same: offices of one kind
 * number their papers alike.
 */
export function sharedEvidence({
  units,
  sheets,
}: Pick<Year, 'units' | 'sheets'>): readonly Finding[] {
  const cited = units.flatMap(({ code }) => [
    ...[...(sheets.get(code)?.claims.values() ?? [])].flatMap(({ evidence }) =>
      readDocuments(evidence ?? '').flatMap(({ number, date }): readonly Cited[] =>
        date?.date ? [{ unit: code, document: `${number} (${printCivilDate(date.date)})` }] : [],
      ),
    ),
  ]);
  const shared = [...groupBy(cited, ({ document }) => fold(document)).values()].flatMap((uses) => {
    const users = [...new Set(uses.map(({ unit }) => unit))];
    const [first] = uses;
    return first && users.length === MOST_UNITS ? [{ document: first.document, users }] : [];
  });
  const nameOf = new Map(units.map(({ code, shortName }) => [code, shortName]));
  return units.flatMap(({ code }): readonly Finding[] => {
    const own = shared.filter(({ users }) => users.includes(code));
    if (own.length === 0) return [];
    const documents = own.map(({ document }) => document);
    const others = new Set(own.flatMap(({ users }) => users).filter((user) => user !== code));
    return [
      finding({
        kind: 'evidenceShared',
        unit: code,
        raw: documents.join('; '),
        params: { numbers: documents, units: [...others].map((one) => nameOf.get(one) ?? one) },
      }),
    ];
  });
}
