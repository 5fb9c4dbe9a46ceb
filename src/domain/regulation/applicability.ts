import { fold } from '../text/fold';
import { splitClauses } from './language/clauses';

/** To whom a criterion applies: `Tất cả`, `Nhóm A; B`, `Trừ nhóm A`, `Trừ X; Y`, `Cụm 1; Cụm 2`. */
export interface Applicability {
  readonly except: boolean;
  /** Folded names of groups, clusters or units; empty: everybody. */
  readonly names: readonly string[];
}

export const EVERYBODY: Applicability = { except: false, names: [] };

export interface Applicant {
  readonly group: string;
  readonly cluster: string;
  readonly names: readonly string[];
}

export function readApplicability(text: string): Applicability {
  const clauses = splitClauses(text).map(fold);
  const [first = ''] = clauses;
  if (clauses.length <= 1 && ['', 'tat ca', 'all'].includes(first)) return EVERYBODY;
  const names = clauses.map((clause) => groupName(clause.replace(/^tru /, '')));
  return { except: first.startsWith('tru '), names };
}

/** `Nhóm Quỹ` and `Quỹ` are one group. */
function groupName(folded: string): string {
  return folded.replace(/^nhom /, '');
}

export function applies({ except, names }: Applicability, unit: Applicant): boolean {
  if (names.length === 0) return true;
  const own = [unit.group, unit.cluster, ...unit.names].map((name) => groupName(fold(name)));
  return names.some((name) => own.includes(name)) !== except;
}
