import { finding, type Finding } from '../../findings/finding';
import { readApplicability } from '../applicability';
import { splitClauses } from '../language/clauses';
import { nearestWord } from '../language/suggestion';
import type { SelfCheckContext } from './context';
import { calledNames } from './group-tables';
import { allNames } from './spoken-name';

/** Whoever *Áp dụng* names must exist: a slip there takes a criterion away from the wrong units. */
export function checkAppliesTo({ regulation, units, cells }: SelfCheckContext): readonly Finding[] {
  const known = new Set(units.flatMap((unit) => [...calledNames(unit)]));
  return regulation.criteria.flatMap((criterion) => {
    if (criterion.appliesTo.names.every((name) => known.has(name))) return [];
    const { place, text, params } = cells.criterion(criterion, 'appliesTo');
    return splitClauses(text).flatMap((clause) => {
      const [name] = readApplicability(clause).names;
      if (name === undefined || known.has(name)) return [];
      const found = clause.replace(/^(?:trừ|tru|except) /iu, '');
      const suggestion = nearestWord(found.replace(/^(?:nhóm|nhom|group) /iu, ''), allNames(units));
      return [
        finding({
          kind: 'appliesToUnknown',
          criterion: criterion.code,
          place,
          raw: found,
          params: { ...params, found, suggestion: suggestion ?? '' },
        }),
      ];
    });
  });
}
