import type { Finding } from '../../../src/domain/findings/finding';

/** Kind, unit, criterion, cell: what a check says, and where. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, unit, criterion, place }) =>
    [kind, unit ?? '–', criterion ?? '–', place.cell ?? ''].join(' ').trim(),
  );
}
