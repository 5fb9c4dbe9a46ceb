import type { RegulationEntry, RegulationText } from './regulation-entry';

/**
 * FNV-1a of 64 bits: public domain, ten lines, the same on every machine, and at once, where the
 * browser's SHA-256 is a promise. It tells versions apart and proves nothing; nobody gains by forging
 * it, and who wanted to could copy it from another form.
 */
export function fnv1a(text: string): readonly [high: number, low: number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // Times the prime 2^40 + 0x1b3, in halves: no product exceeds 2^53.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 0x1_0000_0000)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}

const DIGITS = 10;

/** Ten hexadecimal digits that stand for what the regulation says, in whatever order its rows stand. */
export function fingerprintOf(regulation: RegulationText): string {
  const ladder = regulation.filter(({ part }) => part === 'award').map(lineOf);
  const others = regulation.filter(({ part }) => part !== 'award').map(lineOf);
  const [high, low] = fnv1a([...others.sort(), ...ladder].join(''));
  // Folded as the authors of FNV advise, so that every bit has its say: 64 → 40.
  const folded = (((high >>> 8) ^ low) >>> 0).toString(16).padStart(8, '0');
  return `${(high & 0xff).toString(16).padStart(2, '0')}${folded}`;
}

/** What stands empty is left out: a column of a later version changes no fingerprint. */
function lineOf({ part, id, fields }: RegulationEntry): string {
  const said = fields.filter(({ normal }) => normal !== '');
  if (part === 'setting' && said.length === 0) return '';
  const cells = said.map(({ key, normal }) => `${key}\u001f${normal}`);
  return `${[part, id, ...cells].join('\u001f')}\u001e`;
}

const SHAPE = new RegExp(`^[0-9a-f]{${String(DIGITS)}}$`);

/** Undefined: some other text, a name that a person gave. */
export function readFingerprint(text: string): string | undefined {
  const written = text.trim().toLowerCase();
  return SHAPE.test(written) ? written : undefined;
}
