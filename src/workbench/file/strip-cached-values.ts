import { strFromU8, strToU8 } from 'fflate';
import { readPackage, writePackage } from './package-parts';

/**
 * Takes the stored result out of every formula cell. LibreOffice trusts the results in a file that
 * names Excel as its maker, so without this a check against it would compare our numbers with
 * themselves. The cell's type goes as well: `t="str"` without a value is an empty text.
 */
export function stripCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = readPackage(bytes);
  for (const [path, content] of parts) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(path)) continue;
    const text = strFromU8(content).replace(
      /<(\w+:)?c\b([^>]*)>((?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?f\b[\s\S]*?)<\/(?:\w+:)?c>/g,
      (_, prefix: string | undefined, attributes: string, inner: string) => {
        const name = `${prefix ?? ''}c`;
        const bare = inner.replace(/<(\w+:)?v\b[^>]*>[\s\S]*?<\/(?:\w+:)?v>|<(?:\w+:)?v\/>/g, '');
        return `<${name}${attributes.replace(/\st="[^"]*"/, '')}>${bare}</${name}>`;
      },
    );
    parts.set(path, strToU8(text));
  }
  return writePackage(parts);
}
