import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { rowText } from '../../domain/book/table';
import type { Finding } from '../../domain/findings/finding';
import { unitKey, wordingKey } from '../../domain/memory/memory';
import { MEMORY_KINDS, readMemoryKind, type MemoryKind } from '../../domain/memory/memory-words';
import type { MemoryTable } from '../../domain/memory/read-memory';
import { memorySheet, type MemoryRow } from '../../excel/sheets/memory';
import type { Writer } from '../../excel/write/writer';
import { tableOf } from '../book/book-tables';
import type { BookState } from '../book/read-state';
import { writeTable } from '../book/write-book';

/** An answer for *Ghi nhớ*; without `said`, a question that waits for one there. */
export interface MemoryEntry {
  readonly kind: MemoryKind;
  readonly seen: string;
  readonly said: string;
}

const KEPT: MemoryRow = { kind: null, seen: null, means: null, date: null };

/** Adds the entries to *Ghi nhớ*: an answer takes the place of the one before; what a person wrote stays. */
export async function writeMemory(
  writer: Writer,
  state: BookState,
  entries: readonly MemoryEntry[],
  date: string,
): Promise<void> {
  const table = tableOf(state.snapshot.tables, MEMORY_SHEET);
  const rows = mergeMemory(table, entries, date);
  if (rows.every((row) => row === KEPT)) return;
  const owner = state.year.regulation.settings.text('clusterName');
  await writeTable(writer, state, memorySheet(rows, owner));
}

/** Headings that nothing tells apart wait in *Ghi nhớ*, where the clerk says what each of them is. */
export async function askAboutColumns(
  writer: Writer,
  state: BookState,
  findings: readonly Finding[],
): Promise<void> {
  const entries = findings.flatMap(({ kind, params: { reason, headings } }): MemoryEntry[] => {
    if (kind !== 'noScoringTable' || reason !== 'ambiguousColumn') return [];
    const texts = Array.isArray(headings) ? (headings as readonly string[]) : [];
    const keys = texts.map(wordingKey);
    // Of two headings alike no words can tell which is meant.
    return texts
      .filter((_, index) => keys.indexOf(keys[index] ?? '') === keys.lastIndexOf(keys[index] ?? ''))
      .map((seen) => ({ kind: 'column', seen, said: '' }));
  });
  if (entries.length > 0) await writeMemory(writer, state, entries, '');
}

function mergeMemory(
  table: MemoryTable,
  entries: readonly MemoryEntry[],
  date: string,
): readonly MemoryRow[] {
  const before = table.rows.map((row) => {
    const [kind, seen] = [readMemoryKind(rowText(row, 'kind')), rowText(row, 'seen')];
    const empty = rowText(row, 'kind') === '' && seen === '' && rowText(row, 'means') === '';
    return { key: kind === undefined ? null : keyOf(kind, seen), empty };
  });
  const rows: MemoryRow[] = before.map(() => KEPT);
  const keys = before.map(({ key }) => key);
  for (const { kind, seen, said } of entries) {
    const key = keyOf(kind, seen);
    const places = keys.flatMap((one, index) => (one === key ? [index] : []));
    const on = said === '' ? '' : date;
    // All rows that speak of it: two answers that disagree would both be lost.
    for (const place of places) {
      if (said !== '') rows[place] = { ...(rows[place] ?? KEPT), means: said, date: on };
    }
    if (places.length > 0) continue;
    const free = before.findIndex(({ empty }, index) => empty && rows[index] === KEPT);
    const at = free < 0 ? rows.length : free;
    rows[at] = { kind: MEMORY_KINDS[kind], seen, means: said, date: on };
    keys[at] = key;
  }
  return rows;
}

function keyOf(kind: MemoryKind, seen: string): string {
  return `${kind}\n${kind === 'unit' ? unitKey(seen) : wordingKey(seen)}`;
}
