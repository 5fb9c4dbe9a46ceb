import fc from 'fast-check';
import { YearExplainer } from '../../../src/domain/explanation/explain-unit';
import type { Explanation, PointsNode } from '../../../src/domain/explanation/node';
import { make, type Step } from '../../../src/domain/explanation/step';
import type { Exact } from '../../../src/domain/numbers/exact';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import type { UnitOutcome } from '../../../src/domain/year/outcome';
import { exact, textOf } from '../builders';
import { yearOf } from '../years';
import { randomYear } from './random-year';

interface Explained {
  readonly outcome: UnitOutcome;
  readonly explanation: Explanation;
}

/** `hold`: with the findings of the year, most of which hold units back; else without any. */
function explainAll(seed: number, hold: boolean): readonly Explained[] {
  const read = yearOf(randomYear(seed));
  const year = hold ? read : { ...read, findings: [] };
  const evaluated = evaluateYear(year);
  const explainer = new YearExplainer(year, evaluated);
  return evaluated.units.map((outcome) => {
    const explanation = explainer.explain(outcome.scores.unit);
    if (!explanation) throw new Error('not explained');
    return { outcome, explanation };
  });
}

/** The figure that comes out of a node's steps, its children taken as they say they are. */
function recomputed({ steps, children }: PointsNode): Exact | null {
  const below = new Map(children.map(({ key, value }) => [key, value]));
  return steps.reduce<Exact | null>((before, step) => make(step, before, below), null);
}

function walk(node: PointsNode, visit: (node: PointsNode) => void): void {
  visit(node);
  for (const child of node.children) walk(child, visit);
}

/** Every node of a unit's figures whose own value is not what comes out of its steps. */
function wrongIn({ total, base, percent }: Explanation): readonly string[] {
  const wrong: string[] = [];
  for (const tree of [total, base, percent]) {
    walk(tree, (node) => {
      const [shown, found] = [node.value, recomputed(node)].map((value) => String(textOf(value)));
      if (shown !== found) wrong.push(`${node.subject.about} ${node.key}: ${found} for ${shown}`);
    });
  }
  return wrong;
}

/** Every node that says something else than the core. */
function strangeIn({ total, base, percent }: Explanation, { scores }: UnitOutcome) {
  const pairs: (readonly [string, Exact | null, Exact | null | undefined])[] = [
    ['total', total.value, scores.total],
    ['base', base.value, scores.base],
    ['percent', percent.value, scores.percent],
  ];
  walk(total, ({ subject, value, key }) => {
    const { about } = subject;
    if (about === 'leaf') pairs.push([key, value, scores.leaves.get(key)?.final]);
    if (about === 'section') pairs.push([key, value, scores.nodes.get(key)?.final]);
    if (about === 'bonus' || about === 'deduction') pairs.push([key, value, scores[about].final]);
  });
  return pairs.filter(([, shown, core]) => textOf(shown) !== textOf(core)).map(([key]) => key);
}

const seeds = fc.integer({ min: 1, max: 2_000_000_000 });

const MOVES: Readonly<Record<Step['move'], true>> = {
  combined: true,
  added: true,
  balance: true,
  taken: true,
  averaged: true,
  computed: true,
  blankIsZero: true,
  notScored: true,
  absent: true,
  noEvidence: true,
  mixed: true,
  stretched: true,
  freed: true,
  capped: true,
  floored: true,
  late: true,
  lateAdded: true,
  lateApart: true,
  rounded: true,
  maximum: true,
  ratio: true,
};

describe('every figure of an explanation', () => {
  it.each([
    ['with its findings', true],
    ['as if nothing were in doubt', false],
  ])('follows from the figures below it, and is the core’s: %s', (_, hold) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { explanation, outcome } of explainAll(seed, hold)) {
          expect(wrongIn(explanation)).toEqual([]);
          expect(strangeIn(explanation, outcome)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is made in every way that there is, among the years that are drawn', () => {
    const missing = new Set<string>(Object.keys(MOVES));
    for (let seed = 1; seed <= 300 && missing.size > 0; seed += 1) {
      for (const { explanation } of explainAll(seed, false)) {
        const { total, base, percent } = explanation;
        for (const tree of [total, base, percent]) {
          walk(tree, ({ steps }) => {
            for (const { move } of steps) missing.delete(move);
          });
        }
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe('a rank, a class and an award', () => {
  it('are explained as they were given', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { explanation, outcome } of explainAll(seed, false)) {
          const { rank, classification, awards, noAward } = explanation;
          expect(rank?.value ?? null).toBe(outcome.rank);
          expect(rank === null ? null : rank.ahead + 1).toBe(outcome.rank);
          expectOrder(explanation);
          expect(classification?.value ?? null).toBe(outcome.classification);
          const [reached, lower] = bandsOf(explanation);
          if (outcome.status === 'ranked' && classification?.open === null) {
            expect(outcome.classification).toBe(lower ?? reached ?? null);
          }
          const proposed = awards.filter(({ status }) => status === 'proposed');
          if (proposed.length > 0) expect(noAward).toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The class that figure and conditions give, and the one that what lowers it makes of it. */
function bandsOf({ classification }: Explanation): readonly (string | undefined)[] {
  if (!classification) return [];
  const { bands, stepsDown } = classification;
  const at = bands.findIndex(
    ({ reached, conditions }) => reached && conditions.every(({ verdict }) => verdict === 'met'),
  );
  if (at < 0) return [];
  const lower = Math.min(at + stepsDown, bands.length - 1);
  return [at, lower].map((index) => bands[index]?.band.name);
}

/** Whoever a step puts before a unit measures more by it, and the neighbours have no worse figure. */
function expectOrder({ rank, unit }: Explanation): void {
  if (!rank) return;
  const { figure, above, below, tie } = rank;
  if (figure && above?.figure) expect(above.figure.lessThan(figure)).toBe(false);
  if (figure && below?.figure) expect(figure.lessThan(below.figure)).toBe(false);
  for (const { measured, before, behind, level } of tie?.stages ?? []) {
    const valueOf = (code: string): Exact =>
      exact(String(measured.find((one) => one.unit === code)?.value ?? 0));
    const own = valueOf(unit.code);
    if (measured.length === 0) continue;
    const codes = measured.map((one) => one.unit).sort();
    expect([unit.code, ...before, ...level, ...behind].sort()).toEqual(codes);
    for (const code of before) expect(own.lessThan(valueOf(code))).toBe(true);
    for (const code of behind) expect(valueOf(code).lessThan(own)).toBe(true);
  }
}
