import { finding, type Finding } from '../../domain/findings/finding';
import { fold, tidy } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import type { HeadLine } from './head-lines';
import type { FoundMark } from './recognised-sheet';
import { UnitNames } from './unit-names';

export interface UnitSources {
  readonly file: string;
  readonly sheet: string;
  readonly above: readonly HeadLine[];
  readonly below: readonly HeadLine[];
  /** The form's own line: it says whose the form was when it was sent out. */
  readonly mark?: FoundMark | null;
}

export interface FoundUnit {
  readonly unit: Unit | undefined;
  readonly findings: readonly Finding[];
}

/** What follows is somebody else: the addressee, the cluster and who leads it. */
const OTHERS =
  /kính gửi|nơi nhận|(?:cụm|khối) (?:trưởng|phó)|(?:phó )?trưởng (?:cụm|khối)|(?:cụm|khối) thi đua|thường trực (?:cụm|khối)/iu;
const LABEL = /^\W*(?:ten )?(?:co quan,? ?)?(?:don vi|co quan)(?: [^:]{0,20})?: *(.+)$/;

/** Whose sheet it is: its own heading first, then the signature, the sheet's name, the file's name. */
export function findUnit(units: readonly Unit[], sources: UnitSources): FoundUnit {
  const names = namesIn(units);
  const place = { file: sources.file, sheet: sources.sheet, cell: null };
  const inFile = only(names.inFileName(sources.file.replace(/\.\w+$/, '')));
  const inSheet = only(names.in(sources.sheet).units);
  const written = fromText(names, units, sources, [inSheet, inFile]);
  const marked = byMark(units, sources.mark);
  const inText = marked ?? written;
  const unit = inText?.unit ?? inSheet ?? inFile;
  if (!unit) {
    return {
      unit,
      findings: [finding({ kind: 'unitUnknown', place, raw: tidy(sources.file) })],
    };
  }
  const from = inText ? 'header' : inSheet ? 'sheetName' : 'fileName';
  const naming = { header: written?.unit, sheetName: inSheet, fileName: inFile };
  const [elsewhere = '', other] =
    Object.entries(naming).find(([, named]) => named && named !== unit) ?? [];
  if (inText && !inText.misspelt && !other) return { unit, findings: [] };
  return {
    unit,
    findings: [
      finding({
        kind: 'unitGuessed',
        unit: unit.code,
        place,
        raw: tidy(from === 'sheetName' ? sources.sheet : sources.file),
        params: {
          name: unit.name,
          from,
          ...(other ? { other: other.name, elsewhere } : {}),
          ...(inText?.misspelt ? { written: inText.line } : {}),
        },
      }),
    ],
  };
}

const known = new WeakMap<readonly Unit[], UnitNames>();

/** One roster serves every file of an import. */
function namesIn(units: readonly Unit[]): UnitNames {
  const names = known.get(units) ?? new UnitNames(units);
  known.set(units, names);
  return names;
}

interface Naming {
  readonly unit: Unit;
  readonly line: string;
  /** The text has accents, and not those of the name: "Sen Ngữ" for "Sen Ngư". */
  readonly misspelt: boolean;
}

/** A line that says "Đơn vị:" outweighs the lines around it, these outweigh the signature. */
function fromText(
  names: UnitNames,
  units: readonly Unit[],
  { above, below }: UnitSources,
  hints: readonly (Unit | undefined)[],
): Naming | undefined {
  const labelled = above.flatMap(({ text }): readonly Naming[] => {
    const line = ownPart(text);
    const named = LABEL.exec(fold(line))?.[1];
    if (named === undefined) return [];
    const code = byCode(units, named);
    return code ? [{ unit: code, line, misspelt: false }] : naming(names, line, 'first');
  });
  const levels = [
    labelled,
    above.flatMap(({ text }) => naming(names, ownPart(text), 'only')),
    below.flatMap(({ text }) => naming(names, ownPart(text), 'only')),
  ];
  for (const level of levels) {
    const [first] = level;
    if (first && level.every(({ unit }) => unit === first.unit)) {
      return level.find(({ misspelt }) => !misspelt) ?? first;
    }
    const hinted = level.find(({ unit }) => hints.includes(unit));
    if (hinted) return hinted;
  }
  return undefined;
}

/** A line that lists several units names none of them as its own. */
function naming(names: UnitNames, line: string, which: 'first' | 'only'): readonly Naming[] {
  const { units, rough } = names.in(line);
  const [unit] = units;
  if (!unit || (which === 'only' && units.length > 1)) return [];
  return [{ unit, line, misspelt: rough && fold(line) !== tidy(line).toLowerCase() }];
}

function ownPart(text: string): string {
  const visible = tidy(text);
  return visible.split(OTHERS)[0] ?? visible;
}

function only(found: readonly Unit[]): Unit | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** A unit that fills in another's form is told by what else names it: then it is a doubt. */
function byMark(units: readonly Unit[], mark: FoundMark | null | undefined): Naming | undefined {
  if (!mark) return undefined;
  // As printed: ĐN and DN are two units.
  const unit = units.find(({ code }) => tidy(code) === mark.unit) ?? byCode(units, mark.unit);
  return unit ? { unit, line: mark.line, misspelt: false } : undefined;
}

function byCode(units: readonly Unit[], text: string): Unit | undefined {
  const code = fold(text);
  return units.find((unit) => fold(unit.code) === code);
}
