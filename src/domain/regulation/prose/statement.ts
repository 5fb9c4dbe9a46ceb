import { Exact } from '../../numbers/exact';
import { findMentions, leavesPointsUnread } from './mentions';
import { Wording } from './wording';

export type Sign = 'plus' | 'minus' | null;

/** What a number of points in the prose is there for. */
export type Role =
  /** So many points for what the label says. */
  | 'points'
  /** `tối đa 6 điểm` */
  | 'cap'
  /** `không dưới 2 điểm` */
  | 'floor'
  /** `lẻ đến 0,5 điểm` */
  | 'step'
  /** The criterion's maximum once more: `Báo cáo đúng hạn (10 điểm)`. */
  | 'maximum';

/** Some points, and the words around them. */
export interface Mention {
  readonly role: Role;
  readonly points: Exact;
  /** `từ 2 đến 5 điểm`: the lower end; somebody has to judge. */
  readonly from: Exact | null;
  readonly sign: Sign;
  /** From the mention before up to the points, without `được`, `cộng`, `tối đa` and the like. */
  readonly label: Wording;
  /** From the points up to the next mention. */
  readonly after: Wording;
}

export interface Statement {
  readonly prose: Wording;
  readonly mentions: readonly Mention[];
}

const MOST_MENTIONS = 14;

const VERBS = ['thì', 'được', 'cộng', 'thưởng', 'trừ', 'bị', 'là'];
const BEFORE_POINTS = [...VERBS, 'thêm', 'tính', 'chấm', 'cho', 'giảm', 'đi', 'ghi'];
const CAP =
  /(?:toi da|khong qua|khong vuot qua|khong duoc qua|khong duoc vuot qua|cao nhat|nhieu nhat)$/;
const BEFORE_LIMIT =
  'nhưng và tổng cộng số mức điểm trừ thưởng được bị toàn cả một năm mỗi đơn vị nội dung tiêu chí này'.split(
    ' ',
  );
const FLOOR = /(?:khong duoi|khong thap hon|thap nhat)$/;
const STEP = /(?:le den|le toi|le|buoc|buoc diem)$/;
const RESTATED = /(?:diem chuan|thang diem)$/;
const RANGE = /(?:^|[^\d.,])(\d{1,4}(?:[.,]\d{1,3})?) ?(?:den|-) ?$/;

/** Null: some of its points cannot be read, so nothing can be said about the whole. */
export function readStatement(prose: string, max: Exact): Statement | null {
  const wording = Wording.of(prose);
  if (!wording) return null;
  const found = findMentions(wording, max);
  if (!found || found.length > MOST_MENTIONS || leavesPointsUnread(wording, found)) return null;
  // "Nhất (5 điểm), Nhì (4 điểm)" is a list in brackets; "Báo cáo (5 điểm), chậm …" states the maximum.
  const listed = found.length > 1 && found.every(({ start }) => isBracketed(wording, start));
  const mentions = found.map(({ start, end, points, sign }, index): Mention => {
    const raw = wording.slice(found[index - 1]?.end ?? 0, start);
    const after = wording.slice(end, found[index + 1]?.start);
    const mayRestate = index === 0 && !listed && points.equals(max);
    return { points, after, ...understand(raw, sign, mayRestate) };
  });
  return { prose: wording, mentions };
}

function understand(
  raw: Wording,
  given: Sign,
  mayRestate: boolean,
): Pick<Mention, 'role' | 'from' | 'sign' | 'label'> {
  const low = RANGE.exec(raw.folded)?.[1];
  if (low !== undefined) {
    const label = raw.slice(0, raw.folded.lastIndexOf(low)).trim();
    return { role: 'points', from: Exact.parse(low.replace(',', '.')), sign: given, label };
  }
  const { label, sign } = withoutVerbs(raw);
  const at = { from: null, sign: given ?? sign };
  const limit = limitOf(label);
  if (limit) return { ...at, ...limit };
  const bracketed = isBracketed(raw, raw.folded.length) && sign === null;
  if (mayRestate && (bracketed || RESTATED.test(label.folded))) {
    return { ...at, role: 'maximum', label };
  }
  return { ...at, role: 'points', label };
}

function isBracketed({ folded }: Wording, at: number): boolean {
  return /[([] ?$/.test(folded.slice(0, at));
}

function limitOf(label: Wording): Pick<Mention, 'role' | 'label'> | null {
  for (const [role, pattern] of [
    ['cap', CAP],
    ['floor', FLOOR],
    ['step', STEP],
  ] as const) {
    const said = pattern.exec(label.folded);
    // "tối đa không quá"
    if (said)
      return (
        limitOf(label.slice(0, said.index).trim()) ?? {
          role,
          label: label.slice(0, said.index).trim(),
        }
      );
  }
  return null;
}

/** What stands between a rule and its limit, without the limit's own words: `, nhưng tổng số không quá`. */
export function withoutLimit(raw: Wording): Wording {
  let { label } = withoutVerbs(raw);
  label = limitOf(label)?.label ?? label;
  for (let next = label.dropLast(BEFORE_LIMIT); next; next = label.dropLast(BEFORE_LIMIT)) {
    label = next.rest;
  }
  return label;
}

/** `… thì được cộng thêm` says only that points follow, and whether they are added or taken away. */
function withoutVerbs(raw: Wording): { readonly label: Wording; readonly sign: Sign } {
  const words = /[:=] ?$/.test(raw.folded) ? VERBS : BEFORE_POINTS;
  let label = raw.trim();
  let sign: Sign = null;
  for (let next = label.dropLast(words); next; next = label.dropLast(words)) {
    if (next.word === 'trừ' || next.word === 'giảm') sign = 'minus';
    else if (['cộng', 'thưởng', 'thêm'].includes(next.word)) sign ??= 'plus';
    label = next.rest;
  }
  return { label, sign };
}
