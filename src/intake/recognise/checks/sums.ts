import { isLeaf, type Criterion } from '../../../domain/regulation/criterion';
import type { Regulation } from '../../../domain/regulation/regulation';
import type { BodyRow } from '../body-rows';
import type { Matching } from '../criteria/match-criteria';
import { isUnknown, meantNumber, numberIn } from './own-figures';

/** As a spreadsheet adds up, or as a person does who reads `9,5` as a number too. */
type Counting = 'value' | 'meant';

interface LeafFigure {
  readonly row: number;
  readonly value: number;
  readonly meant: number;
}

/** What the sheet's own numbers add up to, as the unit's formulas would see them. */
export class OwnSums {
  private readonly byLeaf = new Map<string, LeafFigure>();
  /** Rows whose figure nobody knows: an error, a formula without a result. */
  private readonly unknown: { readonly row: number; readonly code: string }[] = [];
  /** Numbers of rows that belong to no criterion, under the criterion that stands above them. */
  private readonly strays: {
    readonly row: number;
    readonly under: string;
    readonly value: number;
  }[] = [];
  private readonly leafRows: readonly { readonly row: number; readonly criterion: Criterion }[];

  constructor(
    private readonly regulation: Regulation,
    { matches }: Matching,
    strays: readonly BodyRow[],
  ) {
    for (const { row, criterion } of matches) {
      if (!isLeaf(criterion) || !row.self) continue;
      const value = numberIn(row.self);
      const meant = value ?? meantNumber(row.self, criterion.max);
      const { code } = criterion;
      if (meant !== null) this.byLeaf.set(code, { row: row.row, value: value ?? 0, meant });
      else if (isUnknown(row.self)) this.unknown.push({ row: row.row, code });
    }
    this.leafRows = matches
      .filter(({ criterion }) => isLeaf(criterion))
      .map(({ row, criterion }) => ({ row: row.row, criterion }));
    for (const row of strays) {
      const value = numberIn(row.self);
      const above = matches.filter((match) => match.row.row < row.row).at(-1);
      if (value !== null) {
        this.strays.push({ row: row.row, under: above?.criterion.code ?? '', value });
      }
    }
  }

  hasLeafAfter(row: number): boolean {
    return this.leafRows.some((leaf) => leaf.row > row);
  }

  /** The criterion of the last leaf above the row. */
  lastLeafAbove(row: number): Criterion | undefined {
    return this.leafRows.filter((leaf) => leaf.row < row).at(-1)?.criterion;
  }

  hasLeavesOf(section: Criterion): boolean {
    return this.leafRows.some(({ criterion }) => this.isWithin(criterion.code, section));
  }

  /** Whether every figure that a sum is of can be read; `section` null: of all that stands above. */
  isKnown(section: Criterion | null, above: number): boolean {
    return !this.unknown.some(({ row, code }) =>
      section ? this.isWithin(code, section) : row < above,
    );
  }

  /** What a section's sum may rightly be; the first one is the plain sum. */
  ofSection(section: Criterion): readonly number[] {
    const plain = this.sum(section, false, Infinity);
    const meant = this.sum(section, false, Infinity, 'meant');
    const strays = this.strays
      .filter(({ under }) => this.isWithin(under, section))
      .reduce((sum, { value }) => sum + value, 0);
    return [plain, this.sum(section, true, Infinity), plain + strays, meant, meant + strays];
  }

  /** What a total may rightly be, over the rows that stand above it. */
  ofAllAbove(row: number): readonly number[] {
    const { settings, roots } = this.regulation;
    const total = (capped: boolean, withBonus: boolean, as: Counting = 'value'): number =>
      roots.reduce((sum, root) => {
        const value = this.sum(root, capped, row, as);
        if (root.branch === 'deduction') return sum - Math.abs(value);
        return root.branch === 'bonus' && !withBonus ? sum : sum + value;
      }, 0);
    const strays = this.strays.reduce((sum, stray) => sum + (stray.row < row ? stray.value : 0), 0);
    const plain = total(false, true);
    const meant = total(false, true, 'meant');
    const rightly = [plain, total(true, true), plain + strays, meant, meant + strays];
    if (settings.choice('bonusUse') === 'tieOnly') {
      rightly.push(total(false, false), total(true, false));
    }
    const cap = settings.number('rankTotalCap')?.toNumber();
    return cap === undefined ? rightly : [...rightly, ...rightly.map((sum) => Math.min(sum, cap))];
  }

  /** "Tổng điểm thưởng, điểm trừ": both together, or what is left of the bonus. */
  ofBonusAndDeductions(): readonly number[] {
    const of = (branch: Criterion['branch'], as: Counting): number =>
      this.regulation.roots
        .filter((root) => root.branch === branch)
        .reduce((sum, root) => sum + Math.abs(this.sum(root, false, Infinity, as)), 0);
    return (['value', 'meant'] as const).flatMap((as) => [
      of('bonus', as) - of('deduction', as),
      of('bonus', as) + of('deduction', as),
    ]);
  }

  /** What a total of the main criteria may be: without the deductions, and with or without the bonus. */
  ofMainPartAbove(row: number): readonly number[] {
    const total = (branches: readonly Criterion['branch'][], as: Counting): number =>
      this.regulation.roots
        .filter(({ branch }) => branches.includes(branch))
        .reduce((sum, root) => sum + this.sum(root, false, row, as), 0);
    return (['value', 'meant'] as const).flatMap((as) => [
      total(['main'], as),
      total(['main', 'bonus'], as),
    ]);
  }

  private sum(
    criterion: Criterion,
    capped: boolean,
    above: number,
    as: Counting = 'value',
  ): number {
    const leaf = this.byLeaf.get(criterion.code);
    if (isLeaf(criterion)) return leaf && leaf.row < above ? leaf[as] : 0;
    const sum = this.regulation
      .childrenOf(criterion)
      .reduce((all, child) => all + this.sum(child, capped, above, as), 0);
    if (!capped) return sum;
    const { cap, floor } = criterion.limits;
    return Math.max(Math.min(sum, cap?.toNumber() ?? Infinity), floor?.toNumber() ?? -Infinity);
  }

  private isWithin(code: string, section: Criterion): boolean {
    for (let at = this.regulation.find(code); at; at = this.regulation.find(at.parent ?? '')) {
      if (at.code === section.code) return true;
    }
    return false;
  }
}
