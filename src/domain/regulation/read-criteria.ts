import { rowLines, rowText, type Table, type TableRow } from '../book/table';
import { CRITERIA_SHEET } from '../book/sheets/criteria';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type CellWrite, type Finding, type Param, type Place } from '../findings/finding';
import type { FindingKind } from '../findings/catalogue';
import type { Exact } from '../numbers/exact';
import { readApplicability } from './applicability';
import { isWellFormedCode, understandCodes } from './code';
import type { Branch, Criterion, Limits, RowKind } from './criterion';
import { readEvidence, type Evidence } from './evidence';
import { MOST_POINTS, readCellNumber } from './language/numbers';
import type { Parsed } from './language/parsed';
import { readParentRule, type ParentRule } from './parents/parent-rule';
import { findParentKind, PARENT_KINDS } from './parents/registry';
import { readRule } from './read-rule';
import type { Rule } from './rule';
import { readScoredBy, type ScoredBy } from './scored-by';
import { meaningOf } from '../text/word-table';

export type CriteriaTable = Table<ColumnKey<typeof CRITERIA_SHEET>>;
type CriteriaRow = TableRow<ColumnKey<typeof CRITERIA_SHEET>>;
type CriteriaColumn = ColumnKey<typeof CRITERIA_SHEET>;

export const ROW_KINDS: Readonly<Record<string, RowKind>> = {
  muc: 'section',
  section: 'section',
  '': 'criterion',
  'tieu chi': 'criterion',
  criterion: 'criterion',
  'diem thuong': 'bonus',
  bonus: 'bonus',
  'diem tru': 'deduction',
  deduction: 'deduction',
};

const PARENT_GRAMMAR = '[mã: hệ số; …] [; tối đa x] [; tối thiểu y]';

interface Draft {
  readonly row: CriteriaRow;
  readonly code: string;
  readonly rowKind: RowKind;
  readonly max: Exact;
}

/**
 * *Bảng tiêu chí* → the criteria in the order of the sheet, parents found by the prefix of the code.
 * @param leaders what the cluster calls its leader, for *Người chấm*
 */
