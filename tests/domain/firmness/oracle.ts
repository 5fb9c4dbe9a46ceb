import type { Outcome } from '../../../src/domain/year/outcome';
import type { CheckedYear } from '../../../src/domain/year/year';
import { yearOf } from '../years';
import { sheetOf, type ClaimDraft } from '../claims';
import type { Cluster } from './clusters';

/** The year with no doubts: what is asked here is about the points alone. */
export function doubtless(draft: Cluster): CheckedYear {
  return { ...yearOf(draft), findings: [] };
}

/** The same year with another verified score in one place. */
export function verifiedAs(
  year: CheckedYear,
  draft: Cluster,
  changes: readonly { readonly unit: string; readonly code: string; readonly verified: number }[],
): CheckedYear {
  const sheets = new Map(year.sheets);
  for (const unit of new Set(changes.map((one) => one.unit))) {
    const own: Record<string, ClaimDraft> = { ...draft.sheets[unit] };
    for (const { unit: other, code, verified } of changes) {
      if (other === unit) own[code] = { ...own[code], verified };
    }
    sheets.set(unit, sheetOf(unit, own));
  }
  return { ...year, sheets };
}

/** Who is proposed for an award of the ladder or a better one, as the proposal says it. */
export function holdersOf({ proposal }: Outcome, award: string): string {
  const number = (code: string): number => Number(code.slice(1));
  return proposal
    .filter(
      (line) =>
        line.status === 'proposed' && line.award && number(line.award.code) <= number(award),
    )
    .map(({ unit }) => unit)
    .sort()
    .join();
}
