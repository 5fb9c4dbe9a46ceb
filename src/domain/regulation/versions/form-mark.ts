import { fold, tidy } from '../../text/fold';
import { readFingerprint } from './fingerprint';

/** The line by which a blank form says later whose it was, for which year and under which version. */
export interface FormMark {
  readonly unit: string;
  readonly year: string;
  /** As *Bản quy chế hiện hành* had it. */
  readonly version: string;
  readonly fingerprint: string;
}

/** Codes, years and versions are short; a longer line is prose. */
const LONGEST = 160;
const PARTED = /[·•∙‧|]/;

/** Vietnamese in every language of the pane: the form goes to Vietnamese offices. */
export function printFormMark({ unit, year, version, fingerprint }: FormMark): string {
  return `Mã phiếu: ${[unit, year, `bản ${version}`, fingerprint].join(' · ')}`;
}

/**
 * Reads the line back, however a mail program or a person who typed it off has spaced it. The unit's
 * code keeps its letters: two codes may differ in an accent only.
 */
export function readFormMark(line: string): FormMark | undefined {
  const written = tidy(line.slice(0, LONGEST + 1));
  if (written.length > LONGEST) return undefined;
  const colon = written.indexOf(':');
  if (colon < 0 || !['ma phieu', 'form code'].includes(fold(written.slice(0, colon)))) {
    return undefined;
  }
  const parts = written
    .slice(colon + 1)
    .split(PARTED)
    .map(tidy);
  const [unit = '', year = '', numbered = '', code = ''] = parts;
  const fingerprint = readFingerprint(code);
  const version = /^(?:ban|version) ?(.+)/.exec(fold(numbered))?.[1];
  if (parts.length !== 4 || unit === '' || !/^\d{4}$/.test(year)) return undefined;
  if (version === undefined || fingerprint === undefined) return undefined;
  return { unit, year, version, fingerprint };
}
