import { findPart, relationsOf, type Parts } from './package-parts';

/** The path of the workbook's main part, wherever the package keeps it. */
export function findWorkbookPart(parts: Parts): string {
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const path = main ?? 'xl/workbook.xml';
  if (findPart(parts, path) === undefined) throw new Error('The file holds no Excel workbook.');
  return path;
}

/** Custom XML parts: Excel relates them to the workbook, LibreOffice to the package itself. */
export function customXmlPaths(parts: Parts): string[] {
  const relations = [...relationsOf(parts, findWorkbookPart(parts)), ...relationsOf(parts, '')];
  const paths = relations.filter(({ type, external }) => type === 'customXml' && !external);
  return [...new Set(paths.map(({ target }) => target))].filter(
    (path) => findPart(parts, path) !== undefined,
  );
}
