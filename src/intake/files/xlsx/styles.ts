import { type CellFormat, cellFormat } from '../cell-format';
import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import { builtInFormat } from '../number-format';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';

/** Of `styles.xml`, what a cell's meaning can depend on: number format and font name. */
export class StylesHandler implements XmlHandler {
  listening = false;
  private section = '';
  private readonly codes = new Map<number, string>();
  private readonly fonts: string[] = [];
  private readonly formats: { numberFormat: number; font: number }[] = [];

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0 && name !== 'styleSheet') throw corrupt('structure');
    if (depth === 1) this.section = name;
    else if (depth === 2) this.openItem(name, attributes);
    else if (depth === 3 && this.section === 'fonts' && name === 'name') {
      this.fonts[this.fonts.length - 1] = attributes.get('val') ?? '';
    }
  }

  close(): void {
    // Everything stands in attributes.
  }

  text(): void {
    // Everything stands in attributes.
  }

  /** In the order of `cellXfs`, which is what a cell's `s` counts in. */
  list(): CellFormat[] {
    return this.formats.map(({ numberFormat, font }) => {
      const code = this.codes.get(numberFormat) ?? builtInFormat(numberFormat);
      return cellFormat(code, this.fonts[font]);
    });
  }

  private openItem(name: string, attributes: Attributes): void {
    if (this.section === 'numFmts' && name === 'numFmt') {
      const id = attributes.count('numFmtId');
      const code = attributes.get('formatCode');
      if (id !== undefined && code !== undefined) this.codes.set(id, code);
    } else if (this.section === 'fonts' && name === 'font') {
      this.fonts.push('');
    } else if (this.section === 'cellXfs' && name === 'xf') {
      this.formats.push({
        numberFormat: attributes.count('numFmtId') ?? 0,
        font: attributes.count('fontId') ?? 0,
      });
    }
    const most = Math.max(this.codes.size, this.fonts.length, this.formats.length);
    if (most > LIMITS.styles) throw tooLarge('styles', LIMITS.styles);
  }
}
