import { groupBy } from '../../domain/collections/group-by';
import { codeOf } from '../../domain/findings/catalogue';
import { isFixable } from '../../domain/findings/status';
import type { HandledFinding } from '../../domain/findings/finding';
import type { Regulation } from '../../domain/regulation/regulation';
import { isBlank } from '../../domain/score-sheet/claim-figures';
import type { Claim } from '../../domain/score-sheet/score-sheet';
import type { Year } from '../../domain/year/year';

/** Below this, one line for each says it as shortly. */
const WORTH_FOLDING = 3;
const NAMED = 5;

/**
 * A section that a unit left blank altogether is one line for the reader, not one for each criterion:
 * sixty equal lines would bury what else is wrong. Only for reading; every criterion still blocks.
 */
export function foldBlankSections(
  findings: readonly HandledFinding[],
  { regulation, sheets }: Pick<Year, 'regulation' | 'sheets'>,
): readonly HandledFinding[] {
  const folded = new Map<HandledFinding, HandledFinding | null>();
  const groups = groupBy(
    findings.filter((found) => found.kind === 'missingScore' && !isFixable(found)),
    ({ unit, criterion }) => `${unit ?? ''}\n${rootOf(criterion, regulation) ?? ''}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    const root = rootOf(first?.criterion ?? null, regulation);
    if (!first || root === undefined || group.length < WORTH_FOLDING) continue;
    const claims = sheets.get(first.unit ?? '')?.claims;
    const filled = regulation.leaves.some(
      ({ code }) => rootOf(code, regulation) === root && !isEmpty(claims?.get(code)),
    );
    if (filled || group.some((one) => !sameHandling(one, first))) continue;
    for (const one of group) folded.set(one, null);
    const codes = group.flatMap(({ criterion }) => criterion ?? []);
    const params = { field: 'self', count: codes.length, codes: shortened(codes) };
    folded.set(first, { ...first, criterion: root, params });
  }
  return findings.flatMap((found) => {
    const shown = folded.get(found);
    return shown === null ? [] : [shown ?? found];
  });
}

/** Codes of the rows under which a folded line may stand, from the criterion's own upwards. */
export function foldedUnder(code: string, kindCode: string): readonly string[] {
  if (kindCode !== codeOf('missingScore')) return [code];
  const parts = code.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** All of them while they are few, else the first and the last. */
function shortened(codes: readonly string[]): string {
  return codes.length > NAMED ? `${codes[0] ?? ''} … ${codes.at(-1) ?? ''}` : codes.join(', ');
}

function rootOf(code: string | null, regulation: Regulation): string | undefined {
  let row = regulation.find(code ?? '');
  while (row?.parent) row = regulation.find(row.parent);
  return row?.code;
}

function isEmpty(claim: Claim | undefined): boolean {
  return [claim?.self, claim?.result, claim?.verified, claim?.verified2].every(isBlank);
}

function sameHandling({ handling: one }: HandledFinding, { handling: other }: HandledFinding) {
  if (one.action !== other.action) return false;
  return one.action !== 'exception' || other.action !== 'exception' || one.reason === other.reason;
}
