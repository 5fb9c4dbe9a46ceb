import { unitRows } from '../../domain/book/unit-rows';
import {
  UNIT_COLUMNS,
  VERIFICATION_KEYS,
  type UnitColumnKey,
  type VerificationKey,
} from '../../domain/book/unit-sheet';
import type { Regulation } from '../../domain/regulation/regulation';
import { showsDate, showsPercent } from '../../domain/score-sheet/read-figure';
import { tidy } from '../../domain/text/fold';
import { YearScorer } from '../../domain/year/score-year';
import { SheetNames } from '../../excel/addresses';
import type { CellInput } from '../../excel/read/table-snapshot';
import type { UnitSnapshot } from '../../excel/read/unit-snapshot';
import type { UnitTexts } from '../../excel/read/unit-texts';
import type { FigureInput, UnitRowInput, UnitSheetInput } from '../../excel/sheets/write-units';
import type { Words } from '../../locales/words';
import type { BookState } from '../book/read-state';
import { typed } from '../book/typed-rows';
import { knowledgeOf } from '../import/unit-knowledge';
import type { GatherChange } from './gather-report';
import type { GatheredBook, GatheredUnit } from './plan-gather';
import { outcomeIn, type SourceBook } from './source-book';

type FigureKey = 'target' | 'result' | 'self' | VerificationKey;
const FIGURES: readonly FigureKey[] = ['target', 'result', 'self', ...VERIFICATION_KEYS];
const TEXTS = ['evidence', 'unitNote'] as const;

export interface GatheredUnits {
  readonly inputs: readonly UnitSheetInput[];
  readonly changes: readonly GatherChange[];
}

/**
 * The sheets of the units as their clusters' books have them; one that says the same already is not
 * written.
 * @param texts of the sheets that stand here: what no ranking reads, by code of the unit
 */
export function gatheredUnits(
  state: BookState,
  taken: readonly GatheredBook[],
  texts: ReadonlyMap<string, UnitTexts>,
  time: string,
  words: Words,
): GatheredUnits {
  const inputs: UnitSheetInput[] = [];
  const changes: GatherChange[] = [];
  const names = new SheetNames(state.snapshot.inventory.sheets.map(({ name }) => name));
  const order = orderOf(state, taken);
  for (const book of taken) {
    const { regulation } = state.year;
    const year = book.source.checked.year;
    const scorer = new YearScorer(year);
    for (const gathered of book.units) {
      const { source, unit } = gathered;
      const outcome = outcomeIn(book.source, source.code);
      const existing = state.unitSheets.get(unit.code);
      const sheet = usedSheet(book.source, source.code);
      // It has not come in yet, or is not asked for.
      if (!outcome || (!sheet && !existing)) continue;
      const rows = rowsOf(book.source, gathered, sheet, regulation, existing?.snapshot ?? null);
      if (existing) {
        const before = existing.snapshot;
        const found = changesOf({ rows, before, texts: texts.get(unit.code) });
        if (found.length === 0) continue;
        changes.push(
          ...found.map((change) => ({
            ...change,
            file: book.source.file,
            sheet: existing.snapshot.sheet.name,
            about: `${unit.shortName} · ${change.about}`,
          })),
        );
      }
      const sheetName = existing?.snapshot.sheet.name ?? names.take(unit.shortName);
      inputs.push({
        code: unit.code,
        rosterIndex: order.indexOf(unit.code),
        owner: unit.name.toUpperCase(),
        cluster: unit.cluster,
        sheetName,
        existing: existing
          ? { sheetId: existing.snapshot.sheet.id, layout: existing.layout }
          : null,
        source: words.report.sheets.source(book.source.file, sheet?.sheet.name ?? '–', time),
        rows,
        known: knowledgeOf(source, outcome.scores.leaves, year, scorer),
      });
    }
  }
  return { inputs, changes };
}

/** Codes in the order of the list as it will stand. */
function orderOf({ roster }: BookState, taken: readonly GatheredBook[]): readonly string[] {
  const codes = [
    ...roster.map(({ code }) => code),
    ...taken.flatMap(({ units }) => units.map(({ unit }) => unit.code)),
  ];
  return [...new Set(codes)];
}

/** Null: there is none, or nobody wrote in it. */
function usedSheet({ state }: SourceBook, code: string): UnitSnapshot | null {
  return state.year.sheets.has(code) ? (state.unitSheets.get(code)?.snapshot ?? null) : null;
}

