import { finding, type Finding } from '../../domain/findings/finding';
import { fold, tidy } from '../../domain/text/fold';
import type { Unit } from '../../domain/units/unit';
import type { HeadLine } from './head-lines';
import type { FoundMark } from './recognised-sheet';
import { chooseNaming, nameFromNames, nameFromText, type Naming } from './unit-namings';

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

/** Whose sheet it is: its own heading first, then the signature, the sheet's name, the file's name. */
export function findUnit(units: readonly Unit[], sources: UnitSources): FoundUnit {
  const inFile = nameFromNames(units, sources.file.replace(/\.\w+$/, ''), 'fileName');
  const inSheet = nameFromNames(units, sources.sheet, 'sheetName');
  const written = nameFromText(units, sources, [inSheet?.unit, inFile?.unit]);
  const marked = byMark(units, sources.mark);
  const chosen = chooseNaming([marked ?? written, inSheet, inFile]);
  const place = { file: sources.file, sheet: sources.sheet, cell: null };
  if (!chosen?.unit) {
    return { unit: undefined, findings: [nobody(chosen, sources, place)] };
  }
  const { unit, from, former } = chosen;
  if (former !== undefined) {
    const found = finding({
      kind: 'predecessorNamed',
      unit: unit.code,
      place,
      raw: chosen.line,
      params: { name: unit.name, written: former },
    });
    return { unit, findings: [found] };
  }
  const namings = { header: written, sheetName: inSheet, fileName: inFile };
  const [elsewhere = '', other] =
    Object.entries(namings).find(([, named]) => named?.unit && named.unit !== unit) ?? [];
  if (from === 'header' && !chosen.misspelt && !other) return { unit, findings: [] };
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
          ...(other?.unit ? { other: other.unit.name, elsewhere } : {}),
          ...(chosen.misspelt ? { written: chosen.line } : {}),
        },
      }),
    ],
  };
}

/** Names that several units share are named; the file's name is all there is to show otherwise. */
function nobody(
  chosen: Naming | undefined,
  { file }: UnitSources,
  place: Finding['place'],
): Finding {
  if (!chosen) return finding({ kind: 'unitUnknown', place, raw: tidy(file) });
  return finding({
    kind: 'unitAmbiguous',
    place,
    raw: tidy(chosen.line),
    params: { units: chosen.candidates.map(({ name }) => name) },
  });
}

/** A unit that fills in another's form is told by what else names it: then it is a doubt. */
function byMark(units: readonly Unit[], mark: FoundMark | null | undefined): Naming | undefined {
  if (!mark) return undefined;
  const code = fold(mark.unit);
  // As printed: ĐN and DN are two units.
  const unit =
    units.find((one) => tidy(one.code) === mark.unit) ??
    units.find((one) => fold(one.code) === code);
  return unit && { unit, candidates: [unit], line: mark.line, from: 'header', misspelt: false };
}
