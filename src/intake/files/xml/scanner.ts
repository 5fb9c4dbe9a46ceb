import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { Attributes, isSpace } from './attributes';
import { decodeEntities } from './entities';
import { Namespaces } from './namespaces';

export interface XmlHandler {
  /** Set while the characters between tags matter; the rest are not even cut out. */
  listening: boolean;
  /** Names come as the vocabulary gives them; the root has depth 0. `attributes` is only valid during the call. */
  open(name: string, attributes: Attributes, depth: number): void;
  close(name: string, depth: number): void;
  text(value: string): void;
}

/** Which elements belong to the document, and how its handler calls them. */
export interface Vocabulary {
  /** Undefined for an element that is left out with all it contains. */
  localName(name: string, attributes: Attributes): string | undefined;
}

/** Called with the root element, whose declarations tell what the prefixes mean. */
export type OpenVocabulary = (root: string, attributes: Attributes) => Vocabulary;

/** Asked for at every tag. */
const { token: LONGEST, xmlDepth: DEEPEST } = LIMITS;

const officeVocabulary: OpenVocabulary = (root, attributes) => new Namespaces(root, attributes);

/**
 * A linear scanner over pieces of one XML part: every character is looked at a bounded number of
 * times, nothing outside the part is ever opened, and what is not well-formed is an error. Elements
 * of foreign vocabularies are left out with all they contain.
 */
export class XmlScanner {
  private rest = '';
  private readonly attributes = new Attributes();
  private readonly stack: string[] = [];
  private readonly locals: string[] = [];
  private vocabulary: Vocabulary | undefined;
  /** Depth of the foreign element that is being left out. */
  private foreignAt = -1;

  constructor(
    private readonly handler: XmlHandler,
    private readonly openVocabulary: OpenVocabulary = officeVocabulary,
  ) {}

  feed(piece: string): void {
    const text = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const start = text.indexOf('<', at);
      if (start === -1) break;
      const end = tokenEnd(text, start);
      if (end === -1) break;
      if (start > at) this.characters(text, at, start);
      this.token(text, start, end);
      at = end;
    }
    this.rest = text.slice(at);
    if (this.rest.length > LONGEST) throw tooLarge('token', LIMITS.token);
  }

  finish(): void {
    if (!this.vocabulary || this.stack.length > 0 || this.rest.trim() !== '') throw corrupt('xml');
  }

  private characters(text: string, from: number, to: number): void {
    if (this.handler.listening && this.foreignAt === -1) {
      this.handler.text(decodeEntities(plainLines(text.slice(from, to))));
    } else if (this.stack.length === 0 && text.slice(from, to).trim() !== '') {
      throw corrupt('xml');
    }
  }

  private token(text: string, start: number, end: number): void {
    const code = text.charCodeAt(start + 1);
    if (code === 47) {
      let nameEnd = end - 1;
      while (isSpace(text.charCodeAt(nameEnd - 1))) nameEnd -= 1;
      this.close(text.slice(start + 2, nameEnd));
    } else if (code === 33) {
      if (text.charCodeAt(start + 2) !== 91) return;
      if (this.stack.length === 0) throw corrupt('xml');
      if (this.handler.listening && this.foreignAt === -1) {
        this.handler.text(plainLines(text.slice(start + 9, end - 3)));
      }
    } else if (code !== 63) {
      this.open(text, start, end);
    }
  }

  private open(text: string, start: number, end: number): void {
    const empty = text.charCodeAt(end - 2) === 47;
    const stop = empty ? end - 2 : end - 1;
    let nameEnd = start + 1;
    while (nameEnd < stop && !isSpace(text.charCodeAt(nameEnd))) nameEnd += 1;
    const name = text.slice(start + 1, nameEnd);
    const depth = this.stack.length;
    if (name === '' || depth >= DEEPEST) throw corrupt('xml');
    this.attributes.reset(text, nameEnd, stop);
    if (!this.vocabulary) this.vocabulary = this.openVocabulary(name, this.attributes);
    else if (depth === 0) throw corrupt('xml');
    if (this.foreignAt === -1) {
      const local = this.vocabulary.localName(name, this.attributes);
      if (local === undefined) this.foreignAt = depth;
      else {
        this.locals[depth] = local;
        this.handler.open(local, this.attributes, depth);
      }
    }
    this.stack.push(name);
    if (empty) this.close(name);
  }

  private close(name: string): void {
    if (this.stack.pop() !== name) throw corrupt('xml');
    const depth = this.stack.length;
    if (this.foreignAt === -1) this.handler.close(this.locals[depth] as string, depth);
    else if (this.foreignAt === depth) this.foreignAt = -1;
  }
}

/** One past the token that starts at `start`; -1 when its end is not there yet. */
function tokenEnd(text: string, start: number): number {
  const code = text.charCodeAt(start + 1);
  if (code === 63) return after(text, '?>', start + 2);
  if (code === 33) {
    if (text.startsWith('<!--', start)) return after(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) return after(text, ']]>', start + 9);
    if (text.length - start < 9) return -1;
    // A document type is where entity bombs and outside references live; workbooks have none.
    throw corrupt('doctype');
  }
  if (code === 47) return after(text, '>', start + 2);
  let quote = 0;
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 62) return at + 1;
    else if (char === 60) throw corrupt('xml');
    else if (char === 34 || char === 39) quote = char;
  }
  return -1;
}

function after(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at === -1 ? -1 : at + closing.length;
}

// XML reads every line end as \n; a carriage return that is meant is written as a reference.
function plainLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
