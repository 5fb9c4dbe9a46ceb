import { Exact } from '../../src/domain/numbers/exact';
import type { Criterion } from '../../src/domain/regulation/criterion';
import type { Regulation } from '../../src/domain/regulation/regulation';
import {
  NO_INPUT,
  type ResultValue,
  type Rule,
  type RuleInput,
} from '../../src/domain/regulation/rule';

/** What a unit writes for one criterion; absent: nothing. */
export interface FormEntry {
  readonly result?: string | number;
  readonly self?: number;
  readonly evidence?: string;
  /** Figures of the rows below it, by the name after `#`. */
  readonly data?: Readonly<Record<string, number>>;
}

export interface FormContext {
  readonly regulation: Regulation;
  /** The same unit always fills in the same form. */
  readonly seed: string;
  targetOf(code: string): number | null;
  applies(code: string): boolean;
}

/** A form as a careful unit fills it in: results that can be, and the points that follow from them. */
export function plausibleForm(context: FormContext): ReadonlyMap<string, FormEntry> {
  const { regulation, seed, applies } = context;
  return new Map(
    regulation.leaves
      .filter(({ code }) => applies(code))
      .map((criterion) => {
        const entry = fillIn(criterion, drawing(`${seed} ${criterion.code}`), context);
        return [criterion.code, entry] as const;
      }),
  );
}

type Draw = <T>(choices: readonly [T, ...T[]]) => T;

const PERCENTS = [100, 99, 98, 97, 96, 95, 93, 92, 90, 86] as const;
const BACKLOGS = [0, 0, 4, 8, 12, 18] as const;
/** Of what loses points. */
const LAPSES = [0, 0, 0, 1, 1, 2] as const;
/** Of what earns them. */
const DEEDS = [2, 3, 4, 6, 9, 12] as const;
const REACHED = [0.8, 0.9, 1, 1, 1.1, 1.25, 1.4] as const;
const SHORT_OF_MAXIMUM = [0, 0.5, 1, 1, 2] as const;
const TIMES = [0, 1, 2, 3] as const;

function fillIn(criterion: Criterion, draw: Draw, context: FormContext): FormEntry {
  const { rule, evidence, max } = criterion;
  if (!rule) throw new Error(`${criterion.code} has no rule`);
  if (rule.dataRows) return withData(rule, criterion, draw, context);
  const reported = resultFor(rule, criterion, draw, context);
  const result = reported === undefined ? {} : { result: reported };
  if (rule.automatic) return result;
  const points =
    rule.needsResult === 'no' && rule.uses === undefined
      ? judged(rule, max, draw)
      : computed(rule, {
          ...NO_INPUT,
          result: asResult(reported),
          target: target(context, criterion),
        });
  return {
    ...result,
    self: rounded(points, context),
    ...(evidence.text === '' ? {} : { evidence: 'Hồ sơ kèm theo' }),
  };
}

function withData(
  rule: Rule,
  { evidence }: Criterion,
  draw: Draw,
  context: FormContext,
): FormEntry {
  const names = (rule.dataRows ?? []).map(({ name }) => name);
  const data = Object.fromEntries(names.map((name) => [name, draw(TIMES)]));
  const input = new Map(
    names.map((name) => [
      name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      asResult(data[name]),
    ]),
  );
  const points = computed(rule, { ...NO_INPUT, data: input });
  return {
    self: rounded(points, context),
    data,
    ...(evidence.text === '' ? {} : { evidence: 'Hồ sơ kèm theo' }),
  };
}

function resultFor(
  rule: Rule,
  criterion: Criterion,
  draw: Draw,
  context: FormContext,
): string | number | undefined {
  if (rule.needsResult === 'no') return undefined;
  if (rule.needsResult === 'label') {
    const [first = '', ...others] = rule.labels;
    return draw([first, first, ...others.slice(0, 2)]);
  }
  const assigned = context.targetOf(criterion.code);
  if (rule.needsTarget && assigned !== null) return Math.round(assigned * draw(REACHED));
  const text = rule.print();
  if (text.startsWith('tồn')) return draw(BACKLOGS);
  if (text.includes('%') || text.includes('ket_qua')) return draw(PERCENTS);
  const earns = rule.kind === 'count' && criterion.branch !== 'deduction';
  return earns ? draw(DEEDS) : draw(LAPSES);
}

/** Points that a person gives: a little short of the maximum, in the rule's steps. */
function judged(rule: Rule, max: Exact, draw: Draw): Exact {
  const points = max.minus(Exact.fromDouble(draw(SHORT_OF_MAXIMUM)));
  return rule.possible(points) ? points : max;
}

function computed(rule: Rule, input: RuleInput): Exact {
  const points = rule.compute(input);
  if (points.kind === 'unknown') throw new Error(`${rule.print()}: ${points.why}`);
  return points.points;
}

function target(context: FormContext, { code }: Criterion): Exact | null {
  const assigned = context.targetOf(code);
  return assigned === null ? null : Exact.fromDouble(assigned);
}

function asResult(written: string | number | undefined): ResultValue {
  if (written === undefined) return { kind: 'none' };
  return typeof written === 'string'
    ? { kind: 'text', text: written }
    : { kind: 'number', value: Exact.fromDouble(written), percent: false };
}

function rounded(points: Exact, { regulation: { settings } }: FormContext): number {
  return points.round(settings.integer('roundDigits'), 'halfUp').toNumber();
}

/** A small generator (mulberry32) seeded by text: no test depends on when or in what order it runs. */
export function drawing(seed: string): Draw {
  let state = [...seed].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const part = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return choices[Math.floor(part * choices.length)] ?? choices[0];
  };
}
