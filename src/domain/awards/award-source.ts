import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { fold, tidy } from '../text/fold';

/** *Nguồn xét*: which units an award may go to at all. */
export type AwardSource =
  | { readonly kind: 'all' }
  /** The first of each cluster. */
  | { readonly kind: 'leaders' }
  | { readonly kind: 'proposedFor'; readonly awards: readonly string[] }
  | { readonly kind: 'except'; readonly awards: readonly string[] };

const ALL: readonly string[] = ['', 'tat ca don vi', 'tat ca', 'all units', 'all'];
const LEADERS: readonly string[] = ['don vi dan dau cum, khoi', 'don vi dan dau', 'leaders'];
const PROPOSED =
  /^(trừ |tru |except )?(?:đơn vị|don vi|units) (?:được đề nghị|duoc de nghi|proposed for) (.+)$/iu;

/** `Tất cả đơn vị` · `Đơn vị dẫn đầu cụm, khối` · `[Trừ ]đơn vị được đề nghị <danh hiệu>; …`. */
export function readAwardSource(text: string): Parsed<AwardSource> {
  const written = fold(text);
  if (ALL.includes(written)) return parsed({ kind: 'all' });
  if (LEADERS.includes(written)) return parsed({ kind: 'leaders' });
  const awards: string[] = [];
  let except: boolean | null = null;
  for (const clause of text
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== '')) {
    const [, minus, award] = PROPOSED.exec(clause) ?? [];
    // The first clause says whether units are taken in or left out; a list does not do both.
    if (award === undefined || (except !== null && except !== (minus !== undefined))) {
      return unreadable('unreadable', clause, 'Trừ đơn vị được đề nghị …');
    }
    except = minus !== undefined;
    awards.push(award);
  }
  if (awards.length === 0) return unreadable('empty', text);
  return parsed({ kind: except === true ? 'except' : 'proposedFor', awards });
}

/** Other awards that the source speaks of. */
export function awardsNamed(source: AwardSource): readonly string[] {
  return source.kind === 'except' || source.kind === 'proposedFor' ? source.awards : [];
}
