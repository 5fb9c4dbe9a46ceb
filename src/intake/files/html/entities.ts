import { asWindows1252 } from '../text/windows-1252';

/** Latin-1 from U+00A0 on, in order: HTML's own names. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS: readonly (readonly [string, string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['bull', '•'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['minus', '−'],
  ['le', '≤'],
  ['ge', '≥'],
  ['abreve', 'ă'],
  ['Abreve', 'Ă'],
  ['dstrok', 'đ'],
  ['Dstrok', 'Đ'],
  ['itilde', 'ĩ'],
  ['Itilde', 'Ĩ'],
  ['utilde', 'ũ'],
  ['Utilde', 'Ũ'],
];
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(' ').map((name, n) => [name, String.fromCharCode(0xa0 + n)] as const),
  ...OTHERS,
]);
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,7}));?/gi;

/** References as browsers read them: what is none stays as it stands. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    // Pages say 150 and mean the dash that Windows has there.
    if (code >= 0x80 && code <= 0x9f) return asWindows1252(String.fromCharCode(code));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
