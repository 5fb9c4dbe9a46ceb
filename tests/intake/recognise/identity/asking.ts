import { UNITS_SHEET } from '../../../../src/domain/book/sheets/units';
import { readUnits, type Unit } from '../../../../src/domain/units/unit';
import { findUnit } from '../../../../src/intake/recognise/identity/find-unit';
import { table, type Row } from '../../../domain/builders';

export function roster(...rows: readonly (string | Row<typeof UNITS_SHEET>)[]): readonly Unit[] {
  const { units, findings } = readUnits(
    table(
      UNITS_SHEET,
      rows.map((row) => (typeof row === 'string' ? { name: row } : row)),
    ),
  );
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return units;
}

interface Asked {
  readonly line?: string;
  readonly below?: string;
  readonly sheet?: string;
  readonly file?: string;
}

/** The unit's name and what was said about it. */
export function ask(units: readonly Unit[], asked: Asked): string {
  const place = { file: 'f', sheet: 's', cell: 'A1' };
  const lines = (text: string | undefined) => (text === undefined ? [] : [{ text, place }]);
  const { unit, findings } = findUnit(units, {
    file: asked.file ?? 'phieu.xlsx',
    sheet: asked.sheet ?? 'Sheet1',
    above: lines(asked.line),
    below: lines(asked.below),
  });
  return [unit?.name ?? '–', ...findings.map(({ kind }) => kind)].join(' ');
}
