import { NOT_APPLICABLE } from '../../domain/book/unit-sheet';
import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { LeafResult } from '../../domain/scoring/results';
import { readsSelfOnly } from '../../domain/scoring/score-leaf';
import { roundFormula } from './round-formula';
import { unitCell, type UnitLayout } from './unit-layout';
import type { Cell } from '../write/writer';

/** Stands in a final cell while there is no score: never a silent zero in a sum. */
export const NO_SCORE = 'Chưa rõ';

/** The cells of one criterion that the add-in fills: live formulas that give the core's figures. */
export interface UnitFormulas {
  readonly self: Cell;
  readonly verified: Cell;
  readonly final: Cell;
  readonly base: Cell;
}

/** What is known of a leaf when its formulas are written. */
export type LeafKnowledge = Pick<LeafResult, 'state' | 'effect' | 'final'> | undefined;
type Column = 'self' | 'verified' | 'final' | 'base';

export function leafFormulas(
  criterion: Criterion,
  leaf: LeafKnowledge,
  layout: UnitLayout,
  regulation: Regulation,
): UnitFormulas {
  const max = unitCell(layout, 'max', criterion) ?? '';
  const self = unitCell(layout, 'self', criterion) ?? '';
  const verified = unitCell(layout, 'verified', criterion) ?? '';
  if (leaf?.state === 'notApplicable') {
    const inBase = leaf.effect === 'grantMax' || leaf.effect === 'zero';
    const final =
      leaf.effect === 'grantMax' ? `=${max}` : leaf.effect === 'zero' ? 0 : NOT_APPLICABLE;
    return { self: null, verified: null, final, base: inBase ? `=${max}` : 0 };
  }
  if (criterion.rule?.automatic) {
    // Comes from the book's own records, which no formula of this sheet can see.
    return { self: null, verified: null, final: leaf?.final?.toNumber() ?? 0, base: `=${max}` };
  }
  const { settings } = regulation;
  const own = `IF(ISNUMBER(${self}),${self},"${NO_SCORE}")`;
  const fallback = settings.choice('unverified') === 'self' ? own : `"${NO_SCORE}"`;
  const blankIsZero = settings.choice('blankScore') === 'zero';
  const chosen = readsSelfOnly(settings.text('scoreSource'))
    ? own
    : `IF(${verified}<>"",IF(ISNUMBER(${verified}),${verified},"${NO_SCORE}"),${fallback})`;
  const final = blankIsZero ? `IF(AND(${self}="",${verified}=""),0,${chosen})` : chosen;
  return { self: null, verified: null, final: `=${final}`, base: `=${max}` };
}

/** A section: its children's cells, capped; "Chưa rõ" (or empty) as soon as one of them has no score. */
export function sectionFormulas(
  criterion: Criterion,
  leaves: ReadonlyMap<string, LeafKnowledge>,
  layout: UnitLayout,
  regulation: Regulation,
): UnitFormulas {
  return {
    self: sumFormula(criterion, 'self', leaves, layout, regulation),
    verified: sumFormula(criterion, 'verified', leaves, layout, regulation),
    final: sumFormula(criterion, 'final', leaves, layout, regulation),
    base: baseFormula(criterion, leaves, layout, regulation),
  };
}

function sumFormula(
  criterion: Criterion,
  column: Exclude<Column, 'base'>,
  leaves: ReadonlyMap<string, LeafKnowledge>,
  layout: UnitLayout,
  regulation: Regulation,
): Cell {
  const cells = regulation
    .childrenOf(criterion)
    .flatMap((child) => termCell(child, column, leaves, layout) ?? []);
  if (cells.length === 0) return 0;
  const { settings } = regulation;
  const roundLeaf = settings.choice('roundAt') === 'criterion';
  const terms = cells.map(({ cell, isLeaf }) =>
    roundLeaf && isLeaf ? roundFormula(cell, settings) : cell,
  );
  const factor = stretchOf(criterion, leaves, regulation);
  const sum = `SUM(${terms.join(',')})${factor}`;
  const { cap } = criterion.limits;
  const floor =
    criterion.limits.floor?.toString() ??
    (settings.choice('sectionBelowZero') === 'yes' ? null : '0');
  const below = cap === null ? sum : `MIN(${capCell(criterion, layout)},${sum})`;
  const limited = floor === null ? below : `MAX(${floor},${below})`;
  const atSection = criterion.parent === null && settings.choice('roundAt') === 'section';
  const rounded = atSection ? roundFormula(limited, settings) : limited;
  const refs = cells.map(({ cell }) => cell).join(',');
  const nothing = column === 'final' ? `"${NO_SCORE}"` : '""';
  return `=IF(COUNT(${refs})=${String(cells.length)},${rounded},${nothing})`;
}

/** The cap as a cell where it is the printed maximum, so that the sheet shows what limits it. */
function capCell(criterion: Criterion, layout: UnitLayout): string {
  const { cap } = criterion.limits;
  const max = unitCell(layout, 'max', criterion);
  return max !== undefined && cap?.equals(criterion.max) ? max : (cap?.toString() ?? '0');
}

interface Term {
  readonly cell: string;
  readonly isLeaf: boolean;
}

/** Where a child's figure stands: settled leaves count by their final cell in every column. */
function termCell(
  child: Criterion,
  column: Column,
  leaves: ReadonlyMap<string, LeafKnowledge>,
  layout: UnitLayout,
): Term | undefined {
  const isLeaf = child.children.length === 0;
  const leaf = leaves.get(child.code);
  const dropped =
    leaf?.state === 'notApplicable' && leaf.effect !== 'grantMax' && leaf.effect !== 'zero';
  if (dropped) return undefined;
  const settled = isLeaf && (leaf?.state === 'notApplicable' || child.rule?.automatic === true);
  const cell = unitCell(layout, settled ? 'final' : column, child);
  return cell === undefined ? undefined : { cell, isLeaf };
}

function baseFormula(
  criterion: Criterion,
  leaves: ReadonlyMap<string, LeafKnowledge>,
  layout: UnitLayout,
  regulation: Regulation,
): Cell {
  const children = regulation.childrenOf(criterion);
  const cells = children.flatMap((child) => unitCell(layout, 'base', child) ?? []);
  const freed = children
    .filter((child) => leaves.get(child.code)?.effect === 'redistribute')
    .map((child) => `+${child.max.toString()}`)
    .join('');
  const sum = `SUM(${cells.join(',')})${freed}`;
  return criterion.limits.cap === null ? `=${sum}` : `=MIN(${capCell(criterion, layout)},${sum})`;
}

function stretchOf(
  criterion: Criterion,
  leaves: ReadonlyMap<string, LeafKnowledge>,
  regulation: Regulation,
): string {
  const freed = regulation
    .childrenOf(criterion)
    .filter((child) => leaves.get(child.code)?.effect === 'redistribute');
  if (freed.length === 0) return '';
  const rest = freed.reduce((left, child) => left.minus(child.max), criterion.max);
  return rest.sign() > 0 ? `*${criterion.max.toString()}/${rest.toString()}` : '';
}
