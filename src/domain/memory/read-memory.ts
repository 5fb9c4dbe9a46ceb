import type { ColumnKey } from '../book/sheet-schema';
import type { MEMORY_SHEET } from '../book/sheets/memory';
import { rowText, type Table, type TableRow } from '../book/table';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import type { Regulation } from '../regulation/regulation';
import { findUnit, type Unit } from '../units/unit';
import { readColumnMeaning, readCriterionMeaning, readMemoryKind } from './memory-words';
import { unitKey, wordingKey, type ColumnMeaning, type Memory, type Remembered } from './memory';

type Column = ColumnKey<typeof MEMORY_SHEET>;
export type MemoryTable = Table<Column>;

/** Answers by key; one that two rows contradict counts for neither until one of them goes. */
class Answers<Means> {
  readonly known = new Map<string, Remembered<Means>>();
  private readonly disputed = new Set<string>();

  add(key: string, answer: Remembered<Means>): boolean {
    const before = this.known.get(key);
    if (this.disputed.has(key)) return false;
    if (!before || before.means === answer.means) {
      if (!before) this.known.set(key, answer);
      return true;
    }
    this.known.delete(key);
    this.disputed.add(key);
    return false;
  }
}

/**
 * *Ghi nhớ*: what headings, rows and names of files were once said to mean. A row without an answer is
 * a question that waits; one whose answer means nothing here is an error, never half a memory.
 */
export function readMemory(
  table: MemoryTable,
  regulation: Regulation,
  units: readonly Unit[],
): { readonly memory: Memory; readonly findings: readonly Finding[] } {
  const columns = new Answers<ColumnMeaning | null>();
  const criteria = new Answers<string | null>();
  const names = new Answers<string>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const [seen, said] = [rowText(row, 'seen'), rowText(row, 'means')];
    if (said === '') continue;
    const complain = (column: Column): void => {
      findings.push(unreadable(table.sheet, row, column));
    };
    const kind = readMemoryKind(rowText(row, 'kind'));
    const key = kind === 'unit' ? unitKey(seen) : wordingKey(seen);
    if (kind === undefined) complain('kind');
    else if (key === '') complain('seen');
    else if (kind === 'column') {
      const means = readColumnMeaning(said);
      if (means === undefined || !columns.add(key, { means, seen, said })) complain('means');
    } else if (kind === 'criterion') {
      const means = readCriterionMeaning(said, regulation);
      if (means === undefined || !criteria.add(key, { means, seen, said })) complain('means');
    } else {
      const means = findUnit(units, said)?.code;
      if (means === undefined || !names.add(key, { means, seen, said })) complain('means');
    }
  }
  const memory = { columns: columns.known, criteria: criteria.known, units: names.known };
  return { memory, findings };
}

function unreadable(sheet: string, row: TableRow<Column>, column: Column): Finding {
  return finding({
    kind: 'memoryUnreadable',
    place: placeIn(sheet, row.cells[column]),
    raw: (['kind', 'seen', 'means'] as const).map((key) => rowText(row, key)).join(' · '),
    params: { seen: rowText(row, 'seen'), found: rowText(row, column) },
  });
}
