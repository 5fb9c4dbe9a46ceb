import { isLeaf } from '../../../domain/regulation/criterion';
import type { Settings } from '../../../domain/settings/settings';
import { fold } from '../../../domain/text/fold';
import { isPointsBeside } from '../checks/check-points-beside';
import type { Match } from '../criteria/match-criteria';
import { namesPartOfYear, yearsIn } from '../period-words';
import type { SheetView } from '../sheet-view';
import type { AmbiguousColumn, ColumnMap } from './column-map';
import { figureColumns, type FigureColumn } from './figure-columns';
import type { Header, Heading } from './find-header';

/** One heading row, and what its columns were taken for. */
export interface Table {
  readonly header: Header;
  readonly columns: ColumnMap;
}

export interface UnreadColumns {
  /** Beside the scores stand others, by their heading scores too: which of them count? */
  readonly asked: readonly AmbiguousColumn[];
  /** What the cluster writes; in what a unit sends it counts for nothing. */
  readonly theirs: readonly FigureColumn[];
  readonly others: readonly FigureColumn[];
}

/** Headings of scores, however they are called: `Điểm chốt`, `Đề nghị`, `Thành tiền`, `Tổng`. */
const SCORES =
  /\b(?:diem|cham|chot|duyet|de nghi|thanh tien|quy doi|ra soat|hop xet|ket qua cuoi(?! (?:nam|ky))|cuoi cung|tong)\b/;
/** No scores of the unit’s: what was hoped for, what is weighed, what a department thought. */
const NO_SCORES =
  /\b(?:chenh|trung binh|dang ky|du kien|muc tieu|nam truoc|ky truoc|phong(?! trao)|bo phan|toi thieu|toi da|diem chuan|diem san|diem liet|thang diem|khung diem|he so|trong so|ty trong|ty le|xep hang|xep thu)\b/;
/** Who checks the scores of others; a council of the unit's own does not. */
const THEIRS =
  /\b(?:tham dinh|tham tra|phuc tra|phuc khao|hoi dong(?! (?:co so|don vi|co quan|so))|cum|khoi|to cham|cap tren|doan kiem tra|kiem tra cheo|cham cheo|binh xet|thong nhat|diem td)\b/;
/** Theirs only beside a column of theirs. */
const CONCLUSION = /\bcuoi cung\b/;

/** A column with fewer figures is no column of the table's. */
const HALF = 0.5;

/** Columns of figures that nothing is taken from: none of them is left out in silence. */
export function unreadColumns(
  view: SheetView,
  tables: readonly Table[],
  matches: readonly Match[],
  ambiguous: readonly AmbiguousColumn[],
  settings: Settings,
): UnreadColumns {
  const doubted = new Set(ambiguous.flatMap(({ headings }) => headings));
  const leaves = matches.filter(({ criterion }) => isLeaf(criterion));
  const asked: AmbiguousColumn[] = [];
  const theirs: FigureColumn[] = [];
  const others: FigureColumn[] = [];
  for (const { header, columns } of tables) {
    const own = leaves.filter(({ row }) => row.columns === columns);
    const self = header.headings.find(({ column }) => column === columns.self?.column);
    const verifies = header.headings.some(({ text }) => THEIRS.test(fold(text)));
    const rivals: Heading[] = [];
    for (const found of figureColumns(view, header, columns, own)) {
      const { heading, inRange, repeatsSelf, repeatsMax, counts, count } = found;
      const words = fold(heading?.text ?? '');
      if (heading && (doubted.has(heading) || wasAnswered(heading))) continue;
      if (isPointsBeside(words) || isOfOtherTime(words, settings)) continue;
      if (THEIRS.test(words)) theirs.push(found);
      else if (verifies && CONCLUSION.test(words)) {
        // In our own form a formula stands there, and repeats the score until it is verified.
        if (!repeatsSelf && own.some(({ row }) => row.self)) theirs.push(found);
      } else if (repeatsSelf) continue;
      else if (heading && self && inRange && namesScores(heading)) {
        if (!wasAnswered(self)) rivals.push(heading);
      } else if (!repeatsMax && !counts && count >= own.length * HALF) others.push(found);
    }
    if (self && rivals.length > 0) asked.push({ meaning: 'self', headings: [self, ...rivals] });
  }
  const blank = asked.length === 0 ? blankSelf(tables, leaves, theirs) : [];
  return { asked: [...asked, ...blank], theirs, others };
}

/** The unit's own column has no score at all, and the cluster's has: they may be the unit's. */
function blankSelf(
  [table]: readonly Table[],
  leaves: readonly Match[],
  theirs: readonly FigureColumn[],
): readonly AmbiguousColumn[] {
  const self = table?.header.headings.find(({ column }) => column === table.columns.self?.column);
  const filled = theirs.flatMap(({ heading, inRange }) => (heading && inRange ? [heading] : []));
  const isBlank = leaves.every(({ row }) => !row.self);
  if (!self || wasAnswered(self) || !isBlank || filled.length === 0) return [];
  return [{ meaning: 'self', headings: [self, ...filled], blank: true }];
}

function namesScores({ text, reading }: Heading): boolean {
  const words = fold(text);
  if (NO_SCORES.test(words)) return false;
  return SCORES.test(words) || (reading.kind === 'column' && reading.meaning === 'self');
}

function wasAnswered({ reading }: Heading): boolean {
  return 'remembered' in reading && reading.remembered !== undefined;
}

function isOfOtherTime(words: string, settings: Settings): boolean {
  const [year, years] = [Number(settings.text('year')), yearsIn(words)];
  if (year && years.length > 0 && !years.includes(year)) return true;
  return settings.choice('period') !== 'half' && namesPartOfYear(words);
}
