import { finding, NOWHERE, type Finding } from '../../findings/finding';
import { joinNames } from '../../text/names';
import type { Unit } from '../../units/unit';
import type { SelfCheckContext } from './context';
import { calledNames, isGiven, tablesOf, type GroupTable } from './group-tables';
import { spokenName } from './spoken-name';

/** Where sections are given to groups, every unit has exactly one table. */
export function checkOwnTables(context: SelfCheckContext): readonly Finding[] {
  const { regulation, members, cells } = context;
  const tables = tablesOf(regulation);
  const named = tables.filter(({ names }) => names.length > 0);
  if (named.length === 0) return [];
  const root = regulation.roots.find((one) => one.branch === 'main' && isGiven(one));
  const place = root ? cells.criterion(root, 'appliesTo').place : NOWHERE;
  const hasOthers = named.length < tables.length;
  const without: Unit[] = [];
  const twice = new Map<string, Unit[]>();
  for (const unit of members) {
    const own = named.filter((table) => isFor(table, unit));
    if (own.length === 0 && !hasOthers) without.push(unit);
    if (own.length < 2) continue;
    const key = own
      .map(({ names }) => names.map((name) => spokenName(name, members)).join('; '))
      .join(' · ');
    twice.set(key, [...(twice.get(key) ?? []), unit]);
  }
  return [
    ...(without.length > 0
      ? [
          finding({
            kind: 'unitWithoutTable',
            place,
            raw: namesIn(without),
            params: { units: namesIn(without) },
          }),
        ]
      : []),
    ...[...twice].map(([list, units]) =>
      finding({
        kind: 'unitInTwoTables',
        place,
        raw: namesIn(units),
        params: { units: namesIn(units), tables: list },
      }),
    ),
  ];
}

function isFor({ names }: GroupTable, unit: Unit): boolean {
  const called = calledNames(unit);
  return names.some((name) => called.has(name));
}

function namesIn(units: readonly Unit[]): string {
  return joinNames(units.map(({ shortName }) => shortName));
}