export function readCriteria(
  table: CriteriaTable,
  leaders: readonly string[] = [],
): {
  readonly criteria: readonly Criterion[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const understood = understandCodes(table.rows.map((row) => rowText(row, 'code')));
  const complain: Complain = (kind, row, column, params, writes = []) => {
    const code = understood.get(rowText(row, 'code')) ?? '';
    const cells = writes.map(({ column: at, value }): CellWrite => {
      return { place: placeOf(table, row, at), value, before: rowLines(row, at) };
    });
    const writable = writes.every((write) => row.cells[write.column] !== undefined);
    const proposed = writes.map(({ value }) => value).filter((value) => value !== '');
    findings.push(
      finding({
        kind,
        place: placeOf(table, row, column),
        criterion: code === '' ? null : code,
        raw: rowText(row, column),
        proposed: cells.length > 0 && writable ? proposed.join(' | ') : null,
        writes: writable ? cells : [],
        params: {
          row: row.row + 1,
          column: CRITERIA_SHEET.columns[column].heading,
          proposal: proposed.join(' | '),
          ...params,
        },
      }),
    );
  };

  const drafts = new Map<string, Draft>();
  for (const row of table.rows) {
    const written = rowText(row, 'code');
    const code = understood.get(written) ?? written;
    const title = rowText(row, 'title');
    if (code === '') {
      if (title !== '' || rowText(row, 'max') !== '') {
        complain('criterionUnreadable', row, 'code', {});
      }
      continue;
    }
    if (!isWellFormedCode(written)) {
      const repaired = code === written ? [] : [{ column: 'code', value: code } as const];
      complain('codeMalformed', row, 'code', { code: written }, repaired);
    }
    if (drafts.has(code)) {
      complain('duplicateCode', row, 'code', { code });
      continue;
    }
    const rowKind = meaningOf(ROW_KINDS, rowText(row, 'rowKind'));
    const max = readCellNumber(row.cells.max, MOST_POINTS);
    const usable = max.ok && max.value.sign() >= 0;
    if (!rowKind) complain('criterionUnreadable', row, 'rowKind', {});
    if (!usable) complain('criterionUnreadable', row, 'max', {});
    if (rowKind && usable) drafts.set(code, { row, code, rowKind, max: max.value });
  }

  const parents = new Map<string, string | null>();
  for (const code of drafts.keys()) parents.set(code, parentOf(code, drafts));
  const criteria = [...drafts.values()].map((draft): Criterion => {
    const { row, code, rowKind, max } = draft;
    const children = [...parents].filter(([, parent]) => parent === code).map(([child]) => child);
    const leaf = children.length === 0;
    if (parents.get(code) === null && code.includes('.') && isWellFormedCode(code)) {
      complain('criterionUnreadable', row, 'code', {});
    }
    const parentRule = leaf ? null : readParent(row, max, children, complain);
    const branch = branchOf(code, drafts, parents);
    return {
      code,
      order: rowText(row, 'order'),
      rowKind,
      branch,
      title: rowText(row, 'title'),
      max,
      parent: parents.get(code) ?? null,
      children,
      depth: depthOf(code, parents),
      rule: leaf ? ruleOf(row, max, branch, complain) : null,
      parentRule,
      limits: parentRule ? limitsOf(parentRule, draft) : { cap: null, floor: null },
      scoredBy: readSmall(
        row,
        'scoredBy',
        (text) => readScoredBy(text, leaders),
        BY_UNIT,
        complain,
      ),
      evidence: readSmall(row, 'evidence', readEvidence, NO_EVIDENCE, complain),
      appliesTo: readApplicability(rowLines(row, 'appliesTo')),
      basis: rowText(row, 'basis'),
      place: placeOf(table, row, 'code'),
    };
  });
  return { criteria, findings };
}

function parentOf(code: string, drafts: ReadonlyMap<string, Draft>): string | null {
  if (!isWellFormedCode(code)) return null;
  const parts = code.split('.');
  const prefix = parts.slice(0, -1).join('.');
  return drafts.has(prefix) ? prefix : null;
}

function depthOf(code: string, parents: ReadonlyMap<string, string | null>): number {
  const parent = parents.get(code);
  return parent ? depthOf(parent, parents) + 1 : 0;
}

function branchOf(
  code: string,
  drafts: ReadonlyMap<string, Draft>,
  parents: ReadonlyMap<string, string | null>,
): Branch {
  const parent = parents.get(code);
  if (parent) return branchOf(parent, drafts, parents);
  const kind = drafts.get(code)?.rowKind;
  return kind === 'bonus' || kind === 'deduction' ? kind : 'main';
}

/** What a proposal puts into a column of the row. */
interface ColumnWrite {
  readonly column: CriteriaColumn;
  readonly value: string;
}

type Complain = (
  kind: FindingKind,
  row: CriteriaRow,
  column: CriteriaColumn,
  params: Readonly<Record<string, Param>>,
  writes?: readonly ColumnWrite[],
) => void;

function ruleOf(row: CriteriaRow, max: Exact, branch: Branch, complain: Complain): Rule | null {
  const cells = {
    title: rowLines(row, 'title'),
    method: rowText(row, 'method'),
    points: rowLines(row, 'points'),
  };
  const read = readRule(cells, max, branch);
  if (read.ok) return read.rule;
  const { kind, column, params, proposal } = read.doubt;
  const writes = (['method', 'points'] as const).flatMap((at): ColumnWrite[] => {
    const value = proposal?.[at];
    return value === undefined ? [] : [{ column: at, value }];
  });
  complain(kind, row, column, params, writes);
  return null;
}

function readParent(
  row: CriteriaRow,
  max: Exact,
  children: readonly string[],
  complain: Complain,
): ParentRule | null {
  const method = rowText(row, 'method');
  const rule = readParentRule(method, rowLines(row, 'points'), max, children);
  if (rule.ok) return rule.value;
  const column = findParentKind(method) ? 'points' : 'method';
  complain('ruleUnreadable', row, column, {
    found: rule.error.found,
    expected:
      column === 'method' ? PARENT_KINDS.map(({ label }) => label).join(' · ') : PARENT_GRAMMAR,
    suggestion: rule.error.suggestion ?? '',
  });
  const plain = readParentRule('', '', max, children);
  return plain.ok ? plain.value : null;
}

/** A section is capped at its own maximum unless it says otherwise; bonus and deductions are not. */
function limitsOf({ cap, floor }: ParentRule, { rowKind, max }: Draft): Limits {
  if (cap !== undefined) return { cap, floor };
  return { cap: rowKind === 'section' || rowKind === 'criterion' ? max : null, floor };
}

const BY_UNIT: ScoredBy = { by: 'unit', name: '' };
const NO_EVIDENCE: Evidence = { text: '', whenMissing: null };

/** A small language of one column; what cannot be read is reported and counts as not said. */
function readSmall<T>(
  row: CriteriaRow,
  column: 'scoredBy' | 'evidence',
  read: (text: string) => Parsed<T>,
  otherwise: T,
  complain: Complain,
): T {
  const value = read(rowLines(row, column));
  if (value.ok) return value.value;
  complain('columnUnreadable', row, column, {
    column: CRITERIA_SHEET.columns[column].heading,
    found: value.error.found,
    suggestion: value.error.suggestion ?? '',
  });
  return otherwise;
}

function placeOf(table: CriteriaTable, row: CriteriaRow, column: CriteriaColumn): Place {
  return {
    file: null,
    sheet: table.sheet,
    cell: row.cells[column]?.address ?? row.cells.code?.address ?? `A${String(row.row + 1)}`,
  };
}
