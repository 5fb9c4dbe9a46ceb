import { NOT_APPLICABLE } from '../../domain/book/unit-sheet';
import type { Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import { evidenceWanted } from '../../domain/scoring/evidence-wanted';
import { mixesOthers, readPolicy, type ScorePolicy } from '../../domain/scoring/score-policy';
import { combineFormula } from './combine-formula';
import { lateCell, lateSection } from './late-cell';
import { roundFormula } from './round-formula';
import type { LeafKnowledge, UnitKnowledge } from './unit-known';
import { unitCell, type UnitLayout } from './unit-layout';
import { countOf, UnitTerms, type PointColumn } from './unit-terms';
import { verifiedCell } from './verified-cell';
import type { Cell } from '../write/as-text';

/** Stands in a final cell while there is no score: never a silent zero in a sum. */
export const NO_SCORE = 'Chưa rõ';

/** The cells of one criterion that the add-in fills: live formulas that give the core's figures. */
export interface UnitFormulas {
  readonly self: Cell;
  readonly verified: Cell;
  readonly verified2: Cell;
  readonly final: Cell;
  readonly base: Cell;
}

const NOTHING: UnitFormulas = {
  self: null,
  verified: null,
  verified2: null,
  final: null,
  base: null,
};

/** How the formulas of one book are made: the regulation, and what it says about points. */
export class UnitFormulaWriter {
  private readonly policy: ScorePolicy;
  private readonly terms: UnitTerms;

  constructor(
    private readonly regulation: Regulation,
    private readonly layout: UnitLayout,
    private readonly known: UnitKnowledge,
  ) {
    this.policy = readPolicy(regulation.settings);
    this.terms = new UnitTerms(regulation, layout, known);
  }

  formulasOf(criterion: Criterion): UnitFormulas {
    return criterion.children.length === 0 ? this.leaf(criterion) : this.section(criterion);
  }

  private leaf(criterion: Criterion): UnitFormulas {
    const { layout, policy } = this;
    const leaf = this.known.leaves.get(criterion.code);
    const max = unitCell(layout, 'max', criterion) ?? criterion.max.toString();
    if (leaf?.state === 'notApplicable') {
      const inBase = leaf.effect === 'grantMax' || leaf.effect === 'zero';
      if (!inBase) return { ...NOTHING, final: NOT_APPLICABLE, base: 0 };
      const given = leaf.effect === 'grantMax' ? this.rounded(max) : '0';
      const final = this.lateLeaf(criterion, given);
      return { ...NOTHING, final: final === '0' ? 0 : `=${final}`, base: `=${max}` };
    }
    const base = leaf?.base.sign() === 0 && criterion.max.sign() !== 0 ? 0 : `=${max}`;
    const byValue =
      criterion.rule?.automatic === true ||
      (policy.mixLevel === 'criterion' && mixesOthers(policy)) ||
      this.known.sections.has(criterion.code) ||
      policy.source.terms.filter(({ source }) => source === 'self' || source === 'verified')
        .length > 1;
    // Comes from the book's own records or from others, which no formula of this sheet can see.
    const final = byValue
      ? (leaf?.final?.toNumber() ?? NO_SCORE)
      : `=${this.lateLeaf(criterion, this.withinMaximum(criterion, this.ownFormula(criterion)))}`;
    return { ...NOTHING, final, base };
  }

  /**
   * Above the maximum is an error, which holds the unit back: so says the cell, before anybody ranks.
   * Where somebody let it stand, with a reason, it counts as it is.
   */
  private withinMaximum(criterion: Criterion, points: string): string {
    const max = unitCell(this.layout, 'max', criterion);
    const leaf = this.known.leaves.get(criterion.code);
    const beyond = [leaf?.self, leaf?.verified, leaf?.final].some(
      (figure) => figure && criterion.max.lessThan(figure),
    );
    if (max === undefined || beyond || mayExceed(criterion)) return points;
    const typed = (['self', 'verified', 'verified2'] as const).flatMap(
      (key) => unitCell(this.layout, key, criterion) ?? [],
    );
    return `IF(MAX(${typed.join(',')})>${max},"${NO_SCORE}",${points})`;
  }

  private ownFormula(criterion: Criterion): string {
    const { layout, policy } = this;
    const self = unitCell(layout, 'self', criterion) ?? '';
    const verified = verifiedCell(layout, criterion);
    // Lateness is taken before it is rounded.
    const late = lateSection(this.regulation.settings) === criterion.code;
    const round = (points: string): string => (late ? points : this.rounded(points));
    const own = `IF(ISNUMBER(${self}),${round(self)},"${NO_SCORE}")`;
    const fallback = policy.selfWhileUnverified ? own : `"${NO_SCORE}"`;
    let chosen = policy.selfOnly
      ? own
      : `IF(${verified}<>"",IF(ISNUMBER(${verified}),${round(verified)},"${NO_SCORE}"),${fallback})`;
    // What follows is about scores that nobody verified, where they may count at all.
    if (!policy.selfOnly && !policy.selfWhileUnverified) return chosen;
    const evidence = unitCell(layout, 'evidence', criterion);
    if (evidence !== undefined && evidenceWanted(criterion, policy) === 'zero') {
      chosen = `IF(AND(${evidence}="",${verified}="",ISNUMBER(${self})),0,${chosen})`;
    }
    const blank = policy.selfOnly ? `${self}=""` : `AND(${self}="",${verified}="")`;
    return policy.blankIsZero ? `IF(${blank},0,${chosen})` : chosen;
  }

  /** *Làm tròn ở từng tiêu chí*: the cell shows what is added up. */
  private rounded(points: string): string {
    return this.policy.roundAt === 'criterion'
      ? roundFormula(points, this.regulation.settings)
      : points;
  }

  /** A section: its children's cells, limited; "Chưa rõ" (or empty) as soon as one has no score. */
  private section(criterion: Criterion): UnitFormulas {
    const second = this.layout.columns.has('verified2');
    return {
      self: this.sum(criterion, 'self'),
      verified: this.sum(criterion, 'verified'),
      verified2: second ? this.sum(criterion, 'verified2') : null,
      final: this.sum(criterion, 'final'),
      base: this.base(criterion),
    };
  }

  private sum(criterion: Criterion, column: PointColumn): Cell {
    const { settings } = this.regulation;
    const terms = this.childrenCounted(criterion).flatMap(
      (child) => this.terms.of(child, column) ?? [],
    );
    if (terms.length === 0) return 0;
    const sum = `${combineFormula(criterion, terms)}${this.stretch(criterion)}`;
    const limited = this.limit(criterion, sum);
    const late = (points: string): string =>
      column === 'self' ? points : this.lessLate(criterion, points);
    const others = column === 'final' ? (this.known.sections.get(criterion.code) ?? null) : null;
    if (others?.plus === null) return NO_SCORE;
    const atSection = criterion.parent === null && settings.choice('roundAt') === 'section';
    const round = (points: string): string => (atSection ? roundFormula(points, settings) : points);
    // Where only others score the section, it need not be scored to the end by anybody else.
    if (others?.share === '0') return `=${round(late(this.limit(criterion, others.plus)))}`;
    const mixed = others
      ? this.limit(criterion, `(${limited})*${others.share}+${others.plus}`)
      : limited;
    const rounded = round(late(mixed));
    const nothing = column === 'final' ? `"${NO_SCORE}"` : '""';
    return `=IF(${countOf(terms)}=${String(terms.length)},${rounded},${nothing})`;
  }

  private limit(criterion: Criterion, sum: string): string {
    const { cap } = criterion.limits;
    const floor = this.floorOf(criterion);
    const below = cap === null ? sum : `MIN(${this.cap(criterion)},${sum})`;
    return floor === null ? below : `MAX(${floor},${below})`;
  }

  /** Points taken for lateness stand in a cell of the sheet's head, where everybody sees them. */
  private lessLate(criterion: Criterion, points: string): string {
    if (lateSection(this.regulation.settings) !== criterion.code) return points;
    const less = `${points}-N(${lateCell(this.layout)})`;
    const floor = this.floorOf(criterion);
    return floor === null ? less : `MAX(${floor},${less})`;
  }

  private lateLeaf(criterion: Criterion, points: string): string {
    const less = this.lessLate(criterion, points);
    return less === points ? points : `IF(ISNUMBER(${points}),${this.rounded(less)},${points})`;
  }

  private floorOf({ limits }: Criterion): string | null {
    return limits.floor?.toString() ?? (this.policy.sectionBelowZero ? null : '0');
  }

  /** The cap as a cell where it is the printed maximum, so that the sheet shows what limits it. */
  private cap(criterion: Criterion): string {
    const { cap } = criterion.limits;
    const max = unitCell(this.layout, 'max', criterion);
    return max !== undefined && cap?.equals(criterion.max) ? max : (cap?.toString() ?? '0');
  }

  /** A mean or a highest is over what is scored; in a sum the others are nothing anyway. */
  private childrenCounted(criterion: Criterion): readonly Criterion[] {
    const children = this.regulation.childrenOf(criterion);
    if (criterion.parentRule?.kind === 'sum') return children;
    return children.filter((child) => this.leafBelow(child, isScored));
  }

  private childrenInBase(criterion: Criterion): readonly Criterion[] {
    const children = this.regulation.childrenOf(criterion);
    if (criterion.parentRule?.kind === 'sum') return children;
    return children.filter((child) => this.leafBelow(child, isInBase));
  }

  private leafBelow(criterion: Criterion, is: (leaf: LeafKnowledge) => boolean): boolean {
    if (criterion.children.length === 0) return is(this.known.leaves.get(criterion.code));
    return this.regulation.childrenOf(criterion).some((child) => this.leafBelow(child, is));
  }

  private base(criterion: Criterion): Cell {
    const sum = `${this.baseSum(criterion)}${this.freed(criterion)}`;
    return criterion.limits.cap === null ? `=${sum}` : `=MIN(${this.cap(criterion)},${sum})`;
  }

  private baseSum(criterion: Criterion): string {
    const terms = this.childrenInBase(criterion).flatMap((child) => {
      const points = unitCell(this.layout, 'base', child);
      return points === undefined ? [] : [{ code: child.code, points }];
    });
    return combineFormula(criterion, terms);
  }

  /** *Chia lại trong mục*: points that go to the other children, as long as there are any. */
  private freed(criterion: Criterion): string {
    const children = this.regulation.childrenOf(criterion);
    if (criterion.parentRule?.kind !== 'sum') return '';
    if (!children.some((child) => this.leafBelow(child, isInBase))) return '';
    return children
      .filter((child) => this.known.leaves.get(child.code)?.effect === 'redistribute')
      .map((child) => `+${child.max.toString()}`)
      .join('');
  }

  private stretch(criterion: Criterion): string {
    const freed = this.freed(criterion);
    if (freed === '') return '';
    const base = this.baseSum(criterion);
    return `*(${base}${freed})/(${base})`;
  }
}

/** The rule itself gives more than the maximum, or has none. */
function mayExceed({ rule, max }: Criterion): boolean {
  const highest = rule?.highest;
  return highest === null || (highest !== undefined && max.lessThan(highest));
}

function isInBase(leaf: LeafKnowledge): boolean {
  return leaf === undefined || leaf.base.sign() > 0;
}

/** A result without a target may count outside the base. */
function isScored(leaf: LeafKnowledge): boolean {
  return isInBase(leaf) || leaf?.state !== 'notApplicable';
}
