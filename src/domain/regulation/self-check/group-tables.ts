import { fold } from '../../text/fold';
import { namesOf, type Unit } from '../../units/unit';
import type { Criterion } from '../criterion';
import type { Regulation } from '../regulation';

/** The sections that some units are scored by: everybody's, or one group's own table. */
export interface GroupTable {
  /** Folded, as *Áp dụng* names the units; empty: whoever has no table of his own. */
  readonly names: readonly string[];
  readonly roots: readonly Criterion[];
}

/**
 * A section for named groups belongs to those groups' own table; one for everybody to all
 * tables. `Trừ nhóm X` is an exception, unless X has a table of its own: then it is the others'.
 */
export function tablesOf(
  { roots }: Regulation,
  branch: Criterion['branch'] = 'main',
): readonly GroupTable[] {
  const rows = roots.filter((root) => root.branch === branch);
  const given = new Set(rows.filter(isGiven).flatMap(({ appliesTo }) => appliesTo.names));
  const tables: { names: string[]; roots: readonly Criterion[] }[] = [];
  for (const name of [...given].sort()) {
    const own = rows.filter((root) => belongs(root, name, given));
    const same = tables.find((table) => sameRoots(table.roots, own));
    if (same) same.names.push(name);
    else tables.push({ names: [name], roots: own });
  }
  const others = rows.filter((root) => !isGiven(root));
  const hasOthers = others.some((root) => isForOthers(root, given));
  return given.size === 0 || hasOthers ? [...tables, { names: [], roots: others }] : tables;
}

/** `Nhóm A; B`: nobody else has this section. */
export function isGiven({ appliesTo }: Criterion): boolean {
  return appliesTo.names.length > 0 && !appliesTo.except;
}

function isForOthers({ appliesTo }: Criterion, given: ReadonlySet<string>): boolean {
  return appliesTo.except && appliesTo.names.some((name) => given.has(name));
}

function belongs(root: Criterion, name: string, given: ReadonlySet<string>): boolean {
  const named = root.appliesTo.names.includes(name);
  if (isGiven(root)) return named;
  return !(named && isForOthers(root, given));
}

function sameRoots(a: readonly Criterion[], b: readonly Criterion[]): boolean {
  return a.length === b.length && a.every((root) => b.includes(root));
}

/** What *Áp dụng* may call a unit: by its group, its cluster or its own names, folded. */
export function calledNames(unit: Unit): ReadonlySet<string> {
  const names = [unit.group, unit.cluster, ...namesOf(unit)].map(fold);
  return new Set(names.map((name) => name.replace(/^(?:nhom|group) /, '')).filter(Boolean));
}
