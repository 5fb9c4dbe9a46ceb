import { finding, type Finding } from '../../findings/finding';
import { Exact } from '../../numbers/exact';
import type { SelfCheckContext } from './context';

/** Children add up to their section, sections to the scale. */
export function checkSums({ regulation, sheets }: SelfCheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const criterion of regulation.criteria) {
    if (criterion.children.length === 0 || criterion.branch !== 'main') continue;
    const sum = Exact.sum(regulation.childrenOf(criterion).map((child) => child.max));
    if (sum.equals(criterion.max)) continue;
    findings.push(
      finding({
        kind: 'childrenDoNotSum',
        criterion: criterion.code,
        place: criterion.place,
        raw: criterion.max.toString(),
        params: { sum: sum.toString(), max: criterion.max.toString(), title: criterion.title },
      }),
    );
  }
  const main = regulation.roots.filter((root) => root.branch === 'main');
  const sum = Exact.sum(main.map((root) => root.max));
  const scale = regulation.settings.number('scale');
  if (scale !== null && !scale.equals(sum)) {
    findings.push(
      finding({
        kind: 'sectionsDoNotSum',
        place: { file: null, sheet: sheets.settings, cell: null },
        raw: scale.toString(),
        params: { sum: sum.toString(), scale: scale.toString() },
      }),
    );
  }
  return findings;
}
