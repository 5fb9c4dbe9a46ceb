import { readNumber } from '../domain/regulation/language/numbers';
import { Exact } from '../domain/numbers/exact';
import { fold, tidy } from '../domain/text/fold';
import { findUnit, type Unit } from '../domain/units/unit';
import type { BookSnapshot } from '../excel/read/book';
import type { FigureInput } from '../excel/sheets/write-units';

/** *Giao chỉ tiêu*: unit code → criterion code → what is printed into the unit's sheet. */
export type Targets = ReadonlyMap<string, ReadonlyMap<string, FigureInput>>;

const LARGEST = Exact.integer(1_000_000_000);

export function readTargets(snapshot: BookSnapshot, units: readonly Unit[]): Targets {
  const table = snapshot.tables.get('ChiTieu');
  const targets = new Map<string, ReadonlyMap<string, FigureInput>>();
  if (!table) return targets;
  const unitColumn = table.headings.findIndex((heading) => fold(heading) === 'don vi');
  for (const row of table.values) {
    const unit = findUnit(units, tidy(String(row[unitColumn] ?? '')));
    if (!unit) continue;
    const own = new Map<string, FigureInput>();
    table.headings.forEach((heading, column) => {
      const value = row[column] ?? '';
      if (column === unitColumn || value === '') return;
      own.set(tidy(heading), { value: typeof value === 'string' ? plain(value) : value });
    });
    targets.set(unit.code, own);
  }
  return targets;
}

/** Our own table holds text ("@"): a number typed there is a number. `KG` stays as it is. */
function plain(text: string): string | number {
  const read = readNumber(text, LARGEST);
  return read.ok ? read.value.toNumber() : text;
}
