import { readDataCode } from '../../domain/book/unit-rows';
import { NOWHERE, type Place } from '../../domain/findings/finding';
import {
  BLANK,
  type Claim,
  type FigureCell,
  type ScoreSheet,
} from '../../domain/score-sheet/score-sheet';
import { targetsOf } from '../../domain/targets/read-targets';
import type { Year } from '../../domain/year/year';
import { rowsOf } from './candidate-rows';
import type { Candidate } from './candidate';
import { ownCell, rowOf, type CellsByCode, type OwnCell, type OwnCells } from '../book/own-cells';

const NO_FIGURE: FigureCell = { figure: BLANK, own: NOWHERE, origin: null, raw: '' };

export interface ForeseenSheet {
  /** As the checks take it. */
  readonly sheet: ScoreSheet;
  /** Row by row, data rows included: to be held against what stands there now. */
  readonly cells: CellsByCode;
}

/** The unit's sheet as it will be once this one is taken, without writing it. */
export function foreseenSheet(candidate: Candidate, unit: string, year: Year): ForeseenSheet {
  const inputs = rowsOf(candidate, targetsOf(year.targets, unit));
  const cells = new Map(
    [...inputs].map(([code, input]) => [code, rowOf((field) => ownCell(input[field]))]),
  );
  const places = new Map(candidate.sheet.rows.map((row) => [row.criterion, row.places]));
  const originOf = (code: string): OwnPlaces => places.get(code) ?? NO_PLACES;
  const data = dataFigures(cells, originOf);
  const present = year.sheets.get(unit)?.claims;
  const claims = new Map(
    year.regulation.leaves.map(({ code }): [string, Claim] => [
      code,
      {
        criterion: code,
        ...figures(cells.get(code), originOf(code)),
        data: data.get(code) ?? new Map<string, FigureCell>(),
        evidence: inputs.get(code)?.evidence ?? '',
        ...verificationOf(present?.get(code)),
      },
    ]),
  );
  return { sheet: { unit, claims, findings: [] }, cells };
}

type OwnPlaces = Readonly<Record<'target' | 'result' | 'self', Place | null>>;
const NO_PLACES: OwnPlaces = { target: null, result: null, self: null };

function figures(
  cells: OwnCells | undefined,
  origin: OwnPlaces,
): Pick<Claim, 'target' | 'result' | 'self'> {
  return rowOf((field) => figureCell(cells?.[field], origin[field]));
}

function figureCell(cell: OwnCell | undefined, origin: Place | null): FigureCell {
  if (!cell) return { ...NO_FIGURE, origin };
  const { figure } = cell;
  const raw =
    figure.state === 'number' ? `${figure.value.toString()}${figure.percent ? '%' : ''}` : cell.raw;
  return { figure, own: NOWHERE, origin, raw };
}

function dataFigures(
  cells: CellsByCode,
  originOf: (code: string) => OwnPlaces,
): ReadonlyMap<string, ReadonlyMap<string, FigureCell>> {
  const data = new Map<string, Map<string, FigureCell>>();
  for (const [code, row] of cells) {
    const read = readDataCode(code);
    if (!read) continue;
    const own = data.get(read.criterion) ?? new Map<string, FigureCell>();
    data.set(read.criterion, own.set(read.name, figureCell(row.result, originOf(code).result)));
  }
  return data;
}

type Verification = Omit<Claim, 'criterion' | 'target' | 'result' | 'self' | 'data' | 'evidence'>;

const NOT_VERIFIED: Verification = {
  verifiedResult: NO_FIGURE,
  verified: NO_FIGURE,
  verifiedResult2: NO_FIGURE,
  verified2: NO_FIGURE,
  reason: '',
  reason2: '',
  explanation: '',
};

/** What the cluster has written stays where it is when the unit sends another sheet. */
function verificationOf(claim: Claim | undefined): Verification {
  if (!claim) return NOT_VERIFIED;
  const { verifiedResult, verified, verifiedResult2, verified2 } = claim;
  const { reason, reason2, explanation } = claim;
  return { verifiedResult, verified, verifiedResult2, verified2, reason, reason2, explanation };
}
