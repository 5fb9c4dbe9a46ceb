import {
  OWN_FIELDS,
  type FiguresByCode,
  type OwnFigureField,
} from '../../domain/score-sheet/compare-figures';
import { readFigure } from '../../domain/score-sheet/read-figure';
import { BLANK, type Figure } from '../../domain/score-sheet/score-sheet';
import { dateText } from '../../domain/settings/dates';
import { tidy } from '../../domain/text/fold';
import type { UnitSnapshot } from '../../excel/read/unit-snapshot';
import type { FigureInput } from '../../excel/sheets/write-units';
import type { Words } from '../../locales/words';
import { toFigure } from '../import/candidate-rows';
import { shownFigure } from './describe';
import type { Candidate } from '../import/candidate';

/** A figure and the characters that stand for it. */
export interface OwnCell {
  readonly figure: Figure;
  readonly raw: string;
}

/** The three figures of a row. */
export type OwnCells = Readonly<Record<OwnFigureField, OwnCell>>;
export type CellsByCode = ReadonlyMap<string, OwnCells>;

export const BLANK_CELL: OwnCell = { figure: BLANK, raw: '' };

export function ownCell(input: FigureInput | undefined): OwnCell {
  if (input === undefined || input.value === '') return BLANK_CELL;
  const figure = readFigure(input.value, input.numberFormat);
  const raw = typeof input.value === 'boolean' && figure.state === 'text' ? figure.text : null;
  return { figure, raw: raw ?? String(input.value) };
}

/** What stands in the unit's sheet of the workbook now. */
export function presentCells({ values, formats }: UnitSnapshot): CellsByCode {
  const cells = new Map<string, OwnCells>();
  (values.get('code') ?? []).forEach((written, row) => {
    const code = tidy(String(written));
    // Twice in *Mã* is a finding of its own; the first is the one that counts.
    if (code === '' || cells.has(code)) return;
    cells.set(
      code,
      rowOf((field) => {
        const numberFormat = formats.get(field)?.[row] ?? 'General';
        return ownCell({ value: values.get(field)?.[row] ?? '', numberFormat });
      }),
    );
  });
  return cells;
}

/** What the sheet that was sent says, nothing added. */
export function sentCells({ sheet }: Candidate): CellsByCode {
  return new Map(
    sheet.rows.map((row) => [
      row.criterion,
      rowOf((field) => {
        const cell = row[field];
        return cell ? ownCell(toFigure(cell)) : BLANK_CELL;
      }),
    ]),
  );
}

export function figuresOf(cells: CellsByCode): FiguresByCode {
  return new Map(
    [...cells].map(([code, { target, result, self }]) => [
      code,
      { target: target.figure, result: result.figure, self: self.figure },
    ]),
  );
}

export function rowOf<T>(of: (field: OwnFigureField) => T): Readonly<Record<OwnFigureField, T>> {
  const [target, result, self] = OWN_FIELDS;
  return { target: of(target), result: of(result), self: of(self) };
}

/** As a person sees it in a cell; what was typed stays exactly as it was. */
export function cellText({ figure, raw }: OwnCell, words: Words): string {
  switch (figure.state) {
    case 'blank':
      return '';
    case 'number':
      return shownFigure(figure.value.toString(), words) + (figure.percent ? '%' : '');
    case 'date':
      return dateText(figure.serial) ?? raw;
    case 'notApplicable':
    case 'notDue':
    case 'text':
    case 'error':
      return raw;
  }
}
