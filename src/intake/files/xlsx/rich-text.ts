import type { Attributes } from '../xml/attributes';
import { decodeEscapes, detach } from './escapes';

/**
 * One `si` or `is` element: plain text or runs. Phonetic hints (`rPh`) are not part of what the
 * cell says. Depth counts from the element itself.
 */
export class RichText {
  private parts: string[] = [];
  private inRun = false;
  private runFont: string | undefined;
  private fonts = new Set<string | undefined>();

  start(): void {
    this.parts = [];
    this.inRun = false;
    this.fonts = new Set();
  }

  /** Whether the characters that follow belong to the text. */
  open(name: string, attributes: Attributes, depth: number): boolean {
    if (depth === 1) {
      this.inRun = name === 'r';
      this.runFont = undefined;
      return name === 't';
    }
    if (!this.inRun) return false;
    if (depth === 3 && name === 'rFont') this.runFont = attributes.get('val');
    return depth === 2 && name === 't';
  }

  close(name: string, depth: number): void {
    if (depth === 2 && this.inRun && name === 't') this.fonts.add(this.runFont);
    if (depth === 1) this.inRun = false;
  }

  add(value: string): void {
    this.parts.push(value);
  }

  text(): string {
    const { parts } = this;
    return detach(decodeEscapes(parts.length === 1 ? (parts[0] as string) : parts.join('')));
  }

  /** The font that all runs share; texts in a legacy encoding are recognised by it. */
  font(): string | undefined {
    return this.fonts.size === 1 ? [...this.fonts][0] : undefined;
  }
}
