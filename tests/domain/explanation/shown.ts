import { YearExplainer } from '../../../src/domain/explanation/explain-unit';
import type { Explanation, PointsNode } from '../../../src/domain/explanation/node';
import type { EffectCause, Share, Step } from '../../../src/domain/explanation/step';
import type { Exact } from '../../../src/domain/numbers/exact';
import { evaluateYear } from '../../../src/domain/year/evaluate';
import { yearOf, type YearDraft } from '../years';

export type Values = Readonly<Record<string, string>>;

/** Why A stands as it does. */
export function explained(draft: YearDraft, code = 'A'): Explanation {
  const year = yearOf(draft);
  const unit = year.units.find((one) => one.code === code);
  const found = unit && new YearExplainer(year, evaluateYear(year)).explain(unit);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
}

/** `capped 40 = 40`, for each step. */
export function shownSteps({ steps }: PointsNode): readonly string[] {
  return steps.map((step) => {
    const said = [step.move, ...moveOf(step)].filter((word) => word !== '').join(' ');
    return `${said} = ${shown(step.after)}`;
  });
}

function shown(figure: Exact | null): string {
  return figure?.toString() ?? '–';
}

function sharesOf(shares: readonly Share[]): string {
  return shares
    .map(({ source, weight, points }) => `${source} ${weight.toString()} ${shown(points)}`)
    .join(', ');
}

function causeOf(cause: EffectCause): string {
  return cause.by === 'decision' ? `decision (${cause.reason}, ${cause.basis})` : cause.by;
}

function moveOf(step: Step): readonly string[] {
  switch (step.move) {
    case 'combined':
      return [step.rule.kind, step.of.join('+')];
    case 'balance':
      return [
        step.plus.map((key) => `+${key}`).join(''),
        step.minus.map((key) => `-${key}`).join(''),
        step.aside.map((key) => `(${key})`).join(''),
      ];
    case 'taken':
    case 'computed':
      return [step.from];
    case 'averaged':
      return [sharesOf(step.shares), 'of', step.whole.toString()];
    case 'notScored':
      return [step.effect, 'by', causeOf(step.cause), step.points.toString()];
    case 'absent':
      return [step.why];
    case 'mixed':
      return [`own ${step.ownShare.toString()},`, sharesOf(step.shares)];
    case 'stretched':
      return [`${step.scored.toString()} to ${step.whole.toString()}`];
    case 'capped':
    case 'floored':
      return [step.at.toString()];
    case 'late':
    case 'lateAdded':
      return [step.points.toString(), `after ${String(step.days)} days`];
    case 'freed':
    case 'lateApart':
    case 'maximum':
      return [step.points.toString()];
    case 'rounded':
      return [String(step.digits), step.mode];
    case 'ratio':
      return [`${shown(step.of)} to ${step.to.toString()}`];
    case 'added':
    case 'blankIsZero':
    case 'noEvidence':
      return [];
  }
}
