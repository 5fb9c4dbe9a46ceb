import type { AwardMethod } from '../../domain/awards/award-tier';
import type { Quantity } from '../../domain/awards/quantity';
import { Exact } from '../../domain/numbers/exact';
import type { Branch } from '../../domain/regulation/criterion';
import type { Regulation } from '../../domain/regulation/regulation';
import type { Choice } from '../../domain/settings/settings';

/** A regulation at a glance: what a clerk compares with the document on the desk. */
export interface RegulationFigures {
  readonly scale: Exact;
  /** The most that bonus and deductions come to; null: the regulation has none. */
  readonly bonus: Exact | null;
  readonly deduction: Exact | null;
  /** The sections of the scale. */
  readonly sections: readonly {
    readonly code: string;
    readonly title: string;
    readonly max: Exact;
  }[];
  /** Criteria of the scale that are scored one by one. */
  readonly criteria: number;
  /** Those of bonus and deductions. */
  readonly extraCriteria: number;
  readonly rankBasis: Choice<'rankBasis'>;
  /** Best first. */
  readonly awards: readonly {
    readonly name: string;
    readonly quantity: Quantity;
    readonly method: AwardMethod;
  }[];
}

export function describeRegulation({
  settings,
  roots,
  leaves,
  awards,
}: Regulation): RegulationFigures {
  const sections = roots.filter(({ branch }) => branch === 'main');
  const sumOf = (list: readonly { readonly max: Exact }[]): Exact =>
    Exact.sum(list.map(({ max }) => max));
  const extra = (branch: Branch, cap: 'bonusCap' | 'deductionCap'): Exact | null => {
    const own = roots.filter((root) => root.branch === branch);
    if (own.length === 0) return null;
    const limit = settings.number(cap);
    const most = sumOf(own);
    return limit === null ? most : Exact.min(limit, most);
  };
  const criteria = leaves.filter(({ branch }) => branch === 'main').length;
  return {
    scale: settings.number('scale') ?? sumOf(sections),
    bonus: extra('bonus', 'bonusCap'),
    deduction: extra('deduction', 'deductionCap'),
    sections: sections.map(({ code, title, max }) => ({ code, title, max })),
    criteria,
    extraCriteria: leaves.length - criteria,
    rankBasis: settings.choice('rankBasis'),
    awards: awards.map(({ name, quantity, method }) => ({ name, quantity, method })),
  };
}