/** @param standing the sheet that is written over: what the book leaves blank becomes blank in it */
function rowsOf(
  book: SourceBook,
  { source }: GatheredUnit,
  snapshot: UnitSnapshot | null,
  regulation: Regulation,
  standing: UnitSnapshot | null,
): ReadonlyMap<string, UnitRowInput> {
  const at = snapshot ? offsetsOf(snapshot) : NO_ROWS;
  const before = standing ? offsetsOf(standing) : NO_ROWS;
  const text = (key: (typeof TEXTS)[number], code: string): string =>
    at.has(code) ? (book.texts[key].get(source.code)?.get(code) ?? '') : '';
  const codes = scoredCodes(regulation).filter((code) => at.has(code) || before.has(code));
  return new Map(
    codes.map((code): readonly [string, UnitRowInput] => {
      const cell = (key: FigureKey): FigureInput => {
        const now = figureIn(snapshot, key, at.get(code));
        const then = figureIn(standing, key, before.get(code));
        // A format that told a percentage must not tell it of the plain number that follows.
        const stale = then.numberFormat !== undefined && now.numberFormat === undefined;
        return stale ? { ...now, numberFormat: PLAIN } : now;
      };
      const verification = VERIFICATION_KEYS.map((key) => [key, cell(key)] as const).filter(
        ([key, { value }]) => value !== '' || standing?.columns.has(key) === true,
      );
      const row: UnitRowInput = {
        target: cell('target'),
        result: cell('result'),
        self: cell('self'),
        evidence: text('evidence', code),
        unitNote: text('unitNote', code),
        verification: new Map(verification),
      };
      return [code, row];
    }),
  );
}

const PLAIN = 'General';
const NO_ROWS: ReadonlyMap<string, number> = new Map();

/** Where each code stands; twice in *Mã* is a finding of its own, and the first one counts. */
function offsetsOf({ values }: UnitSnapshot): ReadonlyMap<string, number> {
  const codes = (values.get('code') ?? []).map(
    (written, offset) => [tidy(String(written)), offset] as const,
  );
  return new Map([...codes].reverse());
}

/** Rows in which people write; the others are formulas of ours. */
function scoredCodes(regulation: Regulation): readonly string[] {
  return unitRows(regulation)
    .filter(({ criterion }) => criterion.children.length === 0)
    .map(({ code }) => code);
}

function figureIn(
  snapshot: UnitSnapshot | null,
  key: UnitColumnKey,
  offset: number | undefined,
): FigureInput {
  if (!snapshot || offset === undefined) return { value: '' };
  const value = snapshot.values.get(key)?.[offset] ?? '';
  const numberFormat = snapshot.formats.get(key)?.[offset];
  const telling = showsDate(numberFormat) || showsPercent(numberFormat);
  // The format goes along only where it tells a date or a percentage from a plain number.
  return telling && numberFormat !== undefined ? { value, numberFormat } : { value };
}

interface Compared {
  readonly rows: ReadonlyMap<string, UnitRowInput>;
  readonly before: UnitSnapshot;
  readonly texts: UnitTexts | undefined;
}

type UnitChange = Pick<GatherChange, 'about' | 'before' | 'after'>;

/** Cell by cell, what stands in the unit's sheet here and what the cluster's book says now. */
function changesOf({ rows, before, texts }: Compared): readonly UnitChange[] {
  const offsets = offsetsOf(before);
  const shown = (cell: FigureInput): string => typed({ ...cell, address: '' });
  return [...rows].flatMap(([code, row]): readonly UnitChange[] => {
    const offset = offsets.get(code);
    const about = (key: UnitColumnKey): string => `${code} · ${UNIT_COLUMNS[key].heading}`;
    const figures = FIGURES.flatMap((key): UnitChange[] => {
      const now = isVerification(key) ? row.verification?.get(key) : row[key];
      const then = figureIn(before, key, offset);
      const after = now ?? { value: '' };
      if (same(then, after)) return [];
      return [{ about: about(key), before: shown(then), after: shown(after) }];
    });
    const beside = TEXTS.flatMap((key): UnitChange[] => {
      const then: CellInput = texts?.texts.get(key)?.get(code) ?? '';
      if (String(then) === row[key]) return [];
      return [{ about: about(key), before: String(then), after: row[key] }];
    });
    return [...figures, ...beside];
  });
}

function isVerification(key: FigureKey): key is VerificationKey {
  return VERIFICATION_KEYS.some((one) => one === key);
}

function same(one: FigureInput, other: FigureInput): boolean {
  const blank = one.value === '' && other.value === '';
  return blank || (one.value === other.value && one.numberFormat === other.numberFormat);
}
