import { corrupt, tooLarge } from '../file-problem';
import { LIMITS } from '../limits';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/scanner';
import { RichText } from './rich-text';

/** The table of texts: cells name them by position. */
export class SharedStringsHandler implements XmlHandler {
  listening = false;
  readonly texts: string[] = [];
  /** Only where the text is set in one font of its own, unlike the cell's. */
  readonly fonts = new Map<number, string>();
  private readonly item = new RichText();

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 0 && name !== 'sst') throw corrupt('structure');
    if (depth === 1) {
      if (name !== 'si') return;
      if (this.texts.length >= LIMITS.strings) throw tooLarge('strings', LIMITS.strings);
      this.item.start();
    } else if (depth > 1) {
      this.listening = this.item.open(name, attributes, depth - 1);
    }
  }

  close(name: string, depth: number): void {
    this.listening = false;
    if (depth > 1) this.item.close(name, depth - 1);
    if (depth !== 1 || name !== 'si') return;
    const font = this.item.font();
    if (font !== undefined) this.fonts.set(this.texts.length, font);
    this.texts.push(this.item.text());
  }

  text(value: string): void {
    this.item.add(value);
  }
}
