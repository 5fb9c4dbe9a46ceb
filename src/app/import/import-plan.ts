import { groupBy } from '../../domain/collections/group-by';
import type { FindingKind } from '../../domain/findings/catalogue';
import { finding, type Finding } from '../../domain/findings/finding';
import type { Candidate } from './candidate';
import { judgeSheets, sourceOf } from './judge-sheets';

export interface ImportPlan {
  /** To be written, one per unit. */
  readonly taken: readonly { readonly unit: string; readonly candidate: Candidate }[];
  /** Taken before, unchanged. */
  readonly known: readonly Candidate[];
  readonly findings: readonly Finding[];
}

/** How the sheet was understood, not a doubt about it: the import's own report says it. */
const QUIET: ReadonlySet<FindingKind> = new Set(['matchedByText']);

export function isNews(kind: FindingKind): boolean {
  return !QUIET.has(kind);
}

/**
 * Which recognised sheet becomes a unit's sheet. Two for one unit: neither, and both are named; the
 * newest never wins by itself (domain row 33).
 */
export function planImport(
  candidates: readonly Candidate[],
  fingerprints: ReadonlySet<string>,
): ImportPlan {
  const judged = judgeSheets(
    candidates.map((candidate) => ({ candidate })),
    fingerprints,
  );
  const known = judged.filter(({ kind }) => kind === 'known').map(({ candidate }) => candidate);
  const findings = judged.flatMap(({ candidate, kind }) =>
    kind === 'known' ? [] : candidate.sheet.findings.filter((found) => isNews(found.kind)),
  );
  const taken = judged.flatMap(({ candidate, kind }) =>
    kind === 'takeable' && candidate.sheet.unit !== null
      ? [{ unit: candidate.sheet.unit, candidate }]
      : [],
  );
  const rivals = judged.filter(({ kind }) => kind === 'rival').map(({ candidate }) => candidate);
  for (const [unit, sheets] of groupBy(rivals, ({ sheet }) => sheet.unit)) {
    const [first] = sheets;
    const files = sheets.map(sourceOf);
    findings.push(
      finding({
        kind: 'duplicateSubmission',
        unit,
        place: { file: first?.sheet.file ?? null, sheet: null, cell: null },
        raw: files.join('; '),
        params: { files: files.join('; ') },
      }),
    );
  }
  return { taken, known, findings };
}
