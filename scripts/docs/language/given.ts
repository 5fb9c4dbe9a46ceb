import { Exact } from '../../../src/domain/numbers/exact';
import { readNumber } from '../../../src/domain/regulation/language/numbers';
import type {
  HeldHonour,
  OutsideMark,
  ResultValue,
  RuleInput,
} from '../../../src/domain/regulation/rule';
import { fold } from '../../../src/domain/text/fold';

/** A unit's figures: as the page says them, and as the rule takes them. */
export interface Given {
  readonly says: string;
  readonly input: Partial<RuleInput>;
}

export function figure(text: string): Exact {
  const read = readNumber(text, Exact.integer(1_000_000));
  if (!read.ok) throw new Error(`“${text}” is no number`);
  return read.value;
}

function number(text: string): ResultValue {
  const percent = text.endsWith('%');
  return { kind: 'number', value: figure(percent ? text.slice(0, -1) : text), percent };
}

/** Each text is a result; `target`: what was assigned to all of them. */
export function results(texts: readonly string[], target?: string): readonly Given[] {
  return texts.map((text) => ({
    says: target === undefined ? text : `${text} ÷ ${target}`,
    input: {
      result: number(text),
      ...(target === undefined ? {} : { target: figure(target) }),
    },
  }));
}

export function labels(texts: readonly string[]): readonly Given[] {
  return texts.map((text) => ({ says: text, input: { result: { kind: 'text', text } } }));
}

export function times(plus: string, minus: string): Given {
  const data = new Map([
    [fold('cộng'), number(plus)],
    [fold('trừ'), number(minus)],
  ]);
  return { says: `cộng ${plus} lần, trừ ${minus} lần`, input: { data } };
}

export function held(...awards: readonly string[]): Given {
  const honours = awards.map((award): HeldHonour => ({ award, inPeriod: true, yearsAgo: 0 }));
  return { says: awards.join(' + ') || 'chưa có', input: { honours } };
}

export function marked(texts: readonly string[], as: 'rank' | 'points'): Given {
  const outside = texts.map((text, index): OutsideMark => ({
    assessor: `Cơ quan ${String(index + 1)}`,
    rank: as === 'rank' ? figure(text) : null,
    points: as === 'points' ? figure(text) : null,
  }));
  return { says: `${as === 'rank' ? 'hạng ' : ''}${texts.join('; ')}`, input: { outside } };
}
