import { strToU8, type Zippable, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIP = 'http://schemas.openxmlformats.org/package/2006/relationships';
const FIXED_DATE = new Date(2026, 0, 1);

interface SheetSpec {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

export interface PackageSpec {
  readonly sheets: readonly SheetSpec[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookExtra?: string;
  readonly date1904?: boolean;
  readonly mainType?: string;
}

/** A worksheet part around the given `<sheetData>` content. */
export function sheetXml(rows: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function stringsXml(items: string): string {
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}

export function stylesXml(formats: string, numberFormats = '', fonts = '<font/>'): string {
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numberFormats}</numFmts><fonts>${fonts}</fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${formats}</cellXfs></styleSheet>`;
}

export function relationshipsXml(items: readonly (readonly [string, string, string])[]): string {
  const list = items.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONSHIP}">${list.join('')}</Relationships>`;
}

/** The parts of a small ordinary workbook; tests replace what they are about. */
export function packageParts(spec: PackageSpec): Record<string, string> {
  const mainType =
    spec.mainType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const sheets = spec.sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}"${state ? ` state="${state}"` : ''} r:id="rId${n + 1}"/>`,
  );
  const links: (readonly [string, string, string])[] = spec.sheets.map(
    (_, n) => [`rId${n + 1}`, 'worksheet', `worksheets/sheet${n + 1}.xml`] as const,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': relationshipsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><workbookPr${spec.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.join('')}</sheets>${spec.workbookExtra ?? ''}</workbook>`,
  };
  spec.sheets.forEach(({ xml }, n) => (parts[`xl/worksheets/sheet${n + 1}.xml`] = xml));
  if (spec.sharedStrings !== undefined) {
    links.push(['rIdS', 'sharedStrings', 'sharedStrings.xml']);
    parts['xl/sharedStrings.xml'] = stringsXml(spec.sharedStrings);
  }
  if (spec.styles !== undefined) {
    links.push(['rIdY', 'styles', 'styles.xml']);
    parts['xl/styles.xml'] = spec.styles;
  }
  parts['xl/_rels/workbook.xml.rels'] = relationshipsXml(links);
  return parts;
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: FIXED_DATE });
}

export function craftXlsx(
  spec: PackageSpec,
  change?: (parts: Record<string, string>) => void,
): Uint8Array {
  const parts = packageParts(spec);
  change?.(parts);
  return zipParts(parts);
}

/** One visible sheet with the given rows: what most cases need. */
export function craftRows(rows: string, more: Partial<PackageSpec> = {}): Uint8Array {
  return craftXlsx({ sheets: [{ name: 'Bảng điểm', xml: sheetXml(rows) }], ...more });
}
