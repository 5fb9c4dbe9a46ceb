import { UNIT_COLUMNS } from '../../domain/book/unit-sheet';
import { unitRows } from '../../domain/book/unit-rows';
import { finding, type Finding } from '../../domain/findings/finding';
import { isLeaf } from '../../domain/regulation/criterion';
import { isBlank, lastVerified } from '../../domain/score-sheet/claim-figures';
import { compareFigures, type OwnFigureField } from '../../domain/score-sheet/compare-figures';
import type { LogRow } from '../../excel/sheets/record';
import type { Words } from '../../locales/words';
import type { Candidate } from '../import/candidate';
import { foreseenSheet } from '../import/foreseen-sheet';
import type { ImportPlan } from '../import/import-plan';
import { nameIn } from '../book/name-in';
import { BLANK_CELL, cellText, figuresOf, presentCells, type CellsByCode } from '../book/own-cells';
import type { BookState } from '../book/read-state';

interface ReplacedFigure {
  readonly code: string;
  readonly field: OwnFigureField;
  readonly before: string;
  readonly after: string;
}

/** What a corrected sheet puts in place of a unit's figures: they are gone once it is written. */
export interface Replaced {
  readonly unit: string;
  readonly candidate: Candidate;
  readonly figures: readonly ReplacedFigure[];
  /** Criteria whose self score changed beside a score that was verified already. */
  readonly verified: readonly string[];
}

/** More are counted, not listed: *Nhật ký* and *Kiểm tra* are to be read. */
const MOST_LISTED = 20;

export function replacedFigures(
  state: BookState,
  plan: ImportPlan,
  words: Words,
): readonly Replaced[] {
  const codes = unitRows(state.year.regulation)
    .filter(({ criterion }) => isLeaf(criterion))
    .map(({ code }) => code);
  const cutOff = state.snapshot.inventory.begun.some(({ what }) => what === 'import');
  return plan.taken.flatMap(({ unit, candidate }): Replaced[] => {
    const present = state.unitSheets.get(unit)?.snapshot;
    // An import that was cut off has written them itself.
    const half = cutOff && !state.year.submissions.has(unit);
    if (!present || half) return [];
    const [before, after] = [
      presentCells(present),
      foreseenSheet(candidate, unit, state.year).cells,
    ];
    const text = (cells: CellsByCode, code: string, field: OwnFigureField): string =>
      cellText(cells.get(code)?.[field] ?? BLANK_CELL, words);
    const figures = compareFigures(codes, figuresOf(before), figuresOf(after)).map(
      ({ code, field }) => ({
        code,
        field,
        before: text(before, code, field),
        after: text(after, code, field),
      }),
    );
    if (figures.length === 0) return [];
    const claims = state.year.sheets.get(unit)?.claims;
    const verified = figures.flatMap(({ code, field }) => {
      const claim = claims?.get(code);
      return field === 'self' && claim && !isBlank(lastVerified(claim)) ? [code] : [];
    });
    return [{ unit, candidate, figures, verified }];
  });
}

export function replacedFindings(
  replaced: readonly Replaced[],
  { report }: Words,
): readonly Finding[] {
  return replaced.flatMap(({ unit, candidate: { sheet }, figures, verified }) => {
    const place = { file: sheet.file, sheet: sheet.sheet, cell: null };
    const listed = figures.slice(0, MOST_LISTED).map(changeText);
    const more = figures.length - listed.length;
    const changes = [...listed, ...(more > 0 ? [report.log.moreFigures(more)] : [])].join('; ');
    const all = finding({
      kind: 'figuresReplaced',
      unit,
      place,
      raw: changes,
      params: { count: figures.length, changes },
    });
    if (verified.length === 0) return [all];
    const again = finding({
      kind: 'verifyAgain',
      unit,
      place,
      raw: verified.join(', '),
      params: { count: verified.length, codes: verified },
    });
    return [all, again];
  });
}

/** Rows of *Nhật ký*, the same as when a proposal replaces a figure. */
export function replacedLog(
  { unit, candidate, figures }: Replaced,
  about: Pick<LogRow, 'time' | 'person'>,
  state: BookState,
  { report }: Words,
): readonly LogRow[] {
  const name = nameIn(state.year)(unit);
  const row = { ...about, action: report.log.replaced, reason: candidate.fingerprint };
  const more = figures.length - MOST_LISTED;
  return [
    ...figures.slice(0, MOST_LISTED).map(({ code, field, before, after }): LogRow => ({
      ...row,
      subject: `${name} · ${code} · ${UNIT_COLUMNS[field].heading}`,
      before,
      after,
    })),
    ...(more > 0
      ? [{ ...row, subject: name, before: '', after: report.log.moreFigures(more) }]
      : []),
  ];
}

function changeText({ code, field, before, after }: ReplacedFigure): string {
  const what = field === 'self' ? code : `${code} (${UNIT_COLUMNS[field].heading})`;
  return `${what}: ${before || '–'} → ${after || '–'}`;
}
