import { rowLines, rowText, type Table, type TableRow } from '../book/table';
import { CRITERIA_SHEET } from '../book/sheets/criteria';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type CellWrite, type Finding, type Param, type Place } from '../findings/finding';
import type { FindingKind } from '../findings/catalogue';
import { Exact } from '../numbers/exact';
import { fold } from '../text/fold';
import { readApplicability } from './applicability';
import { isWellFormedCode, understandCodes } from './code';
import type { Branch, Criterion, Limits, RowKind } from './criterion';
import { splitClauses } from './language/clauses';
import { readCellNumber, readNumber } from './language/numbers';
import { readRule } from './read-rule';
import type { Rule } from './rule';

export type CriteriaTable = Table<ColumnKey<typeof CRITERIA_SHEET>>;
type CriteriaRow = TableRow<ColumnKey<typeof CRITERIA_SHEET>>;
type CriteriaColumn = ColumnKey<typeof CRITERIA_SHEET>;

const ROW_KINDS: Readonly<Record<string, RowKind>> = {
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

/** Points that no regulation reaches; only tells 1.000 = one thousand from 1,000 = one. */
const LARGEST = Exact.integer(1_000_000);

interface Draft {
  readonly row: CriteriaRow;
  readonly code: string;
  readonly rowKind: RowKind;
  readonly max: Exact;
}

/** *Bảng tiêu chí* → the criteria in the order of the sheet, parents found by the prefix of the code. */
export function readCriteria(table: CriteriaTable): {
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
    const rowKind = ROW_KINDS[fold(rowText(row, 'rowKind'))];
    const max = readCellNumber(row.cells.max, LARGEST);
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
    const evidence = rowText(row, 'evidence');
    if (/thiếu\s*:\s*(?!nhắc)/iu.test(evidence)) {
      complain('columnNotApplied', row, 'evidence', { found: evidence });
    }
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
      limits: leaf ? { cap: null, floor: null } : readLimits(draft, complain),
      scoredBy: rowText(row, 'scoredBy'),
      evidence,
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

/** *Mức điểm* of a parent: `tối đa 10; tối thiểu 0`. A section is capped at its own maximum. */
function readLimits({ row, rowKind, max }: Draft, complain: Complain): Limits {
  const method = fold(rowText(row, 'method'));
  if (method !== '' && method !== 'cong') {
    complain('ruleUnreadable', row, 'method', {
      found: rowText(row, 'method'),
      expected: 'Cộng',
      suggestion: 'Cộng',
    });
  }
  let cap: Exact | null = rowKind === 'section' || rowKind === 'criterion' ? max : null;
  let floor: Exact | null = null;
  for (const clause of splitClauses(rowLines(row, 'points'))) {
    const [, word, amount] = /^(toi da|toi thieu) (.+)$/.exec(fold(clause)) ?? [];
    const read = amount === undefined ? undefined : readNumber(amount, max);
    if (!read?.ok) {
      complain('ruleUnreadable', row, 'points', {
        found: clause,
        expected: 'tối đa 10; tối thiểu 0',
        suggestion: 'tối đa',
      });
    } else if (word === 'toi da') cap = read.value;
    else floor = read.value;
  }
  return { cap, floor };
}

function placeOf(table: CriteriaTable, row: CriteriaRow, column: CriteriaColumn): Place {
  return {
    file: null,
    sheet: table.sheet,
    cell: row.cells[column]?.address ?? row.cells.code?.address ?? `A${String(row.row + 1)}`,
  };
}
