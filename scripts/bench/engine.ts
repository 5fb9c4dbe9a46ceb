import { evaluateYear } from '../../src/domain/year/evaluate';
import { engineYear, type EngineYear } from './engine-year';
import { median } from './measure';
import { atMost, ratio, type Section } from './section';

/** Communes of the country since 1 July 2025, and leaves of the fullest regulation that was found. */
const UNITS = 3321;
const LEAVES = 230;
const GOAL_MS = 200;
/** Time may grow with the number of units a little faster than they do, for memory's sake. */
const MOST_EXPONENT = 1.15;
const RUNS = 25;

/** Scores, ranks, classes and awards of 3,321 × 230, beside the same sums in plain doubles. */
export function benchEngine(): Section {
  const sizes = [UNITS / 8, UNITS / 4, UNITS / 2, UNITS].map(Math.round);
  const measured = sizes.map((units) => measureSize(units));
  const exponent = slope(
    measured.map(({ units, engine }) => [Math.log(units), Math.log(engine)] as const),
  );
  return {
    title: `Engine: ${String(UNITS)} units × ${String(LEAVES)} criteria`,
    about:
      'In memory: scores, ranks, classes and awards, beside the same scores as plain doubles, summed and sorted.',
    tables: [
      {
        headings: ['units', 'first time ms', 'evaluate and rank ms', 'plain doubles ms', 'ratio'],
        rows: measured.map(({ units, first, engine, plain }) => [
          String(units),
          first.toFixed(1),
          engine.toFixed(1),
          plain.toFixed(1),
          ratio(engine, plain),
        ]),
      },
    ],
    notes: [
      `In one script, as it ships. Median of ${String(RUNS)}; the first time takes the columns of the sheets as well.`,
    ],
    goals: [
      atMost('all units', measured.at(-1)?.engine ?? Infinity, GOAL_MS, ' ms'),
      atMost('time grows with the units to the power of', exponent, MOST_EXPONENT, '', 2),
    ],
  };
}

/** Of the line that fits the points best. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1): number =>
    points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

interface MeasuredSize {
  readonly units: number;
  readonly first: number;
  readonly engine: number;
  readonly plain: number;
}

function measureSize(units: number): MeasuredSize {
  const made = engineYear(units, LEAVES);
  const start = performance.now();
  const ranked = evaluateYear(made.year).units.filter(({ rank }) => rank !== null).length;
  if (ranked !== units) throw new Error(`only ${String(ranked)} of ${String(units)} were ranked`);
  const first = performance.now() - start;
  return {
    units,
    first,
    engine: medianTime(() => evaluateYear(made.year)),
    plain: medianTime(() => rankPlainly(made)),
  };
}

function rankPlainly({ plain }: EngineYear): readonly number[] {
  const totals = plain.map((scores) => {
    let sum = 0;
    for (const score of scores) sum += score;
    return sum;
  });
  return totals.sort((a, b) => b - a);
}

function medianTime(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}
