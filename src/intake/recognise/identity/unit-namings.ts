import { fold, tidy } from '../../../domain/text/fold';
import type { Unit } from '../../../domain/units/unit';
import type { HeadLine } from './head-lines';
import type { Mention } from './unit-mentions';
import { UnitNames } from './unit-names';

/** A place that names a unit, or a name that several units share. */
export interface Naming {
  /** Undefined: one of the candidates, and nothing here tells which. */
  readonly unit: Unit | undefined;
  readonly candidates: readonly Unit[];
  readonly line: string;
  readonly from: 'header' | 'sheetName' | 'fileName';
  /** Accents, or the kind of place, are not those of the name: "Sen Ngữ" for "Sen Ngư". */
  readonly misspelt: boolean;
  /** The name is that of a unit which this one took over. */
  readonly former?: string;
}

const known = new WeakMap<readonly Unit[], UnitNames>();

/** One roster serves every file of an import. */
function namesIn(units: readonly Unit[]): UnitNames {
  const names = known.get(units) ?? new UnitNames(units);
  known.set(units, names);
  return names;
}

/** What follows is somebody else: the addressee, the cluster and who leads it. */
const OTHERS =
  /kinh gui|noi nhan|(?:cum|khoi) (?:truong|pho)\b|(?:pho )?truong (?:cum|khoi)\b|(?:cum|khoi) thi dua|thuong truc (?:cum|khoi)\b/;
const LABEL = /^\W*(?:ten )?(?:co quan,? ?)?(?:don vi|co quan)(?: [^:]{0,20})?: *(.+)$/;

/** A sheet's or a file's name. */
export function nameFromNames(
  units: readonly Unit[],
  name: string,
  from: 'sheetName' | 'fileName',
): Naming | undefined {
  const names = namesIn(units);
  const mentions = from === 'fileName' ? names.inFileName(name) : names.in(name, 'name').mentions;
  const [first, ...others] = mentions;
  if (!first || others.length > 0) return undefined;
  return toNaming(first, { line: name, from, misspelt: false });
}

/** A line that says "Đơn vị:" outweighs the lines around it, these outweigh the signature. */
export function nameFromText(
  units: readonly Unit[],
  { above, below }: { readonly above: readonly HeadLine[]; readonly below: readonly HeadLine[] },
  hints: readonly (Unit | undefined)[],
): Naming | undefined {
  const names = namesIn(units);
  const labelled = above.flatMap(({ text }): readonly Naming[] => {
    const line = ownPart(text);
    const named = LABEL.exec(fold(line))?.[1];
    if (named === undefined) return [];
    const code = units.find((unit) => fold(unit.code) === fold(named));
    if (!code) return naming(names, line, 'first', line.slice(line.indexOf(':') + 1));
    return [{ unit: code, candidates: [code], line, from: 'header', misspelt: false }];
  });
  const only = (lines: readonly HeadLine[]): readonly Naming[] =>
    lines.flatMap(({ text }) => naming(names, ownPart(text), 'only'));
  return chooseNaming([labelled, only(above), only(below)].map((level) => agreed(level, hints)));
}

/**
 * The first that names one unit. A shared name before it narrows the choice to those who share it;
 * where nobody of them is named later, the shared name is all that is known.
 */
export function chooseNaming(namings: readonly (Naming | undefined)[]): Naming | undefined {
  let shared: Naming | undefined;
  for (const naming of namings) {
    if (!naming) continue;
    const { unit } = naming;
    if (unit && (!shared || shared.candidates.includes(unit))) return naming;
    shared ??= naming;
  }
  return shared;
}

/** What the lines of one level say together. */
function agreed(
  level: readonly Naming[],
  hints: readonly (Unit | undefined)[],
): Naming | undefined {
  const sure = level.filter(({ unit }) => unit !== undefined);
  const [first] = sure;
  if (!first) return level[0];
  if (sure.every(({ unit }) => unit === first.unit)) {
    return (
      sure.find(({ former }) => former !== undefined) ??
      sure.find(({ misspelt }) => !misspelt) ??
      first
    );
  }
  return sure.find(({ unit }) => hints.includes(unit));
}

/** A line that lists several units names none of them as its own. */
function naming(
  names: UnitNames,
  line: string,
  which: 'first' | 'only',
  said = line,
): readonly Naming[] {
  const { mentions, rough } = names.in(said, said === line ? 'line' : 'label');
  const [first] = mentions;
  if (!first || (which === 'only' && mentions.length > 1)) return [];
  const misspelt = first.otherKind || (rough && hasAccents(said));
  return [toNaming(first, { line, from: 'header', misspelt })];
}

function toNaming(
  { units, name, former }: Mention,
  said: Pick<Naming, 'line' | 'from' | 'misspelt'>,
): Naming {
  const [unit] = units;
  return {
    ...said,
    unit: units.length === 1 ? unit : undefined,
    candidates: units,
    ...(former ? { former: name } : {}),
  };
}

function hasAccents(line: string): boolean {
  return /\p{M}|đ/iu.test(line.normalize('NFD'));
}

function ownPart(text: string): string {
  const visible = tidy(text);
  const folded = fold(visible);
  const at = folded.search(OTHERS);
  // Letter for letter the same text, unless marks stand about on their own.
  return at === -1 || folded.length !== visible.length ? visible : visible.slice(0, at);
}
