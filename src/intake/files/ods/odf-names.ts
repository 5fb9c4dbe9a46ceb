import type { Attributes } from '../xml/attributes';
import type { OpenVocabulary, Vocabulary } from '../xml/scanner';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
/** The vocabularies that a sheet's meaning can depend on, by the prefix that everybody uses. */
const USUAL: ReadonlyMap<string, string> = new Map([
  [`${ODF}office:1.0`, 'office'],
  [`${ODF}table:1.0`, 'table'],
  [`${ODF}text:1.0`, 'text'],
  [`${ODF}style:1.0`, 'style'],
  [`${ODF}datastyle:1.0`, 'number'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['http://openoffice.org/2004/office', 'ooo'],
]);

/**
 * The names of OpenDocument under their usual prefixes, whatever the maker chose. Elements of other
 * vocabularies (drawings, forms, extensions) are left out.
 */
export class OdfNames implements Vocabulary {
  /** Written prefix → usual one, and back. */
  private readonly usual = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly known = new Map<string, string | undefined>();
  private readonly spelled = new Map<string, string>();

  /** At the root of a part. Each part of a package has declarations of its own. */
  readonly begin: OpenVocabulary = (_, attributes) => {
    for (const map of [this.usual, this.written, this.known, this.spelled]) map.clear();
    attributes.each((name, value) => this.declare(name, value));
    return this;
  };

  localName(name: string, attributes: Attributes): string | undefined {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon === -1 ? '' : name.slice(0, colon);
    if (!this.usual.has(prefix)) {
      const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      this.declare(declaration, attributes.get(declaration) ?? '');
    }
    const usual = this.usual.get(prefix);
    if (usual === undefined) return undefined;
    const local = `${usual}:${name.slice(colon + 1)}`;
    // A document has some two hundred names; one that makes them up is not worth remembering.
    if (this.known.size < 1000) this.known.set(name, local);
    return local;
  }

  /** An attribute by its usual name. */
  get(attributes: Attributes, name: string): string | undefined {
    return attributes.get(this.spelled.get(name) ?? this.spell(name));
  }

  /** How often something is repeated: once where nothing is said. */
  times(attributes: Attributes, name: string): number {
    const written = this.get(attributes, name);
    if (written === undefined) return 1;
    return /^\d{1,10}$/.test(written) ? Math.max(1, Number(written)) : 1;
  }

  private spell(name: string): string {
    const colon = name.indexOf(':');
    const spelled = (this.written.get(name.slice(0, colon)) ?? name.slice(0, colon)).concat(
      name.slice(colon),
    );
    this.spelled.set(name, spelled);
    return spelled;
  }

  private declare(name: string, address: string): void {
    const usual = USUAL.get(address);
    if (usual === undefined || !(name === 'xmlns' || name.startsWith('xmlns:'))) return;
    const prefix = name.slice('xmlns:'.length);
    this.usual.set(prefix, usual);
    // Attributes have no default vocabulary: only a written prefix serves for them.
    if (prefix !== '') this.written.set(usual, prefix);
  }
}
