interface Translated {
  readonly formula: string;
  readonly external: boolean;
}

const SHEET = /^\$?('(?:[^']|'')*'|[^.'[\]]+)(?=\.)/;
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/**
 * OpenFormula as Excel writes it, for the checks that look at what a formula adds up:
 * `of:=SUM([.B1:.B9];[$'Phòng 1'.C2])` → `SUM(B1:B9,'Phòng 1'!C2)` (ODF 1.3 part 4, §5).
 */
export function excelFormula(written: string): Translated {
  const prefix = /^([a-z]\w*):=?/i.exec(written);
  const text = prefix ? written.slice(prefix[0].length) : written.replace(/^=/, '');
  // Microsoft's own namespace holds the formula in Excel's syntax.
  if (prefix?.[1]?.toLowerCase() === 'msoxl') return { formula: text, external: false };
  let out = '';
  let external = false;
  let at = 0;
  let inArray = false;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = text.indexOf('"', at + 1);
      const next = end === -1 ? text.length : end + 1;
      out += text.slice(at, next);
      at = next;
    } else if (char === '[') {
      const end = referenceEnd(text, at + 1);
      const reference = excelReference(text.slice(at + 1, end));
      out += reference.formula;
      external ||= reference.external;
      at = end + 1;
    } else {
      if (char === '{' || char === '}') inArray = char === '{';
      // The separator of arguments, and the union of areas (§5.4.8).
      out += char === ';' || char === '~' ? ',' : char === '|' && inArray ? ';' : char;
      at += 1;
    }
  }
  return { formula: out.replaceAll('COM.MICROSOFT.', ''), external };
}

function referenceEnd(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'") quoted = !quoted;
    else if (char === ']' && !quoted) return at;
  }
  return text.length;
}

function excelReference(text: string): Translated {
  const source = /^'(?:[^']|'')*'#/.exec(text)?.[0];
  const file = source ? `[${source.slice(1, -2)}]` : '';
  const rest = text.slice(source?.length ?? 0);
  const sheet = SHEET.exec(rest)?.[1];
  const cells = rest.slice(sheet === undefined ? 0 : rest.indexOf(sheet) + sheet.length);
  const name = sheet?.replace(/^'|'$/g, '') ?? '';
  const where = sheet === undefined ? '' : PLAIN_SHEET.test(name) && !file ? `${name}!` : '';
  const quoted = sheet === undefined || where !== '' ? where : `'${file}${name}'!`;
  const [from = '', to] = cells.split(':');
  const end = to === undefined ? '' : `:${to.slice(to.lastIndexOf('.') + 1)}`;
  return { formula: `${quoted}${from.replace(/^\./, '')}${end}`, external: file !== '' };
}
