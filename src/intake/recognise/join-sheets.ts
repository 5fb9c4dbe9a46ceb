import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding } from '../../domain/findings/finding';
import { dateOrder, type CivilDate } from '../../domain/settings/dates';
import type { OwnField, RecognisedRow, RecognisedSheet, SourceCell } from './recognised-sheet';

/** Sheets that give this share of their figures twice are copies, not parts: nothing is joined. */
const COPIES = 0.5;

/**
 * One unit over several sheets, a department each (domain row 39) → one form. Two
 * copies of a form stay two: which one counts is not ours to say.
 */
export function joinSheets(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const byUnit = groupBy(sheets, ({ unit }) => unit ?? '');
  const done = new Set<string>();
  return sheets.flatMap((sheet) => {
    const key = sheet.unit ?? '';
    const all = byUnit.get(key) ?? [];
    const parts = all.some(saysAnything) ? all.filter(saysAnything) : all;
    const [first, second] = parts;
    if (key !== '' && !parts.includes(sheet)) return [];
    if (key === '' || !first || !second || areCopies(parts)) return [sheet];
    if (done.has(key)) return [];
    done.add(key);
    return [joined(first, parts)];
  });
}

/** Beside the filled form may stand the empty one it was made from. */
function saysAnything({ rows }: RecognisedSheet): boolean {
  return rows.some(
    ({ result, self, evidence, unitNote }) => result ?? self ?? (evidence || unitNote),
  );
}

/** The criteria that a sheet gives a score. */
function scored({ rows }: RecognisedSheet): ReadonlySet<string> {
  return new Set(rows.flatMap(({ self, criterion }) => (self ? [criterion] : [])));
}

/** One criterion alone is no copy: where its score is another, that is said of the row. */
function areCopies(parts: readonly RecognisedSheet[]): boolean {
  const sets = parts.map(scored).filter(({ size }) => size > 1);
  return sets.some((one, index) =>
    sets.slice(index + 1).some((other) => {
      const shared = [...one].filter((code) => other.has(code)).length;
      return shared > Math.min(one.size, other.size) * COPIES;
    }),
  );
}

function joined(first: RecognisedSheet, parts: readonly RecognisedSheet[]): RecognisedSheet {
  const rows = new Map<string, RecognisedRow>();
  const repeated: Finding[] = [];
  for (const row of parts.flatMap((part) => part.rows)) {
    const before = rows.get(row.criterion);
    if (before) repeated.push(...contradictions(before, row));
    rows.set(row.criterion, before ? together(before, row) : row);
  }
  const names = parts.map(({ sheet }) => sheet);
  const sum = (pick: (part: RecognisedSheet) => number): number =>
    parts.reduce((all, part) => all + pick(part), 0);
  const absent = absentFrom(parts);
  const { file, unit } = first;
  const about = { unit, place: { file, sheet: first.sheet, cell: null } };
  return {
    ...first,
    sheet: names.join('; '),
    parts: names,
    form: parts.find(({ form }) => form !== null)?.form ?? null,
    rows: [...rows.values()],
    marks: {
      signed: parts.some(({ marks }) => marks?.signed),
      dated: parts.some(({ marks }) => marks?.dated),
      date: dateOn(parts),
    },
    findings: [
      finding({
        kind: 'sheetsJoined',
        ...about,
        raw: names.join('; '),
        params: { sheets: names, count: names.length },
      }),
      ...parts.flatMap((part) => part.findings.filter(({ kind }) => kind !== 'criterionAbsent')),
      ...repeated.map((found) => ({ ...found, unit })),
      ...(absent.length > 0
        ? [
            finding({
              kind: 'criterionAbsent',
              ...about,
              params: { codes: absent, count: absent.length },
            }),
          ]
        : []),
    ],
    matched: {
      byCode: sum(({ matched }) => matched.byCode),
      byText: sum(({ matched }) => matched.byText),
      absent: absent.length,
    },
  };
}

const FIGURES = ['target', 'result', 'self'] as const satisfies readonly OwnField[];

/** Each department may have the whole form, and one the result, another the score: what is filled in counts. */
function together(first: RecognisedRow, again: RecognisedRow): RecognisedRow {
  const row = { ...first, places: { ...first.places } };
  for (const field of FIGURES) {
    if (first[field] || !again[field]) continue;
    row[field] = again[field];
    row.places[field] = again.places[field];
  }
  return {
    ...row,
    evidence: bothTexts(first.evidence, again.evidence),
    unitNote: bothTexts(first.unitNote, again.unitNote),
    verification: first.verification ?? again.verification,
  };
}

function bothTexts(first: string, again: string): string {
  return [...new Set([first, again])].filter((text) => text !== '').join('; ');
}

/** Two scores, or two results, for one criterion: the first counts until somebody has looked. */
function contradictions(first: RecognisedRow, again: RecognisedRow): readonly Finding[] {
  const field = (['self', 'result'] as const).find(
    (one) => first[one] && again[one] && first[one].value !== again[one].value,
  );
  const [before, after] = field ? [first[field], again[field]] : [];
  return before && after ? [twice(before, after, first.criterion)] : [];
}

/** In none of the sheets. */
function absentFrom(parts: readonly RecognisedSheet[]): readonly string[] {
  const lists = parts.map(({ findings }) =>
    findings
      .filter(({ kind }) => kind === 'criterionAbsent')
      .flatMap(({ params }) => (Array.isArray(params.codes) ? (params.codes as string[]) : [])),
  );
  const [first = [], ...others] = lists;
  return first.filter((code) => others.every((codes) => codes.includes(code)));
}

function twice(first: SourceCell, again: SourceCell, criterion: string): Finding {
  return finding({
    kind: 'duplicateCriterion',
    place: again.place,
    criterion,
    raw: String(again.value),
    params: {
      code: criterion,
      value: String(again.value),
      firstCell: `${first.place.sheet ?? ''}!${first.place.cell ?? ''}`,
      firstValue: String(first.value),
    },
  });
}

/** One day for all of them, or none. */
function dateOn(parts: readonly RecognisedSheet[]): CivilDate | null {
  const [first, ...others] = parts.flatMap(({ marks }) => marks?.date ?? []);
  if (!first || others.some((other) => dateOrder(other) !== dateOrder(first))) return null;
  return first;
}
