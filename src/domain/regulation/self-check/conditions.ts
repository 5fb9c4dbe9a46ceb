import type { Condition } from '../conditions/condition';
import type { Consideration } from '../../eligibility/consideration';
import { finding, type Finding, type Param, type Place } from '../../findings/finding';
import { fold } from '../../text/fold';
import { nearestWord } from '../language/suggestion';
import type { Regulation } from '../regulation';
import type { SelfCheckContext } from './context';

/** Conditions of one row, and what is not settled yet when they are asked. */
interface Asked {
  readonly conditions: readonly Condition[];
  readonly place: Place;
  readonly before: 'rank' | 'class' | null;
}

/**
 * A condition that names no criterion or class of this regulation is never met, and one that asks
 * for the rank while the order is being made, or for the class while it is being given, never known.
 */
export function checkConditions(context: SelfCheckContext): readonly Finding[] {
  const { regulation } = context;
  return askedIn(context).flatMap(({ conditions, place, before }) =>
    conditions.flatMap((condition) => [
      ...unknownNames(condition, place, regulation),
      ...(before !== null && isTooEarly(condition, before)
        ? [
            finding({
              kind: 'conditionTooEarly',
              place,
              raw: condition.print(),
              params: { condition: condition.print(), before },
            }),
          ]
        : []),
    ]),
  );
}

function askedIn({ regulation, cells }: SelfCheckContext): readonly Asked[] {
  const { classes, awards, considerations } = regulation;
  return [
    ...classes.map(({ conditions, place }): Asked => ({ conditions, place, before: 'class' })),
    ...considerations.map((one): Asked => ({ ...one, before: settledBy(one, regulation) })),
    ...awards.map(({ conditions, name }): Asked => ({
      conditions,
      place: cells.award(name, 'condition'),
      before: null,
    })),
  ];
}

/** What its consequence decides; who is not considered may have no rank either. */
function settledBy(
  { consequence, awards }: Consideration,
  { settings }: Regulation,
): Asked['before'] {
  if (consequence === 'classLower') return 'class';
  const drops = settings.choice('excludedKeepRank') === 'drop' && awards.length === 0;
  return consequence === 'notRanked' || drops ? 'rank' : null;
}

/** The rank is settled before the class: a class may ask for it. */
function isTooEarly({ needs }: Condition, before: 'rank' | 'class'): boolean {
  return before === 'rank' ? needs.rank : needs.classification;
}

function unknownNames(
  condition: Condition,
  place: Place,
  regulation: Regulation,
): readonly Finding[] {
  const classes = regulation.classes.map(({ name }) => name);
  const codes = regulation.criteria.map(({ code }) => code);
  const complain = (found: string, known: readonly string[]): Finding => {
    const params: Readonly<Record<string, Param>> = {
      condition: condition.print(),
      found,
      suggestion: nearestWord(found, known) ?? '',
    };
    return finding({ kind: 'conditionUnknownName', place, raw: condition.print(), params });
  };
  return [
    ...condition.mentions.codes
      .filter((code) => !codes.includes(code))
      .map((code) => complain(code, codes)),
    ...condition.mentions.classes
      .filter((name) => !classes.some((one) => fold(one) === fold(name)))
      .map((name) => complain(name, classes)),
  ];
}
