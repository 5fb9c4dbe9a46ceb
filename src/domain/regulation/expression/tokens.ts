import { fold } from '../../text/fold';
import { unreadable, parsed, type Parsed } from '../language/parsed';

export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | ';' | '<' | '<=' | '>' | '>=' | '=' | '<>';

export type Token =
  | { readonly kind: 'number'; readonly text: string }
  /** As typed: `Tối đa`. */
  | { readonly kind: 'name'; readonly text: string }
  /** The code in `diem(I.2)`. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: Sign };

/** Signs, and what people write for them; folded, a dash is a minus. *Âm* only stands before a figure. */
const SIGNS: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...(['+', '-', '*', '/', '(', ')', ';', '<', '<=', '>', '>=', '=', '<>'] as const).map(
    (sign): [string, Sign] => [sign, sign],
  ),
  ['×', '*'],
  ['÷', '/'],
  ['am', '-'],
  ['minus', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
]);

/** One token at a time, whichever fits first. A name may have several words. */
const NUMBER = String.raw`(?<number>\d+(?:[.,]\d+)*)`;
const CODE = String.raw`(?:điểm|diem|points) ?\((?<code>[^()]+)\)`;
const SIGN = String.raw`(?<sign>(?:âm|am|minus)(?= \d)|<=|>=|<>|[-+*/()<>=;×÷−–≤≥≠])`;
const NAME = String.raw`(?<name>[\p{L}_][\p{L}\p{N}_ ]*)`;
const TOKEN = new RegExp(` *(?:${NUMBER}|${CODE}|${SIGN}|${NAME})`, 'iuy');

/** `text` is tidy. A character that belongs to no token ends it: there is no other way out. */
export function tokenise(text: string): Parsed<readonly Token[]> {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) return refuse(text.slice(at).trim());
    tokens.push(tokenOf(groups));
    at = TOKEN.lastIndex;
  }
  return parsed(tokens);
}

function tokenOf({ number, code, sign = '', name = '' }: Readonly<Record<string, string>>): Token {
  if (number !== undefined) return { kind: 'number', text: number };
  if (code !== undefined) return { kind: 'code', text: code.trim() };
  // As typed first: folded, `≠` loses its stroke and would mean the opposite.
  const meant = SIGNS.get(sign) ?? SIGNS.get(fold(sign));
  return meant ? { kind: 'sign', text: meant } : { kind: 'name', text: name.trim() };
}

/** A decimal comma belongs to its number; any other was meant to separate. */
function refuse(rest: string): Parsed<never> {
  return unreadable(rest.startsWith(',') ? 'useSemicolon' : 'unreadable', rest);
}
