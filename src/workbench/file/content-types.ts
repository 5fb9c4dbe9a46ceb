import { childrenOf, tag, type XmlElement } from './xml';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const SHEET = `${OFFICE}spreadsheetml.`;

/** The content type of every kind of part that this project writes, by the shape of its path. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SHEET}sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${SHEET}worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SHEET}styles+xml`],
  [/^xl\/sharedStrings\.xml$/, `${SHEET}sharedStrings+xml`],
  [/^xl\/metadata\.xml$/, `${SHEET}sheetMetadata+xml`],
  [/^xl\/tables\/table\d+\.xml$/, `${SHEET}table+xml`],
  [/^xl\/comments\d+\.xml$/, `${SHEET}comments+xml`],
  [/^xl\/customProperty\d+\.bin$/, `${SHEET}customProperty`],
  [/^xl\/drawings\/drawing\d+\.xml$/, `${OFFICE}drawing+xml`],
  [/^xl\/charts\/chart\d+\.xml$/, `${OFFICE}drawingml.chart+xml`],
  [/^xl\/theme\/theme\d+\.xml$/, `${OFFICE}theme+xml`],
  [/^customXml\/itemProps\d+\.xml$/, `${OFFICE}customXmlProperties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${OFFICE}custom-properties+xml`],
];

export function contentTypesXml(paths: Iterable<string>): string {
  const overrides: string[] = [];
  for (const path of paths) {
    const type = KINDS.find(([shape]) => shape.test(path))?.[1];
    if (type !== undefined) {
      overrides.push(tag('Override', { PartName: `/${path}`, ContentType: type }));
    }
  }
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['vml', `${OFFICE}vmlDrawing`],
  ].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType }));
  return tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    defaults.join('') + overrides.join(''),
  );
}

/** Looks up the type of a part as a package declares it. */
export function contentTypeReader(root: XmlElement | undefined): (path: string) => string {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { attributes } of childrenOf(root, 'Override')) {
    const path = (attributes.PartName ?? '').replace(/^\//, '').toLowerCase();
    overrides.set(path, attributes.ContentType ?? '');
  }
  for (const { attributes } of childrenOf(root, 'Default')) {
    defaults.set((attributes.Extension ?? '').toLowerCase(), attributes.ContentType ?? '');
  }
  return (path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return overrides.get(path.toLowerCase()) ?? defaults.get(extension) ?? '';
  };
}
