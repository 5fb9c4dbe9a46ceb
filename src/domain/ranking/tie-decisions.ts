import { rowText, type Table } from '../book/table';
import type { DECISIONS_SHEET } from '../book/sheets/decisions';
import type { ColumnKey } from '../book/sheet-schema';
import { finding, type Finding } from '../findings/finding';
import { placeIn } from '../findings/place';
import { fold } from '../text/fold';
import { findUnit, type Unit } from '../units/unit';
import type { TieDecision } from './rank';

/** A meeting's word about certain units; a vote may instead be about whoever is level. */
type Conclusion = TieDecision & { readonly among: readonly string[] };

/** The word of *Vấn đề* for a decision between units with equal points. */
const MATTER = 'phan dinh bang diem';

/**
 * *Kết luận*: who stands first among units that no rule told apart. *Đối tượng* names the units,
 * *Kết luận* the one that goes first, or all of them in order; parted by semicolons.
 */
export function readTieDecisions(
  table: Table<ColumnKey<typeof DECISIONS_SHEET>>,
  units: readonly Unit[],
): { readonly decisions: readonly TieDecision[]; readonly findings: readonly Finding[] } {
  const decisions: Conclusion[] = [];
  const disagreeing = new Set<Conclusion>();
  const findings: Finding[] = [];
  for (const row of table.rows) {
    if (!fold(rowText(row, 'matter')).startsWith(MATTER)) continue;
    const subject = codesOf(rowText(row, 'subject'), units);
    const first = codesOf(rowText(row, 'conclusion'), units);
    if (
      !subject ||
      !first ||
      subject.length < 2 ||
      !first.every((code) => subject.includes(code))
    ) {
      findings.push(
        finding({
          kind: 'decisionUnreadable',
          place: placeIn(table.sheet, row.cells.conclusion),
          raw: rowText(row, 'conclusion'),
          params: { found: rowText(row, 'conclusion') },
        }),
      );
      continue;
    }
    const decision = { order: first, among: subject };
    const others = decisions.filter((one) => disagree(one, decision));
    decisions.push(decision);
    if (others.length === 0) continue;
    // One puts a unit before another, one behind it: none counts until they agree.
    for (const one of [...others, decision]) disagreeing.add(one);
    findings.push(
      finding({
        kind: 'decisionsDisagree',
        place: placeIn(table.sheet, row.cells.conclusion),
        raw: rowText(row, 'conclusion'),
        params: { subject: rowText(row, 'subject') },
      }),
    );
  }
  return { decisions: decisions.filter((one) => !disagreeing.has(one)), findings };
}

/** Some two units that both are about stand one way round in one, and the other way in the other. */
function disagree(one: Conclusion, other: Conclusion): boolean {
  const both = one.among.filter((code) => other.among.includes(code));
  return both.some((a) => both.some((b) => goesBefore(one, a, b) && goesBefore(other, b, a)));
}

/** Who is not named follows those that are, level with the others. */
function goesBefore({ order }: Conclusion, a: string, b: string): boolean {
  const first = order.indexOf(a);
  const second = order.indexOf(b);
  return first >= 0 && (second < 0 || first < second);
}

function codesOf(text: string, units: readonly Unit[]): readonly string[] | undefined {
  const codes: string[] = [];
  for (const name of text.split(';').filter((part) => part.trim() !== '')) {
    const unit = findUnit(units, name);
    if (!unit) return undefined;
    codes.push(unit.code);
  }
  return codes.length > 0 ? [...new Set(codes)] : undefined;
}
