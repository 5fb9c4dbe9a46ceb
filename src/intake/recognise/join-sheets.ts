import { groupBy } from '../../domain/collections/group-by';
import { finding, type Finding } from '../../domain/findings/finding';
import { dateOrder, type CivilDate } from '../../domain/settings/dates';
import type { RecognisedRow, RecognisedSheet } from './recognised-sheet';

/** Sheets that give this share of their figures twice are copies, not parts: nothing is joined. */
const COPIES = 0.5;

/**
 * One unit over several sheets of one workbook, a department each (domain row 39) → one form. Two
 * copies of a form stay two: which one counts is not ours to say.
 */
export function joinSheets(sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  const byUnit = groupBy(sheets, ({ unit }) => unit ?? '');
  const done = new Set<string>();
  return sheets.flatMap((sheet) => {
    const key = sheet.unit ?? '';
    const parts = byUnit.get(key) ?? [];
    const [first, second] = parts;
    if (key === '' || !first || !second || areCopies(parts)) return [sheet];
    if (done.has(key)) return [];
    done.add(key);
    return [joined(first, parts)];
  });
}

function filled({ rows }: RecognisedSheet): readonly RecognisedRow[] {
  return rows.filter(({ self }) => self !== null);
}

function areCopies(parts: readonly RecognisedSheet[]): boolean {
  const counts = new Map<string, number>();
  for (const { criterion } of parts.flatMap(filled)) {
    counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  }
  const twice = [...counts.values()].filter((count) => count > 1).length;
  const smallest = Math.min(...parts.map((part) => filled(part).length));
  return twice > smallest * COPIES;
}

function joined(first: RecognisedSheet, parts: readonly RecognisedSheet[]): RecognisedSheet {
  const rows = new Map<string, RecognisedRow>();
  const repeated: Finding[] = [];
  for (const row of parts.flatMap((part) => part.rows)) {
    const before = rows.get(row.criterion);
    if (before?.self && row.self) {
      const same = before.self.value === row.self.value;
      if (!same) repeated.push(twice(before.self, row.self, row.criterion));
    } else if (!before || weight(row) > weight(before)) rows.set(row.criterion, row);
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

/** Where each department has the whole form, the row that was filled in is the one that counts. */
function weight({ self, result, target, evidence, unitNote }: RecognisedRow): number {
  const said = [result, target].filter((cell) => cell !== null).length;
  return (self ? 8 : 0) + said * 2 + (evidence === '' ? 0 : 1) + (unitNote === '' ? 0 : 1);
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

function twice(
  first: NonNullable<RecognisedRow['self']>,
  again: NonNullable<RecognisedRow['self']>,
  criterion: string,
): Finding {
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
