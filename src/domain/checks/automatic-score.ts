import { finding, type Finding } from '../findings/finding';
import type { Criterion } from '../regulation/criterion';
import type { Claim } from '../score-sheet/score-sheet';
import type { LeafResult } from '../scoring/results';
import { lastResult } from '../scoring/score-leaf';
import type { Unit } from '../units/unit';
import { aboutFigure } from './check-context';

/** A score that the add-in computes, and cannot: what it lacks, and where to put it. */
export function checkAutomatic(
  unit: Unit,
  criterion: Criterion,
  claim: Claim | undefined,
  leaf: LeafResult | undefined,
): readonly Finding[] {
  if (leaf === undefined || leaf.state !== 'missing') return [];
  const about = { unit, criterion };
  switch (leaf.why) {
    case 'noMarks':
      return [marksMissing(unit, criterion)];
    case 'sharedLead':
      return [finding({ kind: 'sharedLead', unit: unit.code, criterion: criterion.code })];
    case 'noTarget':
    case 'zeroTarget':
      return claim ? [aboutFigure(about, claim.target, 'target', { kind: 'missingTarget' })] : [];
    case 'percentOrFraction':
      return claim
        ? [aboutFigure(about, lastResult(claim), 'result', { kind: 'percentOrFraction' })]
        : [];
    default:
      return criterion.rule?.needsResult === 'no'
        ? [marksMissing(unit, criterion)]
        : [resultMissing(unit, criterion, claim)];
  }
}

function marksMissing(unit: Unit, criterion: Criterion): Finding {
  return finding({
    kind: 'missingMarks',
    unit: unit.code,
    criterion: criterion.code,
    params: { rule: criterion.rule?.print() ?? '' },
  });
}

function resultMissing(unit: Unit, criterion: Criterion, claim: Claim | undefined): Finding {
  if (!claim) {
    return finding({ kind: 'missingResult', unit: unit.code, criterion: criterion.code });
  }
  return aboutFigure({ unit, criterion }, lastResult(claim), 'result', { kind: 'missingResult' });
}
