import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childrenOf, escapeXml, parseXml, tag, XML_HEADER, type XmlElement } from './xml';

/** Paths without the leading slash. */
export type Parts = Map<string, Uint8Array>;

export interface Relation {
  readonly id: string;
  /** The last piece of the relationship type: `worksheet`, `hyperlink`. */
  readonly type: string;
  /** A part's path, or the address as it stands when the relation is external. */
  readonly target: string;
  readonly external: boolean;
}

/** ZIP dates start in 1980; one fixed day makes equal workbooks equal bytes. */
const FIXED_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** All parts together: a workbook of a province takes a hundredth of it. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * Throws on anything that is no ZIP file or claims to be larger than a workbook, with an encrypted
 * workbook named as such.
 */
export function readPackage(bytes: Uint8Array): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Error('The file is encrypted or an old .xls file, not an .xlsx file.');
  }
  const parts: Parts = new Map();
  let claimed = 0;
  // The library sets aside what an entry claims, before it looks at it.
  const unpacked = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      claimed += originalSize;
      if (claimed > MOST_BYTES) throw new Error('The file would take more room than a workbook.');
      return true;
    },
  });
  for (const [path, content] of Object.entries(unpacked)) {
    if (!path.endsWith('/')) parts.set(path.replaceAll('\\', '/').replace(/^\//, ''), content);
  }
  return parts;
}

export function writePackage(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, content] of parts) files[path] = content;
  return zipSync(files, { level: 6, mtime: FIXED_DATE });
}

/** Paths are compared without case, as the packaging standard (ECMA-376 part 2, 6.2.2.3) asks. */
export function findPart(parts: Parts, path: string): Uint8Array | undefined {
  const exact = parts.get(path);
  if (exact !== undefined) return exact;
  const wanted = path.toLowerCase();
  for (const [name, content] of parts) if (name.toLowerCase() === wanted) return content;
  return undefined;
}

function decode(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe)
    return new TextDecoder('utf-16le').decode(content);
  if (content[0] === 0xfe && content[1] === 0xff)
    return new TextDecoder('utf-16be').decode(content);
  return strFromU8(content).replace(/^\ufeff/, '');
}

function readText(parts: Parts, path: string): string | undefined {
  const content = findPart(parts, path);
  return content === undefined ? undefined : decode(content);
}

/** The root element of a part, or undefined when the package has no such part. */
export function readXml(parts: Parts, path: string): XmlElement | undefined {
  const text = readText(parts, path);
  return text === undefined ? undefined : parseXml(text);
}

export function writeText(parts: Parts, path: string, xml: string): void {
  parts.set(path, strToU8(XML_HEADER + xml));
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolve(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const pieces = base.split('/').slice(0, -1);
  for (const piece of target.split('/')) {
    if (piece === '..') pieces.pop();
    else if (piece !== '.' && piece !== '') pieces.push(piece);
  }
  return pieces.join('/');
}

/** Relations of a part; the package's own for the empty path. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const root = readXml(parts, relationsPath(path));
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    const external = TargetMode === 'External';
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolve(path, decodeTarget(Target)),
      external,
    };
  });
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Collects the relations of one part while it is written. */
export class RelationWriter {
  private readonly entries: string[] = [];

  /** Targets are written from the package root, which every consumer resolves alike. */
  add(type: string, target: string, external = false): string {
    const id = `rId${this.entries.length + 1}`;
    const full = type.includes('/') ? type : OFFICE + type;
    const mode = external ? ' TargetMode="External"' : '';
    const path = external ? target : `/${target}`;
    this.entries.push(
      `<Relationship Id="${id}" Type="${full}" Target="${escapeXml(path)}"${mode}/>`,
    );
    return id;
  }

  save(parts: Parts, path: string): void {
    if (this.entries.length === 0) return;
    const content = this.entries.join('');
    writeText(parts, relationsPath(path), tag('Relationships', { xmlns: PACKAGE }, content));
  }
}
