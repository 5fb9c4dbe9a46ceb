import type { Finding } from '../../../src/domain/findings/finding';

/** Kind, unit, criterion, cell: what a check says, and where. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ kind, unit, criterion, place }) =>
    [kind, unit ?? '–', criterion ?? '–', place.cell ?? ''].join(' ').trim(),
  );
}

/** Everything that a sentence about the finding is made of. */
export function inFull({ kind, place, ownCell, raw, stored, proposed, params }: Finding): string {
  const said = Object.entries(params).map(([name, value]) => `${name}: ${String(value)}`);
  const cells = [place.cell ?? '–', ownCell?.cell ?? '–'].join(' ');
  return [kind, cells, `“${raw}”`, stored ?? '–', proposed ?? '–', said.join(', ')].join(' | ');
}
