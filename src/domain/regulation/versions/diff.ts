import { AWARDS_SHEET } from '../../book/sheets/awards';
import { pairEntries, type Pair } from './pair-entries';
import { PARTS, type RegulationPart } from './parts';
import type { RegulationEntry, RegulationText } from './regulation-entry';

/** One line of what an amendment changed. */
export interface RegulationChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'renumbered';
  readonly what: RegulationPart;
  /** Code, label or name as it is now; of what was removed, as it was. */
  readonly key: string;
  readonly title: string;
  /** Heading of the column; null: the whole row, or its code. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What `after` says otherwise than `before`, part by part, in the order of the sheets. */
export function diffRegulations(
  before: RegulationText,
  after: RegulationText,
): readonly RegulationChange[] {
  return PARTS.flatMap((part) => {
    const is = (entry: RegulationEntry): boolean => entry.part === part;
    const { pairs, removed, added } = pairEntries(before.filter(is), after.filter(is));
    const places = part === 'award' ? ladderPlaces(pairs) : new Map<string, Places>();
    const now = after.filter(is).flatMap((entry) => {
      const pair = pairs.find((one) => one.after === entry);
      if (!pair) return added.includes(entry) ? [whole('added', entry)] : [];
      return [...renumbered(pair), ...moved(pair, places.get(entry.id)), ...changedFields(pair)];
    });
    return [...now, ...removed.map((entry) => whole('removed', entry))];
  });
}

function whole(kind: 'added' | 'removed', entry: RegulationEntry): RegulationChange {
  const said = entry.fields
    .filter(({ key, shown }) => key !== 'title' && shown !== '')
    .map(({ shown }) => shown.replaceAll('\n', '; '))
    .join(' · ');
  const [before, after] = kind === 'removed' ? [said, null] : [null, said];
  return { ...about(entry), kind, field: null, before, after };
}

function renumbered({ before, after }: Pair): readonly RegulationChange[] {
  if (before.id === after.id) return [];
  return [
    { ...about(after), kind: 'renumbered', field: null, before: before.key, after: after.key },
  ];
}

function changedFields({ before, after }: Pair): readonly RegulationChange[] {
  return after.fields.flatMap((field): RegulationChange[] => {
    const old = before.fields.find(({ key }) => key === field.key);
    if (!old || old.normal === field.normal || old.written === field.written) return [];
    return [
      {
        ...about(after),
        kind: 'changed',
        field: field.heading,
        before: old.shown,
        after: field.shown,
      },
    ];
  });
}

interface Places {
  readonly before: number;
  readonly after: number;
}

/** Which award comes before which is a rule; that one more stands above them both is not. */
function ladderPlaces(pairs: readonly Pair[]): ReadonlyMap<string, Places> {
  const before = [...pairs].sort((a, b) => a.placeBefore - b.placeBefore);
  return new Map(
    pairs.map((pair, after) => [pair.after.id, { before: before.indexOf(pair), after }]),
  );
}

function moved({ after }: Pair, places: Places | undefined): readonly RegulationChange[] {
  if (!places || places.before === places.after) return [];
  return [
    {
      ...about(after),
      kind: 'changed',
      field: AWARDS_SHEET.columns.order.heading,
      before: String(places.before + 1),
      after: String(places.after + 1),
    },
  ];
}

function about({
  part,
  key,
  title,
}: RegulationEntry): Pick<RegulationChange, 'what' | 'key' | 'title'> {
  return { what: part, key, title };
}
