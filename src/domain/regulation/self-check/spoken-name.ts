import { fold } from '../../text/fold';
import { namesOf, type Unit } from '../../units/unit';

/** A group, cluster or unit as *Đơn vị* writes it; the folded name where it is in none of its cells. */
export function spokenName(folded: string, units: readonly Unit[]): string {
  const found = allNames(units).find((name) => withoutWord(fold(name)) === folded);
  return found ?? folded;
}

export function allNames(units: readonly Unit[]): readonly string[] {
  const names = units.flatMap((unit) => [unit.group, unit.cluster, ...namesOf(unit)]);
  return [...new Set(names.filter((name) => name !== ''))];
}

function withoutWord(folded: string): string {
  return folded.replace(/^(?:nhom|group) /, '');
}
