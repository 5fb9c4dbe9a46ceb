import { Exact } from '../../../../src/domain/numbers/exact';
import {
  NO_INPUT,
  type Computed,
  type OutsideMark,
  type ResultValue,
  type Rival,
  type Rule,
} from '../../../../src/domain/regulation/rule';
import { findRuleKind } from '../../../../src/domain/regulation/rules/registry';
import { settingsOf, type Typed } from '../../builders';

export function parseRule(
  method: string,
  points: string,
  max: string,
): ReturnType<NonNullable<ReturnType<typeof findRuleKind>>['parse']> {
  const kind = findRuleKind(method);
  if (!kind) throw new Error(`no such kind: ${method}`);
  return kind.parse(points, Exact.parse(max));
}

export function ruleOf(method: string, points: string, max: string): Rule {
  const parsed = parseRule(method, points, max);
  if (!parsed.ok) throw new Error(`${method}: ${points}: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** `180`, `95%`, a label in quotes, or nothing. */
export function resultOf(text: string): ResultValue {
  if (text === '') return { kind: 'none' };
  const percent = text.endsWith('%');
  const number = percent ? text.slice(0, -1) : text;
  return /^-?\d+(\.\d+)?$/.test(number)
    ? { kind: 'number', value: Exact.parse(number), percent }
    : { kind: 'text', text };
}

export function outcome(computed: Computed): string {
  return computed.kind === 'points' ? computed.points.toString() : computed.why;
}

export function compute(rule: Rule, result: string, target = ''): string {
  return outcome(
    rule.compute({
      ...NO_INPUT,
      result: resultOf(result),
      target: target === '' ? null : Exact.parse(target),
    }),
  );
}

export function checks(rule: Rule): readonly string[] {
  return rule.check().map(({ issue, at }) => `${issue} ${at}`);
}

export function possible(rule: Rule, points: readonly string[]): readonly string[] {
  return points.filter((each) => rule.possible(Exact.parse(each)));
}

/** Result and target of a unit, as `compute` takes them; `KG`: not assigned. */
export type Contender = readonly [result: string, target: string];

export function rivals(contenders: readonly Contender[]): readonly Rival[] {
  return contenders.map(([result, target], index) => ({
    unit: `U${String(index + 1)}`,
    input: {
      ...NO_INPUT,
      result: resultOf(result),
      target: target === '' || target === 'KG' ? null : Exact.parse(target),
    },
    unassigned: target === 'KG',
  }));
}

/** What each of the units gets, in their order. */
export function compareUnits(
  rule: Rule,
  units: readonly Rival[],
  settings: Readonly<Record<string, Typed>> = {},
): readonly string[] {
  const computed = rule.comparison?.compare(units, settingsOf(settings));
  return units.map(({ unit }) => {
    const own = computed?.get(unit);
    return own ? outcome(own) : 'nothing';
  });
}

/** Marks of one unit: `hạng 2`, `82 điểm`, several by comma. */
export function marks(text: string): readonly OutsideMark[] {
  return text
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each, index) => {
      const number = Exact.parse(each.replace(/[^-\d.]/g, ''));
      const rank = each.includes('hạng');
      return {
        assessor: `Cục ${String(index + 1)}`,
        rank: rank ? number : null,
        points: rank ? null : number,
      };
    });
}
