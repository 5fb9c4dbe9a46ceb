import { evaluateYear } from '../../src/domain/year/evaluate';
import { engineYear, type EngineYear } from './engine-year';

/** Communes of the country since 1 July 2025, and leaves of the fullest regulation that was found. */
const UNITS = 3321;
const LEAVES = 230;
const GOAL_MS = 200;
/** Time may grow with the number of units a little faster than they do, for memory's sake. */
const MOST_EXPONENT = 1.25;
const RUNS = 25;

/** Scores, ranks, classes and awards of 3,321 × 230, beside the same sums in plain doubles. */
export function benchEngine(): readonly string[] {
  console.log(`\nengine: ${String(UNITS)} units × ${String(LEAVES)} criteria, in memory`);
  const sizes = [UNITS / 8, UNITS / 4, UNITS / 2, UNITS].map(Math.round);
  const measured = sizes.map((units) => measureSize(units));
  for (const { units, first, engine, plain } of measured) {
    console.log(
      `  ${String(units).padStart(5)} units  evaluate and rank ${engine.toFixed(1).padStart(7)} ms` +
        `  (the first time, with the sheets' columns taken ${first.toFixed(1)})` +
        `  plain doubles, summed and sorted ${plain.toFixed(1).padStart(6)} ms` +
        `  ${(engine / plain).toFixed(1)} ×`,
    );
  }
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) return [];
  const exponent = Math.log(last.engine / first.engine) / Math.log(last.units / first.units);
  console.log(`  grows with units to the power of ${exponent.toFixed(2)}`);
  return [
    ...(last.engine > GOAL_MS
      ? [`engine: ${last.engine.toFixed(0)} ms, ${String(GOAL_MS)} allowed`]
      : []),
    ...(exponent > MOST_EXPONENT ? [`engine: grows by ${exponent.toFixed(2)}`] : []),
  ];
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
    engine: median(() => evaluateYear(made.year)),
    plain: median(() => rankPlainly(made)),
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

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
