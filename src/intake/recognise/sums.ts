import { isLeaf, type Criterion } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { BodyRow } from './body-rows';
import type { Matching } from './match-criteria';
import { numberIn } from './own-figures';

/** What the sheet's own numbers add up to, as the unit's formulas would see them. */
export class OwnSums {
  private readonly byLeaf = new Map<string, { readonly row: number; readonly value: number }>();
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
      const value = numberIn(row.self);
      if (isLeaf(criterion) && value !== null) {
        this.byLeaf.set(criterion.code, { row: row.row, value });
      }
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

  /** What a section's sum may rightly be; the first one is the plain sum. */
  ofSection(section: Criterion): readonly number[] {
    const plain = this.sum(section, false, Infinity);
    const strays = this.strays
      .filter(({ under }) => this.isWithin(under, section))
      .reduce((sum, { value }) => sum + value, 0);
    return [plain, this.sum(section, true, Infinity), plain + strays];
  }

  /** What a total may rightly be, over the rows that stand above it. */
  ofAllAbove(row: number): readonly number[] {
    const { settings, roots } = this.regulation;
    const total = (capped: boolean, withBonus: boolean): number =>
      roots.reduce((sum, root) => {
        const value = this.sum(root, capped, row);
        if (root.branch === 'deduction') return sum - Math.abs(value);
        return root.branch === 'bonus' && !withBonus ? sum : sum + value;
      }, 0);
    const strays = this.strays.reduce((sum, stray) => sum + (stray.row < row ? stray.value : 0), 0);
    const plain = total(false, true);
    const rightly = [plain, total(true, true), plain + strays];
    if (settings.choice('bonusUse') === 'tieOnly') {
      rightly.push(total(false, false), total(true, false));
    }
    const cap = settings.number('rankTotalCap')?.toNumber();
    return cap === undefined ? rightly : [...rightly, ...rightly.map((sum) => Math.min(sum, cap))];
  }

  private sum(criterion: Criterion, capped: boolean, above: number): number {
    const leaf = this.byLeaf.get(criterion.code);
    if (isLeaf(criterion)) return leaf && leaf.row < above ? leaf.value : 0;
    const sum = this.regulation
      .childrenOf(criterion)
      .reduce((all, child) => all + this.sum(child, capped, above), 0);
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
