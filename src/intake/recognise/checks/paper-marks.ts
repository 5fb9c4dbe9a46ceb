import { showsDate } from '../../../domain/score-sheet/read-figure';
import { fold } from '../../../domain/text/fold';
import type { HeadLine } from '../identity/head-lines';
import type { PaperMarks } from '../recognised-sheet';
import type { SheetView } from '../sheet-view';

const SIGNATURE =
  /\b(?:thu truong|giam doc|chu tich|truong (?:phong|ban|don vi|cong an|khoa)|bi thu|chanh (?:van phong|thanh tra)|vien truong|cuc truong|hieu truong|chi cuc truong|tong bien tap|lanh dao (?:don vi|co quan)|nguoi dung dau|ky ten)\b/;
const DATED =
  /\bngay\s*[\d. ]{1,6}\s*thang\s*[\d. ]{1,6}\s*nam\b|\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/;

export function holdsDate(view: SheetView, from: number, to: number): boolean {
  return view.rows
    .filter((row) => from <= row && row < to)
    .some((row) =>
      view.columns(row).some((column) => showsDate(view.cell(row, column)?.numberFormat)),
    );
}

/** `dateCell`: a date stands there as a date, not as words. */
export function paperMarks(
  above: readonly HeadLine[],
  below: readonly HeadLine[],
  dateCell: boolean,
): PaperMarks {
  const has = (pattern: RegExp, lines: readonly HeadLine[]): boolean =>
    lines.some(({ text }) => pattern.test(fold(text)));
  return { signed: has(SIGNATURE, below), dated: dateCell || has(DATED, [...above, ...below]) };
}
