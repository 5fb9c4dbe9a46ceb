/**
 * As much XML as an add-in manifest uses: elements, attributes, text, comments. Positions are kept,
 * so that a value can be replaced in the source without touching anything else in it.
 */
export interface XmlSpan {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlSpan>;
  readonly children: readonly XmlElement[];
  readonly text: XmlSpan;
  readonly line: number;
}

export class XmlError extends Error {}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, hash: string | undefined, body: string) => {
    if (hash) return String.fromCodePoint(parseInt(body, hash === '#x' ? 16 : 10));
    return ENTITIES[body] ?? whole;
  });
}

export function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface Open {
  name: string;
  attributes: Map<string, XmlSpan>;
  children: XmlElement[];
  line: number;
  bodyStart: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;

export function parseXml(source: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | undefined;
  const lineAt = (index: number): number => source.slice(0, index).split('\n').length;
  const close = (open: Open, bodyEnd: number): void => {
    const element: XmlElement = {
      name: open.name,
      attributes: open.attributes,
      children: open.children,
      text: {
        value: open.children.length > 0 ? '' : decode(source.slice(open.bodyStart, bodyEnd)).trim(),
        start: open.bodyStart,
        end: bodyEnd,
      },
      line: open.line,
    };
    const parent = stack.at(-1);
    if (parent) parent.children.push(element);
    else if (root) throw new XmlError(`Line ${element.line}: a second root element`);
    else root = element;
  };

  for (const token of source.replace(/^\uFEFF/, ' ').matchAll(TOKEN)) {
    const [text, closing, opening, rawAttributes = '', selfClosing] = token;
    const line = lineAt(token.index);
    if (text === '<') throw new XmlError(`Line ${line}: stray <`);
    if (closing) {
      const open = stack.pop();
      if (open?.name !== closing) throw new XmlError(`Line ${line}: </${closing}> closes nothing`);
      close(open, token.index);
    } else if (opening) {
      const attributesAt = token.index + 1 + opening.length;
      const open: Open = {
        name: opening,
        attributes: attributesOf(rawAttributes, attributesAt, line),
        children: [],
        line,
        bodyStart: token.index + text.length,
      };
      if (selfClosing) close(open, open.bodyStart);
      else stack.push(open);
    }
  }
  const unclosed = stack.at(-1);
  if (unclosed) throw new XmlError(`Line ${unclosed.line}: <${unclosed.name}> is not closed`);
  if (!root) throw new XmlError('No element');
  return root;
}

function attributesOf(raw: string, offset: number, line: number): Map<string, XmlSpan> {
  const attributes = new Map<string, XmlSpan>();
  for (const match of raw.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = match[1] ?? '';
    const value = match[2] ?? match[3] ?? '';
    if (attributes.has(name)) throw new XmlError(`Line ${line}: ${name} stands twice`);
    const end = offset + match.index + match[0].length - 1;
    attributes.set(name, { value: decode(value), start: end - value.length, end });
  }
  return attributes;
}

/** The element and everything below it, in document order. */
export function walk(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(walk)];
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}
