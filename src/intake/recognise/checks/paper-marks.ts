import { showsDate } from '../../../domain/score-sheet/read-figure';
import { dateOrder, readCivilDate, type CivilDate } from '../../../domain/settings/dates';
import { fold } from '../../../domain/text/fold';
import type { HeadLine } from '../identity/head-lines';
import type { PaperMarks } from '../recognised-sheet';
import type { SheetView } from '../sheet-view';

const SIGNATURE =
  /\b(?:thu truong|giam doc|chu tich|truong (?:phong|ban|don vi|cong an|khoa)|bi thu|chanh (?:van phong|thanh tra)|vien truong|cuc truong|hieu truong|chi cuc truong|tong bien tap|lanh dao (?:don vi|co quan)|nguoi dung dau|ky ten)\b/;
const DATED = /\bngay ?[\d. ]{1,6} ?thang ?[\d. ]{1,6} ?nam\b|\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b/;

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
  return {
    signed: has(SIGNATURE, below),
    dated: dateCell || has(DATED, [...above, ...below]),
    date: paperDate([...above, ...below]),
  };
}

const LONGEST_LINE = 300;
/** `Kon Tum, ngày 18 tháng 11 năm 2020`: the whole line. */
const PLACE_AND_DAY = /^(?:[^\d,;:]{1,40},)? ?ngay ?(\d{1,2}) ?thang ?(\d{1,2}) ?nam ?(\d{4})\.?$/;
/** `(Kèm theo Báo cáo số 12/BC-SNV ngày 18/11/2020)`: days of other papers are not meant. */
const ENCLOSED =
  /^\(?(?:ban hanh )?kem theo (?:bao cao|cong van|van ban)\b.*\bngay ?(\d{1,2})(?: thang |[/.-])(\d{1,2})(?: nam |[/.-])(\d{4})\b/;

function paperDate(lines: readonly HeadLine[]): CivilDate | null {
  const days = lines.flatMap(({ text }) => {
    const [, day, month, year] =
      PLACE_AND_DAY.exec(fold(text)) ?? ENCLOSED.exec(fold(text).slice(0, LONGEST_LINE)) ?? [];
    return day !== undefined && month !== undefined && year !== undefined
      ? [`${day}/${month}/${year}`]
      : [];
  });
  const [first, ...others] = days.map(readCivilDate);
  if (!first || !others.every((other) => other && dateOrder(other) === dateOrder(first)))
    return null;
  return first;
}
