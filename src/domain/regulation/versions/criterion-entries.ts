import { CRITERIA_SHEET } from '../../book/sheets/criteria';
import type { ColumnKey } from '../../book/sheet-schema';
import { rowLines, rowText, type TableRow } from '../../book/table';
import { fold } from '../../text/fold';
import { EVERYBODY, readApplicability } from '../applicability';
import { splitClauses } from '../language/clauses';
import { MOST_POINTS, printNumber, readCellNumber, readNumber } from '../language/numbers';
import { ROW_KINDS, type CriteriaTable } from '../read-criteria';
import type { Rule, RuleKind } from '../rule';
import { findRuleKind } from '../rules/registry';
import {
  asKeyword,
  asWritten,
  fieldsOf,
  numbered,
  rowsWith,
  type RegulationEntry,
  type RegulationField,
} from './regulation-entry';
import { meaningOf } from '../../text/word-table';

type CriteriaRow = TableRow<ColumnKey<typeof CRITERIA_SHEET>>;

/**
 * What a criterion says. *TT* is only how its row is numbered, *Căn cứ* where it is written, *Ghi chú*
 * what somebody remarked: none of them changes how anybody is scored.
 */
export function criterionEntries(table: CriteriaTable): readonly RegulationEntry[] {
  const rows = rowsWith(table, 'code');
  const parents = new Set(
    rows.map((row) => rowText(row, 'code').split('.').slice(0, -1).join('.')),
  );
  return numbered(
    rows.map((row): RegulationEntry => {
      const code = rowText(row, 'code');
      const plain = fieldsOf(CRITERIA_SHEET, row, {
        rowKind: (written) => meaningOf(ROW_KINDS, written) ?? fold(written),
        title: asWritten,
        scoredBy: asKeyword,
        evidence: asWritten,
        appliesTo: sameApplicability,
      });
      const [rowKind, title, ...others] = plain;
      return {
        part: 'criterion',
        key: code,
        id: code,
        title: rowText(row, 'title'),
        fields: [
          ...(rowKind && title ? [rowKind, title] : []),
          maximum(row),
          ...scoring(row, parents.has(code)),
          ...others,
        ],
      };
    }),
  );
}

function maximum(row: CriteriaRow): RegulationField {
  const written = rowText(row, 'max');
  const read = readCellNumber(row.cells.max, MOST_POINTS);
  const shown = read.ok ? printNumber(read.value) : written;
  return { ...heading('max'), shown, written, normal: shown };
}

/** *Cách chấm* and *Mức điểm*: in their normal form where they can be read. */
function scoring(row: CriteriaRow, isParent: boolean): readonly RegulationField[] {
  const method = rowText(row, 'method');
  const points = rowLines(row, 'points');
  const kind = isParent ? undefined : findRuleKind(method);
  const shown = kind?.label ?? method;
  // A parent adds up its rows whether *Cộng* stands there or nothing.
  const normal = isParent && fold(method) === 'cong' ? '' : (kind?.kind ?? fold(method));
  const text = isParent ? sameLimits(points) : (ruleOf(kind, points, row)?.print() ?? points);
  return [
    { ...heading('method'), shown, written: method, normal },
    { ...heading('points'), shown: isParent ? points : text, written: points, normal: text },
  ];
}

function ruleOf(kind: RuleKind | undefined, points: string, row: CriteriaRow): Rule | null {
  const max = readCellNumber(row.cells.max, MOST_POINTS);
  const rule = max.ok ? kind?.parse(points, max.value) : undefined;
  return rule?.ok ? rule.value : null;
}

/** `tối đa 10,0` is `tối đa 10`. */
function sameLimits(points: string): string {
  return splitClauses(points)
    .map((clause) => {
      const [, word, amount] = /^(toi da|toi thieu) (.+)/.exec(fold(clause)) ?? [];
      const read = amount === undefined ? undefined : readNumber(amount, MOST_POINTS);
      return word !== undefined && read?.ok ? `${word} ${printNumber(read.value)}` : fold(clause);
    })
    .join('; ');
}

function sameApplicability(written: string): string {
  const { except, names } = readApplicability(written);
  if (names === EVERYBODY.names) return '';
  return `${except ? 'tru ' : ''}${[...names].sort().join('; ')}`;
}

function heading(key: ColumnKey<typeof CRITERIA_SHEET>): Pick<RegulationField, 'key' | 'heading'> {
  return { key, heading: CRITERIA_SHEET.columns[key].heading };
}
