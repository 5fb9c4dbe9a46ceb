import { rowText, type Table } from '../book/table';
import type { DECISIONS_SHEET } from '../book/sheets/decisions';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { fold, tidy } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import type { AwardDecision } from '../year/year';

const MATTER = /^(?:khen thưởng|khen thuong|award) ?: ?(.+)$/iu;
const GRANTED: readonly string[] = ['dong y', 'de nghi', 'khen', 'agreed', 'granted'];
const REFUSED: readonly string[] = ['khong', 'khong de nghi', 'khong dong y', 'refused'];

/** *Kết luận*: `Khen thưởng: <award>` | units | `Đề nghị`, for awards that a council decides on. */
export function readAwardDecisions(
  table: Table<ColumnKey<typeof DECISIONS_SHEET>>,
  units: readonly Unit[],
): { readonly decisions: readonly AwardDecision[]; readonly findings: readonly Finding[] } {
  const decisions: AwardDecision[] = [];
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
      const raw = rowText(row, 'conclusion');
      findings.push(
        finding({
          kind: 'decisionUnreadable',
          place: { file: null, sheet: table.sheet, cell: row.cells.conclusion?.address ?? null },
          raw,
          params: { found: raw },
        }),
      );
      continue;
    }
    for (const unit of named) {
      if (unit) decisions.push({ award, unit: unit.code, granted, basis: rowText(row, 'basis') });
    }
  }
  return { decisions, findings };
}
