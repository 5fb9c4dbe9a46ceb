import type { Branch, Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { FormulaTerm } from './combine-formula';
import { lateSection } from './late-cell';
import { roundFormula } from './round-formula';
import type { LeafKnowledge, UnitKnowledge } from './unit-known';
import { unitCell, type UnitLayout } from './unit-layout';
import { verifiedKnown, verifiedPoints } from './verified-cell';

/** Columns of points that are added up; the base has rules of its own. */
export type PointColumn = 'self' | 'verified' | 'verified2' | 'final';

/** A row in a sum: its points, and whether it has any. */
export interface SumTerm extends FormulaTerm {
  readonly cell: string;
  readonly known: string;
}

/** How many of the terms have points. */
export function countOf(terms: readonly SumTerm[]): string {
  return terms.every(isPlain)
    ? `COUNT(${terms.map(({ cell }) => cell).join(',')})`
    : terms.map(({ known }) => `N(${known})`).join('+');
}

/** One term as an argument: its points, or nothing that `COUNT` would count. */
export function pointsOrNothing(term: SumTerm): string {
  return isPlain(term) && term.points === term.cell
    ? term.cell
    : `IF(${term.known},${term.points},"")`;
}

function isPlain({ cell, known }: SumTerm): boolean {
  return known === `ISNUMBER(${cell})`;
}

/** Where the figures of one unit's sheet stand that are added up, row by row and column by column. */
export class UnitTerms {
  constructor(
    private readonly regulation: Regulation,
    private readonly layout: UnitLayout,
    private readonly known: Pick<UnitKnowledge, 'leaves'>,
  ) {}

  /** Undefined: nothing of the row counts for this unit, or the clerk deleted it. */
  of(criterion: Criterion, column: PointColumn): SumTerm | undefined {
    if (criterion.children.length > 0) return plain(criterion, this.cell(criterion, column));
    const leaf = this.known.leaves.get(criterion.code);
    if (leaf?.state === 'notApplicable' && leaf.effect !== 'grantMax' && leaf.effect !== 'zero') {
      return undefined;
    }
    // Settled leaves count by their final cell in every column.
    const settled = leaf?.state === 'notApplicable' || criterion.rule?.automatic === true;
    if (settled && column !== 'final' && lateSection(this.regulation.settings) === criterion.code) {
      return this.rounded(beforeLateness(criterion, leaf));
    }
    return this.rounded(
      settled || column === 'final'
        ? plain(criterion, this.cell(criterion, 'final'))
        : column === 'self'
          ? this.selfOf(criterion)
          : this.verifiedOf(criterion, column),
    );
  }

  /** The sections of a branch, or criteria that stand for one. Null: the regulation has none. */
  ofRoots(branch: Branch, column: PointColumn): readonly SumTerm[] | null {
    const roots = this.regulation.roots.filter((root) => root.branch === branch);
    return roots.length === 0 ? null : roots.flatMap((root) => this.of(root, column) ?? []);
  }

  private selfOf(criterion: Criterion): SumTerm | undefined {
    const cell = this.cell(criterion, 'self');
    if (cell === undefined) return undefined;
    const { code, scoredBy } = criterion;
    if (scoredBy.by !== 'unit') {
      // What others score for the unit it need not score itself: its total takes their figure.
      const final = this.cell(criterion, 'final') ?? cell;
      const points = `IF(ISNUMBER(${cell}),${cell},${final})`;
      return { code, cell, points, known: `OR(ISNUMBER(${cell}),ISNUMBER(${final}))` };
    }
    if (this.regulation.settings.choice('blankScore') !== 'zero') return plain(criterion, cell);
    return { code, cell, points: `N(${cell})`, known: `OR(${cell}="",ISNUMBER(${cell}))` };
  }

  private verifiedOf(criterion: Criterion, column: 'verified' | 'verified2'): SumTerm | undefined {
    const cell = this.cell(criterion, column);
    if (column === 'verified' || cell === undefined) return plain(criterion, cell);
    // The second round speaks for the first where it says nothing.
    return {
      code: criterion.code,
      cell,
      points: verifiedPoints(this.layout, criterion),
      known: verifiedKnown(this.layout, criterion),
    };
  }

  private rounded(term: SumTerm | undefined): SumTerm | undefined {
    const { settings } = this.regulation;
    if (!term || settings.choice('roundAt') !== 'criterion') return term;
    return { ...term, points: roundFormula(term.points, settings) };
  }

  private cell(criterion: Criterion, column: PointColumn): string | undefined {
    return unitCell(this.layout, column, criterion);
  }
}

/** Lateness lowers the final cell only: what the leaf is worth without it stands in no cell. */
function beforeLateness({ code }: Criterion, leaf: LeafKnowledge): SumTerm {
  const points = leaf?.self?.toString() ?? null;
  return { code, cell: '', points: points ?? '0', known: points === null ? 'FALSE' : 'TRUE' };
}

function plain({ code }: Criterion, cell: string | undefined): SumTerm | undefined {
  return cell === undefined ? undefined : { code, cell, points: cell, known: `ISNUMBER(${cell})` };
}
