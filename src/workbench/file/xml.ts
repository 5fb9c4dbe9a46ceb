/**
 * A small reader and writer for the XML inside OOXML packages. Names lose their namespace prefix:
 * LibreOffice, openpyxl and Excel choose prefixes differently, local names are unique where we look.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** `r:id` keeps its prefix, because some elements have an `id` of their own beside it. */
function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!text.includes('=')) return attributes;
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    const [prefix, local] = name.includes(':') ? name.split(':', 2) : ['', name];
    const isRelation = prefix !== '' && /^(id|embed|link|pict|dm)$/.test(local ?? '');
    const value = decodeEntities(double ?? single ?? '');
    attributes[isRelation ? `r:${local}` : (local ?? name)] = value;
  }
  return attributes;
}

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;

/** Throws when tags do not match: a damaged part must not become an empty sheet. */
export function parseXml(text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const stack: OpenElement[] = [root];
  for (const match of text.matchAll(TOKEN)) {
    const [, cdata, closing, qualified, attributes = '', empty, characters] = match;
    const top = stack[stack.length - 1] ?? root;
    if (characters !== undefined) top.text += decodeEntities(characters);
    else if (cdata !== undefined) top.text += cdata;
    else if (qualified !== undefined) {
      const name = qualified.slice(qualified.indexOf(':') + 1);
      if (closing === '/') {
        if (stack.length < 2 || top.name !== name) throw new Error(`Unexpected </${qualified}>`);
        stack.pop();
        continue;
      }
      const element = { name, attributes: parseAttributes(attributes), children: [], text: '' };
      top.children.push(element);
      if (empty !== '/') stack.push(element);
    }
  }
  const [only] = root.children;
  if (stack.length !== 1 || only === undefined) throw new Error('The XML ends too early');
  return only;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The element at a path of names, first match each. */
export function at(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((inner: XmlElement | undefined, name) => child(inner, name), element);
}

export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  const deeper = element.children.flatMap((inner) => descendants(inner, name));
  return element.name === name ? [element, ...deeper] : deeper;
}

/** ECMA-376 22.9.2.1: `1`, `true`, `on`; an attribute that is not there has its schema default. */
export function flag(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === '1' || value === 'true' || value === 'on';
}

export function numberOf(value: string | undefined, missing: number): number {
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : missing;
}

/** Text of a string item that came as `_x000D_` escapes (ECMA-376 22.9.2.19). */
export function unescapeX(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Characters XML cannot hold are written as `_xHHHH_`, and a text that looks like that is guarded. */
export function escapeX(text: string): string {
  return (
    text
      .replace(/_x[0-9A-Fa-f]{4}_/g, (whole) => `_x005F${whole}`)
      // eslint-disable-next-line no-control-regex -- these are the characters that need it.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => {
        return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
      })
  );
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

export type AttributeValue = string | number | boolean | undefined;

/** One element; `undefined` attributes are left out, content is XML already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content = '',
): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const shown = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    text += ` ${key}="${escapeXml(shown).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
  }
  return content === '' ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** An element whose content is text. */
export function textTag(
  name: string,
  text: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): string {
  const keep = /^\s|\s$|\n|\t/.test(text) ? { 'xml:space': 'preserve' } : {};
  return tag(name, { ...attributes, ...keep }, escapeXml(text));
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
