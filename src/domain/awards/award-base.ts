import { parsed, unreadable, type Parsed } from '../regulation/language/parsed';
import { fold, tidy } from '../text/fold';
import { nearest } from '../text/likeness';
import { lookUp } from '../text/word-table';

/** *Tính trên*: what a share of places is taken of. */
export type AwardBase =
  | { readonly kind: 'members' | 'ranked' | 'eligible' | 'leaders' | 'outside' }
  /** Units proposed for another award of the same table. */
  | { readonly kind: 'proposedFor'; readonly award: string }
  | { readonly kind: 'number'; readonly count: number };

const PLAIN: Readonly<
  Record<string, AwardBase['kind'] & ('members' | 'ranked' | 'eligible' | 'leaders' | 'outside')>
> = {
  '': 'members',
  'so don vi': 'members',
  'so don vi thanh vien': 'members',
  members: 'members',
  'so don vi duoc xep hang': 'ranked',
  'ranked units': 'ranked',
  'so don vi du dieu kien': 'eligible',
  'eligible units': 'eligible',
  'so don vi dan dau cum, khoi': 'leaders',
  'so don vi dan dau': 'leaders',
  leaders: 'leaders',
  'ngoai so': 'outside',
  'outside this book': 'outside',
};

const PROPOSED =
  /^(?:số đơn vị|so don vi|units) (?:được đề nghị|duoc de nghi|proposed for) (.+)$/iu;

export function readAwardBase(text: string): Parsed<AwardBase> {
  const written = fold(text);
  const plain = lookUp(PLAIN, written);
  if (plain) return parsed({ kind: plain });
  const award = PROPOSED.exec(tidy(text))?.[1];
  if (award !== undefined) return parsed({ kind: 'proposedFor', award });
  if (/^\d{1,6}$/.test(written)) return parsed({ kind: 'number', count: Number(written) });
  return unreadable('unknownWord', text, nearest(written, Object.keys(PLAIN).filter(Boolean)));
}
