import { child, escapeXml, numberOf, tag, textTag, type XmlElement } from './xml';
import type { WorkbookModel } from '../model/types';

type PropertyName = keyof WorkbookModel['properties'];

/** Dublin Core names of `docProps/core.xml`; no dates, so that equal workbooks give equal bytes. */
const CORE: readonly (readonly [PropertyName, string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['category', 'cp:category'],
];
const APP: readonly (readonly [PropertyName, string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

export function corePropertiesXml({ properties }: WorkbookModel): string {
  const entries = CORE.filter(([name]) => properties[name] !== '').map(([name, element]) =>
    textTag(element, properties[name]),
  );
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    entries.join(''),
  );
}

export function appPropertiesXml({ properties }: WorkbookModel): string {
  const entries = APP.filter(([name]) => properties[name] !== '').map(([name, element]) =>
    textTag(element, properties[name]),
  );
  return tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    // Not "Microsoft Excel": LibreOffice would then trust every cached value.
    textTag('Application', 'Thi dua workbench') + entries.join(''),
  );
}

export function customPropertiesXml({ customProperties }: WorkbookModel): string {
  const entries = [...customProperties].map(([name, value], index) => {
    const text = escapeXml(String(value));
    const typed = {
      string: `<vt:lpwstr>${text}</vt:lpwstr>`,
      boolean: `<vt:bool>${text}</vt:bool>`,
      number:
        Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31
          ? `<vt:i4>${text}</vt:i4>`
          : `<vt:r8>${text}</vt:r8>`,
    }[typeof value as 'string' | 'boolean' | 'number'];
    return tag('property', { fmtid: FORMAT, pid: index + 2, name }, typed);
  });
  return tag(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    entries.join(''),
  );
}

export function readProperties(
  workbook: WorkbookModel,
  core: XmlElement | undefined,
  app: XmlElement | undefined,
): void {
  for (const [name, element] of CORE) {
    workbook.properties[name] = child(core, element.slice(3))?.text ?? '';
  }
  for (const [name, element] of APP) workbook.properties[name] = child(app, element)?.text ?? '';
}

export function readCustomProperties(workbook: WorkbookModel, root: XmlElement | undefined): void {
  for (const element of root?.children ?? []) {
    const [value] = element.children;
    const name = element.attributes.name;
    if (value === undefined || name === undefined) continue;
    if (value.name === 'bool') workbook.customProperties.set(name, value.text.trim() === 'true');
    else if (/^(i1|i2|i4|i8|int|uint|ui\d|r4|r8|decimal)$/.test(value.name)) {
      workbook.customProperties.set(name, numberOf(value.text, 0));
    } else workbook.customProperties.set(name, value.text);
  }
}
