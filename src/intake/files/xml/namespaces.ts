import { corrupt } from '../file-problem';
import { LIMITS } from '../limits';
import type { Attributes } from './attributes';

/** The spreadsheet vocabulary has two addresses: the usual one and that of "Strict" files. */
const SPREADSHEET = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/**
 * Tells the vocabulary of the root element from extensions (`x14:…`, `mc:…`), whatever prefixes the
 * maker chose: none, `x:`, or a declaration repeated on every element.
 */
export class Namespaces {
  private readonly localNames = new Map<string, string | undefined>();
  private readonly ours = new Set<string>();
  private readonly address: string | undefined;

  constructor(root: string, attributes: Attributes) {
    const prefix = prefixOf(root);
    this.address = attributes.get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`);
    this.ours.add(prefix);
    attributes.each((name, value) => {
      if (!this.isOurs(value)) return;
      if (name === 'xmlns') this.ours.add('');
      else if (name.startsWith('xmlns:')) this.ours.add(name.slice('xmlns:'.length));
    });
  }

  /** The name without its prefix; undefined for an element of another vocabulary. */
  localName(name: string, attributes: Attributes): string | undefined {
    const known = this.localNames.get(name);
    if (known !== undefined) return known;
    const prefix = prefixOf(name);
    if (!this.ours.has(prefix) && prefix !== '') {
      const own = attributes.get(`xmlns:${prefix}`);
      if (own !== undefined && this.isOurs(own)) this.ours.add(prefix);
    }
    const local = this.ours.has(prefix) ? name.slice(name.indexOf(':') + 1) : undefined;
    if (local !== undefined) {
      if (this.localNames.size >= LIMITS.xmlNames) throw corrupt('structure');
      this.localNames.set(name, local);
    }
    return local;
  }

  private isOurs(address: string): boolean {
    if (address === this.address) return true;
    return SPREADSHEET.has(address) && this.address !== undefined && SPREADSHEET.has(this.address);
  }
}

function prefixOf(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? '' : name.slice(0, colon);
}
