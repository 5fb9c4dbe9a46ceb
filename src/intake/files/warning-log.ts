import type { FileWarning, FileWarningKind } from './source-workbook';

interface Tally {
  readonly first: Omit<FileWarning, 'count'>;
  count: number;
}

/** One line per kind and sheet: a broken file may have the same trouble in a million cells. */
export class WarningLog {
  private readonly tallies = new Map<string, Tally>();

  add(kind: FileWarningKind, sheet: string, place?: { row: number; column: number }): void {
    const key = `${kind}\n${sheet}`;
    const tally = this.tallies.get(key);
    if (tally) tally.count += 1;
    else this.tallies.set(key, { first: { kind, sheet, ...place }, count: 1 });
  }

  list(): FileWarning[] {
    return [...this.tallies.values()].map(({ first, count }) => ({ ...first, count }));
  }
}
