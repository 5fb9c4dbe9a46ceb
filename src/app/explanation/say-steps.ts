import type { PointsNode } from '../../domain/explanation/node';
import type { Move, Share } from '../../domain/explanation/step';
import { Exact } from '../../domain/numbers/exact';
import type { Words } from '../../locales/words';
import { shownExact } from './line';

/** What saying a step may need besides the step. */
export interface Speaking {
  readonly words: Words;
  /** *Nộp chậm* as the regulation says it. */
  readonly lateRule: string;
  readonly nameOf: (unit: string) => string;
}

/** How a figure came about: one clause for each step, with the figure after it where more follow. */
export function sayHow({ steps, children }: PointsNode, speaking: Speaking): string {
  const { words } = speaking;
  const names = new Map(children.map((child) => [child.key, nameOf(child, words)]));
  const clauses = steps.flatMap((step) => {
    const said = sayMove(step, names, speaking);
    const after = steps.length > 1 && step.after ? ` → ${shownExact(step.after, words)}` : '';
    return said === '' ? [] : [`${said}${after}`];
  });
  const [first] = steps;
  const fromBelow = first && ['combined', 'added', 'balance'].includes(first.move);
  if (fromBelow && first.after === null) {
    const missing = children.filter(({ value }) => value === null);
    const rows = list(missing.map((child) => nameOf(child, words)));
    if (rows !== '') clauses.push(words.explanation.missingBelow(rows));
  }
  return clauses.join('; ');
}

/** By its code, or by what it is. */
function nameOf({ subject, key }: PointsNode, { explanation }: Words): string {
  return 'criterion' in subject ? key : explanation.subject[subject.about];
}

/** So many are named one by one. */
const NAMED = 8;

function list(names: readonly string[], sign = ', '): string {
  if (names.length <= NAMED) return names.join(sign);
  return [...names.slice(0, NAMED - 2), '…', names.at(-1) ?? ''].join(sign);
}

type Names = ReadonlyMap<string, string>;

function sayMove(move: Move, names: Names, { words, lateRule }: Speaking): string {
  const say = words.explanation;
  const shown = (value: Exact): string => shownExact(value, words);
  const named = (keys: readonly string[], sign?: string): string =>
    list(
      keys.map((key) => names.get(key) ?? key),
      sign,
    );
  switch (move.move) {
    case 'combined':
      return say.combined[move.rule.kind](named(move.of));
    case 'added':
      return names.size === 0 ? '' : say.combined.sum(named([...names.keys()]));
    case 'balance': {
      const minus = move.minus.map((key) => ` − ${names.get(key) ?? key}`).join('');
      const aside = move.aside.length > 0 ? `; ${say.aside(named(move.aside))}` : '';
      return say.balance(named(move.plus, ' + ') + minus) + aside;
    }
    case 'taken':
      return say.taken[move.from];
    case 'averaged':
      return say.averaged(sayShares(move.shares, move.whole, words));
    case 'computed':
      return say.computed[move.from];
    case 'blankIsZero':
    case 'noEvidence':
    case 'lateApart':
    case 'maximum':
      return say[move.move];
    case 'notScored': {
      const reason = move.cause.by === 'decision' && move.cause.reason;
      return `${say.cause[move.cause.by]}${reason ? ` (${reason})` : ''}: ${say.effect[move.effect]}`;
    }
    case 'absent':
      return say.absent[move.why];
    case 'mixed': {
      const own =
        move.ownShare.sign() > 0 ? [`${percent(move.ownShare, words)} ${say.ownShare}`] : [];
      return say.mixed([...own, sayShares(move.shares, Exact.one, words)].join(' + '));
    }
    case 'stretched':
      return say.stretched(shown(move.whole), shown(move.scored));
    case 'freed':
      return say.freed(shown(move.points));
    case 'capped':
    case 'floored':
      return say[move.move](shown(move.at));
    case 'late':
    case 'lateAdded':
      return say[move.move](shown(move.points), String(move.days ?? ''), lateRule);
    case 'rounded':
      return say.rounded(String(move.digits), say.mode[move.mode]);
    case 'ratio':
      return move.of ? say.ratio(shown(move.of), shown(move.to)) : '';
  }
}

/** `60% thẩm định (8,5) + 40% chấm chéo (9)`. */
function sayShares(shares: readonly Share[], whole: Exact, words: Words): string {
  const { source: names, noMark } = words.explanation;
  return shares
    .map(({ source, weight, points }) => {
      const given = points ? shownExact(points, words) : noMark;
      return `${percent(weight.dividedBy(whole), words)} ${names[source]} (${given})`;
    })
    .join(' + ');
}

function percent(share: Exact, words: Words): string {
  return `${shownExact(share.times(Exact.hundred), words)}%`;
}
