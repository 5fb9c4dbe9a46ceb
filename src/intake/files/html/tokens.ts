import { decodeHtml } from './entities';

export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The content of `<style>`. */
  | { readonly kind: 'style'; readonly text: string };

/** Elements whose content is not markup. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xml']);
const ATTRIBUTE = /([^\s=>"'/]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

/**
 * Tags and text of a page, in one pass and as forgiving as a browser: what opens and is never closed
 * ends with the page. Comments, also those that hide parts from browsers, are left out.
 */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const start = page.indexOf('<', at);
    if (start === -1) {
      yield { kind: 'text', text: decodeHtml(page.slice(at)) };
      return;
    }
    const next = page.charAt(start + 1);
    if (next === '!' || next === '?') {
      if (start > at) yield { kind: 'text', text: decodeHtml(page.slice(at, start)) };
      at = afterDeclaration(page, start);
      continue;
    }
    const close = next === '/';
    const nameStart = start + (close ? 2 : 1);
    if (!/[a-z]/i.test(page.charAt(nameStart))) {
      // A bare "<" is a character: "chậm < 5 ngày".
      yield { kind: 'text', text: decodeHtml(page.slice(at, start + 1)) };
      at = start + 1;
      continue;
    }
    if (start > at) yield { kind: 'text', text: decodeHtml(page.slice(at, start)) };
    const end = tagEnd(page, nameStart);
    const tag = page.slice(nameStart, end);
    const name = (/^[^\s/>]+/.exec(tag.slice(0, 100))?.[0] ?? '').toLowerCase();
    at = end + 1;
    if (close) yield { kind: 'close', name, attributes: '' };
    else if (RAW.has(name) && !tag.endsWith('/')) {
      const stop = endOfRaw(page, name, at);
      if (name === 'style') yield { kind: 'style', text: page.slice(at, stop) };
      at = stop;
    } else yield { kind: 'open', name, attributes: tag.slice(name.length) };
  }
}

/** Attributes by lower-case name; the first of a name counts. */
export function htmlAttributes(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, decodeHtml(double ?? single ?? bare ?? ''));
  }
  return found;
}

function afterDeclaration(page: string, start: number): number {
  // `<!--[if !x]>-->` and `<![if x]>` stand around parts that browsers do show.
  const comment = page.startsWith('<!--', start);
  const end = page.indexOf(comment ? '-->' : '>', start + (comment ? 4 : 2));
  return end === -1 ? page.length : end + (comment ? 3 : 1);
}

function tagEnd(page: string, from: number): number {
  let quote = '';
  for (let at = from; at < page.length; at += 1) {
    const char = page.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if ((char === '"' || char === "'") && /[=\s]/.test(page.charAt(at - 1))) quote = char;
  }
  // A quotation mark that nobody closed: the tag ends where it would have without it.
  const plain = page.indexOf('>', from);
  return plain === -1 ? page.length : plain;
}

function endOfRaw(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}
