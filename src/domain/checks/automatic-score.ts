import { finding, type Finding } from '../findings/finding';
import type { Criterion } from '../regulation/criterion';
import type { Claim } from '../score-sheet/score-sheet';
import type { LeafResult } from '../scoring/results';
import { lastResult } from '../score-sheet/claim-figures';
import type { Unit } from '../units/unit';
import { aboutFigure } from './check-context';
import { whyNoNumber } from './unusable-result';

/** A score that the add-in computes, and cannot: what it lacks, and where to put it. */
export function checkAutomatic(
  unit: Unit,
  criterion: Criterion,
  claim: Claim | undefined,
  leaf: LeafResult | undefined,
): readonly Finding[] {
  if (leaf === undefined || leaf.state !== 'missing') return [];
  const about = { unit, criterion };
  const { why } = leaf;
  const needsResult = criterion.rule?.needsResult !== 'no';
  if (why === 'sharedLead') {
    return [finding({ kind: 'sharedLead', unit: unit.code, criterion: criterion.code })];
  }
  if (why === 'noMarks' || !needsResult) return [marksMissing(unit, criterion)];
  if (claim && (why === 'noTarget' || why === 'zeroTarget')) {
    return [aboutFigure(about, claim.target, 'target', { kind: 'missingTarget' })];
  }
  if (claim && why === 'percentOrFraction') {
    return [aboutFigure(about, lastResult(claim), 'result', { kind: 'percentOrFraction' })];
  }
  return [resultMissing(unit, criterion, claim)];
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
  return aboutFigure({ unit, criterion }, lastResult(claim), 'result', {
    kind: 'missingResult',
    params: { holds: whyNoNumber(lastResult(claim)) },
  });
}
