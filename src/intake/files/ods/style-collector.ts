import { type CellFormat, cellFormat } from '../cell-format';
import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Attributes } from '../xml/attributes';
import { NumberCode, isNumberStyle } from './number-code';
import type { OdfNames } from './odf-names';

interface Style {
  readonly parent: string | undefined;
  readonly dataStyle: string | undefined;
  font?: string;
  hidden?: boolean;
}

/** Styles inherit; nobody stacks more than a few, and a circle must end. */
const MOST_PARENTS = 20;

/** Of the styles, what a cell's meaning can depend on: number format, font name, hidden sheets. */
export class StyleCollector {
  private readonly styles = new Map<string, Style>();
  private readonly codes = new Map<string, string | undefined>();
  /** Fonts by the name of their declaration, which need not be their own: `.VnTime1`. */
  private readonly faces = new Map<string, string>();
  private readonly formats = new Map<string, CellFormat>();
  private current: Style | undefined;
  /** What opens beside the current style is not about it: a list has fonts of its own. */
  private currentDepth = 0;
  private code: NumberCode | undefined;
  private codeName = '';
  private codeDepth = 0;

  constructor(private readonly names: OdfNames) {}

  get listening(): boolean {
    return this.code?.listening ?? false;
  }

  open(name: string, attributes: Attributes, depth: number): void {
    const { names } = this;
    if (depth <= this.currentDepth) this.current = undefined;
    if (this.code) this.code.open(name, attributes, names);
    else if (isNumberStyle(name)) {
      this.code = new NumberCode(name);
      this.codeName = names.get(attributes, 'style:name') ?? '';
      this.codeDepth = depth;
    } else if (name === 'style:style' || name === 'style:default-style') {
      this.currentDepth = depth;
      this.begin(attributes);
    } else if (name === 'style:text-properties' && this.current) {
      const face = names.get(attributes, 'style:font-name');
      const family = names.get(attributes, 'fo:font-family');
      const font = face === undefined ? family : (this.faces.get(face) ?? face);
      if (font) this.current.font = unquoted(font);
    } else if (name === 'style:font-face') {
      const family = names.get(attributes, 'svg:font-family');
      if (family) this.faces.set(names.get(attributes, 'style:name') ?? '', unquoted(family));
      this.limit(this.faces.size);
    } else if (name === 'style:table-properties' && this.current) {
      this.current.hidden = names.get(attributes, 'table:display') === 'false';
    }
  }

  close(depth: number): void {
    if (!this.code) return;
    if (depth > this.codeDepth) this.code.close();
    else {
      this.codes.set(this.codeName, this.withSections(this.code));
      this.limit(this.codes.size);
      this.code = undefined;
    }
  }

  text(value: string): void {
    this.code?.text(value);
  }

  /** The format of a cell under this style; `''` is that of a cell that names none. */
  cell(name: string): CellFormat {
    const known = this.formats.get(name);
    if (known) return known;
    let numberStyle: string | undefined;
    let fontName: string | undefined;
    for (const style of this.chain(name)) {
      numberStyle ??= style.dataStyle;
      fontName ??= style.font;
    }
    const code = numberStyle === undefined ? undefined : this.codes.get(numberStyle);
    const format = cellFormat(code, fontName);
    this.limit(this.formats.size);
    this.formats.set(name, format);
    return format;
  }

  has(name: string): boolean {
    return this.styles.has(`table-cell\n${name}`);
  }

  isHiddenSheet(name: string): boolean {
    return this.styles.get(`table\n${name}`)?.hidden === true;
  }

  private *chain(name: string): Generator<Style> {
    let next: string | undefined = name === '' ? 'Default' : name;
    for (let n = 0; next !== undefined && n < MOST_PARENTS; n += 1) {
      const style: Style | undefined = this.styles.get(`table-cell\n${next}`);
      if (style) yield style;
      next = style?.parent;
    }
    const own = this.styles.get('table-cell\n');
    if (own) yield own;
  }

  /** A format by sign keeps the parts for the other signs in styles of their own, written before it. */
  private withSections(code: NumberCode): string | undefined {
    const sections = code.applied.flatMap((name) => this.codes.get(name) ?? []);
    const own = code.finish();
    return sections.length === 0 ? own : [...sections, own ?? 'General'].join(';');
  }

  private begin(attributes: Attributes): void {
    const { names } = this;
    const family = names.get(attributes, 'style:family') ?? '';
    this.current = {
      parent: names.get(attributes, 'style:parent-style-name'),
      dataStyle: names.get(attributes, 'style:data-style-name'),
    };
    if (family !== 'table-cell' && family !== 'table') return;
    // The default style of a family has no name.
    this.styles.set(`${family}\n${names.get(attributes, 'style:name') ?? ''}`, this.current);
    this.limit(this.styles.size);
  }

  private limit(count: number): void {
    if (count > LIMITS.styles) throw tooLarge('styles', LIMITS.styles);
  }
}

function unquoted(font: string): string {
  return font.replace(/^['"]|['"]$/g, '');
}
