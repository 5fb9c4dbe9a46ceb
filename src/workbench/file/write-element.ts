import { escapeXml, tag, type XmlElement } from './xml';

/** An element of the main namespace as text again. */
export function writeElement(element: XmlElement): string {
  const inner = element.children.map(writeElement).join('');
  const text = element.text.trim() === '' ? '' : escapeXml(element.text);
  return tag(element.name, element.attributes, text + inner);
}
