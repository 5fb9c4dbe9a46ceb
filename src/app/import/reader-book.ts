import { MEMORY_SHEET } from '../../domain/book/sheets/memory';
import { UNITS_SHEET } from '../../domain/book/sheets/units';
import type { Finding } from '../../domain/findings/finding';
import type { Memory } from '../../domain/memory/memory';
import { readMemory, type MemoryTable } from '../../domain/memory/read-memory';
import { readRegulation, type RegulationTables } from '../../domain/regulation/read-regulation';
import type { Regulation } from '../../domain/regulation/regulation';
import { periodOf } from '../../domain/settings/period';
import { readTargets, type Targets, type TargetsTable } from '../../domain/targets/read-targets';
import { isMember, readUnits, type Unit, type UnitsTable } from '../../domain/units/unit';
import { cellAddress } from '../../excel/addresses';
import type { BookSnapshot } from '../../excel/read/book';
import { contextOf, type RecogniseContext } from '../../intake/recognise/recognise-context';
import { regulationTables, tableOf } from '../book/book-tables';
import { Failure } from '../use-case/failure';

/**
 * What a received file is held against, as the workbook has it: plain data without a function in it,
 * so that it can be sent to a thread of its own (HTML Standard, "structured clone").
 */
export interface ReaderBook {
  readonly regulation: RegulationTables;
  readonly units: UnitsTable;
  readonly targets: TargetCells | null;
  readonly memory: MemoryTable;
}

/** *Giao chỉ tiêu* has columns that no schema knows: it is read as it stands. */
interface TargetCells extends Pick<TargetsTable, 'sheet' | 'headings' | 'rows'> {
  readonly headerRow: number;
  readonly left: number;
}

export function readerBookOf({ tables }: Pick<BookSnapshot, 'tables'>): ReaderBook {
  const targets = tables.get('ChiTieu');
  return {
    regulation: regulationTables(tables),
    units: tableOf(tables, UNITS_SHEET),
    memory: tableOf(tables, MEMORY_SHEET),
    targets: targets
      ? {
          sheet: targets.sheetName,
          headings: targets.headings,
          rows: targets.values,
          headerRow: targets.headerRow,
          left: targets.left,
        }
      : null,
  };
}

/** The regulation, the members, what was assigned and answered: known before any sheet is read. */
export interface ReadBook {
  readonly regulation: Regulation;
  /** Everybody in *Đơn vị*; `units` are those who are members in the year. */
  readonly roster: readonly Unit[];
  readonly units: readonly Unit[];
  readonly targets: Targets;
  readonly memory: Memory;
  readonly findings: Readonly<
    Record<'units' | 'regulation' | 'targets' | 'memory', readonly Finding[]>
  >;
}

export function readReaderBook(book: ReaderBook): ReadBook {
  const { units: roster, findings: unitFindings } = readUnits(book.units);
  if (roster.length === 0) throw new Failure('noUnits', { sheet: book.units.sheet });
  const { regulation, findings } = readRegulation(book.regulation, roster);
  const { from, to } = periodOf(regulation.settings);
  const { targets, findings: targetFindings } = readTargets(
    targetsTable(book.targets),
    roster,
    regulation,
  );
  // Of everybody in the list: a unit that has left the cluster is no reason to complain.
  const { memory, findings: memoryFindings } = readMemory(book.memory, regulation, roster);
  return {
    regulation,
    roster,
    units: roster.filter((unit) => isMember(unit, from, to)),
    targets,
    memory,
    findings: {
      units: unitFindings,
      regulation: findings,
      targets: targetFindings,
      memory: memoryFindings,
    },
  };
}

export function recogniseContextOf(book: ReaderBook): RecogniseContext {
  return contextOf(readReaderBook(book), { ownBook: false });
}

function targetsTable(cells: TargetCells | null): TargetsTable | null {
  if (!cells) return null;
  const { headerRow, left, ...table } = cells;
  return { ...table, address: (row, column) => cellAddress(headerRow + 1 + row, left + column) };
}
