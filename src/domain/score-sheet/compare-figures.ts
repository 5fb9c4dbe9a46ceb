import { tidy } from '../text/fold';
import { BLANK, type Figure } from './score-sheet';

/** The figures that a unit writes itself. */
export const OWN_FIELDS = ['target', 'result', 'self'] as const;
export type OwnFigureField = (typeof OWN_FIELDS)[number];

export type OwnFigures = Readonly<Record<OwnFigureField, Figure>>;

/** Code as in *Mã*, data rows (`II.3.2#cộng`) included → what stands there. No row: all blank. */
export type FiguresByCode = ReadonlyMap<string, OwnFigures>;

export interface FigureChange {
  readonly code: string;
  readonly field: OwnFigureField;
  readonly before: Figure;
  readonly after: Figure;
}

/** One figure as each of several sheets has it, in their order. */
export interface FigureDifference {
  readonly code: string;
  readonly field: OwnFigureField;
  readonly figures: readonly Figure[];
}

/** What a later sheet of a unit says differently, in the order of the codes given. */
export function compareFigures(
  codes: Iterable<string>,
  before: FiguresByCode,
  after: FiguresByCode,
): readonly FigureChange[] {
  return differencesAmong(codes, [before, after]).map(({ code, field, figures }) => ({
    code,
    field,
    before: figures[0] ?? BLANK,
    after: figures[1] ?? BLANK,
  }));
}

/**
 * What several sheets of one unit do not all say. Blank, zero and not applicable are three things; a
 * text that looks like a number is not that number.
 */
export function differencesAmong(
  codes: Iterable<string>,
  sheets: readonly FiguresByCode[],
): readonly FigureDifference[] {
  return [...codes].flatMap((code) =>
    OWN_FIELDS.flatMap((field) => {
      const figures = sheets.map((sheet) => sheet.get(code)?.[field] ?? BLANK);
      const [first = BLANK] = figures;
      const same = figures.every((figure) => sameFigure(first, figure));
      return same ? [] : [{ code, field, figures }];
    }),
  );
}

/** The same to whoever reads both: 8.50 and 8.5, KCT and KAD, a text and the text with a stray space. */
export function sameFigure(a: Figure, b: Figure): boolean {
  switch (a.state) {
    case 'blank':
    case 'notApplicable':
    case 'notDue':
      return a.state === b.state;
    case 'number':
      return b.state === 'number' && a.percent === b.percent && a.value.equals(b.value);
    case 'date':
      return b.state === 'date' && a.serial === b.serial;
    case 'text':
      return b.state === 'text' && tidy(a.text) === tidy(b.text);
    case 'error':
      return b.state === 'error' && a.code === b.code;
  }
}
