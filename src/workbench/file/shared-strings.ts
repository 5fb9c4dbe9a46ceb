import { child, childrenOf, escapeX, escapeXml, tag, unescapeX, type XmlElement } from './xml';

/** The text of a string item; runs are joined, phonetic hints (`rPh`) are no part of it. */
export function itemText(item: XmlElement | undefined): string {
  if (item === undefined) return '';
  const runs = childrenOf(item, 'r').map((run) => child(run, 't')?.text ?? '');
  return unescapeX((child(item, 't')?.text ?? '') + runs.join(''));
}

export function readSharedStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, 'si').map(itemText);
}

export function textXml(text: string): string {
  const keep = /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${keep}>${escapeXml(escapeX(text))}</t>`;
}

/** Texts in the order of their first use: equal workbooks give equal bytes. */
export class SharedStringWriter {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses += 1;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  write(): string {
    const items = [...this.numbers.keys()].map((text) => `<si>${textXml(text)}</si>`);
    return tag(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: items.length,
      },
      items.join(''),
    );
  }
}
