import { RECEIVED_SHEET } from '../../domain/book/sheets/received';
import { SOURCES_SHEET } from '../../domain/book/sheets/sources';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import { rowText } from '../../domain/book/table';
import { printNumber } from '../../domain/regulation/language/numbers';
import { roleTitles } from '../../domain/regulation/role-titles';
import { nameKey } from '../../domain/text/fold';
import { findUnit } from '../../domain/units/unit';
import { tableOf } from '../book/book-tables';
import { typed } from '../book/typed-rows';
import { namedByName } from './carried-rows';
import type { GatheredBook } from './plan-gather';
import { outcomeIn } from './source-book';

type Rows = readonly (readonly string[])[];

/** *Đơn vị*: what the cluster's book says, with the cluster in every row. */
export function rosterRows({ source, units }: GatheredBook): Rows {
  const { snapshot, roster, year } = source.state;
  const rows = tableOf(snapshot.tables, UNITS_SHEET).rows;
  const titles = roleTitles(year.regulation.settings);
  const keys = Object.keys(UNITS_SHEET.columns) as ColumnKey<typeof UNITS_SHEET>[];
  return units.flatMap(({ source: own, unit }) => {
    const row = rows.find((one) => nameKey(rowText(one, 'name')) === nameKey(own.name));
    if (!row) return [];
    // *Vai trò* may say what *Đơn vị* leaves open, and another cluster's row must not close it.
    const role = year.units.find(({ code }) => code === own.code)?.role ?? 'member';
    const said: Partial<Record<ColumnKey<typeof UNITS_SHEET>, string>> = {
      code: unit.code,
      cluster: unit.cluster,
      role: typed(row.cells.role) || (role === 'member' ? '' : titles[role]),
      successorOf: namedByName(typed(row.cells.successorOf), roster),
    };
    return [keys.map((key) => said[key] ?? typed(row.cells[key]))];
  });
}

/** *Phiếu đã nhận*: when and under which version each unit's sheet came in. */
export function receivedRowsOf({ source }: GatheredBook): Rows {
  const { snapshot, roster } = source.state;
  const keys = Object.keys(RECEIVED_SHEET.columns) as ColumnKey<typeof RECEIVED_SHEET>[];
  return tableOf(snapshot.tables, RECEIVED_SHEET).rows.flatMap((row) => {
    const unit = findUnit(roster, rowText(row, 'unit'));
    if (!unit) return [];
    const name = namedByName(rowText(row, 'unit'), roster);
    return [keys.map((key) => (key === 'unit' ? name : typed(row.cells[key])))];
  });
}

/** *Giao chỉ tiêu*: criterion → target, by the unit's name. */
export function targetRowsOf({ source }: GatheredBook): readonly {
  readonly unit: string;
  readonly targets: ReadonlyMap<string, string>;
}[] {
  const { roster, year } = source.state;
  return roster.flatMap(({ code, name }) => {
    const targets = year.targets.get(code);
    if (!targets || targets.size === 0) return [];
    const shown = [...targets].map(([criterion, { value }]) => {
      return [criterion, typed({ value, address: '' })] as const;
    });
    return [{ unit: name, targets: new Map(shown) }];
  });
}

/** *Sổ nguồn*: where the figures came from, and what they came to there. */
export function sourceRows({ source, units }: GatheredBook, time: string): Rows {
  const keys = Object.keys(SOURCES_SHEET.columns) as ColumnKey<typeof SOURCES_SHEET>[];
  return units.map(({ source: own, unit }) => {
    const outcome = outcomeIn(source, own.code);
    const total = outcome?.status === 'ranked' ? outcome.scores.total : null;
    const row: Readonly<Record<ColumnKey<typeof SOURCES_SHEET>, string>> = {
      cluster: unit.cluster,
      unit: unit.name,
      file: source.file,
      total: total === null ? '' : printNumber(total),
      rank: outcome?.rank ? String(outcome.rank) : '',
      seal: source.seal,
      gatheredOn: time,
      fingerprint: source.fingerprint,
    };
    return keys.map((key) => row[key]);
  });
}
