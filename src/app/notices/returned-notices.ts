import { finding, type Finding } from '../../domain/findings/finding';
import { tidy } from '../../domain/text/fold';
import type { ReturnedExplanation, ReturnedNotice } from '../../intake/recognise/returned-notice';
import type { BookState } from '../book/read-state';
import { explanationCell, type Explained } from './notice-explanations';

/** What becomes of one explanation: never put over a different text that stands there. */
export interface JudgedExplanation extends ReturnedExplanation {
  readonly does: 'taken' | 'stands' | 'differs' | 'unknown';
  /** What the unit's sheet says so far. */
  readonly before: string;
}

export interface JudgedNotice {
  readonly notice: ReturnedNotice;
  /** Null: no unit of the workbook. */
  readonly unit: string | null;
  readonly rows: readonly JudgedExplanation[];
  readonly taken: readonly Explained[];
  readonly findings: readonly Finding[];
}

/** Notices that came back, each held against the unit's sheet and against those before it. */
export function judgeNotices(
  state: BookState,
  notices: readonly ReturnedNotice[],
): readonly JudgedNotice[] {
  const given = new Map<string, string>();
  return notices.map((notice) => {
    const judged = judgeNotice(state, notice, given);
    for (const { unit, criterion, text } of judged.taken) given.set(`${unit}\n${criterion}`, text);
    return judged;
  });
}

function judgeNotice(
  state: BookState,
  notice: ReturnedNotice,
  given: ReadonlyMap<string, string>,
): JudgedNotice {
  const { year } = state;
  const own = year.units.find(({ code }) => code === notice.unit);
  const unit = own?.code ?? null;
  const why = whyUnusable(state, notice, unit);
  if (unit === null || why !== null) {
    const found = unusable(notice, unit, why ?? 'unit', year.regulation.settings.text('year'));
    return { notice, unit, rows: [], taken: [], findings: [found] };
  }
  const claims = year.sheets.get(unit)?.claims;
  const rows = notice.rows.map((row): JudgedExplanation => {
    const before =
      given.get(`${unit}\n${row.criterion}`) ?? claims?.get(row.criterion)?.explanation ?? '';
    const known = explanationCell(state, unit, row.criterion) !== null;
    if (!known) return { ...row, before, does: 'unknown' };
    const same = tidy(before) === row.text;
    return { ...row, before, does: before === '' ? 'taken' : same ? 'stands' : 'differs' };
  });
  return {
    notice,
    unit,
    rows,
    taken: rows.flatMap(({ criterion, text, does }): readonly Explained[] => {
      const place = explanationCell(state, unit, criterion);
      return does === 'taken' && place
        ? [{ unit, criterion, text, place, source: notice.file }]
        : [];
    }),
    findings: rows.flatMap((row) => doubtOf(row, notice, unit)),
  };
}

type Why = 'unit' | 'year' | 'sheet' | 'blank' | 'criterion';

function whyUnusable(
  { year, unitSheets }: BookState,
  notice: ReturnedNotice,
  unit: string | null,
): Why | null {
  if (unit === null) return 'unit';
  if (notice.year !== year.regulation.settings.text('year')) return 'year';
  if (!unitSheets.has(unit)) return 'sheet';
  return notice.rows.length === 0 ? 'blank' : null;
}

function unusable(notice: ReturnedNotice, unit: string | null, why: Why, year: string): Finding {
  return finding({
    kind: 'noticeUnusable',
    unit,
    place: { file: notice.file, sheet: notice.sheet, cell: null },
    raw: why === 'year' ? notice.year : notice.unit,
    params: { why, year },
  });
}

function doubtOf(
  { criterion, does, text, before, place }: JudgedExplanation,
  notice: ReturnedNotice,
  unit: string,
): readonly Finding[] {
  if (does === 'unknown') {
    const why = { why: 'criterion', year: notice.year };
    return [finding({ kind: 'noticeUnusable', unit, place, raw: criterion, params: why })];
  }
  if (does !== 'differs') return [];
  const said = { sent: text, sentAsTyped: 1 };
  return [
    finding({ kind: 'explanationDiffers', unit, criterion, place, raw: before, params: said }),
  ];
}
