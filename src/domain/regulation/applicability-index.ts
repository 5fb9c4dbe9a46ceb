import { groupBy } from '../collections/group-by';
import type { NaEffect } from '../scoring/results';
import { fold } from '../text/fold';
import { namesOf, type Unit } from '../units/unit';
import { appliesTo, type Applicability } from './applicability';
import type { Criterion } from './criterion';
import type { NotScored } from './not-scored';
import type { Regulation } from './regulation';

/** A row of the regulation that is not for everybody, and what that means below it. */
interface Restriction {
  readonly applicability: Applicability;
  /**
   * A whole section for named groups is those groups' own table: for the others it does not exist.
   * Further down, or as an exception (`Trừ …`), it is a criterion that is not applicable to somebody.
   */
  readonly ownTable: boolean;
}

/** Which criteria are not scored for which unit, worked out once for all of them. */
export class ApplicabilityIndex {
  private readonly decisions: ReadonlyMap<string, readonly NotScored[]>;
  private readonly restrictions = new Map<string, readonly Restriction[]>();
  private readonly usual: NaEffect;

  constructor(regulation: Regulation, notScored: readonly NotScored[]) {
    this.usual = regulation.settings.choice('naEffect');
    this.decisions = groupBy(notScored, ({ criterion }) => criterion);
    for (const leaf of regulation.leaves) {
      const restrictions = restrictionsOf(leaf, regulation);
      if (restrictions.length > 0) this.restrictions.set(leaf.code, restrictions);
    }
  }

  /** Somebody may be left out of this criterion. */
  concerns({ code }: Pick<Criterion, 'code'>): boolean {
    return this.decisions.has(code) || this.restrictions.has(code);
  }

  /** What takes a criterion away from this unit: its own decision before everybody's. */
  forUnit(unit: Unit): (criterion: Criterion) => NaEffect | null {
    if (this.decisions.size === 0 && this.restrictions.size === 0) return () => null;
    const names = new Set([unit.group, unit.cluster, ...namesOf(unit)].map(fold));
    return ({ code }) => {
      const rows = this.decisions.get(code) ?? [];
      const decided =
        rows.find((row) => row.unit === unit.code) ?? rows.find((row) => row.unit === null);
      if (decided) return decided.effect;
      const excluding = this.restrictions
        .get(code)
        ?.find(({ applicability }) => !appliesTo(applicability, names));
      if (!excluding) return null;
      return excluding.ownTable ? 'shrinkBase' : this.usual;
    };
  }
}

/** From the leaf upwards; rows for everybody restrict nothing. */
function restrictionsOf(leaf: Criterion, regulation: Regulation): readonly Restriction[] {
  const found: Restriction[] = [];
  for (let node: Criterion | undefined = leaf; node;) {
    const { appliesTo: applicability, parent }: Criterion = node;
    if (applicability.names.length > 0) {
      found.push({ applicability, ownTable: parent === null && !applicability.except });
    }
    node = parent === null ? undefined : regulation.find(parent);
  }
  return found;
}
