import type { Exact } from '../numbers/exact';
import type { Criterion } from '../regulation/criterion';
import { lastVerified } from './claim-figures';
import type { FigureCell, ScoreSheet } from './score-sheet';

/**
 * A score cell as scoring takes it: points, nothing (null), a word that settles the leaf, or
 * something that is no score and that nobody may read as one.
 */
export type FigureEntry = Exact | null | 'notApplicable' | 'notDue' | 'doubt';

/** Self and verified scores of one sheet, in the order of the regulation's leaves. */
export interface FigureColumns {
  readonly self: readonly FigureEntry[];
  readonly verified: readonly FigureEntry[];
}

interface Known {
  readonly leaves: readonly Criterion[];
  readonly columns: FigureColumns;
}

const known = new WeakMap<ScoreSheet, Known>();

/**
 * The columns of a sheet, taken from its claims once: a year is evaluated many times over (questions,
 * what-ifs), and 3,321 × 230 claims do not fit into any processor's cache.
 */
export function figureColumns(sheet: ScoreSheet, leaves: readonly Criterion[]): FigureColumns {
  const before = known.get(sheet);
  if (before?.leaves === leaves) return before.columns;
  const claims = leaves.map(({ code }) => sheet.claims.get(code));
  const columns = {
    self: claims.map((claim) => entryOf(claim?.self)),
    verified: claims.map((claim) => entryOf(claim && lastVerified(claim))),
  };
  known.set(sheet, { leaves, columns });
  return columns;
}

function entryOf(cell: FigureCell | undefined): FigureEntry {
  const figure = cell?.figure;
  switch (figure?.state) {
    case undefined:
    case 'blank':
      return null;
    case 'number':
      return figure.percent ? 'doubt' : figure.value;
    case 'notApplicable':
    case 'notDue':
      return figure.state;
    case 'date':
    case 'text':
    case 'error':
      return 'doubt';
  }
}
