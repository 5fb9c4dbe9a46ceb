import { EXPLANATION_SHEET } from '../../domain/book/sheets/explanation';
import { joinNames } from '../../domain/text/names';
import { findUnit } from '../../domain/units/unit';
import { periodName } from '../../domain/settings/period';
import { readTableSheet } from '../../excel/read/book';
import { inExcel } from '../../excel/run';
import { breakBefore, emphasizeSubjects, explanationSheet } from '../../excel/sheets/explanation';
import { emphasizeOutOfDate } from '../../excel/sheets/summary-emphasis';
import { HEADER_ROW } from '../../excel/write/table-sheet';
import { writeMarked } from '../../excel/write/begin-run';
import { wordsFor } from '../../locales/words';
import { explainerOf } from './explain-workbook';
import { appendixHintFormula } from './appendix-age';
import { appendixRows } from './appendix-rows';
import { runOf } from '../use-case/run-of';
import { Failure, toFailure } from '../use-case/failure';
import { guardProtection } from '../book/guard-protection';
import { readChecked } from '../book/read-checked';
import type { UseCaseOptions } from '../use-case/use-case';
import { writeTable } from '../book/write-book';

export interface WriteExplanationsOptions extends UseCaseOptions {
  /** Code or name of the one unit that is wanted; absent: every unit that is ranked. */
  readonly unit?: string;
}

export interface WrittenExplanations {
  readonly sheetName: string;
  readonly units: number;
}

/** *Giải thích kết quả*, made or written again where it stands: one block, one page for each unit. */
export async function writeExplanations(
  options: WriteExplanationsOptions = {},
): Promise<WrittenExplanations> {
  try {
    const { state, checked } = await readChecked(options);
    guardProtection(state.snapshot.inventory);
    const { units, regulation } = checked.year;
    const named = options.unit === undefined ? undefined : findUnit(units, options.unit);
    if (options.unit !== undefined && !named) {
      const names = joinNames(units.map(({ shortName }) => shortName));
      throw new Failure('unknownUnit', { name: options.unit, units: names });
    }
    const words = wordsFor(options.language ?? 'vi');
    const explain = explainerOf(checked, words);
    const explained = named ? [explain(named)] : units.map(explain).filter(({ ranked }) => ranked);
    const { settings } = regulation;
    const { report, explanation } = words;
    const hint = explanation.sheet.hint(String(explained.length));
    const { outOfDate } = explanation.sheet;
    const hintFormula = appendixHintFormula(state, checked, hint, outOfDate);
    const heading = {
      owner: settings.text('clusterName'),
      title: report.sheets.ofPeriod(EXPLANATION_SHEET.title, periodName(settings)),
      hint,
      ...(hintFormula === null ? {} : { hintFormula }),
    };
    return await inExcel(async (session) => {
      const { inventory, tables } = state.snapshot;
      const before = await readTableSheet(session, EXPLANATION_SHEET, inventory);
      const known = before ? new Map([...tables, [EXPLANATION_SHEET.id, before] as const]) : tables;
      const snapshot = { ...state.snapshot, tables: known };
      const run = runOf('explanations', options);
      const written = await writeMarked(session, inventory, run, async (writer) => {
        const blocks = explained.map(appendixRows);
        const content = explanationSheet(blocks.flat(), heading);
        const context = { snapshot, order: state.order };
        const decorate = (sheet: Excel.Worksheet): void => {
          emphasizeSubjects(sheet);
          emphasizeOutOfDate(sheet, outOfDate);
        };
        const made = await writeTable(writer, context, content, { decorate });
        const { worksheets } = writer.context.workbook;
        const sheet = made ?? worksheets.getItem(before?.sheetId ?? EXPLANATION_SHEET.sheetName);
        const first = (before?.headerRow ?? HEADER_ROW) + 1;
        breakBefore(sheet, startsOf(blocks, first).slice(1));
        sheet.activate();
        sheet.load('name');
        await writer.calls(blocks.length + 6);
        return sheet;
      });
      return { sheetName: written.name, units: explained.length };
    }, options);
  } catch (error) {
    throw toFailure(error);
  }
}

/** The row in which the block of each unit begins. */
function startsOf(blocks: readonly (readonly unknown[])[], first: number): readonly number[] {
  let row = first;
  return blocks.map(({ length }) => {
    const start = row;
    row += length;
    return start;
  });
}
