import { corrupt } from '../file-problem';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** `&#x10FFFF;` is the longest that means something; leading zeros get some room. */
const LONGEST = 16;

/** XML's five names and numeric references. Others need a DTD, which no workbook has. */
export function decodeEntities(text: string): string {
  let at = text.indexOf('&');
  if (at === -1) return text;
  const parts: string[] = [];
  let from = 0;
  while (at !== -1) {
    const end = text.indexOf(';', at + 1);
    if (end === -1 || end - at > LONGEST) throw corrupt('xml');
    parts.push(text.slice(from, at), decodeOne(text.slice(at + 1, end)));
    from = end + 1;
    at = text.indexOf('&', from);
  }
  parts.push(text.slice(from));
  return parts.join('');
}

function decodeOne(name: string): string {
  const known = NAMED.get(name);
  if (known !== undefined) return known;
  const hex = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
  const decimal = /^#(\d+)$/.exec(name)?.[1];
  const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16);
  if (!(code > 0 && code <= 0x10ffff)) throw corrupt('xml');
  return String.fromCodePoint(code);
}
