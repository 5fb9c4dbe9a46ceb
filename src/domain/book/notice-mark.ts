import { fold, tidy } from '../text/fold';

/** The line by which a notice says whose it is: it looks like a scoring sheet and is none. */
const LABEL = 'Mã thông báo thẩm định';
const PARTED = /[·•∙‧|]/;
/** Codes and years are short; a longer line is prose. */
const LONGEST = 120;

export function printNoticeMark(unit: string, year: string): string {
  return `${LABEL}: ${unit} · ${year}`;
}

export interface NoticeMark {
  /** The unit's code. */
  readonly unit: string;
  readonly year: string;
}

/** Undefined: another line. */
export function readNoticeMark(line: string): NoticeMark | undefined {
  if (line.length > LONGEST) return undefined;
  const colon = line.indexOf(':');
  if (colon < 0 || fold(line.slice(0, colon)) !== fold(LABEL)) return undefined;
  const [unit = '', year = ''] = line.slice(colon + 1).split(PARTED);
  return { unit: tidy(unit), year: tidy(year) };
}
