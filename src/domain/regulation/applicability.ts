import { fold } from '../text/fold';
import { splitClauses } from './language/clauses';
import { namesAll } from '../text/names';

/** To whom a criterion applies: `Tất cả`, `Nhóm A; B`, `Trừ nhóm A`, `Trừ X; Y`, `Cụm 1; Cụm 2`. */
export interface Applicability {
  readonly except: boolean;
  /** Folded names of groups, clusters or units; empty: everybody. */
  readonly names: readonly string[];
}

export const EVERYBODY: Applicability = { except: false, names: [] };

const EXCEPT = /^(?:tru|except) /;

export function readApplicability(text: string): Applicability {
  const clauses = splitClauses(text).map(fold);
  const [first = ''] = clauses;
  if (clauses.length <= 1 && namesAll(first)) return EVERYBODY;
  const except = EXCEPT.test(first);
  const names = clauses.map((clause) => groupName(clause.replace(EXCEPT, '')));
  return { except, names };
}

/** `Nhóm Quỹ` and `Quỹ` are one group. */
function groupName(folded: string): string {
  return folded.replace(/^(?:nhom|group) /, '');
}

/** @param names folded group, cluster and names of the unit */
export function appliesTo({ except, names }: Applicability, own: ReadonlySet<string>): boolean {
  if (names.length === 0) return true;
  return names.some((name) => own.has(name) || own.has(`nhom ${name}`)) !== except;
}
