import { fold } from '../../domain/text/fold';

const PART =
  /(?<!\bngay )\b(?:(?:3|6|9|ba|sau|chin) thang|quy (?:i{1,3}|iv|[1-4])|nua (?:(?:dau|cuoi) )?nam|giua nam)\b/;

/** "6 tháng đầu năm", "quý III": what is written there is not about the whole year. */
export function namesPartOfYear(text: string): boolean {
  return PART.test(fold(text));
}

/** The years a text names; none where it names none. */
export function yearsIn(text: string): readonly number[] {
  return (fold(text).match(/\b20\d\d\b/g) ?? []).map(Number);
}
