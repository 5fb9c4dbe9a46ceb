import type { Place } from '../../src/domain/findings/finding';
import { readFigure } from '../../src/domain/score-sheet/read-figure';
import type { Claim, FigureCell, ScoreSheet } from '../../src/domain/score-sheet/score-sheet';

export type FigureTyped =
  string | number | null | { readonly value: number; readonly format: string };

function place(cell: string): Place {
  return { file: null, sheet: 'Phiếu', cell };
}

/** A figure cell as the workbook's reader gives it. */
export function figureCell(typed: FigureTyped, cell = 'G5'): FigureCell {
  const value = typeof typed === 'object' && typed !== null ? typed.value : typed;
  const format = typeof typed === 'object' && typed !== null ? typed.format : undefined;
  return {
    figure: readFigure(value, format),
    own: place(cell),
    origin: null,
    raw: value === null ? '' : String(value),
  };
}

export interface ClaimDraft {
  readonly target?: FigureTyped;
  readonly result?: FigureTyped;
  readonly self?: FigureTyped;
  readonly verifiedResult?: FigureTyped;
  readonly verified?: FigureTyped;
  readonly reason?: string;
}

export function claimOf(criterion: string, draft: ClaimDraft): Claim {
  return {
    criterion,
    target: figureCell(draft.target ?? null, 'E5'),
    result: figureCell(draft.result ?? null, 'F5'),
    self: figureCell(draft.self ?? null, 'G5'),
    verifiedResult: figureCell(draft.verifiedResult ?? null, 'J5'),
    verified: figureCell(draft.verified ?? null, 'K5'),
    evidence: '',
    unitNote: '',
    reason: draft.reason ?? '',
    explanation: '',
  };
}

/** A short form: a plain figure is the self score. */
export type SheetDraft = Readonly<Record<string, ClaimDraft | FigureTyped>>;

export function sheetOf(unit: string, draft: SheetDraft): ScoreSheet {
  const claims = Object.entries(draft).map(([code, typed]): readonly [string, Claim] => {
    const isDraft = typeof typed === 'object' && typed !== null && !('format' in typed);
    return [code, claimOf(code, isDraft ? typed : { self: typed })];
  });
  return { unit, claims: new Map(claims), findings: [] };
}
