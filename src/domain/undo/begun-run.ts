/** What the add-in can be doing when something breaks it off. */
export const RUN_KINDS = [
  'creation',
  'import',
  'answers',
  'growth',
  'ranking',
  'takingBack',
  'handling',
  'amendment',
  'seal',
  'paper',
  'explanations',
  'votes',
  'notices',
  'roles',
  'ownSheet',
  'gathering',
] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** Writing that has begun; what still stands in the workbook when nobody writes was cut off. */
export interface BegunRun {
  readonly what: RunKind;
  /** As the sheets write a moment. */
  readonly time: string;
  /** What it wrote over is kept: it can be taken back. */
  readonly kept: boolean;
  /** The sheet that was being written; '' before the first one. */
  readonly step: string;
  /** What is needed to go on: the template's name, units' codes. */
  readonly about: string;
}

/** Excel takes 255 characters of text in a formula, a name's among them. */
const LONGEST = 250;
const BETWEEN = '|';

/** Null where there was no room for all of them: then it may be any. */
export function unitsOf({ about }: BegunRun): ReadonlySet<string> | null {
  return about === ANY_UNIT ? null : new Set(about === '' ? [] : about.split(' '));
}

/** Too many to be named. */
export const ANY_UNIT = '*';

export function printUnits(codes: Iterable<string>): string {
  const text = [...codes].join(' ');
  return text.length > LONGEST - ROOM || text.includes(BETWEEN) ? ANY_UNIT : text;
}

/** What the other parts take at most. */
const ROOM = 80;

export function printBegun({ time, kept, step, about }: BegunRun): string {
  const parts = [time, kept ? 'x' : '', step, about].map((part) => part.replaceAll(BETWEEN, '/'));
  return parts.join(BETWEEN).slice(0, LONGEST);
}

/** Null: not such a text. */
export function readBegun(what: RunKind, text: string): BegunRun | null {
  const [time, kept, step, about] = text.split(BETWEEN);
  if (time === undefined || step === undefined || about === undefined) return null;
  return { what, time, kept: kept === 'x', step, about };
}
