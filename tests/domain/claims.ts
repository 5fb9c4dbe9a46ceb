import type { Place } from '../../src/domain/findings/finding';
import { readFigure } from '../../src/domain/score-sheet/read-figure';
import type { Claim, FigureCell, ScoreSheet } from '../../src/domain/score-sheet/score-sheet';
import { fold } from '../../src/domain/text/fold';

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
  readonly verifiedResult2?: FigureTyped;
  readonly verified2?: FigureTyped;
  /** Data rows by the name after the `#`: `{ cộng: 2, trừ: 1 }`. */
  readonly data?: Readonly<Record<string, FigureTyped>>;
  /** Null: not read, because the regulation asks for none. */
  readonly evidence?: string | null;
  readonly reason?: string;
  readonly reason2?: string;
  readonly explanation?: string;
}

export function claimOf(criterion: string, draft: ClaimDraft): Claim {
  const data = Object.entries(draft.data ?? {});
  return {
    criterion,
    target: figureCell(draft.target ?? null, 'E5'),
    result: figureCell(draft.result ?? null, 'F5'),
    self: figureCell(draft.self ?? null, 'G5'),
    verifiedResult: figureCell(draft.verifiedResult ?? null, 'J5'),
    verified: figureCell(draft.verified ?? null, 'K5'),
    verifiedResult2: figureCell(draft.verifiedResult2 ?? null, 'N5'),
    verified2: figureCell(draft.verified2 ?? null, 'O5'),
    data: new Map(data.map(([name, typed]) => [fold(name), figureCell(typed, 'F6')])),
    evidence: draft.evidence ?? null,
    reason: draft.reason ?? '',
    reason2: draft.reason2 ?? '',
    explanation: draft.explanation ?? '',
    concluded: { final: place('Q5'), base: place('R5') },
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
