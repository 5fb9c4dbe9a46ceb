import type { AwardMethod } from '../domain/awards/award-tier';
import type { Quantity } from '../domain/awards/quantity';
import { Exact } from '../domain/numbers/exact';
import type { Branch } from '../domain/regulation/criterion';
import type { Choice } from '../domain/settings/settings';
import { readTemplate } from './template-tables';
import type { Template } from './template';

/** What a clerk wants to know of a template before choosing it, worked out from the template. */
export interface TemplateFigures {
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
  /** Of the example roster. */
  readonly units: number;
}

export function describeTemplate(template: Template): TemplateFigures {
  const { regulation, units } = readTemplate(template);
  const { settings, roots, leaves } = regulation;
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
    rankBasis: settings.choice('rankBasis') ?? 'points',
    awards: regulation.awards.map(({ name, quantity, method }) => ({ name, quantity, method })),
    units: units.length,
  };
}
