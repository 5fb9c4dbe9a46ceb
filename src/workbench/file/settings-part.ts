import { childrenOf, tag, textTag, type XmlElement } from './xml';
import type { WorkbookModel } from '../model/types';

/**
 * `workbook.settings` live in a custom XML part of our own. Excel keeps them in a web extension part
 * tied to the add-in's id; writing that would make a real Excel look for the add-in, and a custom
 * property holds 255 characters only. Excel carries custom XML parts along untouched.
 */
export const SETTINGS_NAMESPACE = 'urn:thi-dua:workbench:settings';
const STORE_ITEM = '{6D0E1B52-7B5C-4C43-9C0B-5B1E4A7D2F10}';

export function settingsXml({ settings }: WorkbookModel): string {
  const entries = [...settings].map(([key, value]) =>
    textTag('setting', JSON.stringify(value ?? null), { key }),
  );
  return tag('settings', { xmlns: SETTINGS_NAMESPACE }, entries.join(''));
}

export function settingsPropertiesXml(): string {
  return tag(
    'ds:datastoreItem',
    {
      'ds:itemID': STORE_ITEM,
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': SETTINGS_NAMESPACE })),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function readSettings(root: XmlElement, into: Map<string, unknown>): void {
  for (const element of childrenOf(root, 'setting')) {
    into.set(element.attributes.key ?? '', parsed(element.text));
  }
}

/** Properties that a real Excel stored for an add-in; a setting of ours with that name wins. */
export function readWebExtension(root: XmlElement | undefined, into: Map<string, unknown>): void {
  const properties = root?.children.find(({ name }) => name === 'properties');
  for (const { attributes } of childrenOf(properties, 'property')) {
    const { name = '', value = '' } = attributes;
    // Excel's own marks (auto-open and the like) belong to the host and not to the add-in.
    if (name !== '' && !name.startsWith('Office.') && !into.has(name))
      into.set(name, parsed(value));
  }
}
