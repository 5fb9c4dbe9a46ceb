import { zipParts } from './package';

const DECLARATIONS = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  ['ooo', 'http://openoffice.org/2004/office'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

export interface OdsSpec {
  /** The content of `office:automatic-styles`. */
  readonly styles?: string;
  readonly common?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** One table of rows. */
export function odsTable(rows: string, attributes = 'table:name="Bảng điểm"'): string {
  return `<table:table ${attributes}>${rows}</table:table>`;
}

export function odsContent(tables: string, styles = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${DECLARATIONS}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

/** The same in one XML document. */
export function craftFods(tables: string, styles = '', before = ''): Uint8Array {
  return new TextEncoder().encode(
    `<office:document ${DECLARATIONS} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${before}<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document>`,
  );
}

export function odsParts(tables: string, spec: OdsSpec = {}): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    ...(spec.common !== undefined && {
      'styles.xml': `<office:document-styles ${DECLARATIONS}><office:styles>${spec.common}</office:styles><office:automatic-styles><number:percentage-style style:name="N1"><number:text>%</number:text></number:percentage-style></office:automatic-styles></office:document-styles>`,
    }),
    'content.xml': odsContent(tables, spec.styles),
    ...spec.parts,
  };
}

export function craftOds(tables: string, spec: OdsSpec = {}): Uint8Array {
  return zipParts(odsParts(tables, spec));
}

/** One sheet of the given rows. */
export function craftOdsRows(rows: string, spec: OdsSpec = {}): Uint8Array {
  return craftOds(odsTable(rows), spec);
}

export const floatCell = (value: number | string, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>${value}</text:p></table:table-cell>`;
export const textCell = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
export const odsRow = (cells: string, more = ''): string =>
  `<table:table-row ${more}>${cells}</table:table-row>`;
