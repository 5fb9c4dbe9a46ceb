import { finding, type Finding } from '../../../domain/findings/finding';
import { NO_MEMORY, type Memory, type Remembered } from '../../../domain/memory/memory';
import { fold, tidy } from '../../../domain/text/fold';
import type { Unit } from '../../../domain/units/unit';
import type { HeadLine } from './head-lines';
import type { FoundMark } from '../recognised-sheet';
import { otherBody } from './other-body';
import { recallSender, type RecalledUnit } from './recall-unit';
import { chooseNaming, nameFromNames, nameFromText, type Naming } from './unit-namings';

export interface UnitSources {
  readonly file: string;
  readonly sheet: string;
  readonly above: readonly HeadLine[];
  readonly below: readonly HeadLine[];
  /** The form's own line: it says whose the form was when it was sent out. */
  readonly mark?: FoundMark | null;
  /** Forms of several units stand in the file: its name says whose they all are, not this one's. */
  readonly severalForms?: boolean;
}

export interface FoundUnit {
  readonly unit: Unit | undefined;
  readonly findings: readonly Finding[];
  /** The answer of before that settled it. */
  readonly remembered?: Remembered<string>;
}

/**
 * Whose sheet it is: its own heading first, then the signature, the sheet's name, the file's name.
 * Before anything is guessed or asked, what the clerk once answered.
 */
export function findUnit(
  units: readonly Unit[],
  sources: UnitSources,
  memory: Memory = NO_MEMORY,
): FoundUnit {
  const inFile = nameFromNames(units, sources.file.replace(/\.\w+$/, ''), 'fileName');
  const inSheet = nameFromNames(units, sources.sheet, 'sheetName');
  const written = nameFromText(units, sources, [inSheet?.unit, inFile?.unit]);
  const marked = byMark(units, sources.mark);
  const chosen = chooseNaming([marked ?? written, inSheet, inFile]);
  const place = { file: sources.file, sheet: sources.sheet, cell: null };
  const ownFile = marked && sources.severalForms ? undefined : inFile;
  const namings = { header: written, sheetName: inSheet, fileName: ownFile };
  const elsewhere = (unit: Unit): readonly [string, Naming | undefined] | undefined =>
    Object.entries(namings).find(([, named]) => named?.unit && named.unit !== unit);
  const stranger = chosen?.unit && !marked ? otherBody(chosen.unit, sources.above) : undefined;
  const sure =
    chosen?.unit !== undefined &&
    stranger === undefined &&
    chosen.from === 'header' &&
    !chosen.misspelt &&
    chosen.former === undefined &&
    !elsewhere(chosen.unit);
  const recalled = sure ? undefined : recallSender(units, sources, memory);
  if (recalled) {
    const findings = doubtRecalled(recalled, elsewhere(recalled.unit), sources);
    return { unit: recalled.unit, findings, remembered: recalled.answer };
  }
  if (!chosen?.unit) {
    return { unit: undefined, findings: [nobody(chosen, sources, place)] };
  }
  if (stranger !== undefined) {
    const unknown = { kind: 'unitUnknown', place, params: { found: stranger } } as const;
    return { unit: undefined, findings: [finding({ ...unknown, raw: tidy(sources.file) })] };
  }
  const { unit, from, former } = chosen;
  const [where = '', other] = elsewhere(unit) ?? [];
  if (marked && sources.mark && other?.unit) {
    return {
      unit: undefined,
      findings: [
        finding({
          kind: 'formOfOther',
          place: sources.mark.place,
          raw: tidy(sources.mark.line),
          params: { name: unit.name, other: other.unit.name, from: where },
        }),
      ],
    };
  }
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
  if (sure) return { unit, findings: [] };
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
          ...(other?.unit ? { other: other.unit.name, elsewhere: where } : {}),
          ...(chosen.misspelt ? { written: chosen.line } : {}),
        },
      }),
    ],
  };
}

/** A file's name says little, whoever sent the last one of that name; a place that names another unit, much. */
function doubtRecalled(
  { unit, from }: RecalledUnit,
  elsewhere: readonly [string, Naming | undefined] | undefined,
  { file, sheet }: UnitSources,
): readonly Finding[] {
  const [where = '', other] = elsewhere ?? [];
  if (from === 'header' && !other?.unit) return [];
  return [
    finding({
      kind: 'unitGuessed',
      unit: unit.code,
      place: { file, sheet, cell: null },
      raw: tidy(from === 'sheetName' ? sheet : file),
      params: {
        name: unit.name,
        from,
        ...(other?.unit ? { other: other.unit.name, elsewhere: where } : {}),
      },
    }),
  ];
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

/** A unit that fills in another's form is told by what else names it: then it is asked about. */
function byMark(units: readonly Unit[], mark: FoundMark | null | undefined): Naming | undefined {
  if (!mark) return undefined;
  const code = fold(mark.unit);
  // As printed: ĐN and DN are two units.
  const unit =
    units.find((one) => tidy(one.code) === mark.unit) ??
    units.find((one) => fold(one.code) === code);
  return unit && { unit, candidates: [unit], line: mark.line, from: 'header', misspelt: false };
}
