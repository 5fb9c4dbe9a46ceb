import type { CHECKS_SHEET } from '../../domain/book/sheets/checks';
import { rowText, type Table } from '../../domain/book/table';
import type { ColumnKey } from '../../domain/book/sheet-schema';
import {
  isAboutSource,
  kindOfCode,
  codeOf,
  type FindingKind,
} from '../../domain/findings/catalogue';
import {
  finding,
  type Finding,
  type HandledFinding,
  type Handling,
} from '../../domain/findings/finding';
import { fold, tidy } from '../../domain/text/fold';
import { findUnit, type Unit } from '../../domain/units/unit';
import type { BookSnapshot } from '../../excel/read/book';
import { checkKey } from '../../excel/sheets/checks';
import { foldedUnder } from './fold-blank';

type ChecksTable = Table<ColumnKey<typeof CHECKS_SHEET>>;

/** What *Kiểm tra* remembers from the last time. */
export interface CheckMemory {
  readonly handlingOf: (found: Finding, unitName: string) => Handling;
  /** Findings about the files themselves: they cannot be found again from the workbook. */
  readonly carried: readonly Finding[];
}

export function readCheckMemory(snapshot: BookSnapshot, units: readonly Unit[]): CheckMemory {
  const table = snapshot.tables.get('KiemTra')?.table as ChecksTable | undefined;
  const handled = new Map<string, { readonly handling: Handling; readonly proposed: string }>();
  const carried: Finding[] = [];
  for (const row of table?.rows ?? []) {
    const code = rowText(row, 'code');
    const kind = kindOfCode(code);
    if (!kind) continue;
    const unitName = rowText(row, 'unit');
    const current = rowText(row, 'current');
    const criterion = rowText(row, 'criterion');
    const key = checkKey({ code, unit: unitName, criterion, current });
    const handling = readHandling(rowText(row, 'action'), rowText(row, 'reason'));
    handled.set(key, { handling, proposed: rowText(row, 'proposed') });
    if (!isAboutSource(kind)) continue;
    carried.push(questionIn(row, kind, units));
  }
  return {
    carried,
    handlingOf: (found, unitName) => {
      const { code, criterion, current } = rowIdentity(found);
      const unit = tidy(unitName);
      const row = foldedUnder(criterion, code)
        .map((each) => handled.get(checkKey({ code, unit, criterion: each, current })))
        .find((one) => one !== undefined);
      // A rule that was accepted is the one that was shown, not what the row would say by now.
      const shown = found.writes.length === 0 || row?.proposed === tidy(found.proposed ?? '');
      if (!row || (row.handling.action === 'accepted' && !shown)) return { action: 'open' };
      return row.handling;
    },
  };
}

/** Rows of *Kiểm tra* that a run cannot make anew: decisions, and what was seen in a file only. */
export function keptFindings(
  { tables }: Pick<BookSnapshot, 'tables'>,
  units: readonly Unit[],
): readonly HandledFinding[] {
  const table = tables.get('KiemTra')?.table as ChecksTable | undefined;
  return (table?.rows ?? []).flatMap((row): HandledFinding[] => {
    const kind = kindOfCode(rowText(row, 'code'));
    const action = rowText(row, 'action');
    if (!kind || (action === '' && !isAboutSource(kind))) return [];
    const handling = readHandling(action, rowText(row, 'reason'));
    return [{ ...questionIn(row, kind, units), handling }];
  });
}

/** The finding that a row of *Kiểm tra* keeps. */
export function questionIn(
  row: ChecksTable['rows'][number],
  kind: FindingKind,
  units: readonly Unit[],
): Finding {
  return finding({
    kind,
    unit: findUnit(units, rowText(row, 'unit'))?.code ?? null,
    criterion: rowText(row, 'criterion') || null,
    place: readPlace(rowText(row, 'place')),
    raw: rowText(row, 'current') || null,
    proposed: rowText(row, 'proposed') || null,
    params: { carried: rowText(row, 'message') },
  });
}

/** The columns of *Kiểm tra* that tell one finding from another. */
export function rowIdentity(found: Finding): {
  readonly code: string;
  readonly criterion: string;
  readonly current: string;
} {
  const { asked } = found.params;
  return {
    code: codeOf(found.kind),
    criterion: found.criterion ?? '',
    // A question shows all that its answer needs.
    current: tidy(typeof asked === 'string' ? asked : (found.raw ?? '')),
  };
}

function readHandling(action: string, reason: string): Handling {
  const written = fold(action);
  if (written.startsWith('chap nhan') || written === 'accept') return { action: 'accepted' };
  // An exception without a reason is no exception; the choice stays to be completed.
  if (written.startsWith('ngoai le') && reason !== '') return { action: 'exception', reason };
  return action === '' ? { action: 'open' } : { action: 'open', wish: action };
}

/** Back from the text that `describePlace` wrote. */
function readPlace(text: string): Finding['place'] {
  const [first = '', second] = text.split(' › ');
  if (second !== undefined) return { file: first, ...splitSheet(second) };
  return first.includes('!')
    ? { file: null, ...splitSheet(first) }
    : { file: first || null, sheet: null, cell: null };
}

function splitSheet(text: string): { sheet: string; cell: string | null } {
  const at = text.lastIndexOf('!');
  return at < 0
    ? { sheet: text, cell: null }
    : { sheet: text.slice(0, at), cell: text.slice(at + 1) };
}

export function handle(
  findings: readonly Finding[],
  memory: CheckMemory,
  nameOf: (unit: string | null) => string,
): readonly HandledFinding[] {
  return findings.map((found) => ({
    ...found,
    handling: memory.handlingOf(found, nameOf(found.unit)),
  }));
}
