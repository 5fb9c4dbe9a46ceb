import { diffRegulations, type RegulationChange } from '../../domain/regulation/versions/diff';
import { PART_SHEETS } from '../../domain/regulation/versions/parts';
import type { RegulationText } from '../../domain/regulation/versions/regulation-entry';
import { regulationText } from '../../domain/regulation/versions/regulation-text';
import { SETTINGS, type SettingKey } from '../../domain/settings/settings';
import { fold } from '../../domain/text/fold';
import type { Words } from '../../locales/words';
import { regulationTables } from '../book/book-tables';
import type { BookState } from '../book/read-state';

/** Of what time the figures are: all books of one gathering are of the same. */
const PERIOD: readonly SettingKey[] = ['year', 'period', 'from', 'to'];

/** More are counted, not listed. */
const MOST_LISTED = 6;

export function textOf({ snapshot }: Pick<BookState, 'snapshot'>): RegulationText {
  return regulationText(regulationTables(snapshot.tables));
}

/**
 * What the book says otherwise than the one that the others are held against; empty: the same
 * regulation for the same time.
 */
export function differencesOf(
  book: Pick<BookState, 'snapshot' | 'year'>,
  reference: Pick<BookState, 'snapshot' | 'year'>,
  words: Words,
): string {
  const [own, theirs] = [book, reference].map(({ year }) => year.regulation.settings);
  const period = PERIOD.flatMap((key): string[] => {
    const [before, after] = [theirs?.text(key) ?? '', own?.text(key) ?? ''];
    return fold(before) === fold(after) ? [] : [changeLine(SETTINGS[key].label, before, after)];
  });
  const text = textOf(book);
  const changes = diffRegulations(withoutAwardsOfItsOwn(textOf(reference), text), text);
  const lines = [...period, ...changes.map((change) => lineOf(change, words))];
  const more = lines.length - MOST_LISTED;
  const shown = lines.slice(0, MOST_LISTED);
  return [...shown, ...(more > 0 ? [words.gather.more(more)] : [])].join('; ');
}

/**
 * The province may have awards over all clusters that no cluster knows of: for them the clusters'
 * books need not say anything.
 */
function withoutAwardsOfItsOwn(reference: RegulationText, book: RegulationText): RegulationText {
  const known = new Set(book.filter(({ part }) => part === 'award').map(({ id }) => id));
  return reference.filter(
    ({ part, id, fields }) =>
      part !== 'award' ||
      known.has(id) ||
      !fields.some(({ key, normal }) => key === 'range' && WHOLE_BOOK.has(normal)),
  );
}

const WHOLE_BOOK: ReadonlySet<string> = new Set(['toan so', 'whole book']);

function lineOf(
  { what, key, kind, field, before, after }: RegulationChange,
  { report }: Words,
): string {
  const about = [PART_SHEETS[what].sheetName, key, field ?? report.changeKind[kind]].join(' › ');
  return changeLine(about, before ?? '', after ?? '');
}

function changeLine(about: string, before: string, after: string): string {
  return `${about}: “${before || '–'}” ≠ “${after || '–'}”`;
}
