import { unitRows, type UnitRow } from '../../domain/book/unit-rows';
import { groupBy } from '../../domain/collections/group-by';
import { severityOf } from '../../domain/findings/catalogue';
import type { Finding } from '../../domain/findings/finding';
import { isLeaf } from '../../domain/regulation/criterion';
import {
  compareFigures,
  differencesAmong,
  OWN_FIELDS,
  type OwnFigureField,
} from '../../domain/score-sheet/compare-figures';
import type { Words } from '../../locales/words';
import { adviceFor, describeFinding, shownFigure } from '../book/describe';
import type { ForeseenSheet } from './foreseen-sheet';
import type { ForeseenSheets } from './foreseen-sheets';
import { isNews } from './import-plan';
import type { Candidate } from './candidate';
import { nameIn } from '../book/name-in';
import type { JudgedSheet } from './judge-sheets';
import {
  BLANK_CELL,
  cellText,
  figuresOf,
  presentCells,
  rowOf,
  sentCells,
  type CellsByCode,
  type OwnCells,
} from '../book/own-cells';
import { shownDoubt } from './shown-doubt';
import type { BookState } from '../book/read-state';
import type {
  RivalSheets,
  SheetOutcome,
  SheetRead,
  ShownChange,
  ShownRow,
} from './submissions-read.types';

/** What was read, in words and figures for the person who decides. */
export class SheetDescriber {
  private readonly rows: readonly UnitRow[];
  private readonly nameOf: (unit: string | null) => string;

  constructor(
    private readonly state: BookState,
    private readonly words: Words,
    private readonly judged: readonly JudgedSheet[],
    private readonly foreseen: ForeseenSheets,
  ) {
    const { year } = state;
    this.rows = unitRows(year.regulation);
    this.nameOf = nameIn(year);
  }

  sheet(judged: JudgedSheet): SheetRead {
    const { id, candidate, kind } = judged;
    const { sheet } = candidate;
    const { unit } = sheet;
    const foreseen = this.foreseen.sheet(judged);
    const found = kind === 'known' ? [] : sheet.findings.filter((one) => isNews(one.kind));
    const doubts = [...found, ...this.foreseen.doubts(judged)];
    const rows = foreseen ? this.shownRows(candidate, doubts) : [];
    const shown = new Set(rows.map(({ code }) => code));
    return {
      id,
      file: sheet.file,
      sheet: sheet.sheet,
      unit,
      unitName: unit === null ? null : this.nameOf(unit),
      outcome: this.outcome(unit, kind, foreseen),
      problem: kind === 'nothing' ? this.why(found) : '',
      matched: sheet.matched.byCode + sheet.matched.byText,
      errors: count(doubts, 'error'),
      warnings: count(doubts, 'warning'),
      doubts: doubts
        .filter(({ criterion }) => criterion === null || !shown.has(criterion))
        .map((doubt) => shownDoubt(doubt, this.words)),
      rows,
    };
  }

  unreadable(id: string, found: Finding): SheetRead {
    return {
      id,
      file: found.place.file ?? '',
      sheet: '',
      unit: null,
      unitName: null,
      outcome: { kind: 'unreadable' },
      problem: this.why([found]),
      matched: 0,
      errors: 1,
      warnings: 0,
      doubts: [],
      rows: [],
    };
  }

  rivals(): readonly RivalSheets[] {
    const rivals = this.judged.filter(({ kind }) => kind === 'rival');
    return [...groupBy(rivals, ({ candidate }) => candidate.sheet.unit)].map(([unit, own]) => {
      const cells = own.map(({ candidate }) => sentCells(candidate));
      const differences = differencesAmong(this.codes(), cells.map(figuresOf));
      return {
        unit: unit ?? '',
        unitName: this.nameOf(unit),
        sheets: own.map(({ id }) => id),
        differences: differences.map(({ code, field }) => ({
          code,
          title: this.titleOf(code),
          field,
          shown: cells.map((one) => cellText(one.get(code)?.[field] ?? BLANK_CELL, this.words)),
        })),
      };
    });
  }

  private outcome(
    unit: string | null,
    kind: JudgedSheet['kind'],
    foreseen: ForeseenSheet | null,
  ): SheetOutcome {
    if (kind === 'known' || kind === 'nothing') return { kind };
    if (kind === 'rival') return { kind: 'duplicate' };
    const present = this.state.unitSheets.get(unit ?? '')?.snapshot;
    if (!present || !foreseen) return { kind: 'new' };
    const [before, after] = [presentCells(present), foreseen.cells];
    const text = (cells: CellsByCode, code: string, field: OwnFigureField): string =>
      cellText(cells.get(code)?.[field] ?? BLANK_CELL, this.words);
    const changes = compareFigures(this.codes(), figuresOf(before), figuresOf(after));
    return {
      kind: 'replaces',
      changes: changes.map(({ code, field }): ShownChange => ({
        code,
        title: this.titleOf(code),
        field,
        before: text(before, code, field),
        after: text(after, code, field),
      })),
    };
  }

  private shownRows(candidate: Candidate, doubts: readonly Finding[]): readonly ShownRow[] {
    const cells = sentCells(candidate);
    const sent = new Map(candidate.sheet.rows.map((row) => [row.criterion, row]));
    const about = groupBy(doubts, ({ criterion }) => criterion);
    return this.rows
      .filter(
        ({ code, criterion }) => isLeaf(criterion) || about.has(code) || hasFigure(cells.get(code)),
      )
      .map(({ code, criterion, data }): ShownRow => ({
        code,
        title: this.titleOf(code),
        max: data ? '' : shownFigure(criterion.max.toString(), this.words),
        figures: rowOf((field) => ({
          shown: cellText(cells.get(code)?.[field] ?? BLANK_CELL, this.words),
          cell: sent.get(code)?.places[field]?.cell ?? '',
        })),
        doubts: (about.get(code) ?? []).map((doubt) => shownDoubt(doubt, this.words)),
      }));
  }

  /** The error that stands in the way, and what to do about it. */
  private why(found: readonly Finding[]): string {
    const stopper = found.find(({ kind }) => severityOf(kind) === 'error') ?? found[0];
    if (!stopper) return '';
    return `${describeFinding(stopper, this.words)} ${adviceFor(stopper, this.words)}`;
  }

  /** Rows that a unit fills in: the others are sums of formulas. */
  private codes(): readonly string[] {
    return this.rows.filter(({ criterion }) => isLeaf(criterion)).map(({ code }) => code);
  }

  private titleOf(code: string): string {
    const row = this.rows.find((one) => one.code === code);
    return row?.data?.title ?? row?.criterion.title ?? '';
  }
}

function hasFigure(cells: OwnCells | undefined): boolean {
  return cells !== undefined && OWN_FIELDS.some((field) => cells[field].figure.state !== 'blank');
}

function count(found: readonly Finding[], severity: 'error' | 'warning'): number {
  return found.filter(({ kind }) => severityOf(kind) === severity).length;
}
