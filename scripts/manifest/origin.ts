import { encode, parseXml, walk, type XmlSpan } from './xml';

/** Where the manifest in the repository points; a build for a real host replaces it. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/**
 * Moves every address of the manifest from the development origin to `base` (an origin, or an
 * origin and a folder). Only whole addresses in attributes and text move: words, comments,
 * namespaces and addresses elsewhere stay to the byte. `AppDomain` takes an origin, never a folder.
 */
export function moveManifest(source: string, base = DEVELOPMENT_ORIGIN): string {
  const target = new URL(base.endsWith('/') ? base : `${base}/`);
  if (target.protocol !== 'https:') throw new Error(`Origin must be https: ${base}`);
  const edits: XmlSpan[] = [];
  const moved = (span: XmlSpan, originOnly: boolean): void => {
    if (!URL.canParse(span.value)) return;
    const url = new URL(span.value);
    if (url.origin !== DEVELOPMENT_ORIGIN) return;
    const value = originOnly
      ? target.origin
      : new URL(`.${url.pathname}${url.search}${url.hash}`, target).href;
    edits.push({ ...span, value });
  };
  for (const element of walk(parseXml(source))) {
    for (const span of element.attributes.values()) moved(span, false);
    if (element.text.value) moved(element.text, element.name === 'AppDomain');
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, value }) => text.slice(0, start) + encode(value) + text.slice(end),
      source,
    );
}
