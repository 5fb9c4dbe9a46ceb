import type { FindingKind } from '../domain/findings/catalogue';
import { finding, type Finding } from '../domain/findings/finding';
import type { RecognisedSheet } from '../intake/recognise/recognised-sheet';

/** One scoring sheet of one unit, and the fingerprint of what it was read from. */
export interface Candidate {
  readonly sheet: RecognisedSheet;
  readonly fingerprint: string;
}

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
  const findings: Finding[] = [];
  const known: Candidate[] = [];
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { unit, rows } = candidate.sheet;
    if (fingerprints.has(candidate.fingerprint)) {
      known.push(candidate);
      continue;
    }
    findings.push(...candidate.sheet.findings.filter((found) => isNews(found.kind)));
    if (unit === null || rows.length === 0) continue;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), candidate]);
  }
  const taken: { unit: string; candidate: Candidate }[] = [];
  for (const [unit, sheets] of byUnit) {
    const [only] = sheets;
    if (only && sheets.length === 1) {
      taken.push({ unit, candidate: only });
      continue;
    }
    const files = sheets.map(({ sheet }) => `${sheet.file} › ${sheet.sheet}`);
    findings.push(
      finding({
        kind: 'duplicateSubmission',
        unit,
        place: { file: only?.sheet.file ?? null, sheet: null, cell: null },
        raw: files.join('; '),
        params: { files: files.join('; ') },
      }),
    );
  }
  return { taken, known, findings };
}
