import { findPart, RelationWriter, relationsOf, type Parts } from './package-parts';
import { SETTINGS_NAMESPACE } from './settings-part';
import type { Carry } from './write-package';
import { customXmlPaths, findWorkbookPart } from './workbook-part';

function isOwnSettings(parts: Parts, path: string): boolean {
  const content = findPart(parts, path);
  return content !== undefined && new TextDecoder().decode(content).includes(SETTINGS_NAMESPACE);
}

/** Parts that mean the same in the new file and are taken over byte by byte: theme, custom XML. */
export function carryFrom(original: Parts): Carry {
  return (parts, relations) => {
    const book = relationsOf(original, findWorkbookPart(original));
    const theme = book.find(({ type }) => type === 'theme')?.target ?? '';
    const colors = findPart(original, theme);
    if (colors !== undefined) {
      parts.set('xl/theme/theme1.xml', colors);
      relations.add('theme', 'xl/theme/theme1.xml');
    }
    const others = customXmlPaths(original).filter((path) => !isOwnSettings(original, path));
    others.forEach((source, index) => {
      const path = `customXml/item${index + 1}.xml`;
      const described = `customXml/itemProps${index + 1}.xml`;
      const [properties] = relationsOf(original, source).filter((r) => r.type === 'customXmlProps');
      const description = properties && findPart(original, properties.target);
      parts.set(path, findPart(original, source) ?? new Uint8Array());
      relations.add('customXml', path);
      if (description === undefined) return;
      const own = new RelationWriter();
      parts.set(described, description);
      own.add('customXmlProps', described);
      own.save(parts, path);
    });
  };
}
