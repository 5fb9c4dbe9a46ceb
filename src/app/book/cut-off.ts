import { finding, type Finding } from '../../domain/findings/finding';
import { unitsOf } from '../../domain/undo/begun-run';
import type { BookSnapshot } from '../../excel/read/book';

/**
 * What a run that was cut off left behind and figures may not be trusted in: sheets of units that were
 * being written over, a regulation of which a part may be missing. A ranking that was cut off leaves
 * nothing of the kind: the next one writes it all.
 */
export function cutOffFindings(
  { inventory: { begun } }: BookSnapshot,
  units: Iterable<readonly [code: string, sheetName: string]>,
): readonly Finding[] {
  const sheets = [...units];
  return begun.flatMap((run): Finding[] => {
    const { what, time } = run;
    const of = what === 'creation' ? what : 'import';
    const found = (unit: string | null, sheet: string | null): Finding =>
      finding({
        kind: 'importCutOff',
        unit,
        place: { file: null, sheet, cell: null },
        params: { of, time },
      });
    if (what === 'creation') return [found(null, null)];
    if (what !== 'import') return [];
    const open = unitsOf(run);
    return sheets
      .filter(([code]) => open === null || open.has(code))
      .map(([code, name]) => found(code, name));
  });
}
