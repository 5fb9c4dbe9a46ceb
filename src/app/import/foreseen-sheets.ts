import { unitChecker } from '../../domain/checks/check-year';
import type { Finding } from '../../domain/findings/finding';
import type { Year } from '../../domain/year/year';
import { foreseenSheet, type ForeseenSheet } from './foreseen-sheet';
import type { JudgedSheet } from './judge-sheets';
import { rest } from '../../excel/turns';

type UnitCheck = ReturnType<typeof unitChecker>;

/** The sheets of one choice as if they stood in the workbook already, checked as a ranking would. */
export class ForeseenSheets {
  /** Sees all takeable sheets. */
  private readonly checkTakeable: UnitCheck;

  private constructor(
    private readonly year: Year,
    private readonly judged: readonly JudgedSheet[],
    private readonly sheets: ReadonlyMap<string, ForeseenSheet>,
  ) {
    this.checkTakeable = this.checkWith(null);
  }

  static async of(year: Year, judged: readonly JudgedSheet[]): Promise<ForeseenSheets> {
    const sheets = new Map<string, ForeseenSheet>();
    for (const { id, candidate, kind } of judged) {
      const { unit } = candidate.sheet;
      if (unit === null || kind === 'known' || kind === 'nothing') continue;
      await rest();
      sheets.set(id, foreseenSheet(candidate, unit, year));
    }
    await rest();
    return new ForeseenSheets(year, judged, sheets);
  }

  /** Null: nothing would be written. */
  sheet({ id }: JudgedSheet): ForeseenSheet | null {
    return this.sheets.get(id) ?? null;
  }

  /** One sheet at a time: all of them at once would hold the pane up. */
  doubts({ id, candidate, kind }: JudgedSheet): readonly Finding[] {
    const unit = this.year.units.find(({ code }) => code === candidate.sheet.unit);
    if (!unit || !this.sheets.has(id)) return [];
    const check = kind === 'rival' ? this.checkWith(id) : this.checkTakeable;
    // What others have not marked yet, or a day of receipt, is no doubt about this sheet.
    return check(unit).filter((found) => found.criterion !== null && found.kind !== 'missingMarks');
  }

  /** Rules that compare units see all takeable sheets, and one of several rivals. */
  private checkWith(rival: string | null): UnitCheck {
    const standing = this.judged.flatMap(({ id, kind }) => {
      const sheet = this.sheets.get(id)?.sheet;
      return sheet && (kind === 'takeable' || id === rival) ? [[sheet.unit, sheet] as const] : [];
    });
    return unitChecker({ ...this.year, sheets: new Map([...this.year.sheets, ...standing]) });
  }
}
