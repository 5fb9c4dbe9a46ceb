import type { CellFormat } from '../cell-format';
import { namedFormat } from '../named-format';

export interface CssFormat extends CellFormat {
  readonly hidden?: true;
}

const NONE: CssFormat = {};
const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|(.))/gi;
const MOST_RULES = 20_000;

/** A selector's last part: a class, or every cell. */
const SUBJECT = /(?:\.([\w-]+)|(?:^|[\s>])td)\s*$/i;

/** The style sheets of a page, by class: Excel gives each cell one that says how it differs from `td`. */
export class StyleSheet {
  private readonly classes = new Map<string, CssFormat>();
  private cell = NONE;

  add(text: string): void {
    let at = 0;
    for (;;) {
      const open = text.indexOf('{', at);
      const close = open === -1 ? -1 : text.indexOf('}', open);
      if (close === -1 || this.classes.size > MOST_RULES) return;
      const format = cssFormat(text.slice(open + 1, close));
      if (format !== NONE) {
        for (const selector of text.slice(at, open).split(',')) {
          const subject = SUBJECT.exec(selector.slice(-200));
          const name = subject?.[1];
          if (name !== undefined) {
            this.classes.set(name, { ...this.classes.get(name), ...format });
          } else if (subject) this.cell = { ...this.cell, ...format };
        }
      }
      at = close + 1;
    }
  }

  /** What all cells have, unless the cell itself says something else. */
  cellFormat(classes: string | undefined, style: string | undefined): CssFormat {
    return { ...this.cell, ...this.format(classes, style) };
  }

  /** What an element's classes and its own style say; the latter counts. */
  format(classes: string | undefined, style: string | undefined): CssFormat {
    const own = style === undefined ? NONE : cssFormat(style);
    const known = (classes ?? '').split(/\s/, 10).map((name) => this.classes.get(name) ?? NONE);
    return Object.assign({}, ...known, own) as CssFormat;
  }
}

function cssFormat(declarations: string): CssFormat {
  const found: { numberFormat?: string; fontName?: string; hidden?: true } = {};
  for (const declaration of splitDeclarations(declarations)) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    if (name === 'mso-number-format' || name.endsWith('vnd.ms-excel.numberformat')) {
      const code = namedFormat(unescapeCss(value));
      if (code !== undefined) found.numberFormat = code;
    } else if (name === 'font-family') {
      const font = value
        .split(',')[0]
        ?.trim()
        .replace(/^['"]|['"]$/g, '');
      if (font) found.fontName = font;
    } else if (name === 'display' && value.toLowerCase() === 'none') found.hidden = true;
  }
  return Object.keys(found).length === 0 ? NONE : found;
}

/** At semicolons outside quotation marks: a format code may hold some. */
function splitDeclarations(text: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === ';') {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function unescapeCss(value: string): string {
  const bare = value.replace(/^(['"])(.*)\1$/s, '$2');
  return bare.replace(ESCAPE, (_, hex?: string, char?: string) =>
    hex === undefined ? (char ?? '') : String.fromCodePoint(Math.min(0x10ffff, parseInt(hex, 16))),
  );
}
