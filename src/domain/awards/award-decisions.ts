import { rowText, type Table, type TableRow } from '../book/table';
import type { DECISIONS_SHEET } from '../book/sheets/decisions';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { fold, tidy } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import type { AwardDecision } from '../year/year';

type Column = ColumnKey<typeof DECISIONS_SHEET>;

const MATTER = /^(?:khen thưởng|khen thuong|award) ?: ?(.+)$/iu;
const GRANTED: readonly string[] = ['dong y', 'de nghi', 'khen', 'agreed', 'granted'];
const REFUSED: readonly string[] = ['khong', 'khong de nghi', 'khong dong y', 'refused'];

/** *Kết luận*: `Khen thưởng: <award>` | units | `Đề nghị`, for awards that a council decides on. */
export function readAwardDecisions(
  table: Table<Column>,
  units: readonly Unit[],
): { readonly decisions: readonly AwardDecision[]; readonly findings: readonly Finding[] } {
  const decisions: AwardDecision[] = [];
  // Granted and refused: neither counts until one goes.
  const disagreeing = new Set<AwardDecision>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    const award = MATTER.exec(tidy(rowText(row, 'matter')))?.[1];
    if (award === undefined) continue;
    const conclusion = fold(rowText(row, 'conclusion'));
    const named = rowText(row, 'subject')
      .split(';')
      .filter((name) => name.trim() !== '')
      .map((name) => findUnit(units, name));
    const granted = GRANTED.includes(conclusion);
    const understood = granted || REFUSED.includes(conclusion);
    if (!understood || named.length === 0 || named.includes(undefined)) {
      const found = rowText(row, 'conclusion');
      const params = { found };
      findings.push(finding({ ...about(table.sheet, row), kind: 'decisionUnreadable', params }));
      continue;
    }
    for (const unit of named) {
      if (!unit) continue;
      const before = decisions.find(
        (one) => one.unit === unit.code && fold(one.award) === fold(award),
      );
      if (before && before.granted !== granted) {
        disagreeing.add(before);
        const params = { subject: unit.name };
        findings.push(finding({ ...about(table.sheet, row), kind: 'decisionsDisagree', params }));
      } else if (!before) {
        decisions.push({ award, unit: unit.code, granted, basis: rowText(row, 'basis') });
      }
    }
  }
  return { decisions: decisions.filter((one) => !disagreeing.has(one)), findings };
}

function about(sheet: string, row: TableRow<Column>): Pick<Finding, 'place' | 'raw'> {
  return { place: placeIn(sheet, row.cells.conclusion), raw: rowText(row, 'conclusion') };
}
