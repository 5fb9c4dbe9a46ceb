import { type CellFormat, cellFormat } from '../cell-format';
import { tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { namedFormat } from '../named-format';
import type { Attributes } from '../xml/attributes';

interface Style {
  readonly parent: string | undefined;
  numberFormat?: string;
  fontName?: string;
}

const MOST_PARENTS = 20;

/** `<Styles>`: number format and font by name, with what a style takes from its parent. */
export class StyleTable {
  private readonly styles = new Map<string, Style>();
  private current: Style | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'Style') {
      this.current = { parent: attributes.getPrefixed('Parent') };
      this.styles.set(attributes.getPrefixed('ID') ?? '', this.current);
      if (this.styles.size > LIMITS.styles) throw tooLarge('styles', LIMITS.styles);
    } else if (name === 'NumberFormat' && this.current) {
      this.current.numberFormat = attributes.getPrefixed('Format') ?? '';
    } else if (name === 'Font' && this.current) {
      const font = attributes.getPrefixed('FontName');
      if (font) this.current.fontName = font;
    }
  }

  has(id: string): boolean {
    return this.styles.has(id);
  }

  format(id: string): CellFormat {
    let numberFormat: string | undefined;
    let fontName: string | undefined;
    let next: string | undefined = this.styles.has(id) ? id : 'Default';
    for (let n = 0; next !== undefined && n < MOST_PARENTS; n += 1) {
      const style: Style | undefined = this.styles.get(next);
      numberFormat ??= style?.numberFormat;
      fontName ??= style?.fontName;
      // All styles build on the default one, whether they say so or not.
      next = style?.parent ?? (next === 'Default' ? undefined : 'Default');
    }
    return cellFormat(namedFormat(numberFormat ?? ''), fontName);
  }
}
