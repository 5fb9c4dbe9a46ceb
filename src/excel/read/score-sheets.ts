import { readDataCode } from '../../domain/book/unit-rows';
import { UNIT_COLUMNS, type UnitColumnKey } from '../../domain/book/unit-sheet';
import { finding, type Finding, type Place } from '../../domain/findings/finding';
import { tidy } from '../../domain/text/fold';
import { readFigure } from '../../domain/score-sheet/read-figure';
import {
  BLANK,
  type Claim,
  type FigureCell,
  type FigureField,
  type ScoreSheet,
} from '../../domain/score-sheet/score-sheet';
import { cellAddress } from '../addresses';
import type { CellInput } from './table-snapshot';
import type { UnitSnapshot } from './unit-snapshot';

/** Where a figure came from, before it was written into our sheet. */
export type OriginOf = (criterion: string, field: FigureField) => Place | null;

/** A unit's sheet in the workbook → what the unit claims, every figure with its cell. */
export function toScoreSheet(
  snapshot: UnitSnapshot,
  unit: string,
  isCriterion: (code: string) => boolean,
  originOf: OriginOf,
): ScoreSheet {
  const claims = new Map<string, Claim>();
  const findings: Finding[] = [];
  const codes = snapshot.values.get('code') ?? [];
  const data = dataFigures(snapshot, codes);
  codes.forEach((value, offset) => {
    const code = tidy(String(value));
    const row = snapshot.top + offset;
    const at = (key: UnitColumnKey): CellInput => snapshot.values.get(key)?.[offset] ?? '';
    if (code === '' || !isCriterion(code)) {
      const parent = readDataCode(code)?.criterion;
      if (parent !== undefined && isCriterion(parent)) return;
      if (typeof at('self') === 'number' && code !== '') {
        findings.push(strayRow(snapshot, unit, row, code));
      }
      return;
    }
    const figure = (key: FigureField): FigureCell =>
      readCell(snapshot, key, offset, originOf(code, key));
    const claim: Claim = {
      criterion: code,
      target: figure('target'),
      result: figure('result'),
      self: figure('self'),
      verifiedResult: figure('verifiedResult'),
      verified: figure('verified'),
      verifiedResult2: figure('verifiedResult2'),
      verified2: figure('verified2'),
      data: data.get(code) ?? NO_DATA,
      evidence: snapshot.values.has('evidence') ? tidy(String(at('evidence'))) : null,
      reason: tidy(String(at('reason'))),
      reason2: tidy(String(at('reason2'))),
      explanation: tidy(String(at('explanation'))),
      concluded: {
        final: placeOf(snapshot, 'final', offset),
        base: placeOf(snapshot, 'base', offset),
      },
    };
    if (claims.has(code)) {
      findings.push(
        finding({
          kind: 'duplicateCriterion',
          unit,
          criterion: code,
          place: claim.self.own,
          params: { code },
        }),
      );
      return;
    }
    claims.set(code, claim);
  });
  return { unit, claims, findings };
}

const NO_DATA: ReadonlyMap<string, FigureCell> = new Map();

/** Rows such as `II.3.2#cộng`: criterion → name → what stands in *Kết quả thực hiện*. */
function dataFigures(
  snapshot: UnitSnapshot,
  codes: readonly CellInput[],
): ReadonlyMap<string, ReadonlyMap<string, FigureCell>> {
  const figures = new Map<string, Map<string, FigureCell>>();
  codes.forEach((value, offset) => {
    const data = readDataCode(tidy(String(value)));
    if (!data) return;
    const own = figures.get(data.criterion) ?? new Map<string, FigureCell>();
    const verified = readCell(snapshot, 'verifiedResult', offset, null);
    const result = readCell(snapshot, 'result', offset, null);
    own.set(data.name, verified.figure.state === 'blank' ? result : verified);
    figures.set(data.criterion, own);
  });
  return figures;
}

function readCell(
  snapshot: UnitSnapshot,
  key: FigureField,
  offset: number,
  origin: Place | null,
): FigureCell {
  const value = snapshot.values.get(key)?.[offset] ?? '';
  const format = snapshot.formats.get(key)?.[offset];
  const own = placeOf(snapshot, key, offset) ?? {
    file: null,
    sheet: snapshot.sheet.name,
    cell: null,
  };
  const figure = value === '' ? BLANK : readFigure(value, format);
  return { figure, own, origin, raw: shown(value, figure) };
}

function placeOf(snapshot: UnitSnapshot, key: UnitColumnKey, offset: number): Place | null {
  const column = snapshot.columns.get(key);
  if (column === undefined) return null;
  const cell = cellAddress(snapshot.top + offset, column);
  return { file: null, sheet: snapshot.sheet.name, cell };
}

function shown(value: CellInput, figure: FigureCell['figure']): string {
  // Excel shows TRUE; only programs write it small.
  if (typeof value === 'boolean' && figure.state === 'text') return figure.text;
  if (figure.state !== 'number') return String(value);
  return `${figure.value.toString()}${figure.percent ? '%' : ''}`;
}

function strayRow(snapshot: UnitSnapshot, unit: string, row: number, code: string): Finding {
  const column = snapshot.columns.get('self') ?? 0;
  return finding({
    kind: 'foreignSheetRow',
    unit,
    place: { file: null, sheet: snapshot.sheet.name, cell: cellAddress(row, column) },
    raw: code,
    params: { code, column: UNIT_COLUMNS.self.heading },
  });
}
