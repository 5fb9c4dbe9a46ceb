import { fold, tidy } from '../text/fold';

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
  const written = tidy(text);
  if (written === '' || ['tat ca', 'all'].includes(fold(written))) return EVERYBODY;
  const except = /^trừ\s+/iu.test(written);
  const names = written
    .replace(/^trừ\s+/iu, '')
    .split(/[;\n]/)
    .map((name) => fold(name).replace(/^nhom /, ''))
    .filter((name) => name !== '');
  return { except, names };
}

export function applies({ except, names }: Applicability, unit: Applicant): boolean {
  if (names.length === 0) return true;
  const own = [unit.group, unit.cluster, ...unit.names].map(fold);
  return names.some((name) => own.includes(name)) !== except;
}
