import type { EdgeSide } from '../../domain/firmness/award-edges';
import type { EdgeFirmness } from '../../domain/firmness/firmness';
import type { Matter } from '../../domain/firmness/matters';
import type { WithoutEdge } from '../../domain/firmness/without-edge';

/** The machine's view of the edges (docs/report.schema.json). */
export function jsonFirmness(edges: readonly EdgeFirmness[]) {
  return edges.map((edge) => ({
    award: edge.award.name,
    awardCode: edge.award.code,
    group: edge.group || null,
    basis: edge.basis,
    upper: sideOf(edge.upper),
    lower: edge.lower && sideOf(edge.lower),
    gap: edge.gap.toString(),
    undecided: edge.undecided,
    waiting: edge.waiting,
    smallestChange: edge.change && {
      unit: edge.change.unit,
      criterion: edge.change.criterion,
      byRule: edge.change.byRule,
      from: edge.change.from.toString(),
      to: edge.change.to.toString(),
      then: edge.change.then,
    },
    matters: edge.matters.map(matterOf),
    tried: edge.tried,
    endsOnly: edge.endsOnly,
    untried: edge.untried,
    holds: edge.rate,
  }));
}

/** Awards of which no edge says how firm they are, and why. */
export function jsonWithoutEdge(awards: readonly WithoutEdge[]) {
  return awards.map(({ award, groups, why, waiting }) => ({
    award: award.name,
    awardCode: award.code,
    groups,
    why,
    waiting,
  }));
}

function sideOf({ units, rank, figure }: EdgeSide) {
  return { units: units.map(({ unit }) => unit.code), rank, figure: figure.toString() };
}

function matterOf(matter: Matter) {
  switch (matter.kind) {
    case 'difference': {
      const { unit, criterion, self, verified } = matter.dispute;
      return {
        kind: matter.kind,
        unit,
        criterion: criterion.code,
        self: self.toString(),
        verified: verified.toString(),
      };
    }
    case 'finding': {
      const { unit, criterion, proposed } = matter.finding;
      return { kind: matter.kind, unit, criterion, proposed };
    }
    case 'notScored': {
      const { decision, open } = matter;
      const { unit, criterion } = decision;
      const openScores = open && { units: open.units, max: open.max.toString() };
      return { kind: matter.kind, unit, criterion, openScores };
    }
  }
}
